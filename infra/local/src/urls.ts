import type { PortName, WitnessName } from './names.ts'
import { LOOPBACK } from './ports.ts'

export interface Urls {
  readonly agreements: string
  readonly exchange: string
  readonly audit: string
  readonly signer: string
  readonly issuer: string
  readonly tokenEndpoint: string
  readonly jwks: string
  readonly witnesses: Readonly<Record<WitnessName, string>>
}

export function urlsOf(ports: Readonly<Record<PortName, number>>): Urls {
  const at = (name: PortName) => `http://${LOOPBACK}:${ports[name]}`
  return {
    agreements: at('agreements'),
    exchange: at('exchange'),
    audit: at('audit'),
    signer: at('signer'),
    issuer: at('issuer'),
    tokenEndpoint: `${at('issuer')}/token`,
    jwks: `${at('issuer')}/jwks`,
    witnesses: {
      'witness-audit-office': at('witness-audit-office'),
      'witness-region': at('witness-region'),
    },
  }
}

import type { IssuerClient } from './issuer/clients.ts'
import type { Keyring } from './keys/keyring.ts'
import { SERVICES } from './names.ts'
import type { Region } from './region.ts'

/** A fictional professional as scripts use one: fetch a token with the client credentials, then call a service. */
export interface Persona {
  readonly id: string
  readonly name: string
  readonly agency: string
  readonly agencyType: string
  /** The first of the professional's roles. */
  readonly role: string
  readonly clientId: string
  readonly clientSecret: string
}

export function personasOf(region: Region, { vault }: Keyring): readonly Persona[] {
  const types = new Map(region.agencies.map(({ id, type }) => [id, type]))
  return region.professionals.map(({ id, name, agency, roles }) => ({
    id,
    name,
    agency,
    agencyType: types.get(agency) ?? '',
    role: roles[0] ?? '',
    clientId: id,
    clientSecret: vault.get(`client/${id}`),
  }))
}

/** Everybody who may fetch tokens at the local issuer: the professionals, and each service under its own name. */
export function issuerClients(personas: readonly Persona[], { vault }: Keyring): readonly IssuerClient[] {
  return [
    ...personas.map(({ id, agency, clientId, clientSecret }) => ({
      clientId,
      clientSecret,
      agency,
      professional: id,
    })),
    ...SERVICES.map((service) => ({ clientId: service, clientSecret: vault.get(`client/${service}`) })),
  ]
}

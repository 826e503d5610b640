/** The services of the constellation in the order in which they start; each needs those before it. */
export const SERVICES = ['agreements', 'audit', 'exchange'] as const
export type Service = (typeof SERVICES)[number]

/** The witnesses of the log: the office stands for an authority outside the region, the other is the region's own. */
export const WITNESSES = ['witness-audit-office', 'witness-region'] as const
export type WitnessName = (typeof WITNESSES)[number]

/** Everything that listens. */
export type PortName = 'issuer' | 'postgres' | 'signer' | Service | WitnessName

export const PORT_VARIABLES: Readonly<Record<PortName, string>> = {
  issuer: 'ISSUER_PORT',
  agreements: 'AGREEMENTS_PORT',
  exchange: 'EXCHANGE_PORT',
  audit: 'AUDIT_PORT',
  signer: 'SIGNER_PORT',
  'witness-audit-office': 'WITNESS_AUDIT_OFFICE_PORT',
  'witness-region': 'WITNESS_REGION_PORT',
  postgres: 'POSTGRES_PORT',
}

export const DEFAULT_PORTS: Readonly<Record<PortName, number>> = {
  issuer: 7400,
  agreements: 7401,
  exchange: 7402,
  audit: 7403,
  signer: 7404,
  'witness-audit-office': 7411,
  'witness-region': 7412,
  postgres: 7432,
}

/** Identity of the region's disclosure log, as its checkpoints name it. */
export const LOG_ORIGIN = 'log.harbour.example/disclosures'

/** Name in the local time stamps on copies of checkpoints. */
export const STAMP_NAME = 'log.harbour.example/local-stamps'

import { agreementsDocument } from './generated/agreements.document.ts'
import { auditDocument } from './generated/audit.document.ts'
import { exchangeDocument } from './generated/exchange.document.ts'

export { type ClientOptions, createClient, type Paths, type ServiceClient } from './client.ts'
export * from './document.ts'
export type * as agreements from './generated/agreements.ts'
export type * as audit from './generated/audit.ts'
export type * as exchange from './generated/exchange.ts'
export type { OperationId, Operations, ReplyOf, RequestOf, ServiceName } from './operation.ts'
export { TokenRefused, type TokenSourceOptions, tokenSource } from './token-source.ts'

/** The bundled OpenAPI document of every service. */
export const documents = {
  agreements: agreementsDocument,
  exchange: exchangeDocument,
  audit: auditDocument,
} as const

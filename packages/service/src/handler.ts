import type { OperationId, Operations, ReplyOf, RequestOf, ServiceName } from '@casebridge/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { ProfessionalCaller, ServiceCaller } from './caller.ts'

/** What a handler is called with. */
export interface HandlerCall<Op, Professional> {
  /** Validated by the contract. */
  readonly request: RequestOf<Op>
  readonly caller: KnownCaller<Professional>
  /** W3C trace id, 32 hex digits. */
  readonly trace: string
  readonly log: FastifyBaseLogger
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal
}

/** A caller, with what the registry knows of a professional. */
export type KnownCaller<Professional> =
  | (ProfessionalCaller & { readonly known: Professional })
  | ServiceCaller
  | { readonly kind: 'public' }

/** Answers one operation with a declared status and body; a problem is thrown. Handlers never touch the reply. */
export type Handler<Op, Professional> = (call: HandlerCall<Op, Professional>) => Promise<ReplyOf<Op>>

/** One handler for each operation of a service: a missing one does not compile. */
export type Handlers<S extends ServiceName, Professional> = {
  readonly [Id in OperationId<S>]: Handler<Operations[S][Id], Professional>
}

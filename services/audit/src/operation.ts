import type { audit, OperationId, ReplyOf, RequestOf } from '@casebridge/contract'
import type { ProfessionalCaller } from '@casebridge/service'
import type { Deps } from './deps.ts'

type Operations = audit.operations

/** What a route receives: the validated parts of the request, and who asks. */
export type Call<Id extends OperationId<'audit'>> = RequestOf<Operations[Id]> & {
  /** The professional who calls; a service or the public has no place where this is read. */
  readonly caller: Pick<ProfessionalCaller, 'professional' | 'agency'>
  /** W3C trace id, 32 hex digits. */
  readonly traceId: string
}

/** One operation of the contract: given what it needs, it answers a call with a declared status and body. */
export type Operation<Id extends OperationId<'audit'>> = (
  deps: Deps,
) => (call: Call<Id>) => Promise<ReplyOf<Operations[Id]>>

import type { agreements, OperationId, ReplyOf, RequestOf } from '@casebridge/contract'
import type { Deps } from './deps.ts'
import type { Professional } from './domain/storage.ts'

type Operations = agreements.operations

/** What a route receives: the validated parts of the request, and who asks as the registry has them. */
export interface Call<Id extends OperationId<'agreements'>> {
  readonly request: RequestOf<Operations[Id]>
  readonly caller: Pick<Professional, 'id' | 'units'>
}

/** One operation of the contract: given what it needs, it answers a call with a declared status and body. */
export type Operation<Id extends OperationId<'agreements'>> = (
  deps: Deps,
) => (call: Call<Id>) => Promise<ReplyOf<Operations[Id]>>

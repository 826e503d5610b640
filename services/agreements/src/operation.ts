import type { agreements, OperationId } from '@casebridge/contract'
import { Forbidden, type Handler, type HandlerCall } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Acting } from './domain/act.ts'
import type { Professional } from './domain/storage.ts'

/** One operation of the contract: given what it needs, it answers a call with a declared status and body. */
export type Operation<Id extends OperationId<'agreements'>> = (
  deps: Deps,
) => Handler<agreements.operations[Id], Professional>

/** Who acts by this call. @throws Forbidden for a service. */
export function actingOf(call: Pick<HandlerCall<unknown, Professional>, 'caller' | 'trace'>): Acting {
  return { by: professionalOf(call), trace: call.trace }
}

/** The professional who calls, as the registry has them. @throws Forbidden for a service: it acts in no unit. */
export function professionalOf({ caller }: Pick<HandlerCall<unknown, Professional>, 'caller'>): Professional {
  if (caller.kind !== 'professional') throw new Forbidden()
  return caller.known
}

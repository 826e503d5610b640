import type { exchange, OperationId } from '@casebridge/contract'
import { Forbidden, type Handler, type Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { KnownActor } from './find-actor.ts'
import type { Operation } from './operation.ts'
import { casework } from './routes/casework.ts'
import { disclosure } from './routes/disclosure.ts'
import { getHealth } from './routes/get-health.ts'

type Operations = exchange.operations

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'exchange', KnownActor> {
  const routes: { readonly [Id in Exclude<OperationId<'exchange'>, 'getHealth'>]: Operation<Id> } = {
    ...casework,
    ...disclosure,
  }
  const handlers = Object.entries(routes).map(([id, route]) => [
    id,
    asProfessional(deps, route as Operation<'ask'>),
  ])
  return { ...Object.fromEntries(handlers), getHealth: () => getHealth(deps) }
}

// Every operation but health is a professional's; services and the public have no business here.
function asProfessional<Id extends keyof Operations>(
  deps: Deps,
  route: Operation<Id>,
): Handler<Operations[Id], KnownActor> {
  const answer = route(deps)
  return ({ request, caller, trace }) => {
    if (caller.kind !== 'professional') throw new Forbidden()
    return answer({ request, actor: caller.known, trace })
  }
}

import type { exchange, OperationId } from '@casebridge/contract'
import { Forbidden, type Handler, type Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { KnownActor } from './find-actor.ts'
import type { Operation } from './operation.ts'
import { advise } from './routes/advise.ts'
import { authzen } from './routes/authzen.ts'
import { casework } from './routes/casework.ts'
import { circle } from './routes/circle.ts'
import { disclosure } from './routes/disclosure.ts'
import { erasure } from './routes/erasure.ts'
import { getAuthzenConfiguration } from './routes/get-authzen-configuration.ts'
import { getHealth } from './routes/get-health.ts'
import { imports } from './routes/imports.ts'
import { learning } from './routes/learning.ts'
import { meetings } from './routes/meetings.ts'
import { mistakes } from './routes/mistakes.ts'
import { plan } from './routes/plan.ts'
import { referrals } from './routes/referrals.ts'
import { rights } from './routes/rights.ts'
import { seal } from './routes/seal.ts'
import { signals } from './routes/signals.ts'
import { tasks } from './routes/tasks.ts'

type Operations = exchange.operations
/** What anybody may read: it says nothing about anybody. */
type Public = 'advise' | 'getHealth' | 'getAuthzenConfiguration'

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'exchange', KnownActor> {
  const routes: { readonly [Id in Exclude<OperationId<'exchange'>, Public>]: Operation<Id> } = {
    ...casework,
    ...disclosure,
    ...authzen,
    ...erasure,
    ...signals,
    ...referrals,
    ...learning,
    ...circle,
    ...imports,
    ...mistakes,
    ...meetings,
    ...seal,
    ...plan,
    ...rights,
    ...tasks,
  }
  const handlers = Object.entries(routes).map(([id, route]) => [
    id,
    asProfessional(deps, route as Operation<'ask'>),
  ])
  return {
    ...Object.fromEntries(handlers),
    advise: advise(deps),
    getHealth: () => getHealth(deps),
    getAuthzenConfiguration: async () => getAuthzenConfiguration(deps),
  }
}

// Every operation but the public ones is a professional's; services and the public have no business here.
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

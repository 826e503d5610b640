import type { OperationId } from '@casebridge/contract'
import type { HandlerCall, Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Professional } from './domain/storage.ts'
import type { Call, Operation } from './operation.ts'
import { getAgreement } from './routes/get-agreement.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getHeads } from './routes/get-heads.ts'
import { getHealth } from './routes/get-health.ts'
import { getRegistry } from './routes/get-registry.ts'
import { getUnit } from './routes/get-unit.ts'
import { listAgreements } from './routes/list-agreements.ts'
import { recordAttestation } from './routes/record-attestation.ts'
import { registerKey } from './routes/register-key.ts'

const ROUTES: { readonly [Id in OperationId<'agreements'>]: Operation<Id> } = {
  getHeads,
  getBundle,
  getRegistry,
  listAgreements,
  getAgreement,
  getUnit,
  recordAttestation,
  registerKey,
  getHealth,
}

/** A service or the public: nobody who acts in a unit. */
const NOBODY = { id: '', units: [] }

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'agreements', Professional> {
  const handlers = Object.entries(ROUTES).map(([id, route]) => {
    const answer = (route as Operation<OperationId<'agreements'>>)(deps)
    return [
      id,
      ({ request, caller }: HandlerCall<unknown, Professional>) =>
        answer({ request, caller: caller.kind === 'professional' ? caller.known : NOBODY } as Call<OperationId<'agreements'>>),
    ]
  })
  return Object.fromEntries(handlers)
}

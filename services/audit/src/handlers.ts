import type { OperationId } from '@casebridge/contract'
import type { Handlers, HandlerCall } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Known } from './known.ts'
import type { Call, Operation } from './operation.ts'
import { appendEntries } from './routes/append-entries.ts'
import { getCheckpoint } from './routes/get-checkpoint.ts'
import { getHealth } from './routes/get-health.ts'
import { getProof } from './routes/get-proof.ts'
import { listEntries } from './routes/list-entries.ts'
import { listTreeHeads } from './routes/list-tree-heads.ts'
import { readSubjectLedger } from './routes/read-subject-ledger.ts'

const ROUTES: { readonly [Id in OperationId<'audit'>]: Operation<Id> } = {
  appendEntries,
  listEntries,
  getProof,
  listTreeHeads,
  getCheckpoint,
  readSubjectLedger,
  getHealth,
}

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'audit', Known> {
  const handlers = Object.entries(ROUTES).map(([id, route]) => {
    const answer = (route as Operation<OperationId<'audit'>>)(deps)
    return [id, ({ request, caller, trace }: HandlerCall<unknown, Known>) => answer(callOf(request, caller, trace))]
  })
  return Object.fromEntries(handlers)
}

function callOf(request: object, caller: HandlerCall<unknown, Known>['caller'], traceId: string): Call<OperationId<'audit'>> {
  const who = caller.kind === 'professional' ? caller : { professional: '', agency: '' }
  return { ...request, caller: who, traceId } as Call<OperationId<'audit'>>
}

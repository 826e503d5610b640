import { decide, type Policy } from '@casebridge/policy'
import { Forbidden } from '@casebridge/service'
import { hasRole } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { policyUnder } from '../domain/disclosure/tell-answers.ts'
import { simulationView } from '../domain/replay/simulation-view.ts'
import type { Call, Operation } from '../operation.ts'

/** Who may see what, and why: decides on given facts. No case is read and nothing is kept. */
export const simulate: Operation<'simulate'> = (deps) => async (call) => {
  const { body, headers } = call.request
  const policy = await policyOf(deps, call)
  return {
    status: 200,
    body: simulationView(policy, body, decide(policy, body), languageOf(headers['Accept-Language'])),
  }
}

// Drafts are weighed by those who prepare and those who check agreements, before anybody relies on one.
async function policyOf(deps: Deps, { actor, request }: Call<'simulate'>): Promise<Policy> {
  const { revision } = request.query
  if (revision === undefined || revision === deps.policy().revision) return deps.policy()
  if (!hasRole(actor, 'coordinator') && !hasRole(actor, 'auditor')) throw new Forbidden()
  return policyUnder(deps, revision)
}

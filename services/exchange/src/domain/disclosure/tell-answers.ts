import type { Language, Policy } from '@casebridge/policy'
import { NotFound, Unavailable } from '@casebridge/service'
import type { Deps } from '../../deps.ts'
import type { PlannedAnswer } from './plan.ts'
import { type ToldAnswer, tell } from './words.ts'

/** The bundle under that revision: the one in force, or out of the archive. @throws NotFound, Unavailable */
export async function policyUnder(
  { policy, bundles }: Pick<Deps, 'policy' | 'bundles'>,
  revision: string,
): Promise<Policy> {
  const inForce = policy()
  return inForce.revision === revision ? inForce : bundles.get(revision)
}

const RETRY_AFTER_SECONDS = 60

/**
 * The bundle under which something was decided here. INVARIANT (I4): that the archive has lost it never looks like
 * something that is not there. @throws Unavailable
 */
export async function policyThen(deps: Pick<Deps, 'policy' | 'bundles'>, revision: string): Promise<Policy> {
  return policyUnder(deps, revision).catch((cause: unknown) => {
    throw cause instanceof NotFound ? new Unavailable(RETRY_AFTER_SECONDS, { cause }) : cause
  })
}

/** What was planned, in the words of the bundle it was decided under: a later bundle may not have its rules any more. */
export async function tellAnswers(
  deps: Pick<Deps, 'policy' | 'bundles'>,
  revision: string,
  planned: readonly PlannedAnswer[],
  language: Language,
): Promise<readonly ToldAnswer[]> {
  const policy = await policyThen(deps, revision)
  return planned.map(({ decision, ...answer }) => ({
    ...answer,
    ...(decision && { decision: tell(policy, decision, language) }),
  }))
}

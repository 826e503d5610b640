import type { exchange } from '@casebridge/contract'
import { InvalidInput } from '@casebridge/service'
import type { AccessDecision, Evaluation } from './decision-point.ts'
import { readEvaluation } from './read-evaluation.ts'

type Schemas = exchange.components['schemas']
type Semantic = NonNullable<Schemas['AuthzenOptions']['evaluations_semantic']>

const STOPS: Readonly<Record<Semantic, (answer: AccessDecision) => boolean>> = {
  execute_all: () => false,
  deny_on_first_deny: ({ decision }) => !decision,
  permit_on_first_permit: ({ decision }) => decision,
}

/**
 * Answers several evaluations in their order, as far as the semantic goes; without any, the request itself is one.
 * What an evaluation has takes the place of the whole default; one that is faulty is denied, with what is wrong.
 * @throws InvalidInput when the request itself is the evaluation, and is faulty.
 */
export async function answerAll(
  body: Schemas['AccessEvaluations'],
  evaluate: (evaluation: Evaluation) => Promise<AccessDecision>,
): Promise<Schemas['AccessDecisions']> {
  const { evaluations = [], options, ...defaults } = body
  if (evaluations.length === 0) return evaluate(readEvaluation(defaults))
  const stops = STOPS[options?.evaluations_semantic ?? 'execute_all']
  const answers: AccessDecision[] = []
  for (const own of evaluations) {
    const answer = await denyingFaults(async () => evaluate(readEvaluation({ ...defaults, ...own })))
    answers.push(answer)
    if (stops(answer)) break
  }
  return { evaluations: answers }
}

async function denyingFaults(answer: () => Promise<AccessDecision>): Promise<AccessDecision> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    const message = error.issues.map(({ pointer, detail }) => `${pointer}: ${detail}`).join(' ')
    return { decision: false, context: { error: { status: error.status, message } } }
  }
}

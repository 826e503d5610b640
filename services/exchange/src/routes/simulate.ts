import { decide } from '@casebridge/policy'
import { languageOf } from '../domain/disclosure/language.ts'
import { inWordsForHolder } from '../domain/disclosure/words.ts'
import type { Operation } from '../operation.ts'

/** Who may see what, and why: decides on given facts. No case is read and nothing is kept. */
export const simulate: Operation<'simulate'> =
  (deps) =>
  async ({ request: { body, headers } }) => {
    const policy = deps.policy()
    const decision = decide(policy, body)
    const { variants, fields, obligations, flags, trace, rules: _rules, ...rest } = decision
    return {
      status: 200,
      body: {
        ...rest,
        variants: [...variants],
        fields: [...fields],
        obligations: [...obligations],
        flags: [...flags],
        trace: trace.map((found) => ({ ...found })),
        decision: inWordsForHolder(policy, body, decision, languageOf(headers['Accept-Language'])),
      },
    }
  }

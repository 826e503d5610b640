import type { AdviceAnswer, AdviceQuestion, Need } from './advice.ts'
import { conditionsOf, type Route, routeOf } from './advice-route.ts'
import { type CitedRule, cite, dutyInWords } from './explain.ts'
import type { Baseline } from './pack.ts'
import type { Policy } from './policy.ts'
import { type Alternative, alternatives } from './repair.ts'
import type { AgencyType, Gate, Language, Obligation, Variant } from './vocabulary.ts'

export type AdviceRule = CitedRule

/** What the law and our packs say of a kind of sharing. Codes and words of the packs; nothing of any case. */
export interface Advice {
  readonly answer: AdviceAnswer
  readonly text: string
  readonly rules: readonly AdviceRule[]
  /** Facts that must be on record first. */
  readonly conditions: readonly { readonly gate: Gate; readonly text: string }[]
  /** What every sharing for this purpose needs. */
  readonly needs: readonly { readonly need: Need; readonly text: string }[]
  readonly duties: readonly { readonly obligation: Obligation; readonly text: string }[]
  /** At most this may be made known; empty where it is no or prohibited. */
  readonly variants: readonly Variant[]
  /** Of a session: agency types whose attendees may not be told. */
  readonly except: readonly { readonly type: AgencyType; readonly text: string }[]
  /** The nearest lawful ways, as if the two had signed an agreement; fewest changes first. */
  readonly alternatives: readonly Alternative[]
  readonly notice: string
}

/**
 * Whether this kind of thing may be shared at all, as if everything that may properly be brought about had been.
 *
 * INVARIANT (I4): depends on the question and the packs alone, never on an agreement, a registry or a case, so the
 * answer is the same whatever is held about whomever. That is why a ground that is silence to somebody who asks about
 * a case may be named here.
 *
 * @param now RFC 3339 UTC; which provisions are in force
 */
export function advise(policy: Policy, question: AdviceQuestion, now: string, language: Language): Advice {
  const texts = policy.common.texts[language]
  const { direct, session } = routesOf(policy, question, now)
  const asked = question.inSession ? (session ?? direct) : (direct ?? session)
  const route = asked?.permitted ? asked : session?.permitted ? session : asked
  if (route === undefined) throw new Error('a question has a direct route, or one through the session')
  const { permitted, decision } = route
  const conditions = permitted ? conditionsOf(route) : []
  const answer = answerOf(route, conditions, direct?.permitted ?? false)
  const cited = [...new Set([...ruleIdsOf(route), ...(permitted ? [route.baseline.id] : [])])]
  return {
    answer,
    text: texts.advice[answer],
    rules: cited.flatMap((id) => cite(policy, id, language)),
    conditions: conditions.map((gate) => ({ gate, text: texts.gates[gate] })),
    needs: permitted
      ? needsOf(route.baseline, question).map((need) => ({ need, text: texts.needs[need] }))
      : [],
    duties: decision.obligations.map((obligation) => ({ obligation, text: dutyInWords(obligation, texts) })),
    variants: decision.variants,
    except: route.except.map((type) => ({ type, text: texts.agencyTypes[type] })),
    alternatives:
      answer === 'yes' || answer === 'under-conditions'
        ? []
        : alternatives(route.policy, route.bare, route.ofBare, language),
    notice: texts.notice,
  }
}

function routesOf(policy: Policy, question: AdviceQuestion, now: string) {
  const { to } = question
  return {
    direct: to === 'CONF' ? undefined : routeOf(policy, question, now, 'direct'),
    session: to === 'PER' ? undefined : routeOf(policy, question, now, 'conference'),
  }
}

function answerOf(
  { permitted, decision, address }: Route,
  conditions: readonly Gate[],
  directly: boolean,
): AdviceAnswer {
  if (!permitted) return decision.trace.some(({ step }) => step === 'prohibition') ? 'prohibited' : 'no'
  if (conditions.includes('SES') || (address === 'conference' && !directly)) return 'in-session-only'
  return conditions.length > 0 ? 'under-conditions' : 'yes'
}

/** The rules a permit rests on; of a refusal those that say its first ground, which the packs may say aloud. */
function ruleIdsOf({ decision: { effect, rules, trace, ground } }: Route): readonly string[] {
  if (effect === 'permit') return rules
  return trace.flatMap((found) => (found.ground === ground && found.rule !== undefined ? [found.rule] : []))
}

function needsOf(
  { agreement, case: ofCase, training, conflict }: Baseline,
  { secret }: AdviceQuestion,
): readonly Need[] {
  return [
    ...(agreement === 'required' ? (['agreement'] as const) : []),
    ...(agreement === 'mandate' ? (['mandate'] as const) : []),
    ...(ofCase === 'required' ? (['case'] as const) : []),
    ...(ofCase === 'if-case-named' ? (['case-if-named'] as const) : []),
    ...(training === 'required' ? (['training'] as const) : []),
    ...(conflict === 'required' ? (['distance'] as const) : []),
    ...(secret ? (['secrecy'] as const) : []),
  ]
}

import type { Decision } from './decision.ts'
import type { Status } from './pack.ts'
import type { Policy } from './policy.ts'
import type { Texts } from './texts.ts'
import { type Ground, HIDDEN_GROUNDS, type Language, type Obligation } from './vocabulary.ts'

/** A decision in plain words. Nothing in it comes from the item or from the persons; all of it from the bundle. */
export interface Explanation {
  /** One sentence: it may, it may not, or there is nothing to share. */
  readonly effect: string
  /** Open grounds of a refusal, the deciding one first. */
  readonly grounds: readonly { readonly ground: Ground; readonly text: string }[]
  readonly rules: readonly CitedRule[]
  /** The agreement that covers a permit. */
  readonly agreement?: { readonly clause: string; readonly title: string }
  readonly obligations: readonly { readonly obligation: Obligation; readonly text: string }[]
  /** What an emergency passed over. */
  readonly review: readonly { readonly ground: Ground; readonly text: string }[]
  /** That the wording has no legal force. */
  readonly notice: string
}

export interface CitedRule {
  readonly id: string
  readonly citation: string
  readonly status: Status
  /** What that status means, in words. */
  readonly standing: string
}

/**
 * Renders a decision from the texts of the bundle it was taken from. A hidden refusal always gives the same
 * sentence and nothing else (I4).
 */
export function explain(policy: Policy, decision: Decision, language: Language): Explanation {
  const texts = policy.common.texts[language]
  if (decision.hidden) return silence(texts)
  const covering = decision.clause === undefined ? undefined : policy.clauses.get(decision.clause)
  return {
    effect: texts.effects[decision.effect],
    grounds: inWords(
      decision.trace.map((found) => found.ground),
      texts,
    ),
    rules: decision.rules.flatMap((id) => cite(policy, id, texts)),
    ...(covering && { agreement: { clause: covering.clause.id, title: covering.agreement.title } }),
    obligations: decision.obligations.map((obligation) => ({
      obligation,
      text: dutyInWords(obligation, texts),
    })),
    review: inWords(decision.flags, texts),
    notice: texts.notice,
  }
}

function silence(texts: Texts): Explanation {
  return {
    effect: texts.effects.hidden,
    grounds: [],
    rules: [],
    obligations: [],
    review: [],
    notice: texts.notice,
  }
}

function inWords(grounds: readonly Ground[], texts: Texts): Explanation['grounds'] {
  return [...new Set(grounds)]
    .filter((ground) => !HIDDEN_GROUNDS.includes(ground))
    .map((ground) => ({ ground, text: texts.grounds[ground] }))
}

function cite(policy: Policy, id: string, texts: Texts): readonly CitedRule[] {
  const source = policy.sources.get(id)
  if (source === undefined) return []
  return [{ id, citation: source.citation, status: source.status, standing: texts.statuses[source.status] }]
}

function dutyInWords(obligation: Obligation, texts: Texts): string {
  const days = /^EXP(\d+)$/.exec(obligation)?.[1]
  return days === undefined
    ? texts.obligations[obligation as keyof Texts['obligations']]
    : texts.obligations.EXP.replace('{days}', days)
}

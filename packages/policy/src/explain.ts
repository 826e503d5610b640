import type { Decision } from './decision.ts'
import type { Provision } from './pack.ts'
import type { Policy } from './policy.ts'
import type { Missing, Texts } from './texts.ts'
import { type Ground, HIDDEN_GROUNDS, type Language, type Obligation } from './vocabulary.ts'

/** A decision in plain words. Nothing in it comes from the item or from the persons; all of it from the bundle. */
export interface Explanation {
  /** One sentence: it may, it may not, or there is nothing to share. */
  readonly effect: string
  /** Open grounds of a refusal, the deciding one first. */
  readonly grounds: readonly { readonly ground: Ground; readonly text: string }[]
  readonly rules: readonly CitedRule[]
  /** In the order in which they were looked for. */
  readonly missing: readonly MissingFact[]
  /** The agreement that covers a permit. */
  readonly agreement?: { readonly clause: string; readonly title: string }
  readonly obligations: readonly { readonly obligation: Obligation; readonly text: string }[]
  /** What an emergency passed over. */
  readonly review: readonly { readonly ground: Ground; readonly text: string }[]
  /** That the wording has no legal force. */
  readonly notice: string
}

/** A rule that determined a decision, in unofficial words, with the provision it rests on. */
export interface CitedRule extends Omit<Provision, 'id' | 'note'> {
  readonly id: string
  readonly text: string
  /** What the status of the provision means, in words. */
  readonly standing: string
}

/** A fact that is not recorded, and whose being so is a ground of the refusal. */
export interface MissingFact {
  readonly fact: Missing
  readonly text: string
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
    rules: decision.rules.flatMap((id) => cite(policy, id, language)),
    missing: missingIn(decision, texts),
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
    missing: [],
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

/** Gates that are not met, and what the baseline asks for in vain. Of what is hidden, nothing: see {@link explain}. */
function missingIn({ trace }: Decision, texts: Texts): readonly MissingFact[] {
  const facts = trace
    .filter(({ ground }) => !HIDDEN_GROUNDS.includes(ground))
    .flatMap(({ ground, gate }) => gate ?? MISSING_BASELINE[ground] ?? [])
  return [...new Set(facts)].map((fact) => ({ fact, text: texts.missing[fact] }))
}

const MISSING_BASELINE: Readonly<Partial<Record<Ground, Missing>>> = { G01: 'AGR', G03: 'AGR', G07: 'TRN' }

/** A rule by its id, in words and with its provision; none for what the packs do not have, such as a clause. */
export function cite(policy: Policy, id: string, language: Language): readonly CitedRule[] {
  const source = policy.sources.get(id)
  if (source === undefined) return []
  const { rule, provision } = source
  const { citation, status, acts, who, finality, modalities, validFrom, validUntil } = provision
  return [
    {
      id,
      text: rule.text[language],
      citation,
      status,
      standing: policy.common.texts[language].statuses[status],
      ...(acts && { acts }),
      ...(who && { who }),
      ...(finality && { finality }),
      ...(modalities && { modalities }),
      ...(validFrom && { validFrom }),
      ...(validUntil && { validUntil }),
    },
  ]
}

/** A duty in words, with its number of days. */
export function dutyInWords(obligation: Obligation, texts: Texts): string {
  const days = /^EXP(\d+)$/.exec(obligation)?.[1]
  return days === undefined
    ? texts.obligations[obligation as keyof Texts['obligations']]
    : texts.obligations.EXP.replace('{days}', days)
}

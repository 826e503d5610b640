import type { exchange } from '@casebridge/contract'
import {
  alternatives,
  type Decision,
  explain,
  type Facts,
  type Ground,
  type Language,
  type Obligation,
  type Policy,
} from '@casebridge/policy'

/** A decision in codes and plain words, as the contract shows it. */
export type DecisionInWords = exchange.components['schemas']['DecisionInWords']
export type Answer = exchange.components['schemas']['Answer']

/**
 * A decision as its asker reads it: open grounds only, and what would make it lawful.
 * A hidden refusal has no words: do not call this for one.
 */
export function inWords(
  policy: Policy,
  facts: Facts,
  decision: Decision,
  language: Language = 'en',
): DecisionInWords {
  const said = explain(policy, decision, language)
  const grounds = said.grounds.map(({ ground, text }) => ({ code: ground, text }))
  return {
    text: [said.effect, ...grounds.slice(0, 1).map(({ text }) => text)].join(' '),
    grounds,
    rules: said.rules.map(({ acts, ...rule }) => ({
      ...rule,
      ...(acts && { acts: acts.map((act) => ({ ...act })) }),
    })),
    missing: said.missing.map(({ fact, text }) => ({ code: fact, text })),
    notice: said.notice,
    obligations: said.obligations.map(({ obligation, text }) => ({ code: obligation, text })),
    alternatives: alternatives(policy, facts, decision, language).map(({ changes, permits }) => ({
      changes: changes.map(({ fact, text }) => ({ code: fact, text })),
      variants: [...permits],
    })),
    flags: said.review.map(({ ground, text }) => ({ code: ground, text })),
  }
}

/**
 * A decision as the holder of the item reads it, who knows that the item exists: a ground that is silence to others,
 * such as the own signature that is missing, is named, and so is every gap that an emergency passes over.
 */
export function inWordsForHolder(
  policy: Policy,
  facts: Facts,
  decision: Decision,
  language: Language = 'en',
): DecisionInWords {
  const texts = policy.common.texts[language]
  const named = (grounds: readonly Ground[]) =>
    [...new Set(grounds)].map((ground) => ({ code: ground, text: texts.grounds[ground] }))
  const words = {
    ...inWords(policy, facts, { ...decision, hidden: false }, language),
    flags: named(decision.flags),
  }
  if (!decision.hidden) return words
  const grounds = named(decision.trace.map(({ ground }) => ground))
  const text = [texts.effects.deny, ...grounds.slice(0, 1).map((one) => one.text)].join(' ')
  return { ...words, text, grounds, alternatives: [] }
}

/** Obligations in plain words. */
export function dutiesInWords(policy: Policy, obligations: readonly Obligation[], language: Language = 'en') {
  const texts: Readonly<Record<string, string>> = policy.common.texts[language].obligations
  return obligations.map((code) => {
    const days = /^EXP(\d+)$/.exec(code)?.[1]
    return { code, text: (texts[days === undefined ? code : 'EXP'] ?? code).replace('{days}', days ?? '') }
  })
}

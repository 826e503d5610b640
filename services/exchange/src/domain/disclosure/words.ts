import type { exchange } from '@casebridge/contract'
import {
  type Alternative,
  type CitedRule,
  explain,
  type Ground,
  inTheWordsOf,
  type Language,
  type Obligation,
  type Policy,
} from '@casebridge/policy'
import type { CodedDecision } from './coded.ts'

type Schemas = exchange.components['schemas']

/** A decision in codes and plain words, as the contract shows it. */
export type DecisionInWords = Schemas['DecisionInWords']
export type Answer = Schemas['Answer']
/** An answer in words, without content yet. */
export type ToldAnswer = Omit<Answer, 'item'>

/** A decision as its reader is told it, in the texts of the bundle it was taken from. */
export function tell(policy: Policy, coded: CodedDecision, language: Language): DecisionInWords {
  return coded.reader === 'holder' ? tellHolder(policy, coded, language) : tellAsker(policy, coded, language)
}

/** To an asker: open grounds only, and what would make it lawful. */
function tellAsker(
  policy: Policy,
  { decision, alternatives }: CodedDecision,
  language: Language,
): DecisionInWords {
  const said = explain(policy, decision, language)
  const grounds = said.grounds.map(({ ground, text }) => ({ code: ground, text }))
  return {
    text: [said.effect, ...grounds.slice(0, 1).map(({ text }) => text)].join(' '),
    grounds,
    rules: said.rules.map(ruleView),
    missing: said.missing.map(({ fact, text }) => ({ code: fact, text })),
    notice: said.notice,
    obligations: said.obligations.map(({ obligation, text }) => ({ code: obligation, text })),
    alternatives: inTheWordsOf(policy, alternatives, language).map(alternativeView),
    flags: said.review.map(({ ground, text }) => ({ code: ground, text })),
  }
}

/**
 * To the holder of the item, who knows that it exists: a ground that is silence to others, such as the own signature
 * that is missing, is named, and so is every gap that an emergency passes over.
 */
function tellHolder(policy: Policy, coded: CodedDecision, language: Language): DecisionInWords {
  const { decision } = coded
  const texts = policy.common.texts[language]
  const named = (grounds: readonly Ground[]) =>
    [...new Set(grounds)].map((ground) => ({ code: ground, text: texts.grounds[ground] }))
  const words = {
    ...tellAsker(policy, { ...coded, decision: { ...decision, hidden: false } }, language),
    flags: named(decision.flags),
  }
  if (!decision.hidden) return words
  const grounds = named(decision.trace.map(({ ground }) => ground))
  const text = [texts.effects.deny, ...grounds.slice(0, 1).map((one) => one.text)].join(' ')
  return { ...words, text, grounds, alternatives: [] }
}

/** A rule with its provision, as the contract shows it. */
export function ruleView({ acts, ...rule }: CitedRule): Schemas['CitedRule'] {
  return { ...rule, ...(acts && { acts: acts.map((act) => ({ ...act })) }) }
}

/** A lawful way, as the contract shows it. */
export function alternativeView({ changes, permits }: Alternative): Schemas['Alternative'] {
  return { changes: changes.map(({ fact, text }) => ({ code: fact, text })), variants: [...permits] }
}

/** Obligations in plain words. */
export function dutiesInWords(policy: Policy, obligations: readonly Obligation[], language: Language) {
  const texts: Readonly<Record<string, string>> = policy.common.texts[language].obligations
  return obligations.map((code) => {
    const days = /^EXP(\d+)$/.exec(code)?.[1]
    return { code, text: (texts[days === undefined ? code : 'EXP'] ?? code).replace('{days}', days ?? '') }
  })
}

import { LANGUAGES, type Language, type Policy, type Variant } from '@casebridge/policy'
import { codedFor } from '../disclosure/coded.ts'
import type { Decided } from '../disclosure/decide-item.ts'
import { languageOf } from '../disclosure/language.ts'
import { type DecisionInWords, tell } from '../disclosure/words.ts'
import type { AccessDecision } from './decision-point.ts'
import { COUNTS_ONLY, NO_PERMISSION_TO_SEND } from './notices.ts'

type Context = NonNullable<AccessDecision['context']>
type Texts = NonNullable<Context['reason_user']>

/** The languages of an answer: the one that is asked for, else all that we have. */
export function languagesOf(context: Readonly<Record<string, unknown>> = {}): readonly Language[] {
  return typeof context.language === 'string' ? [languageOf(context.language)] : LANGUAGES
}

/**
 * What goes with a decision on an own item. Its holder reads it, who may know every ground.
 * @param variants the most that may be made known; none where only counts may be.
 */
export function sharingContext(
  policy: Policy,
  { facts, decision }: Decided,
  variants: readonly Variant[],
  languages: readonly Language[],
): Context {
  const held = codedFor('holder', policy, facts, decision)
  const words = languages.map((language) => [language, tell(policy, held, language)] as const)
  const say = (text: (said: DecisionInWords) => string | undefined): Texts =>
    Object.fromEntries(words.map(([language, said]) => [language, text(said) ?? '']))
  const said = (texts: Readonly<Record<Language, string>>): Texts =>
    Object.fromEntries(languages.map((language) => [language, texts[language]]))
  const [first] = words
  const coded = first?.[1]
  const counts = decision.effect === 'permit' && variants.length === 0
  return {
    id: counts ? 'counts-only' : (decision.ground ?? decision.rules[0] ?? 'permit'),
    reason_user: counts ? said(COUNTS_ONLY) : say(({ text }) => text),
    reason_admin: {
      grounds: codesOf(coded?.grounds),
      rules: coded?.rules.map(({ id }) => id) ?? [],
      missing: codesOf(coded?.missing),
      flags: codesOf(coded?.flags),
    },
    obligations: (coded?.obligations ?? []).map(({ code }, i) => ({
      id: code,
      type: 'custom' as const,
      properties: { text: say((one) => one.obligations[i]?.text) },
    })),
    alternatives: (coded?.alternatives ?? []).map(({ changes, variants: widest }, i) => ({
      changes: changes.map(({ code }, j) => ({
        id: code,
        text: say((one) => one.alternatives[i]?.changes[j]?.text),
      })),
      variants: [...widest],
    })),
    variants: [...variants],
    ...(variants.length > 0 && { notice: said(NO_PERMISSION_TO_SEND) }),
    revision: decision.revision,
    engine: decision.engine,
  }
}

function codesOf(list: readonly { readonly code: string }[] = []): string[] {
  return list.map(({ code }) => code)
}

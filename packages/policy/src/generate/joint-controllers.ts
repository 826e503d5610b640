import type { Language } from '../vocabulary.ts'
import { type Documented, nameOf } from './documented.ts'
import type { InWords } from './register.ts'
import { MATTERS, type Matter, type MissingPart, WORDS } from './words.ts'

/** Who does what as joint controllers: GDPR art. 26, for authorities of the Law Enforcement Directive its art. 21. */
export interface JointControllers {
  readonly parties: readonly {
    readonly id: string
    readonly name: string
    /** The provision under which it arranges this. */
    readonly arrangement?: string
    /** As the agreement words them. */
    readonly tasks: readonly string[]
    readonly missing: readonly InWords<MissingPart>[]
  }[]
  /** What the article asks the arrangement to settle. Whether the tasks do, is for people to read. */
  readonly matters: readonly InWords<Matter>[]
}

/** The table of joint controllers, from what the agreement says; who is not in it is named, and nothing is invented. */
export function jointControllersOf(documented: Documented, language: Language): JointControllers {
  const { agreement, agencies } = documented
  const { missing, matters } = WORDS[language]
  return {
    parties: agreement.parties.map((id) => {
      const regime = agencies.get(id)?.regime
      const tasks = (agreement.controllers ?? []).flatMap((one) => (one.party === id ? one.tasks : []))
      const gaps: readonly MissingPart[] = [
        ...(regime === undefined ? (['agency'] as const) : []),
        ...(tasks.length === 0 ? (['controllers'] as const) : []),
      ]
      return {
        id,
        name: nameOf(documented, id),
        ...(regime && { arrangement: arrangementFor(regime, agreement.jurisdiction) }),
        tasks,
        missing: gaps.map((code) => ({ code, text: missing[code] })),
      }
    }),
    matters: MATTERS.map((code) => ({ code, text: matters[code] })),
  }
}

function arrangementFor(regime: 'gdpr' | 'led', jurisdiction: string): string {
  if (jurisdiction === 'UK') return regime === 'led' ? 'Data Protection Act 2018 s. 58' : 'UK GDPR art. 26'
  return regime === 'led' ? 'Directive (EU) 2016/680 art. 21' : 'Regulation (EU) 2016/679 art. 26'
}

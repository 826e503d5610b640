import type { Category, HandlingCode, Jurisdiction, Purpose, Variant } from '@casebridge/policy'
import type { UseLimitation } from './use-limitation.ts'

/** All that is recorded about a case and bears on a decision: codes and ids, no text. */
export interface Situation {
  readonly unit: string
  readonly jurisdiction: Jurisdiction
  /** null: a warning without a case. */
  readonly caseId: string | null
  readonly state: 'none' | 'open' | 'closed'
  readonly minor: boolean
  /** Regional pseudonym of the person concerned; null when nobody is named. */
  readonly subject: string | null
  readonly keyId: string
  readonly participants: readonly Participant[]
  readonly items: readonly Item[]
  readonly evidence: readonly Evidence[]
  readonly approvals: readonly Approval[]
  readonly secrecy: readonly SecrecyDecision[]
  /** The session that was named, if any. */
  readonly session: Session | null
  /** Agencies whose people the caller must not find on the case: to any act of theirs, these are not on it. */
  readonly unseen?: readonly string[]
}

export interface Participant {
  readonly professional: string
  readonly agency: string
  /** To the outer circle no item is made known but what coordination needs. */
  readonly circle: 'inner' | 'outer'
  /** The case is theirs to answer for. */
  readonly owns: boolean
  readonly conflictOfInterest: boolean
}

export interface Item {
  readonly id: string
  readonly holder: string
  readonly author: string
  readonly category: Category
  readonly statementType: 'fact' | 'assessment' | 'hearsay' | null
  readonly labels: ItemLabels
  readonly secret: boolean
  readonly sealed: boolean
  /** Its content stays in the holder's own system, which delivers it after the receipt (P8). */
  readonly atSource: boolean
  /** Variants whose text the author wrote. */
  readonly written: readonly Variant[]
  readonly keyId: string
  /** RFC 3339 UTC. */
  readonly expiresAt: string | null
  readonly prerelease: { readonly clause: string; readonly variant: Variant } | null
  /** What may not be done with what was received, since it was told under that; of the holder's own none. */
  readonly useLimitations: readonly UseLimitation[]
  /** The disclosure under which what it says was received from another agency; null: the holder's own. */
  readonly receivedUnder: string | null
  readonly contested: 'none' | 'noted' | 'restricted'
  /** The signal it is about, and the professional whose signal it answers; null where it answers nobody. */
  readonly signal: { readonly id: string; readonly author: string | null } | null
  /** The measure of the plan that it describes, and the professional who owns that; null where nobody does. */
  readonly measure: { readonly id: string; readonly owner: string | null } | null
  /** The last that its holder said about it since it was kept; it goes with every copy. */
  readonly correction: { readonly id: string; readonly kind: CorrectionKind; readonly at: string } | null
}

export type CorrectionKind = 'corrected' | 'refuted' | 'narrowed' | 'withdrawn'

/** What nothing else happened to: an item as its author alone makes it. */
export const OWN: Pick<
  Item,
  'atSource' | 'useLimitations' | 'receivedUnder' | 'contested' | 'signal' | 'measure' | 'correction'
> = {
  atSource: false,
  useLimitations: [],
  receivedUnder: null,
  contested: 'none',
  signal: null,
  measure: null,
  correction: null,
}

/** What an author says of an item. INVARIANT: what it is because of others' acts is not among it. */
export interface ItemLabels {
  readonly handling?: readonly HandlingCode[]
  readonly originatorPermission?: boolean
  readonly classified?: boolean
  readonly standalone?: boolean
  readonly grading?: { readonly scheme: string; readonly source: string; readonly information: string }
  readonly clearance?: boolean
  /** The person's own words, told to a helper: never told to who speaks for a minor (P16). */
  readonly ownWords?: boolean
}

export interface Evidence {
  readonly id: string
  readonly kind: 'consent' | 'informed'
  readonly agency: string
  readonly categories: readonly string[]
  readonly purposes: readonly string[]
  /** Agencies it is limited to; null: not limited. */
  readonly recipients: readonly string[] | null
  readonly withdrawn: boolean
}

export interface Approval {
  readonly itemId: string
  readonly as: 'chair' | 'prosecutor' | 'attendee'
  readonly professional: string
  readonly purpose: Purpose
  readonly recipients: readonly string[]
  readonly sessionId: string | null
  readonly dissent: boolean
}

export interface SecrecyDecision {
  readonly id: string
  readonly itemId: string
  readonly purpose: Purpose
  readonly recipients: readonly string[]
  readonly sessionId: string | null
  readonly variant: Variant
}

export interface Session {
  readonly id: string
  readonly open: boolean
  /** It gave little notice; everybody invited sees that. */
  readonly popUp: boolean
  readonly checkedIn: readonly { readonly professional: string; readonly agency: string }[]
}

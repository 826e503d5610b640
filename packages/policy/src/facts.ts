import type {
  AgencyType,
  Category,
  Gate,
  HandlingCode,
  HolderType,
  Jurisdiction,
  Purpose,
} from './vocabulary.ts'

/**
 * Everything a decision about one item and one recipient depends on, coded and pseudonymous: no name, no content.
 * Stored with the decision, so that it can be taken again (invariant I3).
 */
export interface Facts {
  /** RFC 3339 UTC, the moment of the decision; the only clock a decision reads. */
  readonly now: string
  /** The unit that keeps the case or, without a case, through which the question goes; agreements serve named units. */
  readonly unit: string
  /** Of that unit. */
  readonly jurisdiction: Jurisdiction
  readonly purpose: Purpose
  /** `push`: the holder's own initiative. `ask`: somebody else's. */
  readonly initiative: 'ask' | 'push'
  /** A question about one person; a `list` of persons; a `task` to observe; a `rank`ing or search by belief. */
  readonly requestKind: 'question' | 'list' | 'task' | 'rank'
  /** Whose act brings the item forward: its holder, whoever asks, or the chair acting on another's item. */
  readonly actor: 'asker' | 'holder' | 'chair'
  /** `conference`: addressed to named attendees of a session. `direct`: from one agency to another. */
  readonly address: 'direct' | 'conference'
  readonly holder: {
    readonly type: HolderType
    /** Agency id, as parties are named in agreements. */
    readonly agency: string
    readonly onCase: boolean
    /** Named owner of a measure on the plan, who reports its progress without being on the case. */
    readonly measureOwner: boolean
  }
  readonly recipient: {
    readonly type: AgencyType | 'PER'
    readonly agency: string
    /** Role code of the registry, e.g. `prevention-officer`; `aide` has no role in any unit. */
    readonly role: string
    readonly onCase: boolean
    /** Named owner of a measure on the plan: on the plan without being on the case. */
    readonly measureOwner: boolean
    readonly coreMember: boolean
    readonly intake: boolean
    /** The author of the very signal that the item answers. */
    readonly author: boolean
    readonly training: 'valid' | 'expired' | 'none'
    /** Whether a clearance that the item demands is held; true where none is demanded. */
    readonly clearance: boolean
    readonly conflictOfInterest: boolean
    readonly territory: 'inside' | 'outside'
  }
  /** `none`: no case is named. */
  readonly case: 'none' | 'open' | 'closed'
  readonly retention: 'within' | 'past'
  readonly item: {
    readonly category: Category
    /** Belief linked to no conduct or need. */
    readonly standalone: boolean
    readonly secret: boolean
    readonly classified: boolean
    readonly handling: readonly HandlingCode[]
    /** The originator's recorded permission for an item coded H2. */
    readonly originatorPermission: boolean
    readonly contested: 'none' | 'noted' | 'restricted'
    readonly minor: boolean
    /** The holder received it from another agency. */
    readonly onward: boolean
  }
  readonly consent: 'given' | 'none' | 'withdrawn'
  /** Number of attendees who dissent from a return sheet. */
  readonly dissent: number
  /** Gates whose fact is recorded. A gate that is not named here is not met. */
  readonly met: readonly Gate[]
}

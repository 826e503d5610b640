import type { Constellation } from '@casebridge/local'
import type { Stage } from '../stage.ts'

/** Names of path parameters, with an id for each. */
export type Ids = Readonly<Record<string, string>>

/** What a group of operations needs so that each of them can be called by the ids that its path names. */
export interface CallGroup {
  /** Operation → a body in order, or how it follows from who sends it; an operation without a body is not named. */
  readonly bodies?: Readonly<Record<string, unknown>>
  /** Makes one object of each kind that the group's paths name, none of them of police, and tells their ids. */
  readonly makeIds?: (constellation: Constellation, stage: Stage) => Promise<Ids>
  /** Operations by the id of something that everybody on the case may know: to them it is no unknown id. */
  readonly seenByParticipants?: readonly string[]
  /** Operations by the id of something that is of no case, and so is not hidden from who is not on it; why. */
  readonly ofNoCase?: Readonly<Record<string, string>>
}

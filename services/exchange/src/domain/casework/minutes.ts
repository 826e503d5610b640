import type { exchange } from '@casebridge/contract'
import type { Issue } from '@casebridge/service'
import type { Participant } from './case-file.ts'
import { machine, type StateOf } from './machine.ts'
import { bodyIssue } from './refusals.ts'

type Schemas = exchange.components['schemas']

/** Minutes of a session: decisions and commitments, not a transcript (S44). Views come before what is agreed (S45). */
export const MINUTES = machine({
  states: ['gathering', 'agreed', 'closed'],
  acts: {
    view: { gathering: 'gathering' },
    agree: { gathering: 'agreed' },
    dissent: { agreed: 'agreed' },
    write: { gathering: 'gathering', agreed: 'agreed' },
    close: { gathering: 'closed', agreed: 'closed' },
  },
})

/** How far the minutes of a session are; their texts stay encrypted. */
export interface Minutes {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly state: StateOf<typeof MINUTES>
  readonly version: number
  /** Whether there is what the person says, or why not. */
  readonly voiced: boolean
}

export function presentMinutesState({ id, state }: Pick<Minutes, 'id' | 'state'>): Schemas['MinutesState'] {
  return { sessionId: id, state }
}

/** What the person says, or why there is nothing: one of both, and no words where none are kept (P16). */
export function voiceFaults(
  { said, unsaid }: Schemas['NewVoice'],
  mode: Schemas['SessionMode'],
): readonly Issue[] {
  if ((said === undefined) === (unsaid === undefined))
    return [bodyIssue('', 'one-of', 'Say what the person says, or why there is nothing: one of both.')]
  if (unsaid === 'not-kept' && mode !== 'no-content')
    return [bodyIssue('/unsaid', 'not-kept', 'This session keeps what is said.')]
  return []
}

/** Whoever answers for a decision takes part in the case, and has a day for it that is to come. */
export function decisionFaults(
  { owner, dueOn }: Schemas['NewSessionDecision'],
  participants: readonly Participant[],
  now: Date,
): readonly Issue[] {
  const known = participants.some(({ professional }) => professional === owner)
  const past = dueOn < now.toISOString().slice(0, 10)
  return [
    ...(known ? [] : [bodyIssue('/owner', 'not-on-case', `${owner} takes no part in the case.`)]),
    ...(past ? [bodyIssue('/dueOn', 'past', 'It is due today or later.')] : []),
  ]
}

import { Conflict } from '@casebridge/service'
import type { CaseFile } from '../casework/case-file.ts'
import { machine, type StateOf } from '../casework/machine.ts'

export type Track = CaseFile['track']

/** A practice and a lesson: written by one, confirmed by a second, taken back by either. */
export const NOTE = machine({
  states: ['drafted', 'confirmed', 'withdrawn'],
  acts: {
    confirm: { drafted: 'confirmed' },
    withdraw: { drafted: 'withdrawn', confirmed: 'withdrawn' },
  },
})

/** What each kind says, member by member. */
export interface NoteWords {
  readonly practice: { readonly situation: string; readonly approach: string; readonly result: string }
  readonly lesson: { readonly happened: string; readonly changed: string }
}
export type NoteKind = keyof NoteWords

/** Something about the work, for the people of all units, that points at nobody. */
export interface Note<Kind extends NoteKind = NoteKind> {
  readonly unit: string
  readonly id: string
  readonly kind: Kind
  readonly state: StateOf<typeof NOTE>
  readonly track: Track
  readonly author: Signer
  /** Who reads it with the question whether somebody can be recognised in it. */
  readonly second: Signer
  /** Null once it was taken back. */
  readonly words: NoteWords[Kind] | null
  readonly keyId: string
  readonly draftedAt: string
  readonly confirmedAt: string | null
}

interface Signer {
  readonly professional: string
  readonly agency: string
}

/** Refuses a change that came second. */
export function moved(): Conflict {
  return new Conflict('state', 'It has moved on: this is not done with it any more.')
}

/** A note as its readers see it. Who wrote it stays out: it is about the work, and of a unit. */
export function presentNote<Kind extends NoteKind>(note: Note<Kind>) {
  const { id, unit, track, state, draftedAt, confirmedAt, words } = note
  return { id, unit, track, state, draftedAt, ...(confirmedAt !== null && { confirmedAt }), ...words }
}

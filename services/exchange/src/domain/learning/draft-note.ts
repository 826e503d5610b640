import type { Issue } from '@casebridge/service'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { createDataKey } from '../../storage/data-keys.ts'
import { claimKey } from '../../storage/idempotency.ts'
import { noteRepository } from '../../storage/notes.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { assertNone, bodyIssue } from '../casework/refusals.ts'
import type { Directory } from '../directory.ts'
import type { Note, NoteKind, NoteWords, Track } from './note.ts'
import { unitFaults, wordFaults } from './writing.ts'

/** A note to be kept, and the call that brings it. */
export interface Draft<Kind extends NoteKind> {
  readonly kind: Kind
  readonly unit: string
  readonly track: Track
  readonly second: string
  readonly words: NoteWords[Kind]
  readonly key: string
  readonly actor: Actor
  readonly trace: string
}

/** Keeps a note that waits for its second person. @throws InvalidInput that names every fault */
export async function draftNote<Kind extends NoteKind>(deps: Deps, draft: Draft<Kind>): Promise<Note<Kind>> {
  const { kind, unit, track, second, words, key, actor, trace } = draft
  const { id: professional } = actor.professional
  const directory = deps.directory()
  assertNone([
    ...unitFaults(actor, unit),
    ...secondFaults(directory, actor, unit, second),
    ...wordFaults(directory, words as Readonly<Record<string, string>>),
  ])
  const at = deps.now()
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const notes = noteRepository(tx, deps.keyEncryption, kind)
    const request = ['draftNote', kind, unit, track, second, words]
    const claim = await claimKey(tx, { unit, professional, key, request, at })
    if (!claim.first) return notes.get(claim.id)

    const dataKey = await createDataKey(tx, deps.keyEncryption, unit, null, at)
    const note: Note<Kind> = {
      ...{ unit, id: claim.id, kind, state: 'drafted', track, words, keyId: dataKey.id },
      author: { professional, agency: actor.agency },
      second: { professional: second, agency: directory.findProfessional(second)?.agency ?? '' },
      ...{ draftedAt: at.toISOString(), confirmedAt: null },
    }
    await notes.insert(note, dataKey)
    const act = { event: 'alteration', effect: `${kind}-drafted`, classes: [`LEARN:${kind}`] } as const
    await queueAct(deps, tx, { actor, trace, at, unit, ...act })
    return note
  })
}

/** INVARIANT: two people of two agencies look for a person in it (the database refuses one who is both). */
function secondFaults(directory: Directory, actor: Actor, unit: string, second: string): readonly Issue[] {
  const person = directory.findProfessional(second)
  const seats = directory.findUnit(unit)?.agencies ?? []
  if (!person?.units.includes(unit) || !seats.includes(person.agency))
    return [bodyIssue('/second', 'not-in-unit', `${second} is not a professional of ${unit}.`)]
  return person.agency === actor.agency
    ? [bodyIssue('/second', 'same-agency', 'The second person is of another agency.')]
    : []
}

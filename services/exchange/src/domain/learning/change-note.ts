import { Forbidden, NotFound } from '@casebridge/service'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller, type Handle } from '../../storage/as-caller.ts'
import { noteRepository } from '../../storage/notes.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { advance } from '../casework/machine.ts'
import { moved, NOTE, type Note, type NoteKind } from './note.ts'

/** Which note, and the call that changes it. */
export interface NoteCall<Kind extends NoteKind> {
  readonly kind: Kind
  readonly id: string
  readonly actor: Actor
  readonly trace: string
}

/** By its second person alone. @throws NotFound, Forbidden for its author, Conflict */
export function confirmNote<Kind extends NoteKind>(deps: Deps, call: NoteCall<Kind>): Promise<Note<Kind>> {
  return changed(deps, call, async (tx, note, at) => {
    if (note.author.professional === call.actor.professional.id)
      throw new Forbidden('Nobody confirms their own words.')
    const state = advance(NOTE, note.state, 'confirm')
    if (!(await noteRepository(tx, deps.keyEncryption, call.kind).confirm(note, at))) throw moved()
    return { ...note, state, confirmedAt: at.toISOString() }
  })
}

/** By either of the two. @throws NotFound, Conflict */
export function withdrawNote<Kind extends NoteKind>(deps: Deps, call: NoteCall<Kind>): Promise<Note<Kind>> {
  return changed(deps, call, async (tx, note, at) => {
    const state = advance(NOTE, note.state, 'withdraw')
    if (!(await noteRepository(tx, deps.keyEncryption, call.kind).withdraw(note, at))) throw moved()
    return { ...note, state, words: null }
  })
}

/** To whom it is neither their own nor given to confirm, it is nothing to change: it is read, and that is all. */
async function changed<Kind extends NoteKind>(
  deps: Deps,
  { kind, id, actor, trace }: NoteCall<Kind>,
  change: (tx: Handle, note: Note<Kind>, at: Date) => Promise<Note<Kind>>,
): Promise<Note<Kind>> {
  const at = deps.now()
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const note = await noteRepository(tx, deps.keyEncryption, kind).get(id)
    const two = [note.author.professional, note.second.professional]
    if (!two.includes(actor.professional.id)) throw new NotFound()
    const after = await change(tx, note, at)
    const effect = `${kind}-${after.state}`
    const act = { unit: note.unit, event: 'alteration', effect, classes: [`LEARN:${kind}`] } as const
    await queueAct(deps, tx, { actor, trace, at, ...act })
    return after
  })
}

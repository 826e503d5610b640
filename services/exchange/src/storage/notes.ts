import { type ErasableKeyEncryption, type KeyEncryption, NotFound } from '@casebridge/service'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Note, NoteKind, NoteWords, Track } from '../domain/learning/note.ts'
import { conceal, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import { type DataKey, destroyDataKey, findDataKeys } from './data-keys.ts'
import type { NoteRow } from './tables/learning.ts'

/** Notes of one kind: those that were confirmed, of every unit, and those that wait for this caller. */
export const noteRepository = <Kind extends NoteKind>(
  tx: Handle,
  keys: ErasableKeyEncryption,
  kind: Kind,
) => ({
  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Note<Kind>[]> {
    const rows = await tx
      .selectFrom('note')
      .selectAll()
      .where('kind', '=', kind)
      .where('state', '<>', 'withdrawn')
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return opened<Kind>(tx, keys, rows)
  },

  /** @throws NotFound also for one that waits for others. */
  async get(id: string): Promise<Note<Kind>> {
    const rows = await tx
      .selectFrom('note')
      .selectAll()
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute()
    const [note] = await opened<Kind>(tx, keys, rows)
    if (note === undefined) throw new NotFound()
    return note
  },

  async insert(note: Note<Kind>, key: DataKey): Promise<void> {
    await tx
      .insertInto('note')
      .values({
        unit_id: note.unit,
        id: note.id,
        kind,
        state: note.state,
        track: note.track,
        author: note.author.professional,
        author_agency: note.author.agency,
        second: note.second.professional,
        second_agency: note.second.agency,
        words: conceal(key.bytes, placeOf(note.unit, note.id), note.words),
        key_id: key.id,
        drafted_at: note.draftedAt,
        confirmed_at: null,
        withdrawn_at: null,
      })
      .execute()
  },

  /** @returns whether it was still in the state in which it was read. */
  async confirm({ unit, id, state }: Note, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('note')
      .set({ state: 'confirmed', confirmed_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', state)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },

  /** Forgets its words, in backups too. @returns whether it was still in the state in which it was read. */
  async withdraw({ unit, id, keyId, state }: Note, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('note')
      .set({ state: 'withdrawn', words: null, withdrawn_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', state)
      .executeTakeFirst()
    if (numUpdatedRows === 1n) await destroyDataKey(tx, keys, unit, keyId)
    return numUpdatedRows === 1n
  },
})

/** With their words, as far as there still is a key that opens them. */
async function opened<Kind extends NoteKind>(
  tx: Handle,
  encryption: KeyEncryption,
  rows: readonly NoteRow[],
): Promise<readonly Note<Kind>[]> {
  const keys = await findDataKeys(tx, encryption, rows)
  return rows.map((row) => {
    const key = keys.get(row.key_id)
    if (row.words === null || key === undefined) return toNote<Kind>(row, null)
    const words = unveil(key.bytes, placeOf(row.unit_id, row.id), row.words)
    return toNote<Kind>(row, words as NoteWords[Kind])
  })
}

function placeOf(unit: string, id: string) {
  return { unit, table: 'note', id, field: 'words' }
}

function toNote<Kind extends NoteKind>(row: NoteRow, words: NoteWords[Kind] | null): Note<Kind> {
  return {
    unit: row.unit_id,
    id: row.id,
    kind: row.kind as Kind,
    state: row.state as Note['state'],
    track: row.track as Track,
    author: { professional: row.author, agency: row.author_agency },
    second: { professional: row.second, agency: row.second_agency },
    words,
    keyId: row.key_id,
    draftedAt: row.drafted_at,
    confirmedAt: row.confirmed_at,
  }
}

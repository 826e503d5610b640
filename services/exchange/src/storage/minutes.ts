import { NotFound } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Minutes } from '../domain/casework/minutes.ts'
import type { Session } from '../domain/casework/session.ts'
import { conceal, type Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { MinutesRow } from './tables/meetings.ts'
import { versioned } from './versioned.ts'

type TextField = 'agenda' | 'formulation' | 'said'
/** What one attendee wrote: a table of its own for each kind. */
type WordsTable = 'session_view' | 'session_dissent'

/** Who writes, and when. */
interface Writer {
  readonly professional: string
  readonly agency: string
  readonly at: Date
}

/** The minutes of one session, as far as this caller may know of them. */
export const minutesRepository = (
  tx: Handle,
  { unit, id, caseId }: Pick<Session, 'unit' | 'id' | 'caseId'>,
) => ({
  /** Those of a session that is convened: empty. */
  async insert(): Promise<void> {
    const texts = { agenda: null, formulation: null, said: null, unsaid: null, closed_at: null }
    await tx
      .insertInto('minutes')
      .values({ unit_id: unit, id, case_id: caseId, state: 'gathering', version: 1, ...texts })
      .execute()
  },

  /** With their texts, still encrypted. @throws NotFound for whoever is not of the inner circle, or not invited. */
  async getRow(): Promise<MinutesRow> {
    const row = await tx
      .selectFrom('minutes')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return row
  },

  /** Nobody else changes them before this transaction is over. @throws NotFound as `getRow`. */
  async lock(): Promise<Minutes> {
    const row = await tx
      .selectFrom('minutes')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toMinutes(row)
  },

  /** @returns the new version @throws PreconditionFailed */
  change(
    { version }: Minutes,
    changes: Partial<Omit<MinutesRow, 'unit_id' | 'id' | 'version'>>,
  ): Promise<number> {
    return versioned(tx, 'minutes', { unit, id, version }, changes)
  },

  conceal(key: DataKey, field: TextField, value: unknown): Uint8Array {
    return conceal(key.bytes, placeOfMinutes(unit, id, field), value)
  },

  /** @returns whether the professional had not written one. */
  async addWords(
    table: WordsTable,
    key: DataKey,
    words: unknown,
    { professional, agency, at }: Writer,
  ): Promise<boolean> {
    const own = newId()
    const added = await tx
      .insertInto(table)
      .values({
        ...{ unit_id: unit, id: own, case_id: caseId, session_id: id, professional, agency },
        words: conceal(key.bytes, placeOfWords(unit, table, own), words),
        written_at: at.toISOString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  },

  /** What attendees wrote, oldest first; still encrypted. */
  listWords(table: WordsTable) {
    return tx
      .selectFrom(table)
      .selectAll()
      .where('unit_id', '=', unit)
      .where('session_id', '=', id)
      .orderBy('id')
      .limit(100)
      .execute()
  },

  async addDecision(
    own: string,
    key: DataKey,
    { text, dueOn }: { readonly text: string; readonly dueOn: string },
    { professional, agency, at }: Writer,
  ): Promise<void> {
    await tx
      .insertInto('session_decision')
      .values({
        ...{
          unit_id: unit,
          id: own,
          case_id: caseId,
          session_id: id,
          owner: professional,
          agency,
          due_on: dueOn,
        },
        words: conceal(key.bytes, placeOfWords(unit, 'session_decision', own), text),
        written_at: at.toISOString(),
      })
      .execute()
  },

  listDecisions() {
    return tx
      .selectFrom('session_decision')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('session_id', '=', id)
      .orderBy('id')
      .limit(200)
      .execute()
  },
})

export function placeOfMinutes(unit: string, id: string, field: TextField): Place {
  return { unit, table: 'minutes', id, field }
}

export function placeOfWords(unit: string, table: WordsTable | 'session_decision', id: string): Place {
  return { unit, table, id, field: 'words' }
}

function toMinutes(row: MinutesRow): Minutes {
  return {
    ...{ unit: row.unit_id, id: row.id, caseId: row.case_id, version: row.version },
    state: row.state as Minutes['state'],
    voiced: row.said !== null || row.unsaid !== null,
  }
}

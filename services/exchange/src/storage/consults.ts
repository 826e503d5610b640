import { NotFound } from '@casebridge/service'
import { statesBefore } from '../domain/casework/machine.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Track } from '../domain/learning/note.ts'
import { CONSULT, type Consult, type ConsultAnswer } from '../domain/learning/question.ts'
import { conceal, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { ConsultRow } from './tables/learning.ts'

/** The caller's own questions, and those put to the caller's team; every other one does not exist here. */
export const consultRepository = (tx: Handle, units: readonly string[]) => ({
  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Consult[]> {
    const rows = await tx
      .selectFrom('consult')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toConsult)
  },

  /** @throws NotFound */
  async get(id: string): Promise<Consult> {
    return toConsult(await rowOf(tx, units, id))
  },

  /** What was asked and what was answered, in the order it was. */
  async words(consult: Consult, key: DataKey): Promise<{ question: string; answers: ConsultAnswer[] }> {
    const { words } = await rowOf(tx, units, consult.id)
    const rows = await tx
      .selectFrom('consult_answer')
      .selectAll()
      .where('unit_id', '=', consult.unit)
      .where('consult_id', '=', consult.id)
      .orderBy('id')
      .limit(MOST_ANSWERS)
      .execute()
    const answers = rows.map((row) => ({
      id: row.id,
      advice: unveil(key.bytes, answerPlace(consult, row.id), row.words) as string,
      answeredAt: row.answered_at,
    }))
    return { question: unveil(key.bytes, placeOf(consult), words) as string, answers }
  },

  async insert(consult: Consult, key: DataKey, question: string): Promise<void> {
    await tx
      .insertInto('consult')
      .values({
        unit_id: consult.unit,
        id: consult.id,
        asker: consult.asker,
        to_agency: consult.team,
        track: consult.track,
        state: consult.state,
        words: conceal(key.bytes, placeOf(consult), question),
        key_id: key.id,
        asked_at: consult.askedAt,
        closed_at: null,
      })
      .execute()
  },

  async answer(consult: Consult, key: DataKey, expert: string, answer: ConsultAnswer): Promise<void> {
    await tx
      .insertInto('consult_answer')
      .values({
        unit_id: consult.unit,
        id: answer.id,
        consult_id: consult.id,
        expert,
        words: conceal(key.bytes, answerPlace(consult, answer.id), answer.advice),
        answered_at: answer.answeredAt,
      })
      .execute()
  },

  /** How many answers there are. */
  async countAnswers({ unit, id }: Consult): Promise<number> {
    const { n } = await tx
      .selectFrom('consult_answer')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .where('unit_id', '=', unit)
      .where('consult_id', '=', id)
      .executeTakeFirstOrThrow()
    return Number(n)
  },

  /** Two who answer at once both answer. @returns whether it was not closed before. */
  async markAnswered({ unit, id }: Consult): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('consult')
      .set({ state: 'answered' })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', 'in', statesBefore(CONSULT, 'answer'))
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },

  /** @returns whether it was not closed before. */
  async close({ unit, id }: Consult, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('consult')
      .set({ state: 'closed', closed_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', 'in', statesBefore(CONSULT, 'close'))
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },
})

/** As many as the contract shows. */
export const MOST_ANSWERS = 100

async function rowOf(tx: Handle, units: readonly string[], id: string): Promise<ConsultRow> {
  const row = await tx
    .selectFrom('consult')
    .selectAll()
    .where('unit_id', 'in', units)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return row
}

function placeOf({ unit, id }: Consult) {
  return { unit, table: 'consult', id, field: 'words' }
}

function answerPlace({ unit }: Consult, id: string) {
  return { unit, table: 'consult_answer', id, field: 'words' }
}

function toConsult(row: ConsultRow): Consult {
  return {
    unit: row.unit_id,
    id: row.id,
    asker: row.asker,
    team: row.to_agency,
    track: row.track as Track,
    state: row.state as Consult['state'],
    keyId: row.key_id,
    askedAt: row.asked_at,
  }
}

import { type ErasableKeyEncryption, type KeyEncryption, NotFound } from '@casebridge/service'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Track } from '../domain/learning/note.ts'
import type { Obstacle, ObstacleWords } from '../domain/learning/obstacle.ts'
import { conceal, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import { type DataKey, destroyDataKey, findDataKeys } from './data-keys.ts'
import type { ObstacleRow } from './tables/learning.ts'

/** The caller's own reports, those to the caller's team, and what was answered, of every unit. */
export const obstacleRepository = (tx: Handle, keys: ErasableKeyEncryption) => ({
  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Obstacle[]> {
    const rows = await tx
      .selectFrom('obstacle')
      .selectAll()
      .where('state', '<>', 'withdrawn')
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return opened(tx, keys, rows)
  },

  /** @throws NotFound */
  async get(id: string): Promise<Obstacle> {
    const rows = await tx.selectFrom('obstacle').selectAll().where('id', '=', id).execute()
    const [obstacle] = await opened(tx, keys, rows)
    if (obstacle === undefined) throw new NotFound()
    return obstacle
  },

  async insert(obstacle: Obstacle, key: DataKey): Promise<void> {
    await tx
      .insertInto('obstacle')
      .values({
        unit_id: obstacle.unit,
        id: obstacle.id,
        reporter: obstacle.reporter,
        to_agency: obstacle.team,
        track: obstacle.track,
        state: obstacle.state,
        words: conceal(key.bytes, placeOf(obstacle.unit, obstacle.id, 'words'), obstacle.words),
        reply: null,
        key_id: key.id,
        reported_at: obstacle.reportedAt,
        answered_by: null,
        answered_at: null,
        withdrawn_at: null,
      })
      .execute()
  },

  /** @returns whether it was still in the state in which it was read. */
  async answer(
    { unit, id, state }: Obstacle,
    key: DataKey,
    reply: string,
    by: string,
    at: Date,
  ): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('obstacle')
      .set({
        state: 'answered',
        reply: conceal(key.bytes, placeOf(unit, id, 'reply'), reply),
        answered_by: by,
        answered_at: at.toISOString(),
      })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', state)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },

  /** Forgets its words, in backups too. @returns whether it was still in the state in which it was read. */
  async withdraw({ unit, id, keyId, state }: Obstacle, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('obstacle')
      .set({ state: 'withdrawn', words: null, reply: null, withdrawn_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', state)
      .executeTakeFirst()
    if (numUpdatedRows === 1n) await destroyDataKey(tx, keys, unit, keyId)
    return numUpdatedRows === 1n
  },
})

/** With their words, as far as there still is a key that opens them. */
async function opened(
  tx: Handle,
  encryption: KeyEncryption,
  rows: readonly ObstacleRow[],
): Promise<readonly Obstacle[]> {
  const keys = await findDataKeys(tx, encryption, rows)
  return rows.map((row) => {
    const { unit_id: unit, id, words, reply } = row
    const key = keys.get(row.key_id)
    if (words === null || key === undefined) return toObstacle(row, null, null)
    const text = (field: 'words' | 'reply', bytes: Uint8Array) =>
      unveil(key.bytes, placeOf(unit, id, field), bytes)
    const said = reply === null ? null : (text('reply', reply) as string)
    return toObstacle(row, text('words', words) as ObstacleWords, said)
  })
}

function placeOf(unit: string, id: string, field: 'words' | 'reply') {
  return { unit, table: 'obstacle', id, field }
}

function toObstacle(row: ObstacleRow, words: ObstacleWords | null, reply: string | null): Obstacle {
  return {
    unit: row.unit_id,
    id: row.id,
    reporter: row.reporter,
    team: row.to_agency,
    track: row.track as Track,
    state: row.state as Obstacle['state'],
    words,
    reply,
    keyId: row.key_id,
    reportedAt: row.reported_at,
    answeredAt: row.answered_at,
  }
}

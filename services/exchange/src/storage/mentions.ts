import type { Category } from '@casebridge/policy'
import type { Session } from '../domain/casework/session.ts'
import type { Handle } from './as-caller.ts'

/** Who told whom which category in a session, and no content. */
export interface Mention {
  readonly id: string
  readonly teller: string
  readonly agency: string
  readonly told: readonly string[]
  readonly category: Category
  readonly at: string
}

const MOST = 500

/** Mentions of one session: row-level security shows those that the caller told or was told. */
export const mentionRepository = (
  tx: Handle,
  { unit, id, caseId }: Pick<Session, 'unit' | 'id' | 'caseId'>,
) => ({
  async insert({ id: own, teller, agency, told, category, at }: Mention): Promise<void> {
    await tx
      .insertInto('session_mention')
      .values({
        ...{ unit_id: unit, id: own, case_id: caseId, session_id: id, teller, agency, told: [...told] },
        ...{ category, mentioned_at: at },
      })
      .execute()
  },

  async list(): Promise<readonly Mention[]> {
    const rows = await tx
      .selectFrom('session_mention')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('session_id', '=', id)
      .orderBy('id')
      .limit(MOST)
      .execute()
    return rows.map(({ mentioned_at, category, ...row }) => ({
      ...{ id: row.id, teller: row.teller, agency: row.agency, told: row.told },
      ...{ category: category as Category, at: mentioned_at },
    }))
  },
})

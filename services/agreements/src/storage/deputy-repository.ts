import type { Kysely, Selectable } from 'kysely'
import type { Deputy, DeputyStore } from '../domain/deputies.ts'
import type { Schema } from './schema.ts'

export function deputyRepository(db: Kysely<Schema>): DeputyStore {
  async function end(ids: readonly string[], endedBy: string, now: Date): Promise<void> {
    if (ids.length === 0) return
    await db
      .insertInto('deputy_end')
      .values(ids.map((id) => ({ deputy_id: id, ended_by: endedBy, ended_at: now.toISOString() })))
      .onConflict((conflict) => conflict.column('deputy_id').doNothing())
      .execute()
  }

  return {
    async add({ professional, deputy, role, from, until, recordedBy }, now) {
      const { id } = await db
        .insertInto('deputy')
        .values({
          ...{ principal: professional, deputy, role, from_day: from, until_day: until },
          recorded_by: recordedBy,
          recorded_at: now.toISOString(),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },

    async find(id) {
      const row = await db.selectFrom('deputy').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toDeputy(row)
    },

    async list(unit, day) {
      const rows = await db
        .selectFrom('standing_deputy')
        .innerJoin('professional_now', 'professional_now.id', 'standing_deputy.deputy')
        .where((row) => row(row.val(unit), '=', row.fn.any('professional_now.units')))
        .where('until_day', '>', day)
        .selectAll('standing_deputy')
        .orderBy('from_day')
        .orderBy('standing_deputy.id')
        .execute()
      return rows.map(toDeputy)
    },

    async isRecorded({ professional, deputy, role, from, until }) {
      const row = await db
        .selectFrom('standing_deputy')
        .select('id')
        .where('principal', '=', professional)
        .where('deputy', '=', deputy)
        .where('role', '=', role)
        .where('from_day', '<', until)
        .where('until_day', '>', from)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    end: (id, endedBy, now) => end([id], endedBy, now),

    async endAllOf(professional, endedBy, now) {
      const rows = await db
        .selectFrom('deputy')
        .select('id')
        .where((row) => row.or([row('principal', '=', professional), row('deputy', '=', professional)]))
        .execute()
      await end(
        rows.map(({ id }) => id),
        endedBy,
        now,
      )
    },
  }
}

function toDeputy(row: Selectable<Schema['deputy']>): Deputy {
  const { id, principal, deputy, role, from_day, until_day, recorded_by } = row
  return {
    id,
    professional: principal,
    deputy,
    role,
    from: from_day,
    until: until_day,
    recordedBy: recorded_by,
  }
}

import { type Kysely, sql } from 'kysely'
import type { TimeSource } from '../domain/clock/time-source.ts'
import type { AuditTables } from './schema.ts'

/**
 * The clock of the database as a source of time. A local driver, and no more than that: it is the clock of a machine
 * of the same operator, and on one machine it is our own. NTS servers and the times of witnesses come in its place or
 * beside it.
 */
export function databaseTime(db: Kysely<AuditTables>, monotonic: () => number): TimeSource {
  return {
    name: 'database',
    outside: false,
    async read() {
      const asked = monotonic()
      const { rows } = await sql<{ time: number }>`
        select (extract(epoch from clock_timestamp()) * 1000)::float8 as time`.execute(db)
      const answered = monotonic()
      const [row] = rows
      return (
        row && {
          time: row.time,
          heardAt: (asked + answered) / 2,
          marginMilliseconds: (answered - asked) / 2,
        }
      )
    },
  }
}

import { type Expression, type RawBuilder, sql } from 'kysely'

/** A date as PostgreSQL writes it, `2026-11-24`: as a JavaScript Date it would depend on the process's time zone. */
export function dateText<T extends string | null>(date: Expression<T>): RawBuilder<T> {
  return sql<T>`${date}::text`
}

import type { Constellation } from '@casebridge/local'
import { runSql } from '@casebridge/testing'

/** Runs SQL as the database's superuser: whoever operates the machine, at their worst. */
export function asSuperuser<Row extends object>(constellation: Constellation, sql: string): Promise<Row[]> {
  return runSql<Row>(constellation.database.adminUrl, sql)
}

/** Past every trigger and foreign key. */
export async function tamper(constellation: Constellation, sql: string): Promise<void> {
  await asSuperuser(constellation, `set session_replication_role = replica; ${sql}`)
}

/** Resolves when no entry waits to be sent to the ledger any more. */
export async function outboxEmpty(constellation: Constellation): Promise<void> {
  for (;;) {
    const waiting = 'select from exchange.outbox union all select from agreements.outbox limit 1'
    const rows = await asSuperuser(constellation, waiting)
    if (rows.length === 0) return
  }
}

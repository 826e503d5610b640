import { appendBench } from './ledger-append.ts'
import { startLedgerDatabase } from './ledger-database.ts'
import { ENTRIES } from './ledger-entries.ts'
import { growthBench } from './ledger-growth.ts'
import { httpBench } from './ledger-http.ts'

/** How fast the disclosure ledger is, against what bounds it; on PostgreSQL 18 with `fsync` on. */
export async function ledgerBench(): Promise<void> {
  console.log(ENTRIES)
  const database = await startLedgerDatabase()
  try {
    const opened = await database.openLog()
    const sample = await growthBench(opened)
    await appendBench(database, opened)
    await opened.close()
    await httpBench(database, sample)
  } finally {
    await database.discard()
  }
}

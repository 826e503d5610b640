import { appendBench } from './ledger-append.ts'
import { startLedgerDatabase } from './ledger-database.ts'
import { ENTRIES } from './ledger-entries.ts'

/** How fast the disclosure ledger is, against what bounds it. */
export async function ledgerBench(): Promise<void> {
  console.log(ENTRIES)
  const database = await startLedgerDatabase()
  try {
    await appendBench(database)
  } finally {
    await database.discard()
  }
}

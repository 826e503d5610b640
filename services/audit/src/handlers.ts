import type { Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Reader } from './domain/readers.ts'
import { appendEntries } from './routes/append-entries.ts'
import { exportCsv } from './routes/export-csv.ts'
import { exportEntries } from './routes/export-entries.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getCheckpoint } from './routes/get-checkpoint.ts'
import { getCosignedCheckpoint } from './routes/get-cosigned-checkpoint.ts'
import { getEntryBundle } from './routes/get-entry-bundle.ts'
import { getHealth } from './routes/get-health.ts'
import { getProof } from './routes/get-proof.ts'
import { getTile } from './routes/get-tile.ts'
import { listEntries } from './routes/list-entries.ts'
import { listTreeHeads } from './routes/list-tree-heads.ts'
import { readSubjectLedger } from './routes/read-subject-ledger.ts'

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'audit', Reader> {
  return {
    appendEntries: appendEntries(deps),
    listEntries: listEntries(deps),
    getProof: getProof(deps),
    listTreeHeads: listTreeHeads(deps),
    getCheckpoint: getCheckpoint(deps),
    getCosignedCheckpoint: getCosignedCheckpoint(deps),
    getTile: getTile(deps),
    getEntryBundle: getEntryBundle(deps),
    exportEntries: exportEntries(deps),
    exportCsv: exportCsv(deps),
    getBundle: getBundle(deps),
    readSubjectLedger: readSubjectLedger(deps),
    getHealth: getHealth(deps),
  }
}

import type { Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Reader } from './domain/readers.ts'
import { appendEntries } from './routes/append-entries.ts'
import { confirmRestriction } from './routes/confirm-restriction.ts'
import { exportCsv } from './routes/export-csv.ts'
import { exportEntries } from './routes/export-entries.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getCheckpoint } from './routes/get-checkpoint.ts'
import { getCosignedCheckpoint } from './routes/get-cosigned-checkpoint.ts'
import { getEntryBundle } from './routes/get-entry-bundle.ts'
import { getHealth } from './routes/get-health.ts'
import { getProof } from './routes/get-proof.ts'
import { getRestriction } from './routes/get-restriction.ts'
import { getTile } from './routes/get-tile.ts'
import { listEntries } from './routes/list-entries.ts'
import { listFlags } from './routes/list-flags.ts'
import { listRestrictions } from './routes/list-restrictions.ts'
import { listTreeHeads } from './routes/list-tree-heads.ts'
import { proposeRestriction } from './routes/propose-restriction.ts'
import { readSubjectLedger } from './routes/read-subject-ledger.ts'
import { registerProfessionalSubject } from './routes/register-professional-subject.ts'
import { releaseRestriction } from './routes/release-restriction.ts'
import { searchEntries } from './routes/search-entries.ts'
import { withdrawProfessionalSubject } from './routes/withdraw-professional-subject.ts'

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
    searchEntries: searchEntries(deps),
    readSubjectLedger: readSubjectLedger(deps),
    proposeRestriction: proposeRestriction(deps),
    listRestrictions: listRestrictions(deps),
    getRestriction: getRestriction(deps),
    confirmRestriction: confirmRestriction(deps),
    releaseRestriction: releaseRestriction(deps),
    registerProfessionalSubject: registerProfessionalSubject(deps),
    withdrawProfessionalSubject: withdrawProfessionalSubject(deps),
    listFlags: listFlags(deps),
    getHealth: getHealth(deps),
  }
}

import type { Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Reader } from './domain/readers.ts'
import { appendEntries } from './routes/append-entries.ts'
import { confirmRestriction } from './routes/confirm-restriction.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getCheckpoint } from './routes/get-checkpoint.ts'
import { getHealth } from './routes/get-health.ts'
import { getProof } from './routes/get-proof.ts'
import { getRestriction } from './routes/get-restriction.ts'
import { listEntries } from './routes/list-entries.ts'
import { listRestrictions } from './routes/list-restrictions.ts'
import { listTreeHeads } from './routes/list-tree-heads.ts'
import { proposeRestriction } from './routes/propose-restriction.ts'
import { readSubjectLedger } from './routes/read-subject-ledger.ts'
import { releaseRestriction } from './routes/release-restriction.ts'
import { searchEntries } from './routes/search-entries.ts'

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'audit', Reader> {
  return {
    appendEntries: appendEntries(deps),
    listEntries: listEntries(deps),
    getProof: getProof(deps),
    listTreeHeads: listTreeHeads(deps),
    getCheckpoint: getCheckpoint(deps),
    getBundle: getBundle(deps),
    searchEntries: searchEntries(deps),
    readSubjectLedger: readSubjectLedger(deps),
    proposeRestriction: proposeRestriction(deps),
    listRestrictions: listRestrictions(deps),
    getRestriction: getRestriction(deps),
    confirmRestriction: confirmRestriction(deps),
    releaseRestriction: releaseRestriction(deps),
    getHealth: getHealth(deps),
  }
}

import type { Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Reader } from './domain/readers.ts'
import { appendEntries } from './routes/append-entries.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getCheckpoint } from './routes/get-checkpoint.ts'
import { getHealth } from './routes/get-health.ts'
import { getProof } from './routes/get-proof.ts'
import { listEntries } from './routes/list-entries.ts'
import { listFlags } from './routes/list-flags.ts'
import { listTreeHeads } from './routes/list-tree-heads.ts'
import { readSubjectLedger } from './routes/read-subject-ledger.ts'
import { registerProfessionalSubject } from './routes/register-professional-subject.ts'
import { withdrawProfessionalSubject } from './routes/withdraw-professional-subject.ts'

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'audit', Reader> {
  return {
    appendEntries: appendEntries(deps),
    listEntries: listEntries(deps),
    getProof: getProof(deps),
    listTreeHeads: listTreeHeads(deps),
    getCheckpoint: getCheckpoint(deps),
    getBundle: getBundle(deps),
    readSubjectLedger: readSubjectLedger(deps),
    registerProfessionalSubject: registerProfessionalSubject(deps),
    withdrawProfessionalSubject: withdrawProfessionalSubject(deps),
    listFlags: listFlags(deps),
    getHealth: getHealth(deps),
  }
}

import type { Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Reader } from './domain/readers.ts'
import { appendEntries } from './routes/append-entries.ts'
import { assignReview } from './routes/assign-review.ts'
import { closeReview } from './routes/close-review.ts'
import { concludeReview } from './routes/conclude-review.ts'
import { confirmConclusion } from './routes/confirm-conclusion.ts'
import { confirmRestriction } from './routes/confirm-restriction.ts'
import { drawSample } from './routes/draw-sample.ts'
import { eraseSubject } from './routes/erase-subject.ts'
import { exportCsv } from './routes/export-csv.ts'
import { exportEntries } from './routes/export-entries.ts'
import { getAssurance } from './routes/get-assurance.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getCheckpoint } from './routes/get-checkpoint.ts'
import { getCosignedCheckpoint } from './routes/get-cosigned-checkpoint.ts'
import { getEntryBundle } from './routes/get-entry-bundle.ts'
import { getGrant } from './routes/get-grant.ts'
import { getHealth } from './routes/get-health.ts'
import { getProof } from './routes/get-proof.ts'
import { getRestriction } from './routes/get-restriction.ts'
import { getReview } from './routes/get-review.ts'
import { getSample } from './routes/get-sample.ts'
import { getTile } from './routes/get-tile.ts'
import { grantOpening } from './routes/grant-opening.ts'
import { listEntries } from './routes/list-entries.ts'
import { listFlags } from './routes/list-flags.ts'
import { listRestrictions } from './routes/list-restrictions.ts'
import { listReviews } from './routes/list-reviews.ts'
import { listTreeHeads } from './routes/list-tree-heads.ts'
import { openDetail } from './routes/open-detail.ts'
import { openReview } from './routes/open-review.ts'
import { planSample } from './routes/plan-sample.ts'
import { proposeRestriction } from './routes/propose-restriction.ts'
import { readSubjectLedger } from './routes/read-subject-ledger.ts'
import { registerProfessionalSubject } from './routes/register-professional-subject.ts'
import { releaseRestriction } from './routes/release-restriction.ts'
import { requestOpening } from './routes/request-opening.ts'
import { returnConclusion } from './routes/return-conclusion.ts'
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
    listReviews: listReviews(deps),
    openReview: openReview(deps),
    getReview: getReview(deps),
    assignReview: assignReview(deps),
    concludeReview: concludeReview(deps),
    confirmConclusion: confirmConclusion(deps),
    returnConclusion: returnConclusion(deps),
    closeReview: closeReview(deps),
    openDetail: openDetail(deps),
    requestOpening: requestOpening(deps),
    grantOpening: grantOpening(deps),
    getGrant: getGrant(deps),
    planSample: planSample(deps),
    getSample: getSample(deps),
    drawSample: drawSample(deps),
    eraseSubject: eraseSubject(deps),
    getAssurance: getAssurance(deps),
    getHealth: getHealth(deps),
  }
}

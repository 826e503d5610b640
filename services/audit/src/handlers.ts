import type { Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Reader } from './domain/readers.ts'
import { appendEntries } from './routes/append-entries.ts'
import { assignReview } from './routes/assign-review.ts'
import { closeReview } from './routes/close-review.ts'
import { concludeReview } from './routes/conclude-review.ts'
import { confirmConclusion } from './routes/confirm-conclusion.ts'
import { drawSample } from './routes/draw-sample.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getCheckpoint } from './routes/get-checkpoint.ts'
import { getCosignedCheckpoint } from './routes/get-cosigned-checkpoint.ts'
import { getGrant } from './routes/get-grant.ts'
import { getHealth } from './routes/get-health.ts'
import { getProof } from './routes/get-proof.ts'
import { getReview } from './routes/get-review.ts'
import { getSample } from './routes/get-sample.ts'
import { grantOpening } from './routes/grant-opening.ts'
import { listEntries } from './routes/list-entries.ts'
import { listReviews } from './routes/list-reviews.ts'
import { listTreeHeads } from './routes/list-tree-heads.ts'
import { openDetail } from './routes/open-detail.ts'
import { openReview } from './routes/open-review.ts'
import { planSample } from './routes/plan-sample.ts'
import { readSubjectLedger } from './routes/read-subject-ledger.ts'
import { requestOpening } from './routes/request-opening.ts'
import { returnConclusion } from './routes/return-conclusion.ts'

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'audit', Reader> {
  return {
    appendEntries: appendEntries(deps),
    listEntries: listEntries(deps),
    getProof: getProof(deps),
    listTreeHeads: listTreeHeads(deps),
    getCheckpoint: getCheckpoint(deps),
    getCosignedCheckpoint: getCosignedCheckpoint(deps),
    getBundle: getBundle(deps),
    readSubjectLedger: readSubjectLedger(deps),
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
    getHealth: getHealth(deps),
  }
}

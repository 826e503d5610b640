import * as createLog from './20261124T0900-create-log.ts'
import * as createDetails from './20261124T0910-create-details.ts'
import * as createFollowedHead from './20261124T0920-create-followed-head.ts'
import * as createBundleArchive from './20261124T1000-create-bundle-archive.ts'
import * as createReviewIndex from './20261124T1100-create-review-index.ts'
import * as createReview from './20261124T1110-create-review.ts'
import * as createCosignature from './20261124T1130-create-cosignature.ts'
import * as eraseSubject from './20261124T1150-erase-subject.ts'
import * as indexSearches from './20261124T1160-index-what-searches-ask.ts'
import * as createRestrictions from './20261124T1165-create-restrictions.ts'
import * as createFlags from './20261124T1170-create-flags.ts'
import * as createProfessionalSubject from './20261124T1175-create-professional-subject.ts'
import * as createReviewState from './20261124T1180-create-review-state.ts'
import * as createSample from './20261124T1185-create-sample.ts'
import * as checkDetailsByStatement from './20261124T1190-check-details-by-statement.ts'
import * as indexDeeds from './20261124T1210-index-deeds.ts'
import * as viewPersonsByEights from './20261124T1220-view-persons-by-eights.ts'

/** Every change of the schema, in order; each frozen in time. */
export const migrations = {
  '20261124T0900-create-log': createLog,
  '20261124T0910-create-details': createDetails,
  '20261124T0920-create-followed-head': createFollowedHead,
  '20261124T1000-create-bundle-archive': createBundleArchive,
  '20261124T1100-create-review-index': createReviewIndex,
  '20261124T1110-create-review': createReview,
  '20261124T1130-create-cosignature': createCosignature,
  '20261124T1150-erase-subject': eraseSubject,
  '20261124T1160-index-what-searches-ask': indexSearches,
  '20261124T1165-create-restrictions': createRestrictions,
  '20261124T1170-create-flags': createFlags,
  '20261124T1175-create-professional-subject': createProfessionalSubject,
  '20261124T1180-create-review-state': createReviewState,
  '20261124T1185-create-sample': createSample,
  '20261124T1190-check-details-by-statement': checkDetailsByStatement,
  '20261124T1210-index-deeds': indexDeeds,
  '20261124T1220-view-persons-by-eights': viewPersonsByEights,
}

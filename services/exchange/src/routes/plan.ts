import { addToCatalogue } from './add-to-catalogue.ts'
import { addWording } from './add-wording.ts'
import { agreeMeasure } from './agree-measure.ts'
import { askExtension } from './ask-extension.ts'
import { attachConsent } from './attach-consent.ts'
import { completeMeasure } from './complete-measure.ts'
import { confirmExtension } from './confirm-extension.ts'
import { endMeasure } from './end-measure.ts'
import { getExtension } from './get-extension.ts'
import { getMeasure } from './get-measure.ts'
import { getPlan } from './get-plan.ts'
import { givePlan } from './give-plan.ts'
import { handOverMeasure } from './hand-over-measure.ts'
import { listCaseReviews } from './list-case-reviews.ts'
import { listCatalogue } from './list-catalogue.ts'
import { listExtensions } from './list-extensions.ts'
import { listLookBacks } from './list-look-backs.ts'
import { listMeasures } from './list-measures.ts'
import { listRetentionRuns } from './list-retention-runs.ts'
import { listWordings } from './list-wordings.ts'
import { lookBack } from './look-back.ts'
import { objectToMeasure } from './object-to-measure.ts'
import { proposeMeasure } from './propose-measure.ts'
import { reportProgress } from './report-progress.ts'
import { reviewCase } from './review-case.ts'
import { scaleDown } from './scale-down.ts'
import { startMeasure } from './start-measure.ts'

/** Measures of support, their reviews and their end, and how long a case is kept. */
export const plan = {
  proposeMeasure,
  getPlan,
  givePlan,
  handOverMeasure,
  listMeasures,
  getMeasure,
  agreeMeasure,
  attachConsent,
  startMeasure,
  reportProgress,
  completeMeasure,
  endMeasure,
  objectToMeasure,
  reviewCase,
  listCaseReviews,
  scaleDown,
  lookBack,
  listLookBacks,
  askExtension,
  listExtensions,
  getExtension,
  confirmExtension,
  listRetentionRuns,
  listCatalogue,
  addToCatalogue,
  listWordings,
  addWording,
}

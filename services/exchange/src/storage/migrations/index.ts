import * as createExchange from './20261124T0900-create-exchange.ts'
import * as createReplay from './20261124T1000-create-replay.ts'
import * as createErasure from './20261124T1100-create-erasure.ts'
import * as finishIntents from './20261124T1110-finish-intents.ts'
import * as createContentOpening from './20261124T1180-create-content-opening.ts'
import * as createTasks from './20261125T0910-create-tasks.ts'
import * as widenSight from './20261125T0920-widen-sight.ts'
import * as itemsBeyondACase from './20261125T0930-items-beyond-a-case.ts'
import * as createSignals from './20261125T1000-create-signals.ts'
import * as createLearning from './20261125T1100-create-learning.ts'
import * as createReferral from './20261125T1110-create-referral.ts'
import * as changeCircle from './20261125T1200-change-circle.ts'
import * as takeBack from './20261125T1300-take-back.ts'
import * as createMistakes from './20261125T1310-create-mistakes.ts'
import * as createMeetings from './20261125T1400-create-meetings.ts'
import * as createMinutes from './20261125T1410-create-minutes.ts'
import * as createSeal from './20261125T1500-create-seal.ts'
import * as createPlan from './20261125T1600-create-plan.ts'
import * as createRights from './20261125T1700-create-rights.ts'
import * as createImports from './20261125T1800-create-imports.ts'
import * as narrowPlanAndRights from './20261125T1850-narrow-plan-and-rights.ts'
import * as endThirdParties from './20261125T1851-end-third-parties.ts'
import * as giveCopies from './20261125T1852-give-copies.ts'
import * as whenToLookBack from './20261125T1853-when-to-look-back.ts'
import * as carryOutOffSystem from './20261125T1854-carry-out-off-system.ts'
import * as ownWords from './20261125T1855-own-words.ts'
import * as whoDecides from './20261125T1855-who-decides.ts'
import * as signaturesOnce from './20261125T1860-signatures-once.ts'
import * as secretsOfAuthors from './20261125T1861-secrets-of-authors.ts'

/** Every change of the schema, in order; each frozen in time. */
export const migrations = {
  '20261124T0900-create-exchange': createExchange,
  '20261124T1000-create-replay': createReplay,
  '20261124T1100-create-erasure': createErasure,
  '20261124T1110-finish-intents': finishIntents,
  '20261124T1180-create-content-opening': createContentOpening,
  '20261125T0910-create-tasks': createTasks,
  '20261125T0920-widen-sight': widenSight,
  '20261125T0930-items-beyond-a-case': itemsBeyondACase,
  '20261125T1000-create-signals': createSignals,
  '20261125T1100-create-learning': createLearning,
  '20261125T1110-create-referral': createReferral,
  '20261125T1200-change-circle': changeCircle,
  '20261125T1300-take-back': takeBack,
  '20261125T1310-create-mistakes': createMistakes,
  '20261125T1400-create-meetings': createMeetings,
  '20261125T1410-create-minutes': createMinutes,
  '20261125T1500-create-seal': createSeal,
  '20261125T1600-create-plan': createPlan,
  '20261125T1700-create-rights': createRights,
  '20261125T1800-create-imports': createImports,
  '20261125T1850-narrow-plan-and-rights': narrowPlanAndRights,
  '20261125T1851-end-third-parties': endThirdParties,
  '20261125T1852-give-copies': giveCopies,
  '20261125T1853-when-to-look-back': whenToLookBack,
  '20261125T1854-carry-out-off-system': carryOutOffSystem,
  '20261125T1855-own-words': ownWords,
  '20261125T1855-who-decides': whoDecides,
  '20261125T1860-signatures-once': signaturesOnce,
  '20261125T1861-secrets-of-authors': secretsOfAuthors,
}

import { endVisits } from './casework/end-visits.ts'
import { lapseSessions } from './casework/lapse-sessions.ts'
import { removeLeavers } from './casework/remove-leavers.ts'
import { lapseDeliveries } from './disclosure/lapse-deliveries.ts'
import { suspendUnreviewed } from './emergency/suspend-unreviewed.ts'
import { lapseImported } from './imports/lapse-imported.ts'
import type { Clock } from './keep-clocks.ts'
import { escalateRecalls } from './mistakes/escalate-recalls.ts'
import { overdueBreaches } from './mistakes/overdue-breaches.ts'
import { PLAN_CLOCKS } from './plan/clocks.ts'
import { lapseReferrals } from './referral/lapse.ts'
import { endInforming } from './rights/end-informing.ts'
import { endRepresentations } from './rights/end-representations.ts'
import { restrictUnanswered } from './rights/restrict-unanswered.ts'
import { eraseSignals } from './signals/erase-signals.ts'
import { escalateTasks } from './tasks/escalate-tasks.ts'

/** What happens by itself when its time has come. */
export const CLOCKS: readonly Clock[] = [
  escalateTasks,
  suspendUnreviewed,
  lapseDeliveries,
  lapseReferrals,
  escalateRecalls,
  endVisits,
  removeLeavers,
  overdueBreaches,
  lapseImported,
  ...PLAN_CLOCKS,
  restrictUnanswered,
  endInforming,
  endRepresentations,
  eraseSignals,
  lapseSessions,
]

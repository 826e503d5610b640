import { endVisits } from './casework/end-visits.ts'
import { removeLeavers } from './casework/remove-leavers.ts'
import { lapseDeliveries } from './disclosure/lapse-deliveries.ts'
import { suspendUnreviewed } from './emergency/suspend-unreviewed.ts'
import type { Clock } from './keep-clocks.ts'
import { escalateRecalls } from './mistakes/escalate-recalls.ts'
import { lapseReferrals } from './referral/lapse.ts'
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
  eraseSignals,
]

import { endVisits } from './casework/end-visits.ts'
import { removeLeavers } from './casework/remove-leavers.ts'
import type { Clock } from './keep-clocks.ts'

/** What happens by itself when its time has come. */
export const CLOCKS: readonly Clock[] = [endVisits, removeLeavers]

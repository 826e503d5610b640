import type { Clock } from './keep-clocks.ts'
import { escalateRecalls } from './mistakes/escalate-recalls.ts'

/** What happens by itself when its time has come. */
export const CLOCKS: readonly Clock[] = [escalateRecalls]

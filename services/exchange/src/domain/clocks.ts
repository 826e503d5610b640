import type { Clock } from './keep-clocks.ts'

/** What happens by itself when its time has come. */
export const CLOCKS: readonly Clock[] = []

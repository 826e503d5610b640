import type { SharingPack } from '../pack.ts'
import type { Finding } from './finding.ts'
import { idleProvisions, lapsingProvisions } from './pack-provisions.ts'
import { crossingRows, idleRows, rowConflicts, statedTwice } from './pack-rows.ts'

/**
 * What to know about packs before they decide: rows that can never apply, add nothing or contradict each other,
 * provisions that nothing rests on or that lapse. Pointers are into the list of packs.
 *
 * @param on the day on which to look, RFC 3339; without it no dates are looked at
 * @throws PackError when the packs do not fit together
 */
export function analysePacks(packs: readonly SharingPack[], on?: string): readonly Finding[] {
  return [
    ...idleRows(packs),
    ...statedTwice(packs),
    ...rowConflicts(packs),
    ...crossingRows(packs),
    ...idleProvisions(packs),
    ...(on === undefined ? [] : lapsingProvisions(packs, on)),
  ]
}

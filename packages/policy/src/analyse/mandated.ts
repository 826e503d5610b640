import { commonOf, type SharingPack } from '../pack.ts'
import type { Purpose } from '../vocabulary.ts'

/** The purposes that only a mandate can cover. */
export function mandatedIn(packs: readonly SharingPack[]): readonly Purpose[] {
  return commonOf(packs).baseline.flatMap((row) => (row.agreement === 'mandate' ? [row.purpose] : []))
}

import type { SharingPack } from '../pack.ts'

/** The days of a period, exclusive at its end, from which something else is in force than the day before. */
export function turningDays(
  packs: readonly SharingPack[],
  { validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string },
): readonly string[] {
  const dates = packs.flatMap(({ provisions }) =>
    provisions.flatMap((one) => [one.validFrom ?? validFrom, one.validUntil ?? validFrom]),
  )
  const within = dates.filter((date) => validFrom < date && date < validUntil)
  return [...new Set([validFrom, ...within])].sort()
}

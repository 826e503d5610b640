/** Name of the table below; another table gets another name. */
export const WEIGHTS = 'weights-1'

/** What an entry says in clear that tells how much harm a wrong one would do. Nothing of it is a trait of a person. */
export interface Traits {
  readonly purpose: string | null
  readonly basis: readonly string[]
  readonly classes: readonly string[]
  /** Organisation, holders and recipients. */
  readonly agencies: readonly string[]
}

/** Convictions, health, belief: GDPR art. 9 and 10, directive (EU) 2016/680 art. 10. */
const SPECIAL: ReadonlySet<string> = new Set(['CVN', 'HLT', 'BEL'])

/**
 * How likely an entry is drawn: 1, and 8 more in imminent danger, where the gates were passed over; 4 for special
 * categories; 4 where the exchange flagged it; 2 between the two regimes; 2 where something was told in full.
 * @param led agencies under the law-enforcement directive.
 */
export function weigh({ purpose, basis, classes, agencies }: Traits, led: ReadonlySet<string>): number {
  const kinds = classes.map((one) => one.split(':'))
  const ledOnes = agencies.filter((agency) => led.has(agency)).length
  let weight = 1
  if (purpose === 'imminent-danger') weight += 8
  if (kinds.some(([category = '']) => SPECIAL.has(category))) weight += 4
  if (basis.some((one) => one.startsWith('flag/'))) weight += 4
  if (ledOnes > 0 && ledOnes < agencies.length) weight += 2
  if (kinds.some(([, variant]) => variant === 'full')) weight += 2
  return weight
}

import type { FlagCode } from '../review/flag-codes.ts'
import type { Act } from './act.ts'
import { type Detector, raise } from './detector.ts'

/** Remarks of the exchange about an act, coded in the basis of its entry, that are worth a look. */
const REMARKS = ['pop-up-session', 'asker-attested'] as const satisfies readonly FlagCode[]

/**
 * What only the exchange can see: a session convened for the occasion (P11), and facts that rest on the word of the
 * asker alone (P11: evidence comes from the holder's side). It marks the decision; here that opens a review.
 */
export const remarks: Detector = {
  async look(page) {
    return page
      .filter(({ event }) => event === 'disclosure' || event === 'decision')
      .flatMap((act) => remarksOn(act).map((code) => raise(code, act.index, act.organisation, [act])))
  },
}

function remarksOn({ basis }: Pick<Act, 'basis'>): readonly (typeof REMARKS)[number][] {
  return REMARKS.filter((code) => basis.includes(`flag/${code}`))
}

import { type Act, isAboutPerson, isHandling } from './act.ts'
import { type Detector, raise } from './detector.ts'
import type { FlagSettings } from './settings.ts'

/**
 * Information about a person was handled without a case, for a purpose that needs one (ledger.md, 3; design.md, the
 * decision: early help, prevention and danger need none). The exchange refuses that; a flag means that it did not.
 */
export const noOpenCase: Detector = {
  async look(page, { settings }) {
    return page
      .filter((act) => lacksCase(act, settings))
      .map((act) => raise('no-open-case', act.index, act.organisation, [act]))
  },
}

function lacksCase(act: Act, { noCaseNeeded }: Pick<FlagSettings, 'noCaseNeeded'>): boolean {
  if (!isHandling(act) || !isAboutPerson(act) || act.namesCase) return false
  return act.purpose === null || !noCaseNeeded.includes(act.purpose)
}

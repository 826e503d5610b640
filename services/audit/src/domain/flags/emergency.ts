import type { Act } from './act.ts'
import { type Detector, HOUR, raise } from './detector.ts'

/**
 * A warning in imminent danger passes gates over, so every one of them is reviewed, within 72 hours (P3). It is
 * opened at once, with the hour at which it is due.
 */
export const emergency: Detector = {
  async look(page, { settings }) {
    return page.filter(isWarning).map((act) => ({
      ...raise('emergency', act.index, act.organisation, [act]),
      dueAt: new Date(act.receivedAt.getTime() + settings.emergencyHours * HOUR),
    }))
  },
}

/** A warning about which no reviewer had said anything when that was due (ledger.md, 3: break-glass unreviewed). */
export const emergencyUnreviewed: Detector = {
  async look(page, { evidence, settings }) {
    const warnings = page.filter(isWarning)
    const reviewed = await evidence.listReviewed(
      warnings.map(({ index }) => index),
      settings.emergencyHours,
    )
    return warnings
      .filter(({ index }) => !reviewed.includes(index))
      .map((act) => raise('emergency-unreviewed', act.index, act.organisation, [act]))
  },
}

function isWarning({ event, purpose }: Act): boolean {
  return event === 'disclosure' && purpose === 'imminent-danger'
}

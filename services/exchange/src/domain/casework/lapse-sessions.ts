import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { voidSheets } from '../../storage/return-sheets.ts'
import { closeLapsed, listLapsed } from '../../storage/sessions.ts'
import type { Clock } from '../keep-clocks.ts'

/** Notes that a session closed by itself at its end (P11), and ends what was to be sent from it and was not. */
export const lapseSessions: Clock = {
  name: 'lapse-sessions',

  due: (_, tx, now, page) => listLapsed(tx, now, page),

  async act(parts, tx, { unit, id }, now) {
    const lapsed = await closeLapsed(tx, { unit, id }, now)
    if (lapsed === undefined) return false
    const { caseId, convenedBy } = lapsed
    const agency = parts.directory().findProfessional(convenedBy)?.agency ?? 'unknown'
    const act = { at: now, unit, agency } as const
    await queueClockAct(parts, tx, { ...act, event: 'session', effect: 'session-lapsed' })
    if ((await voidSheets(tx, { unit, caseId, sessionId: id }, now)) > 0)
      await queueClockAct(parts, tx, {
        ...act,
        event: 'alteration',
        effect: 'sheet-voided',
        classes: ['CASE:sheet'],
      })
    return true
  },
}

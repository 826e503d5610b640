import type { Operation } from '../operation.ts'

/**
 * Up as long as entries can be appended here. A load balancer sends nothing to a standby, which is well and waits. Not
 * asked: `agreements`, without which services still record. Degraded while the log has no witnesses, or they are behind:
 * entries are recorded, and disclosures may be stopped. Degraded, and not down, too when the database did not take the
 * last entries: only who tries again finds out that there is room.
 */
export const getHealth: Operation<'getHealth'> =
  ({ log, lag, alarms }) =>
  async () => {
    const standing = await log.check().catch(() => undefined)
    if (standing !== 'leading')
      return { status: 503, body: { status: standing === 'standby' ? 'STANDBY' : 'DOWN' } }
    const notWritten = alarms.list().some(({ code, overAt }) => code === 'not-written' && overAt === null)
    const well = lag.standing === 'witnessed' && !notWritten
    return { status: 200, body: { status: well ? 'UP' : 'DEGRADED' } }
  }

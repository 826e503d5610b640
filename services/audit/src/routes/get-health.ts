import type { Operation } from '../operation.ts'

/**
 * Up as long as entries can be appended here. A load balancer sends nothing to a standby, which is well and waits. Not
 * asked: `agreements`, without which services still record. Degraded while the log has no witnesses, or they are behind:
 * entries are recorded, and disclosures may be stopped.
 */
export const getHealth: Operation<'getHealth'> =
  ({ log, lag }) =>
  async () => {
    const standing = await log.check().catch(() => undefined)
    if (standing !== 'leading')
      return { status: 503, body: { status: standing === 'standby' ? 'STANDBY' : 'DOWN' } }
    return { status: 200, body: { status: lag.standing === 'witnessed' ? 'UP' : 'DEGRADED' } }
  }

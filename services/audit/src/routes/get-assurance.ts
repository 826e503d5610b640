import { toBase64 } from '@casebridge/ledger'
import type { Pass } from '../domain/monitor/monitor.ts'
import type { Operation } from '../operation.ts'

/** How far the ledger can be relied on now, in sizes and times. */
export const getAssurance: Operation<'getAssurance'> =
  ({ log, lag, monitor, alarms, identity, behind, witnessedSize }) =>
  async () => {
    const [standing, { head }, size] = await Promise.all([log.check(), log.tree(), witnessedSize()])
    const { receivedAt, indexed, named, missing } = await behind.find()
    const { recent, full } = monitor.passes()
    return {
      status: 200,
      body: {
        ...{ log: identity.origin, standing, size: head.size, root: toBase64(head.root) },
        receivedAt: receivedAt.toISOString(),
        witnessed: { standing: lag.standing, size },
        hashed: { ...(recent && { recent: toHashed(recent) }), ...(full && { whole: toHashed(full) }) },
        indexed,
        bundles: { named, missing },
        alarms: alarms.list().map(({ code, detail, firstAt, lastAt, times, overAt }) => ({
          ...{ code, detail, times, firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() },
          ...(overAt && { overAt: overAt.toISOString() }),
        })),
      },
    }
  }

function toHashed({ from, size, endedAt }: Pass) {
  return { from, size, endedAt: endedAt.toISOString() }
}

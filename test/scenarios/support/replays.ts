import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { bodyOf, send } from './call.ts'
import { asSuperuser } from './database.ts'

/** `own`: an agency of each of the auditors took part. */
type State = exchange.components['schemas']['Replay']['state'] | 'own'

const AT_ONCE = 8

/**
 * Has every act that the exchange stored decided again, each by the first of these auditors whose agency took no part.
 * @returns how many came to what.
 */
export async function replayAll(
  constellation: Constellation,
  auditors: readonly string[],
): Promise<Partial<Record<State, number>>> {
  const rows = await asSuperuser<{ entry_id: string }>(constellation, 'select entry_id from exchange.intent')
  const counts: Partial<Record<State, number>> = {}
  const left = rows.map((row) => row.entry_id)
  const work = async () => {
    for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
      const state = await replayOne(constellation, auditors, entry)
      counts[state] = (counts[state] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return counts
}

async function replayOne(
  constellation: Constellation,
  auditors: readonly string[],
  entryId: string,
): Promise<State> {
  const call = {
    method: 'POST',
    path: '/v1/replays',
    body: { entryId, reason: 'Everything that was decided here is decided again.' },
  } as const
  for (const auditor of auditors) {
    const reply = await send(constellation, auditor, call)
    if (reply.status !== 403) return bodyOf<exchange.components['schemas']['Replay']>(reply).state
  }
  return 'own'
}

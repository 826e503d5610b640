import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { acts } from '../../scenarios/support/acts.ts'
import { send } from '../../scenarios/support/call.ts'
import { PREVENTION } from '../../scenarios/support/people.ts'

/** What an asker was told with a 201, and has therefore the right to rely on. */
export interface Acknowledged {
  readonly key: string
  readonly disclosureId: string
  readonly receipt: exchange.components['schemas']['Receipt']
  readonly summary: string
}

export interface Load {
  readonly acknowledged: readonly Acknowledged[]
  /** How often each answer came: a status, or `none` when the connection broke. */
  readonly answers: ReadonlyMap<string, number>
}

const ASKERS = 4
const PAUSE_MILLISECONDS = 40
/** Longer than any restart takes; who is not answered by then never will be. */
const GIVE_UP_MILLISECONDS = 20_000

/**
 * Asks again and again, a few askers side by side, each with a key of its own that is sent until it is answered 201.
 * @param onAcknowledged told how many are acknowledged by now.
 */
export async function askUnderLoad(
  constellation: Constellation,
  caseId: string,
  { asks, onAcknowledged }: { asks: number; onAcknowledged: (count: number) => void },
): Promise<Load> {
  const keys = Array.from({ length: asks }, () => randomUUID())
  const acknowledged: Acknowledged[] = []
  const answers = new Map<string, number>()
  const count = (answer: string) => answers.set(answer, (answers.get(answer) ?? 0) + 1)
  const asker = async () => {
    for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
      for (const since = Date.now(); ; ) {
        if (Date.now() - since > GIVE_UP_MILLISECONDS) throw new Error(`not answered: ${[...answers]}`)
        const told = await attempt(constellation, caseId, key, count)
        if (told !== undefined) {
          onAcknowledged(acknowledged.push(told))
          break
        }
        await pause(PAUSE_MILLISECONDS)
      }
    }
  }
  await Promise.all(Array.from({ length: ASKERS }, asker))
  return { acknowledged, answers }
}

/** Asks once. Undefined when that was not answered, or with a reason to come again. @throws for any other answer. */
export async function attempt(
  constellation: Constellation,
  caseId: string,
  key: string,
  count: (answer: string) => void = () => {},
): Promise<Acknowledged | undefined> {
  const ask = acts.ask(caseId, { categories: ['EDU'] })
  const reply = await send(constellation, PREVENTION, ask, { key }).catch(() => undefined)
  count(`${reply?.status ?? 'none'}`)
  if (reply === undefined || reply.status >= 500) return undefined
  const { answers, receipt } = JSON.parse(reply.text) as exchange.components['schemas']['Request']
  const [answer] = answers ?? []
  if (receipt === undefined || answer?.disclosureId === undefined || answer.item?.summary === undefined) {
    throw new Error(`answered ${reply.status}: ${reply.text}`)
  }
  return { key, receipt, disclosureId: answer.disclosureId, summary: answer.item.summary }
}

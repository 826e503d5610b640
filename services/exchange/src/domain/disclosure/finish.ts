import type { Recorded } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { findDelivery } from '../../storage/deliveries.ts'
import type { Disclosure } from '../../storage/disclosures.ts'
import type { Intent } from '../../storage/intents.ts'
import { saveReceipt } from '../../storage/intents.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { makeTask } from '../../storage/tasks.ts'
import { anyStands } from './standing.ts'

/** The receipt as the contract shows it. */
export function receiptOf(recorded: Recorded, entry: Uint8Array) {
  const { entryId, index } = recorded.receipt
  return { entryId, index, entry: Buffer.from(entry).toString('base64'), proof: recorded.proof }
}

/** Whether what was decided reaches anybody now; of whoever gives from outside the case, this is asked otherwise. */
export type Reaches = typeof anyStands

/**
 * Keeps the receipt of an intent and, the first time, queues the leaf that says what came of it: what was taken back
 * since it was decided is not released. @returns whether this was the first time. INVARIANT: an intent has one outcome, whoever comes to say it first.
 */
export async function finish(
  deps: Deps,
  tx: Handle,
  actor: Actor,
  intent: Intent,
  recorded: Recorded,
  disclosures: readonly Disclosure[],
  reaches: Reaches = anyStands,
): Promise<boolean> {
  const at = deps.now()
  const { entry, index } = recorded.receipt
  if (!(await saveReceipt(tx, intent.unit, intent.id, index, recorded.proof))) return false
  await waitForDelivery(tx, disclosures, at)
  const effect = (await reaches(tx, actor.professional.units, disclosures, at)) ? 'released' : 'closed'
  const { transaction, decision, trace, purpose, policy } = entry
  await queueAct(deps, tx, {
    ...{ actor, at, trace, unit: intent.unit, event: 'outcome', effect },
    ...{ transaction, decision, purpose, policy },
  })
  return true
}

/** After the receipt, whoever gave what stays at source has it to deliver. */
async function waitForDelivery(tx: Handle, disclosures: readonly Disclosure[], at: Date): Promise<void> {
  for (const { unit, id, holder, givenBy } of disclosures) {
    const delivery = await findDelivery(tx, unit, id)
    if (delivery === undefined) continue
    const doer = { agency: holder, professional: givenBy, role: null }
    const dueAt = new Date(delivery.dueAt)
    await makeTask(tx, { unit, doer, kind: 'deliver-item', about: id, at, dueAt })
  }
}

/** The coded part that every later act on a disclosure shares with it. */
export function ofDisclosure({ transactionId, unit, purpose, holder, rules, category, variant }: Disclosure) {
  return {
    ...{ transaction: transactionId, unit, purpose, holders: [holder] },
    ...{ basis: rules, classes: [`${category}:${variant}`] },
  }
}

/** The agencies that learn something, once each. */
export function agenciesOf(disclosures: readonly Disclosure[]): readonly string[] {
  return [...new Set(disclosures.map(({ recipientAgency }) => recipientAgency))]
}

/** What kinds of information are made known: `EDU:summary`. */
export function classesOf(disclosures: readonly Disclosure[]): readonly string[] {
  return [...new Set(disclosures.map(({ category, variant }) => `${category}:${variant}`))]
}

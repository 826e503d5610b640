import type { Recorded } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Handle } from '../../storage/as-caller.ts'
import type { Disclosure } from '../../storage/disclosures.ts'
import type { Intent } from '../../storage/intents.ts'
import { saveReceipt } from '../../storage/intents.ts'
import { queueEntry } from '../../storage/outbox.ts'
import { entryOf } from '../entries.ts'
import { anyStands } from './standing.ts'

/** The receipt as the contract shows it. */
export function receiptOf(recorded: Recorded, entry: Uint8Array) {
  const { entryId, index } = recorded.receipt
  return { entryId, index, entry: Buffer.from(entry).toString('base64'), proof: recorded.proof }
}

/**
 * Keeps the receipt of an intent and, the first time, queues the leaf that says what came of it: what was taken back
 * since it was decided is not released.
 */
export async function finish(
  tx: Handle,
  actor: Actor,
  intent: Intent,
  recorded: Recorded,
  disclosures: readonly Disclosure[],
  at: Date,
): Promise<void> {
  const { entry, index } = recorded.receipt
  if (!(await saveReceipt(tx, intent.unit, intent.id, index, recorded.proof))) return
  const { transaction, decision, trace } = entry
  const effect = (await anyStands(tx, actor.professional.units, disclosures, at)) ? 'released' : 'closed'
  const outcome = { event: 'outcome' as const, transaction, decision, unit: intent.unit, effect }
  await queueEntry(tx, intent.unit, entryOf(actor, at, trace, outcome), at)
}

/** The agencies that learn something, once each. */
export function agenciesOf(disclosures: readonly Disclosure[]): readonly string[] {
  return [...new Set(disclosures.map(({ recipientAgency }) => recipientAgency))]
}

/** What kinds of information are made known: `EDU:summary`. */
export function classesOf(disclosures: readonly Disclosure[]): readonly string[] {
  return [...new Set(disclosures.map(({ category, variant }) => `${category}:${variant}`))]
}

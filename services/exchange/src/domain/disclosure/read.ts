import type { PersonDetail, Recorded } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller, type Handle } from '../../storage/as-caller.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import type { Disclosure } from '../../storage/disclosures.ts'
import { findIntentRowById, toIntent } from '../../storage/intents.ts'
import { insertReadings } from '../../storage/readings.ts'
import { noteCombination } from './combine.ts'
import { recordableOf } from './draft.ts'
import { classesOf } from './finish.ts'
import { type Shown, show } from './show.ts'
import { standing } from './standing.ts'

/** What a recipient reads, with the proof that this very reading was recorded first. */
export interface Reading {
  readonly shown: readonly Shown[]
  readonly recorded: Recorded
  /** The bytes that were recorded. */
  readonly entry: Uint8Array
}

/**
 * Lets a recipient read what was made known to them. Undefined when nothing stands that may be shown; then nothing is
 * recorded either, for nothing leaves.
 *
 * INVARIANT (I1): each reading is an entry of its own (LED art. 25: consultation), recorded before content is read.
 */
export async function read(
  deps: Deps,
  actor: Actor,
  trace: string,
  disclosures: readonly Disclosure[],
): Promise<Reading | undefined> {
  const ready = await asCaller(deps.db, sightOf(actor), (tx) => prepare(deps, tx, actor, trace, disclosures))
  if (ready === undefined) return undefined
  const { recordable, document, readable } = ready
  const recorded = await deps.ledger.record(recordable)
  const shown = await asCaller(deps.db, sightOf(actor), async (tx) => {
    const seen = await show(deps, tx, actor, recorded, recordable.entry, document, readable)
    await noteCombination(deps, tx, actor, recordable, seen)
    await insertReadings(
      tx,
      seen.map(({ disclosure }) => disclosure),
      recorded.receipt.entryId,
      deps.now(),
    )
    return seen
  })
  return { shown, recorded, entry: recordable.entry }
}

async function prepare(
  deps: Deps,
  tx: Handle,
  actor: Actor,
  trace: string,
  disclosures: readonly Disclosure[],
) {
  const now = deps.now()
  const readable = await standing(tx, actor, disclosures, now)
  const [first] = readable
  if (first === undefined) return undefined
  const document = {
    id: newId(),
    act: 'read' as const,
    outcomes: readable.map(({ itemId, recipient, variant, fields }) => ({
      item: itemId,
      recipient,
      effect: 'permit' as const,
      variant,
      fields,
    })),
  }
  const recordable = recordableOf({
    actor,
    at: now,
    trace,
    unit: first.unit,
    policy: deps.policy().revision,
    registry: deps.directory().revision,
    plan: { document, answers: [] },
    entry: {
      event: 'consultation',
      transaction: first.transactionId,
      holders: [...new Set(readable.map(({ holder }) => holder))],
      recipients: [actor.agency],
      purpose: first.purpose,
      basis: [...new Set(readable.flatMap(({ rules }) => rules))],
      classes: classesOf(readable),
      effect: 'permit',
    },
    actorDetail: { professional: actor.professional.id },
    personDetail: await personOf(deps, tx, first),
  })
  return { recordable, document, readable }
}

/** About whom something is stands, encrypted, with the intent that made it known. */
export async function personOf(
  deps: Deps,
  tx: Handle,
  { unit, intentId }: Pick<Disclosure, 'unit' | 'intentId'>,
): Promise<PersonDetail | null> {
  const row = await findIntentRowById(tx, unit, intentId)
  if (row === undefined) return null
  const intent = toIntent(row, await getDataKey(tx, deps.keyEncryption, unit, row.key_id))
  return intent.recordable.person?.detail ?? null
}

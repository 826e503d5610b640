import type { exchange } from '@casebridge/contract'
import { gradedIn3x5x2, labelsOf } from '@casebridge/policy'
import type { Recorded } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { findWholeContent } from '../../storage/contents.ts'
import { type DataKey, getDataKey } from '../../storage/data-keys.ts'
import { findDelivered, findDelivery } from '../../storage/deliveries.ts'
import type { Disclosure } from '../../storage/disclosures.ts'
import { findEnvelope } from '../../storage/envelopes.ts'
import { findItemRows, toItem } from '../../storage/item-rows.ts'
import { presentAtSource } from './delivery.ts'
import type { DecisionDocument } from './document.ts'
import { reveal } from './reveal.ts'
import type { Item } from './situation.ts'
import { standing } from './standing.ts'

export type RevealedItem = exchange.components['schemas']['RevealedItem']

/** An item shown to its recipient under a disclosure. */
export interface Shown {
  readonly disclosure: Disclosure
  readonly item: RevealedItem
}

/**
 * Shows what a recorded decision permits to this actor, as far as it still stands.
 *
 * INVARIANT (I1): content is read after the receipt is there, and passes through `reveal` with it.
 */
export async function show(
  deps: Deps,
  tx: Handle,
  actor: Actor,
  recorded: Recorded,
  entry: Uint8Array,
  document: DecisionDocument,
  disclosures: readonly Disclosure[],
): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  const keys = new Map<string, DataKey>()
  for (const disclosure of await standing(tx, actor, disclosures, deps.now())) {
    const [row] = await findItemRows(tx, disclosure.unit, [disclosure.itemId])
    if (row === undefined) continue
    const item = toItem(row)
    const key =
      keys.get(item.keyId) ?? (await getDataKey(tx, deps.keyEncryption, disclosure.unit, item.keyId))
    keys.set(item.keyId, key)
    const content = (await findWholeContent(tx, deps.keyEncryption, disclosure.unit, item.id, key)) ?? {}
    const permitted = {
      item: item.id,
      recipient: disclosure.recipient,
      variant: disclosure.variant,
      fields: disclosure.fields,
      obligations: disclosure.obligations,
    }
    const revealed = reveal(recorded.receipt, entry, document, permitted, content)
    const envelope = await findEnvelope(tx, disclosure)
    const atSource = item.atSource && (await deliveredOf(tx, disclosure, key, revealed.reference))
    shown.push({
      disclosure,
      item: {
        ...labelled(item, disclosure),
        ...mutable(revealed),
        ...(envelope && { envelope }),
        ...(atSource && { atSource }),
      },
    })
  }
  return shown
}

// Labels travel with every copy.
function labelled(item: Item, disclosure: Disclosure): RevealedItem {
  const grading = item.labels.grading && gradedIn3x5x2(item.labels.grading)
  return {
    itemId: item.id,
    category: item.category,
    variant: disclosure.variant,
    exportable: !disclosure.obligations.includes('VIS'),
    ...(item.statementType && { statementType: item.statementType }),
    handling: [...labelsOf(item.labels.handling)],
    ...(grading && { grading }),
    useLimitations: [...disclosure.useLimitations],
    ...(item.contested !== 'none' && { contested: true }),
    ...(item.correction && { correction: { ...item.correction } }),
    ...(disclosure.lapsesAt && { lapsesAt: disclosure.lapsesAt }),
  }
}

/** Where the content is and how far its delivery; what was handed in closed stays so. */
async function deliveredOf(
  tx: Handle,
  { unit, id }: Disclosure,
  key: DataKey,
  reference: string | undefined,
): Promise<RevealedItem['atSource']> {
  const delivery = await findDelivery(tx, unit, id)
  return delivery && presentAtSource(delivery, reference, await findDelivered(tx, unit, id, key))
}

function mutable({ thirdParties, reference: _at, ...texts }: ReturnType<typeof reveal>) {
  return { ...texts, ...(thirdParties && { thirdParties: [...thirdParties] }) }
}

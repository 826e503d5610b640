import type { exchange } from '@casebridge/contract'
import type { VerifiedReceipt } from '@casebridge/ledger'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { findWholeContent } from '../../storage/contents.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import type { Disclosure } from '../../storage/disclosures.ts'
import { findItemRows, toItem } from '../../storage/item-rows.ts'
import type { DecisionDocument } from '../disclosure/document.ts'
import { reveal } from '../disclosure/reveal.ts'

type OpenedItem = exchange.components['schemas']['OpenedItem']

interface Proof {
  readonly receipt: VerifiedReceipt
  readonly entry: Uint8Array
  readonly document: DecisionDocument
}

/**
 * What was made known, exactly in the variant in which it was: no field that its recipient was not given.
 * INVARIANT (I1): content passes through `reveal`, with the receipt of the entry that names this opening.
 */
export async function showOpened(
  { keyEncryption }: Pick<Deps, 'keyEncryption'>,
  tx: Handle,
  proof: Proof,
  disclosures: readonly Disclosure[],
): Promise<OpenedItem[]> {
  const shown: OpenedItem[] = []
  for (const one of disclosures) {
    const { holder, recipientAgency, variant } = one
    const labels = { itemId: one.itemId, holder, recipientAgency, variant }
    const category = one.category as OpenedItem['category']
    shown.push({ ...labels, category, ...(await contentOf(keyEncryption, tx, proof, one)) })
  }
  return shown
}

async function contentOf(
  keys: Deps['keyEncryption'],
  tx: Handle,
  { receipt, entry, document }: Proof,
  disclosure: Disclosure,
): Promise<Pick<OpenedItem, 'state'> & Partial<OpenedItem>> {
  if (disclosure.recalledAt !== null) return { state: 'recalled' }
  if (disclosure.spoken !== null) return { state: 'spoken' }
  const [row] = await findItemRows(tx, disclosure.unit, [disclosure.itemId])
  if (row === undefined) return { state: 'gone' }
  const item = toItem(row)
  if (item.atSource) return { state: 'elsewhere' }
  // Encrypted to the recipients' agencies by its holder: this service cannot open it, and gives no envelope.
  if (item.sealed || disclosure.secrecyId !== null) return { state: 'sealed' }
  const key = await getDataKey(tx, keys, disclosure.unit, item.keyId)
  const content = await findWholeContent(tx, keys, disclosure.unit, item.id, key)
  if (content === undefined) return { state: 'gone' }
  const { recipient, variant, fields, obligations } = disclosure
  const permitted = { item: item.id, recipient, variant, fields, obligations }
  const {
    thirdParties,
    held: _,
    reference: _at,
    ...texts
  } = reveal(receipt, entry, document, permitted, content)
  return { state: 'opened', ...texts, ...(thirdParties && { thirdParties: [...thirdParties] }) }
}

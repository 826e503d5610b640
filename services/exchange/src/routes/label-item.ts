import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { presentItem } from '../domain/casework/item.ts'
import { advance } from '../domain/casework/machine.ts'
import { heldItemOf, newItemFaults, textsOf } from '../domain/casework/new-item.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import { expiryFaults, expiryOf, IMPORTED_ITEM } from '../domain/imports/imported-item.ts'
import { getLabelling } from '../domain/imports/labelling.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { keepContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { importedItems } from '../storage/imported-items.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'

/**
 * By a professional of the holder, who becomes its author: from now on it is an item like any other, in the author's own
 * words (P1), recorded on the day on which it was, and kept no longer than the old file was to be.
 */
export const labelItem: Operation<'labelItem'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { body, headers, params } = request
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { file, item } = await getLabelling(tx, actor, params, at)
      const { unit, keyId } = file
      const key = headers['Idempotency-Key']
      const asked = ['labelItem', file.id, item.id, body]
      const claim = await claimKey(tx, {
        unit,
        professional: actor.professional.id,
        key,
        request: asked,
        at,
        keyId,
      })
      const items = itemRepository(tx, file)
      if (!claim.first) return { status: 201, body: presentItem(await items.get(claim.id)) }

      assertMatches(headers['If-Match'], tagOf(item))
      const state = advance(IMPORTED_ITEM, item.state, 'label')
      const labelled = { ...body, expiresAt: expiryOf(item, body.expiresAt) }
      assertNone([
        ...newItemFaults(deps.directory(), file.jurisdiction, actor, labelled, at),
        ...expiryFaults(item, labelled.expiresAt),
      ])
      const recordedAt = new Date(`${item.recordedOn}T00:00:00.000Z`)
      const made = heldItemOf(labelled, { unit, caseId: file.id, id: claim.id }, actor, recordedAt)
      const dataKey = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      await items.insert(made, dataKey.id)
      const of = { unit, itemId: made.id, subject: file.subject }
      await keepContent(tx, deps.keyEncryption, of, dataKey, textsOf(labelled), at)
      await importedItems(tx, file).end(item, state, made.id, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'collection', effect: 'item-labelled', holders: [made.holder] },
        ...{ classes: ['ITEM:content'], person: aboutCase(file, [made.id, item.id]) },
      })
      return { status: 201, body: presentItem(made) }
    })
  }

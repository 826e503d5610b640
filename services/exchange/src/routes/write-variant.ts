import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { presentItem } from '../domain/casework/item.ts'
import { assertWritable, newVariantFaults, withVariant } from '../domain/casework/new-variant.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { findWholeContent, replaceContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the author alone, when a permit finds that so little was never written (P1): nobody writes in another's name. */
export const writeVariant: Operation<'writeVariant'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      const items = itemRepository(tx, file)
      const found = await items.find(params.itemId)
      if (found?.author !== actor.professional.id) throw new NotFound()
      assertOpen(file)
      assertNone(newVariantFaults(file.jurisdiction, found, body))
      // From here on one at a time: of two texts that are added at once, neither is lost.
      const item = await items.lock(found.id)
      assertWritable(item, body)
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      const keys = deps.keyEncryption
      const content = (await findWholeContent(tx, keys, file.unit, item.id, key)) ?? {}
      const of = { unit: file.unit, itemId: item.id, subject: file.subject }
      await replaceContent(tx, keys, of, key, withVariant(content, body), at)
      const written = [...item.written, body.variant]
      await items.setVariants(item.id, written)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'variant-written' },
        ...{ holders: [item.holder], classes: [`${item.category}:${body.variant}`] },
        person: aboutCase(file, [item.id]),
      })
      return { status: 201, body: presentItem({ ...item, written }) }
    })
  }

import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { presentItem } from '../domain/casework/item.ts'
import { heldItemOf, newItemFaults, textsOf } from '../domain/casework/new-item.ts'
import { asCopy, inherited, notReceived, receivedFaults } from '../domain/casework/received.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { findReceived } from '../domain/disclosure/find-received.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { keepContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By its author, who is on the case; the author's agency holds it. */
export const addItem: Operation<'addItem'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { body, params, headers } = request
    const directory = deps.directory()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      const items = itemRepository(tx, file)
      const { unit } = file
      const claim = await claimKey(tx, {
        unit,
        professional: actor.professional.id,
        key: headers['Idempotency-Key'],
        request: ['addItem', file.id, body],
        at,
        keyId: file.keyId,
      })
      if (!claim.first) return { status: 201, body: presentItem(await items.get(claim.id)) }

      assertOpen(file)
      const received = body.receivedUnder && (await findReceived(tx, actor, unit, body.receivedUnder, at))
      const kept = received ? inherited(body, received) : body
      assertNone([
        ...(body.receivedUnder && !received ? [notReceived] : []),
        ...(received ? receivedFaults(body, received) : []),
        ...newItemFaults(directory, file.jurisdiction, actor, kept, at),
      ])
      const own = heldItemOf(kept, { unit, caseId: file.id, id: claim.id }, actor, at)
      const item = received ? asCopy(own, received) : own
      const key = await getDataKey(tx, deps.keyEncryption, unit, file.keyId)
      await items.insert(item, key.id)
      const of = { unit, itemId: item.id, subject: file.subject }
      await keepContent(tx, deps.keyEncryption, of, key, textsOf(body), at)
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit,
        event: 'collection',
        effect: 'item-kept',
        holders: [item.holder],
        classes: ['ITEM:content'],
        person: aboutCase(file, [item.id]),
      })
      return { status: 201, body: presentItem(item) }
    })
  }

import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { type HeldItem, presentItem, variantsWritten } from '../domain/casework/item.ts'
import { newItemFaults } from '../domain/casework/new-item.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { insertContent } from '../storage/contents.ts'
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
    const author = actor.professional.id
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      const items = itemRepository(tx, file)
      const { unit } = file
      const repeatable = {
        key: headers['Idempotency-Key'],
        request: ['addItem', file.id, body],
        professional: author,
      }
      const claim = await claimKey(tx, { ...repeatable, unit, at })
      if (!claim.first) {
        const kept = await items.find(claim.id)
        if (kept === undefined) throw new NotFound()
        return { status: 201, body: presentItem(kept) }
      }

      assertOpen(file)
      assertNone(newItemFaults(directory, file.jurisdiction, actor, body, at))
      const labels = body.labels ?? {}
      const item: HeldItem = {
        ...{
          unit,
          id: claim.id,
          caseId: file.id,
          holder: actor.agency,
          author,
          category: body.category,
          labels,
        },
        statementType: body.statementType ?? null,
        secret: labels.secret ?? false,
        sealed: body.envelope !== undefined,
        // What a sealed text says, only its author knows.
        written: variantsWritten(body.content ?? {}),
        createdAt: at.toISOString(),
        expiresAt: body.expiresAt === undefined ? null : new Date(body.expiresAt).toISOString(),
        prerelease: null,
      }
      const key = await getDataKey(tx, deps.keyEncryption, unit, file.keyId)
      await items.insert(item, key.id)
      await insertContent(tx, unit, item.id, key, {
        ...body.content,
        ...(body.envelope ? { envelope: body.envelope } : {}),
      })
      await queueAct(tx, { actor, trace, at, unit, event: 'collection', effect: 'item-kept' })
      return { status: 201, body: presentItem(item) }
    })
  }

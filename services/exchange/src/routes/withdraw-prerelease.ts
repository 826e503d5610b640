import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { presentItem } from '../domain/casework/item.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the holder, at any time: what was told stays told, nothing more is told. */
export const withdrawPrerelease: Operation<'withdrawPrerelease'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { caseId, itemId } = request.params
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(caseId)
      const items = itemRepository(tx, file)
      const item = await items.find(itemId)
      if (item?.holder !== actor.agency) throw new NotFound()
      if (item.prerelease !== null) {
        await items.setPrerelease(item.id, null)
        await queueAct(deps, tx, {
          actor,
          trace,
          at,
          unit: file.unit,
          event: 'alteration',
          effect: 'prerelease-withdrawn',
          holders: [item.holder],
          basis: [item.prerelease.clause],
          classes: [`${item.category}:${item.prerelease.variant}`],
          person: aboutCase(file, [item.id]),
        })
      }
      return { status: 200, body: presentItem({ ...item, prerelease: null }) }
    })
  }

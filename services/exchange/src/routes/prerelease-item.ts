import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { presentItem } from '../domain/casework/item.ts'
import { assertReleasable } from '../domain/casework/prerelease.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the holder: from now on a lawful question under that clause is answered at once. */
export const prereleaseItem: Operation<'prereleaseItem'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { params, body: prerelease } = request
    const at = deps.now()
    const policy = deps.policy()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      const items = itemRepository(tx, file)
      const item = await items.find(params.itemId)
      if (item?.holder !== actor.agency) throw new NotFound()
      assertOpen(file)
      assertReleasable(policy, item, prerelease.clause, prerelease.variant, at)
      await items.setPrerelease(item.id, prerelease)
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit: file.unit,
        event: 'alteration',
        effect: 'item-prereleased',
        holders: [item.holder],
        basis: [prerelease.clause],
        classes: [`${item.category}:${prerelease.variant}`],
        policy: policy.revision,
        person: aboutCase(file, [item.id]),
      })
      return { status: 200, body: presentItem({ ...item, prerelease }) }
    })
  }

import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { IMPORTED_ITEM } from '../domain/imports/imported-item.ts'
import { getLabelling } from '../domain/imports/labelling.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { importedItems } from '../storage/imported-items.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By a professional of the holder, without a reason: what is not theirs, not true or not needed is gone at once. */
export const discardImportedItem: Operation<'discardImportedItem'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { file, item } = await getLabelling(tx, actor, request.params, at)
      assertMatches(request.headers['If-Match'], tagOf(item))
      await importedItems(tx, file).end(item, advance(IMPORTED_ITEM, item.state, 'discard'), null, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'erasure', effect: 'imported-item-discarded' },
        ...{ holders: [item.holder], classes: ['ITEM:imported'], person: aboutCase(file, [item.id]) },
      })
      return { status: 201, body: { id: item.id } }
    })
  }

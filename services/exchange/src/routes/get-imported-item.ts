import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { IMPORTED_ITEM, importedPlace, presentImported } from '../domain/imports/imported-item.ts'
import { getLabelling } from '../domain/imports/labelling.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'

/** INVARIANT (I1): that a professional of the holder reads it is in the ledger before its text is opened. */
export const getImportedItem: Operation<'getImportedItem'> = (deps) => async (call) => {
  const { file, item, key } = await load(deps, call)
  const place = importedPlace(item)
  const consulted = await consult(deps, call.actor, call.trace, {
    ...{ unit: file.unit, effect: 'imported-item-read', classes: ['ITEM:imported'], holders: [item.holder] },
    ...{ person: aboutCase(file, [item.id]), places: [place] },
  })
  const text = item.words && String(unveilWith(consulted, key.bytes, place, item.words))
  const body = { ...presentImported(item), ...(text !== null && { text }) }
  return { status: 200, headers: { ETag: tagOf(item) }, body }
}

function load(deps: Deps, { actor, request }: Call<'getImportedItem'>) {
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const { file, item } = await getLabelling(tx, actor, request.params, deps.now())
    advance(IMPORTED_ITEM, item.state, 'label')
    return { file, item, key: await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId) }
  })
}

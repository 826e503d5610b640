import { sightOf } from '../actor.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { presentExtension } from '../domain/plan/extension.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { extensionRepository, placeOfReason } from '../storage/extensions.ts'

/** Why a case is to be kept longer: for the reviewer who decides, recorded before it is read. */
export const getExtension: Operation<'getExtension'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const { extension, subject, key } = await asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const extensions = extensionRepository(tx, actor.professional.units)
      const extension = await extensions.get(params.extensionId)
      const { subject, keyId } = await extensions.caseOf(extension)
      return { extension, subject, key: await getDataKey(tx, deps.keyEncryption, extension.unit, keyId) }
    })
    const place = placeOfReason(extension)
    const consulted = await consult(deps, actor, trace, {
      ...{ unit: extension.unit, effect: 'extension-read', classes: ['CASE:retention'] },
      ...{ holders: [extension.askedAgency], person: { subject, case: extension.caseId }, places: [place] },
    })
    const reason = unveilWith(consulted, key.bytes, place, extension.reason) as string
    return { status: 200, body: { ...presentExtension(extension), reason } }
  }

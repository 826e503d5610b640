import type { exchange } from '@casebridge/contract'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { findContent } from '../../storage/contents.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import type { GivenTo } from './give-measure.ts'
import { ownWordsOf } from './own-words.ts'
import type { Language } from './titles.ts'

/** A measure as it stands on paper, after its receipt: what is agreed, until when and by whom, and no reason (P19). */
export async function inOutwardWords(
  { db, keyEncryption, directory }: Deps,
  actor: Actor,
  { measure, file, disclosureId, receipt }: GivenTo,
  language: Language,
): Promise<exchange.components['schemas']['GivenMeasure']> {
  const { content, title } = await asCaller(db, sightOf(actor), async (tx) => {
    const dataKey = await getDataKey(tx, keyEncryption, measure.unit, file.keyId)
    const named = await ownWordsOf(tx, actor, language, 'PER')
    return { title: named(measure), content: await findContent(tx, measure.unit, measure.itemId, dataKey) }
  })
  const { id, startsOn, endsOn, ownerAgency } = measure
  const by = directory().findAgency(ownerAgency)?.name ?? ownerAgency
  const support = content?.summary ?? ''
  return { id, title, support, startsOn, endsOn, by, disclosureId, receipt }
}

import { sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Call } from '../../operation.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import { findItemRows, toItem } from '../../storage/item-rows.ts'
import { measureRepository } from '../../storage/measures.ts'
import { giftIntent } from '../disclosure/gift-intent.ts'
import { once, type SameCall } from '../disclosure/once.ts'
import { recordGift } from '../disclosure/record-gift.ts'
import type { CaseOfMeasure, Measure } from './measure.ts'
import { offSystem } from './person.ts'
import { situationOfMeasure, supportSharing } from './situation.ts'

/** A measure that was made known to the person, with the receipt that came before. */
export interface GivenTo {
  readonly measure: Measure
  readonly file: CaseOfMeasure
  readonly disclosureId: string
  readonly receipt: Awaited<ReturnType<typeof recordGift>>['receipt']
}

/**
 * Decides whether a measure may be made known to the person it is for, or to a parent who carries it out, and records that. @returns undefined where the
 * rules do not permit it: the plan is given without it.
 */
export async function giveMeasure(
  deps: Deps,
  call: Pick<Call<'givePlan' | 'handOverMeasure'>, 'actor' | 'trace'>,
  measure: Measure,
  { same, to }: { readonly same: SameCall; readonly to: 'person' | 'parent' },
): Promise<GivenTo | undefined> {
  const { actor } = call
  const caseOf = () =>
    asCaller(deps.db, sightOf(actor), (tx) => measureRepository(tx, actor.professional.units).caseOf(measure))
  const intent = await once(deps, actor, same, async (tx) => {
    const file = await measureRepository(tx, actor.professional.units).caseOf(measure)
    const [row] = await findItemRows(tx, measure.unit, [measure.itemId])
    if (row === undefined) throw new Error('a measure without its item')
    const item = toItem(row)
    const directory = deps.directory()
    const situation = situationOfMeasure(directory, file, item)
    const sources = {
      policy: deps.policy(),
      directory,
      situation,
      sharing: supportSharing(actor),
      now: deps.now(),
    }
    const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
    const gift = { item, variant: 'summary' as const, recipients: [offSystem(to)], byName: true }
    return giftIntent(tx, key, sources, gift, { act: 'disclose', call, same, requestId: null })
  })
  const { receipt } = await recordGift(deps, actor, intent)
  const disclosureId = intent.plan.answers[0]?.disclosureId
  return disclosureId === undefined ? undefined : { measure, file: await caseOf(), disclosureId, receipt }
}

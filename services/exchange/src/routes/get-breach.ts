import { sightOf } from '../actor.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { tagOf } from '../domain/casework/version.ts'
import { ofBreach, placeOfAssessment, presentBreach } from '../domain/mistakes/breach.ts'
import { placeOfReason } from '../domain/mistakes/mistake.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { breachRepository, toBreach } from '../storage/breaches.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { mistakeRepository } from '../storage/mistakes.ts'

/** One breach with why it is one, and how it was assessed; the reading is recorded first. */
export const getBreach: Operation<'getBreach'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const { units } = actor.professional
    const { row, mistake, key } = await asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const row = await breachRepository(tx, units).getRow(params.breachId)
      return {
        row,
        mistake: await mistakeRepository(tx, units).getRow(row.mistake_id),
        key: await getDataKey(tx, deps.keyEncryption, row.unit_id, row.key_id),
      }
    })
    const breach = toBreach(row)
    const why = placeOfReason({ unit: row.unit_id, id: row.mistake_id })
    const how = placeOfAssessment(breach)
    const consulted = await consult(deps, actor, trace, {
      ...{ ...ofBreach(breach), effect: 'breach-read', person: null },
      places: [why, how],
    })
    const reason = unveilWith(consulted, key.bytes, why, mistake.reason) as string
    const assessment = row.assessment && (unveilWith(consulted, key.bytes, how, row.assessment) as string)
    return {
      status: 200,
      headers: { ETag: tagOf(breach) },
      body: { ...presentBreach(breach), reason, ...(assessment && { assessment }) },
    }
  }

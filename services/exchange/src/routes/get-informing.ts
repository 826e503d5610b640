import { hasRole } from '../actor.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { tagOf } from '../domain/casework/version.ts'
import { assertOwn, ofInforming, presentInforming } from '../domain/rights/informing.ts'
import { getPersonBehind, placeIn } from '../domain/rights/person-behind.ts'
import { rightsSightOf } from '../domain/rights/rights-sight.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { informingRepository } from '../storage/informings.ts'

/** The reason and the law, for who put it off and for reviewers: recorded, then read. */
export const getInforming: Operation<'getInforming'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const { one, person, key } = await asCaller(deps.db, rightsSightOf(actor), async (tx) => {
      const one = await informingRepository(tx, actor.professional.units).get(params.informingId)
      if (!hasRole(actor, 'lawfulness-reviewer')) assertOwn(one, actor)
      return { one, ...(await getPersonBehind(deps, tx, 'informing', one)) }
    })
    const at = (field: string) => placeIn('informing', one, field)
    const consulted = await consult(deps, actor, trace, {
      ...ofInforming(one),
      ...{ effect: 'informing-read', person, places: ['reason', 'citation'].map(at) },
    })
    const reason = unveilWith(consulted, key.bytes, at('reason'), one.reason) as string
    const citation =
      one.citation && (unveilWith(consulted, key.bytes, at('citation'), one.citation) as string)
    return {
      status: 200,
      body: { ...presentInforming(one), reason, ...(citation && { citation }) },
      headers: { ETag: tagOf(one) },
    }
  }

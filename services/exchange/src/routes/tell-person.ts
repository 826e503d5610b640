import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { assertOwn, INFORMING, ofInforming, presentInforming } from '../domain/rights/informing.ts'
import { getPersonBehind } from '../domain/rights/person-behind.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { informingRepository } from '../storage/informings.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the agency that put it off: from now on the person knows, and sharing counts on that. */
export const tellPerson: Operation<'tellPerson'> =
  (deps) =>
  async ({ request: { params, headers }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const informings = informingRepository(tx, actor.professional.units)
      const one = await informings.get(params.informingId)
      assertOwn(one, actor)
      assertMatches(headers['If-Match'], tagOf(one))
      const moved = await informings.move(one, advance(INFORMING, one.state, 'tell'))
      const { person } = await getPersonBehind(deps, tx, 'informing', one)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofInforming(one), event: 'alteration', effect: 'person-informed', person },
      })
      return { status: 201, body: presentInforming(moved), headers: { ETag: tagOf(moved) } }
    })
  }

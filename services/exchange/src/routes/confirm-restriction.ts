import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { assertSecondAgency, INFORMING, ofInforming, presentInforming } from '../domain/rights/informing.ts'
import { getPersonBehind } from '../domain/rights/person-behind.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { informingRepository } from '../storage/informings.ts'
import { queueAct } from '../storage/queue-act.ts'

/** The second person to a restriction agrees, or refuses; until then nothing is restricted. */
export const confirmRestriction: Operation<'confirmRestriction'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const informings = informingRepository(tx, units)
      const asked = await informings.get(params.informingId)
      assertSecondAgency(asked, actor)
      assertMatches(headers['If-Match'], tagOf(asked))
      const state = advance(INFORMING, asked.state, body.agrees ? 'agree' : 'refuse')
      const { person } = await getPersonBehind(deps, tx, 'informing', asked)
      const moved = await informings.move(asked, state, {
        ...{ confirmed_by: professional, confirmed_agency: actor.agency, confirmed_at: at.toISOString() },
      })
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofInforming(asked), event: 'decision' },
        effect: state === 'restricted' ? 'restriction-recorded' : 'restriction-refused',
        ...{ justification: body.reason, person },
      })
      return { status: 201, body: presentInforming(moved), headers: { ETag: tagOf(moved) } }
    })
  }

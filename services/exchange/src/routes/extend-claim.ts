import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { CLAIM, extendedDue, ofClaim, presentClaim } from '../domain/rights/claim.ts'
import { getPersonBehind, placeIn } from '../domain/rights/person-behind.ts'
import { letReviewersAnswer } from '../domain/rights/reviewers.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimRepository } from '../storage/claims.ts'
import { queueAct } from '../storage/queue-act.ts'

/** Once, before it is due (GDPR art. 12(3)). */
export const extendClaim: Operation<'extendClaim'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const claims = claimRepository(tx, units)
      const claim = await claims.get(params.claimId)
      assertMatches(headers['If-Match'], tagOf(claim))
      const state = advance(CLAIM, claim.state, 'extend')
      const due = extendedDue(claim, at)
      const { key, person } = await getPersonBehind(deps, tx, 'claim', claim)
      const moved = await claims.move(claim, state, {
        ...{ due_at: due, extended_by: professional },
        extension_reason: conceal(key.bytes, placeIn('claim', claim, 'extension_reason'), body.reason),
      })
      await letReviewersAnswer(tx, deps.directory(), moved, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofClaim(claim), event: 'alteration', effect: 'claim-extended' },
        ...{ justification: body.reason, person },
      })
      return { status: 201, body: presentClaim(moved), headers: { ETag: tagOf(moved) } }
    })
  }

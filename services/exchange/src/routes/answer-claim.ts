import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { consult } from '../domain/casework/consult.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { assertAnotherPerson, CLAIM, ofClaim, presentHeld, tellable } from '../domain/rights/claim.ts'
import { giveCopies } from '../domain/rights/give-copies.ts'
import { getPersonBehind, placeIn } from '../domain/rights/person-behind.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimRepository, heldAbout } from '../storage/claims.ts'
import { dropTasks } from '../storage/tasks.ts'

/**
 * By a reviewer who did not write it down; recorded, then read, and once more before any copy is. INVARIANT: whether nothing is held, or the law keeps all of it back, the answer,
 * its entry and its queries are the same.
 */
export const answerClaim: Operation<'answerClaim'> =
  (deps) =>
  async ({ request: { params, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    const sight = sightOf(actor, 'review')
    const { claim, person } = await asCaller(deps.db, sight, async (tx) => {
      const claim = await claimRepository(tx, units).get(params.claimId)
      assertAnotherPerson(claim, actor)
      assertMatches(headers['If-Match'], tagOf(claim))
      advance(CLAIM, claim.state, 'answer')
      return { claim, ...(await getPersonBehind(deps, tx, 'claim', claim)) }
    })
    const consulted = await consult(deps, actor, trace, {
      ...ofClaim(claim),
      ...{ effect: 'claim-answered', person, places: [placeIn('claim', claim, 'about')] },
    })
    const { subject } = person
    const held = await asCaller(deps.db, sight, (tx) => heldAbout(tx, consulted, claim, subject, at))
    const told = tellable(deps.directory(), claim.raisedBy, held)
    const copies = await giveCopies(deps, { actor, trace }, claim, person, told)
    return asCaller(deps.db, sight, async (tx) => {
      const answeredAt = at.toISOString()
      const state = advance(CLAIM, claim.state, 'answer')
      const changes = { answered_by: professional, answered_at: answeredAt }
      const moved = await claimRepository(tx, units).move(claim, state, changes)
      await dropTasks(tx, { unit: claim.unit, kind: 'answer-claim', about: claim.id }, at)
      return {
        status: 201,
        body: { id: claim.id, state, answeredAt, held: presentHeld(told, copies) },
        headers: { ETag: tagOf(moved) },
      }
    })
  }

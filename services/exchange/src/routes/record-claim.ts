import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import { type Claim, claimFaults, claimOf, ofClaim, presentClaim } from '../domain/rights/claim.ts'
import { placeIn } from '../domain/rights/person-behind.ts'
import { letReviewersAnswer } from '../domain/rights/reviewers.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimRepository } from '../storage/claims.ts'
import { createDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By whoever was asked. Nothing is looked up: it is the same for somebody known and somebody not. */
export const recordClaim: Operation<'recordClaim'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const at = deps.now()
    assertNone(claimFaults(body, actor, at))
    const { unit } = body
    const { id: professional } = actor.professional
    const reply = (claim: Claim) =>
      ({ status: 201, body: presentClaim(claim), headers: { ETag: tagOf(claim) } }) as const
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const claims = claimRepository(tx, [unit])
      const keyId = newId()
      const taken = await claimKey(tx, {
        ...{ unit, professional, key: headers['Idempotency-Key'], at, keyId },
        request: ['recordClaim', body],
      })
      if (!taken.first) return reply(await claims.get(taken.id))
      const subject = deps.pseudonym(body.identifier)
      const key = await createDataKey(tx, deps.keyEncryption, unit, subject, at, keyId)
      const person = { subject }
      const claim = {
        ...claimOf(body, { id: taken.id, keyId }, actor, at),
        about: conceal(key.bytes, placeIn('claim', { unit, id: taken.id }, 'about'), person),
      }
      await claims.insert(claim)
      await letReviewersAnswer(tx, deps.directory(), claim, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofClaim(claim), event: 'collection', effect: 'claim-received', person },
      })
      return reply(claim)
    })
  }

import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { assertNone, bodyIssue } from '../domain/casework/refusals.ts'
import { assertNotNeeded, type Erasure, entryPartOf, presentErasure } from '../domain/erasure/erasure.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { erasureRepository, hasOpenCase } from '../storage/erasures.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By a lawfulness reviewer; the same for somebody of whom nothing is held. Nothing is erased by this alone. */
export const requestErasure: Operation<'requestErasure'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const { unit, subject, ground, reason } = body
    const { id: professional, units } = actor.professional
    if (!units.includes(unit))
      assertNone([bodyIssue('/unit', 'unknown-unit', 'Name a unit in which you act.')])
    const at = deps.now()
    const key = headers['Idempotency-Key']
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const erasures = erasureRepository(tx, [unit])
      const claim = await claimKey(tx, { unit, professional, key, request: ['requestErasure', body], at })
      const before = await erasures.find(claim.id)
      if (before) return { status: 201, body: presentErasure(before) }

      assertNotNeeded(ground, await hasOpenCase(tx, subject))
      const erasure: Erasure = {
        ...{ unit, id: claim.id, transactionId: newId(), subject, ground, state: 'requested' },
        ...{ requestedBy: { professional, agency: actor.agency }, requestedAt: at.toISOString() },
        ...{ confirmedBy: null, confirmedAt: null, erasesAt: null, endedAt: null, entryId: null },
      }
      await erasures.insert(erasure)
      const act = { ...entryPartOf(erasure), effect: 'erasure-requested', justification: reason }
      await queueAct(deps, tx, { actor, trace, at, ...act })
      return { status: 201, body: presentErasure(erasure) }
    })
  }

import { Conflict, NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import {
  assertConfirms,
  assertNotNeeded,
  type Erasure,
  entryPartOf,
  presentErasure,
} from '../domain/erasure/erasure.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { erasureRepository, hasOpenCase } from '../storage/erasures.ts'
import { queueAct } from '../storage/queue-act.ts'

const HOUR = 3_600_000

/** By somebody of another agency, who names the person again; from now on the time runs to take it back. */
export const confirmErasure: Operation<'confirmErasure'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const erasures = erasureRepository(tx, actor.professional.units)
      const found = await erasures.find(params.erasureId)
      if (found === undefined) throw new NotFound()
      assertConfirms(found, actor, body.subject)
      assertNotNeeded(found.ground, await hasOpenCase(tx, body.subject))
      const confirmed: Erasure = {
        ...found,
        ...{ state: 'confirmed', confirmedAt: at.toISOString() },
        confirmedBy: { professional: actor.professional.id, agency: actor.agency },
        erasesAt: new Date(at.getTime() + deps.erasureUndoHours * HOUR).toISOString(),
      }
      if (!(await erasures.confirm(confirmed)))
        throw new Conflict('not-waiting', 'This does not wait for a confirmation.')
      const act = { ...entryPartOf(found), effect: 'erasure-confirmed', justification: body.reason }
      await queueAct(deps, tx, { actor, trace, at, ...act })
      return { status: 201, body: presentErasure(confirmed) }
    })
  }

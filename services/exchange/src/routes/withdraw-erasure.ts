import { Conflict, NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { entryPartOf, presentErasure } from '../domain/erasure/erasure.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { erasureRepository } from '../storage/erasures.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By any lawfulness reviewer of the unit: one is enough to keep what two would take away. */
export const withdrawErasure: Operation<'withdrawErasure'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const erasures = erasureRepository(tx, actor.professional.units)
      const found = await erasures.find(params.erasureId)
      if (found === undefined) throw new NotFound()
      if (!(await erasures.withdraw(found, at)))
        throw new Conflict('begun', 'It has begun or ended, and is not taken back any more.')
      const act = { ...entryPartOf(found), effect: 'erasure-withdrawn', justification: body.reason }
      await queueAct(deps, tx, { actor, trace, at, ...act })
      const withdrawn = { ...found, state: 'withdrawn', endedAt: at.toISOString() } as const
      return { status: 201, body: presentErasure(withdrawn) }
    })
  }

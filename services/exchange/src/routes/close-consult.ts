import { Forbidden } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { moved } from '../domain/learning/note.ts'
import { CONSULT, presentConsult } from '../domain/learning/question.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { consultRepository } from '../storage/consults.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By who asked; nothing is answered any more. */
export const closeConsult: Operation<'closeConsult'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const consults = consultRepository(tx, actor.professional.units)
      const consult = await consults.get(request.params.consultId)
      if (consult.asker !== actor.professional.id) throw new Forbidden('Who asked closes.')
      const state = advance(CONSULT, consult.state, 'close')
      if (!(await consults.close(consult, at))) throw moved()
      const act = { event: 'alteration', effect: 'consult-closed', classes: ['LEARN:consult'] } as const
      await queueAct(deps, tx, { actor, trace, at, unit: consult.unit, ...act })
      const key = await getDataKey(tx, deps.keyEncryption, consult.unit, consult.keyId)
      const { question, answers } = await consults.words(consult, key)
      return { status: 201, body: presentConsult({ ...consult, state }, question, answers) }
    })
  }

import { sightOf } from '../actor.ts'
import { presentConsult } from '../domain/learning/question.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { consultRepository } from '../storage/consults.ts'
import { getDataKey } from '../storage/data-keys.ts'

/** For who asked it and for the team that was asked; to anybody else it does not exist. */
export const getConsult: Operation<'getConsult'> =
  (deps) =>
  async ({ request, actor }) =>
    asCaller(deps.db, sightOf(actor), async (tx) => {
      const consults = consultRepository(tx, actor.professional.units)
      const consult = await consults.get(request.params.consultId)
      const key = await getDataKey(tx, deps.keyEncryption, consult.unit, consult.keyId)
      const { question, answers } = await consults.words(consult, key)
      return { status: 200, body: presentConsult(consult, question, answers) }
    })

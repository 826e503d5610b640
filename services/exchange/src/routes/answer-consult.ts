import { Conflict, Forbidden } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { moved } from '../domain/learning/note.ts'
import { CONSULT, presentConsult } from '../domain/learning/question.ts'
import { wordFaults } from '../domain/learning/writing.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { consultRepository, MOST_ANSWERS } from '../storage/consults.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By a member of the team that was asked, while the question is open; about nobody either. */
export const answerConsult: Operation<'answerConsult'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { advice } = body
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const consults = consultRepository(tx, units)
      const consult = await consults.get(params.consultId)
      if (consult.team !== actor.agency) throw new Forbidden('The team that was asked answers.')
      assertNone(wordFaults(deps.directory(), { advice }))
      const { unit } = consult
      const dataKey = await getDataKey(tx, deps.keyEncryption, unit, consult.keyId)
      const key = headers['Idempotency-Key']
      const claim = await claimKey(tx, {
        unit,
        professional,
        key,
        request: ['answerConsult', params, body],
        at,
      })
      if (claim.first) {
        advance(CONSULT, consult.state, 'answer')
        if ((await consults.countAnswers(consult)) >= MOST_ANSWERS)
          throw new Conflict('answered', 'Enough was answered here; ask anew.')
        if (!(await consults.markAnswered(consult))) throw moved()
        await consults.answer(consult, dataKey, professional, {
          ...{ id: claim.id, advice, answeredAt: at.toISOString() },
        })
        const act = { event: 'alteration', effect: 'consult-answered', classes: ['LEARN:consult'] } as const
        await queueAct(deps, tx, { actor, trace, at, unit, ...act })
      }
      const { question, answers } = await consults.words(consult, dataKey)
      return { status: 201, body: presentConsult(await consults.get(consult.id), question, answers) }
    })
  }

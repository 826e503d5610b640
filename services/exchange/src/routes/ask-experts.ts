import { sightOf } from '../actor.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { type Consult, presentConsult } from '../domain/learning/question.ts'
import { teamFaults, unitFaults, wordFaults } from '../domain/learning/writing.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { consultRepository } from '../storage/consults.ts'
import { createDataKey, getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By anybody of a unit, to one regional team: about a situation, and about nobody. */
export const askExperts: Operation<'askExperts'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const { unit, team, track, question } = body
    const { id: asker } = actor.professional
    const directory = deps.directory()
    assertNone([
      ...unitFaults(actor, unit),
      ...teamFaults(directory, unit, team),
      ...wordFaults(directory, { question }),
    ])
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const consults = consultRepository(tx, [unit])
      const key = headers['Idempotency-Key']
      const request = ['askExperts', body]
      const claim = await claimKey(tx, { unit, professional: asker, key, request, at })
      if (!claim.first) {
        const before = await consults.get(claim.id)
        const opens = await getDataKey(tx, deps.keyEncryption, unit, before.keyId)
        const { answers } = await consults.words(before, opens)
        return { status: 201, body: presentConsult(before, question, answers) }
      }
      const dataKey = await createDataKey(tx, deps.keyEncryption, unit, null, at)
      const consult: Consult = {
        ...{ unit, id: claim.id, asker, team, track, state: 'asked' },
        ...{ keyId: dataKey.id, askedAt: at.toISOString() },
      }
      await consults.insert(consult, dataKey, question)
      const act = { event: 'alteration', effect: 'consult-asked', classes: ['LEARN:consult'] } as const
      await queueAct(deps, tx, { actor, trace, at, unit, recipients: [team], ...act })
      return { status: 201, body: presentConsult(consult, question, []) }
    })
  }

import { Forbidden, NotFound } from '@casebridge/service'
import { hasRole, sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { moved } from '../domain/learning/note.ts'
import { OBSTACLE, presentObstacle } from '../domain/learning/obstacle.ts'
import { wordFaults } from '../domain/learning/writing.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { obstacleRepository } from '../storage/obstacles.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By a coordinator of the team, the second person who looks for somebody in it: all units read it from now on. */
export const replyToObstacle: Operation<'replyToObstacle'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    if (!hasRole(actor, 'coordinator')) throw new Forbidden()
    const at = deps.now()
    const { reply } = body
    const { id: professional } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const obstacles = obstacleRepository(tx, deps.keyEncryption)
      const obstacle = await obstacles.get(params.obstacleId)
      if (obstacle.team !== actor.agency) throw new NotFound()
      if (obstacle.reporter === professional) throw new Forbidden('Nobody answers their own report.')
      assertNone(wordFaults(deps.directory(), { reply }))
      const state = advance(OBSTACLE, obstacle.state, 'answer')
      const key = await getDataKey(tx, deps.keyEncryption, obstacle.unit, obstacle.keyId)
      if (!(await obstacles.answer(obstacle, key, reply, professional, at))) throw moved()
      const act = { event: 'alteration', effect: 'obstacle-answered', classes: ['LEARN:obstacle'] } as const
      await queueAct(deps, tx, { actor, trace, at, unit: obstacle.unit, ...act })
      const answered = { ...obstacle, state, reply, answeredAt: at.toISOString() }
      return { status: 201, body: presentObstacle(answered) }
    })
  }

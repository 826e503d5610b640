import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { moved } from '../domain/learning/note.ts'
import { OBSTACLE, presentObstacle } from '../domain/learning/obstacle.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { obstacleRepository } from '../storage/obstacles.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By who reported it, or by the team it went to; nobody reads it any more. */
export const withdrawObstacle: Operation<'withdrawObstacle'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const obstacles = obstacleRepository(tx, deps.keyEncryption)
      const obstacle = await obstacles.get(request.params.obstacleId)
      if (obstacle.reporter !== actor.professional.id && obstacle.team !== actor.agency) throw new NotFound()
      const state = advance(OBSTACLE, obstacle.state, 'withdraw')
      if (!(await obstacles.withdraw(obstacle, at))) throw moved()
      const act = { event: 'alteration', effect: 'obstacle-withdrawn', classes: ['LEARN:obstacle'] } as const
      await queueAct(deps, tx, { actor, trace, at, unit: obstacle.unit, ...act })
      return { status: 201, body: presentObstacle({ ...obstacle, state, words: null, reply: null }) }
    })
  }

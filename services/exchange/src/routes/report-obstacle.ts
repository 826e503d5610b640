import { sightOf } from '../actor.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { type Obstacle, presentObstacle } from '../domain/learning/obstacle.ts'
import { teamFaults, unitFaults, wordFaults } from '../domain/learning/writing.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { createDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { obstacleRepository } from '../storage/obstacles.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By anybody of a unit, to the coordinators of one regional team. */
export const reportObstacle: Operation<'reportObstacle'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const { unit, team, track, citation, blocked, wanted } = body
    const { id: reporter } = actor.professional
    const directory = deps.directory()
    const words = { citation, blocked, wanted }
    assertNone([
      ...unitFaults(actor, unit),
      ...teamFaults(directory, unit, team),
      ...wordFaults(directory, words),
    ])
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const obstacles = obstacleRepository(tx, deps.keyEncryption)
      const key = headers['Idempotency-Key']
      const request = ['reportObstacle', body]
      const claim = await claimKey(tx, { unit, professional: reporter, key, request, at })
      if (!claim.first) return { status: 201, body: presentObstacle(await obstacles.get(claim.id)) }

      const dataKey = await createDataKey(tx, deps.keyEncryption, unit, null, at)
      const obstacle: Obstacle = {
        ...{ unit, id: claim.id, reporter, team, track, state: 'reported', words, reply: null },
        ...{ keyId: dataKey.id, reportedAt: at.toISOString(), answeredAt: null },
      }
      await obstacles.insert(obstacle, dataKey)
      const act = { event: 'alteration', effect: 'obstacle-reported', classes: ['LEARN:obstacle'] } as const
      await queueAct(deps, tx, { actor, trace, at, unit, recipients: [team], ...act })
      return { status: 201, body: presentObstacle(obstacle) }
    })
  }

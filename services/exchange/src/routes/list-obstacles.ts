import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentObstacle } from '../domain/learning/obstacle.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { obstacleRepository } from '../storage/obstacles.ts'

/** The caller's own, those to the caller's team, and what was answered, of all units. */
export const listObstacles: Operation<'listObstacles'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const obstacles = await obstacleRepository(tx, deps.keyEncryption).list(page)
      return { status: 200, body: pageOf(obstacles, page.limit, ({ id }) => id, presentObstacle) }
    })
  }

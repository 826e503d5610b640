import type { exchange, ReplyOf } from '@casebridge/contract'
import type { Deps } from '../deps.ts'
import { ping } from '../storage/as-caller.ts'

/** Up: the database answers, and a bundle and a registry are in force to decide by. */
export async function getHealth(deps: Deps): Promise<ReplyOf<exchange.operations['getHealth']>> {
  try {
    deps.bundle()
    deps.directory()
    await ping(deps.db)
    return { status: 200, body: { status: 'UP' } }
  } catch {
    return { status: 503, body: { status: 'DOWN' } }
  }
}

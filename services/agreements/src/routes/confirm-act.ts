import { confirmAct as confirm } from '../domain/lifecycle/confirm-act.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** The second of two persons. */
export const confirmAct: Operation<'confirmAct'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const changed = await confirm(storage, doerOf(call), namedIn(params), body.sequence)
    return { status: 201, ...versionReply(changed) }
  }

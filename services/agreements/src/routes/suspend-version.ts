import { suspendVersion as suspend } from '../domain/lifecycle/suspend-version.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** It stops at once, for all or for the own agency. */
export const suspendVersion: Operation<'suspendVersion'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const changed = await suspend(storage, doerOf(call), namedIn(params), body)
    return { status: 201, ...versionReply(changed) }
  }

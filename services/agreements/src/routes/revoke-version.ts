import { revokeVersion as revoke } from '../domain/lifecycle/revoke-version.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** A coordinator asks that it end for all. */
export const revokeVersion: Operation<'revokeVersion'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const changed = await revoke(storage, doerOf(call), namedIn(params), body.reason)
    return { status: 201, ...versionReply(changed) }
  }

import { proposeVersion as propose } from '../domain/lifecycle/propose-version.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** A coordinator puts a draft before its parties. */
export const proposeVersion: Operation<'proposeVersion'> =
  ({ storage }) =>
  async (call) => {
    const { params, headers } = call.request
    const changed = await propose(storage, doerOf(call), namedIn(params), headers['If-Match'])
    return { status: 201, ...versionReply(changed) }
  }

import { reviseDraft as revise } from '../domain/lifecycle/revise-draft.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** A coordinator writes a draft anew. */
export const reviseDraft: Operation<'reviseDraft'> =
  ({ storage }) =>
  async (call) => {
    const { params, body, headers } = call.request
    const changed = await revise(storage, doerOf(call), namedIn(params), body, headers['If-Match'])
    return { status: 200, ...versionReply(changed) }
  }

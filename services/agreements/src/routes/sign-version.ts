import { signVersion as sign } from '../domain/lifecycle/sign-version.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** A signatory signs for the own agency. */
export const signVersion: Operation<'signVersion'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const changed = await sign(storage, doerOf(call), namedIn(params), body)
    return { status: 201, ...versionReply(changed) }
  }

import { registerSignature as register } from '../domain/lifecycle/register-signature.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** Somebody says that a party signed on paper; a second person will confirm it. */
export const registerSignature: Operation<'registerSignature'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const changed = await register(storage, doerOf(call), namedIn(params), body)
    return { status: 201, ...versionReply(changed) }
  }

import { withdrawFromAgreement as withdraw } from '../domain/lifecycle/withdraw-from-agreement.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** A party leaves. */
export const withdrawFromAgreement: Operation<'withdrawFromAgreement'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const changed = await withdraw(storage, doerOf(call), namedIn(params), body.reason)
    return { status: 201, ...versionReply(changed) }
  }

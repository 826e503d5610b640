import { createAgreement as create } from '../domain/lifecycle/create-agreement.ts'
import type { Operation } from '../operation.ts'
import { doerOf, versionReply } from './version-reply.ts'

/** A coordinator drafts an agreement, or its next version. */
export const createAgreement: Operation<'createAgreement'> =
  ({ storage }) =>
  async (call) => ({
    status: 201,
    ...versionReply(await create(storage, doerOf(call), call.request.body)),
  })

import { resumeVersion as resume } from '../domain/lifecycle/resume-version.ts'
import type { Operation } from '../operation.ts'
import { doerOf, namedIn, versionReply } from './version-reply.ts'

/** It goes on again, for the own agency at once, for all when a second person confirms. */
export const resumeVersion: Operation<'resumeVersion'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const changed = await resume(storage, doerOf(call), namedIn(params), body)
    return { status: 201, ...versionReply(changed) }
  }

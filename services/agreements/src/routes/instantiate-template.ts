import { dayOf } from '../domain/publish.ts'
import { instantiateTemplate as instantiate } from '../domain/templates/instantiate-template.ts'
import type { Operation } from '../operation.ts'
import { doerOf, versionReply } from './version-reply.ts'

/** A coordinator drafts the agreement of a town from a template. */
export const instantiateTemplate: Operation<'instantiateTemplate'> =
  ({ storage, now }) =>
  async (call) => {
    const { params, body } = call.request
    const { changed, unfilled } = await instantiate(
      storage,
      doerOf(call),
      params.templateId,
      body,
      dayOf(now()),
    )
    return { status: 201, body: { agreement: versionReply(changed).body, unfilled } }
  }

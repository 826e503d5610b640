import { sightOf } from '../actor.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { presentMention } from '../domain/casework/mention.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { mentionRepository } from '../storage/mentions.ts'

/** What the caller told and was told in a session, in codes. */
export const listMentions: Operation<'listMentions'> =
  (deps) =>
  async ({ request: { params }, actor }) =>
    asCaller(deps.db, sightOf(actor), async (tx) => {
      const { session } = await getMeeting(tx, deps, actor, params)
      const mentions = await mentionRepository(tx, session).list()
      return { status: 200, body: { items: mentions.map((one) => presentMention(deps.directory(), one)) } }
    })

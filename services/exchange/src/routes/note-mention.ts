import { sightOf } from '../actor.ts'
import { assertAttending, assertSessionOpen } from '../domain/casework/attending.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { mentionFaults, presentMention } from '../domain/casework/mention.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimKey } from '../storage/idempotency.ts'
import { mentionRepository } from '../storage/mentions.ts'
import { queueAct } from '../storage/queue-act.ts'
import { countContribution } from '../storage/work-counts.ts'

/** By who told it: which category, to whom, and no content. INVARIANT (I4): to anybody else it never was. */
export const noteMention: Operation<'noteMention'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const { agency, agencyType, professional } = actor
    const directory = deps.directory()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { file, session, attending } = await getMeeting(tx, deps, actor, params)
      const { unit, keyId } = file
      const same = { unit, professional: professional.id, key: headers['Idempotency-Key'], at, keyId }
      const { id, first } = await claimKey(tx, { ...same, request: ['noteMention', params, body] })
      const { category, told } = body
      const mention = { id, teller: professional.id, agency, told, category, at: at.toISOString() }
      if (!first) return { status: 201, body: presentMention(directory, mention) }

      assertOpen(file)
      assertSessionOpen(session, at)
      assertAttending(attending, professional.id)
      assertNone(mentionFaults(directory, actor, body, attending))
      await mentionRepository(tx, session).insert(mention)
      await countContribution(tx, { unit, agencyType, at })
      const agencies = attending.filter((one) => told.includes(one.professional)).map((one) => one.agency)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'session', effect: 'mention-noted', holders: [agency] },
        ...{ classes: [`${category}:spoken`], recipients: [...new Set(agencies)], person: aboutCase(file) },
      })
      return { status: 201, body: presentMention(directory, mention) }
    })
  }

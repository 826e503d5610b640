import { Conflict, NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { ofDisclosure } from '../domain/disclosure/finish.ts'
import { personOf } from '../domain/disclosure/read.ts'
import { presentMistake } from '../domain/mistakes/mistake.ts'
import { dueAfter } from '../domain/mistakes/recall.ts'
import { report } from '../domain/mistakes/report.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findDisclosures } from '../storage/disclosures.ts'
import { claimKey } from '../storage/idempotency.ts'
import { attestMistake, mistakeRepository, takeBackMistake } from '../storage/mistakes.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the agency that gave it, or by who received it: it reached the wrong recipient (P13). */
export const reportWrongRecipient: Operation<'reportWrongRecipient'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const { id: professional, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const [found] = await findDisclosures(tx, units, [params.disclosureId])
      const mine = found?.holder === actor.agency || found?.recipient === professional
      if (found === undefined || !mine) throw new NotFound()
      const { unit, holder: agency, caseId } = found
      const key = headers['Idempotency-Key']
      const request = ['reportWrongRecipient', found.id, body]
      const { id, first } = await claimKey(tx, { unit, professional, key, request, at })
      const mistakes = mistakeRepository(tx, units)
      if (!first) return { status: 201, body: presentMistake(await mistakes.get(id)) }

      const reported = { unit, kind: 'wrong-recipient', caseId, disclosureId: found.id, agency } as const
      const { reason } = body
      const mistake = await report(deps, tx, actor, { ...reported, state: 'recalled' }, { id, reason, at })
      if (mistake === undefined) throw new Conflict('reported-before', 'This was reported before.')
      const told = await takeBackMistake(tx, mistake, at, dueAfter(at))
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofDisclosure(found), event: 'alteration', effect: 'recipient-mistaken' },
        ...{ recipients: told, justification: reason, person: await personOf(deps, tx, found) },
      })
      await attestMistake(tx, unit, id, at)
      return { status: 201, body: presentMistake(await mistakes.get(id)) }
    })
  }

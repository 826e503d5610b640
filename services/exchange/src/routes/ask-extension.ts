import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { assertAnswersFor } from '../domain/plan/course.ts'
import {
  assertNoneAsked,
  type Extension,
  extensionFaults,
  presentExtension,
} from '../domain/plan/extension.ts'
import { assertClosed } from '../domain/plan/look-back.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { extensionRepository } from '../storage/extensions.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By who answered for the case, with the reason; it holds when somebody of another agency confirms it, and is counted. */
export const askExtension: Operation<'askExtension'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { id: professional, units } = actor.professional
      const file = await caseRepository(tx, units).get(params.caseId)
      assertAnswersFor(file, actor)
      const { unit, id: caseId, keyId } = file
      const extensions = extensionRepository(tx, units)
      const earlier = await extensions.listOf(file)
      const sent = { unit, professional, key: headers['Idempotency-Key'], at, keyId }
      const claim = await claimKey(tx, { ...sent, request: ['askExtension', caseId, body] })
      const before = earlier.find(({ id }) => id === claim.id)
      if (before !== undefined) return { status: 201, body: presentExtension(before) }

      assertClosed(file)
      assertNoneAsked(earlier)
      assertNone(extensionFaults(body.until, at))
      const one: Extension = {
        ...{ unit, id: claim.id, caseId, state: 'asked', ordinal: earlier.length + 1, until: body.until },
        ...{ askedBy: professional, askedAgency: actor.agency, askedAt: at.toISOString(), decidedAt: null },
      }
      const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      if (!(await extensions.insert(one, key, body.reason))) assertNoneAsked([one])
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: 'extension-asked' },
        ...{ classes: ['CASE:retention'], justification: body.reason, person: aboutCase(file) },
      })
      return { status: 201, body: presentExtension(one) }
    })
  }

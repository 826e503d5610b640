import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase, type CaseFile } from '../domain/casework/case-file.ts'
import { assertNone, bodyIssue } from '../domain/casework/refusals.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { assertAnswersFor } from '../domain/plan/course.ts'
import { assertClosed, intervalOf, type LookBack, presentLookBack } from '../domain/plan/look-back.ts'
import type { Operation } from '../operation.ts'
import { asCaller, type Handle } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { findConsentOf } from '../storage/evidence.ts'
import { claimKey } from '../storage/idempotency.ts'
import { listTimes, lookBackRepository } from '../storage/lookbacks.ts'
import { queueAct } from '../storage/queue-act.ts'

/** After closure (P18): about the support, by country or by consent. What is kept of the case is not kept longer for it. */
export const lookBack: Operation<'lookBack'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { id: by, units } = actor.professional
      const file = await caseRepository(tx, units).get(params.caseId)
      assertAnswersFor(file, actor)
      const { unit, id: caseId, keyId } = file
      const lookbacks = lookBackRepository(tx, file)
      const held = await lookbacks.list()
      const sent = { unit, professional: by, key: headers['Idempotency-Key'], at, keyId }
      const claim = await claimKey(tx, { ...sent, request: ['lookBack', caseId, body] })
      const before = held.find(({ id }) => id === claim.id)
      if (before !== undefined) return { status: 201, body: presentLookBack(before) }

      assertClosed(file)
      const consentId = body.consentId ?? null
      if (consentId !== null) await assertConsented(tx, file, consentId)
      const language = languageOf(headers['Accept-Language'])
      const times = await listTimes(tx, file)
      const months =
        consentId === null ? intervalOf(deps.policy(), file, { times, held }, at, language) : null
      const one: LookBack = {
        ...{ unit, id: claim.id, caseId, at: at.toISOString(), by, finding: body.finding, months, consentId },
      }
      const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      if (!(await lookbacks.insert(one, key, body.note))) {
        throw new Conflict('looked-back', 'Somebody looked back at this time already.')
      }
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: 'support-looked-back' },
        ...{ classes: ['CASE:lookback'], person: aboutCase(file) },
      })
      return { status: 201, body: presentLookBack(one) }
    })
  }

async function assertConsented(tx: Handle, { unit, id }: CaseFile, consentId: string): Promise<void> {
  const consent = await findConsentOf(tx, unit, id, consentId)
  const stands = consent?.withdrawn === false && consent.categories.includes('MSR')
  assertNone(stands ? [] : [bodyIssue('/consentId', 'no-consent', 'Name consent that stands, on this case.')])
}

import type { exchange } from '@casebridge/contract'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertInner } from '../domain/casework/inner-circle.ts'
import { getMember } from '../domain/casework/named.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { entryFaults } from '../domain/plan/catalogue.ts'
import { contactFaults, type Measure, newMeasureFaults, presentMeasure } from '../domain/plan/measure.ts'
import { measureItem } from '../domain/plan/measure-item.ts'
import { ownWordsOf } from '../domain/plan/own-words.ts'
import type { Operation } from '../operation.ts'
import { asCaller, type Handle } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { catalogueRepository } from '../storage/catalogue.ts'
import { insertContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { itemRepository } from '../storage/items.ts'
import { measureRepository } from '../storage/measures.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By somebody of the inner circle. Their agency holds what is agreed, as an item that is made known like any other. */
export const proposeMeasure: Operation<'proposeMeasure'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const named = await ownWordsOf(tx, actor, languageOf(headers['Accept-Language']))
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      const { unit, id: caseId, keyId } = file
      const { id: professional, units } = actor.professional
      const sent = { unit, professional, key: headers['Idempotency-Key'], at, keyId }
      const claim = await claimKey(tx, { ...sent, request: ['proposeMeasure', caseId, body] })
      const measures = measureRepository(tx, units)
      const reply = (measure: Measure) => ({
        status: 201 as const,
        body: presentMeasure(measure, named, actor),
        headers: { ETag: tagOf(measure) },
      })
      if (!claim.first) return reply(await measures.get(claim.id))

      assertOpen(file)
      const inner = await assertInner(tx, file, actor)
      assertNone([
        ...newMeasureFaults(deps.directory(), unit, body),
        ...contactFaults(body, inner, actor.agency),
        ...(await catalogueFaults(tx, unit, body, at)),
      ])
      const owner = getMember(deps.directory(), unit, { pointer: '/owner', code: body.owner })
      const item = measureItem(body, { unit, caseId, measureId: claim.id, owner: owner.id }, actor, at)
      const measure: Measure = {
        ...{ unit, id: claim.id, caseId, itemId: item.id, holder: actor.agency, kind: body.kind },
        ...{ catalogueId: body.catalogueId ?? null, owner: owner.id, ownerAgency: owner.agency },
        carriedBy: body.carrier?.who ?? null,
        ...{ needsConsent: body.needsConsent, consentId: null, startsOn: body.startsOn, endsOn: body.endsOn },
        ...{ state: 'proposed', version: 1, proposedBy: professional, proposedAt: at.toISOString() },
        ...{ reportedAt: null, ending: null },
      }
      const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      await itemRepository(tx, file).insert(item, key.id)
      await insertContent(tx, unit, item.id, key, { summary: body.support })
      const { necessity, lighter, harm, voice, carrier } = body
      const texts = { necessity, lighter, harm, voice, ...(carrier && { carrier }) }
      await measures.insert(measure, key, texts)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'collection', effect: 'measure-proposed' },
        ...{ holders: [actor.agency], classes: ['CASE:measure', 'MSR:summary'] },
        person: aboutCase(file, [item.id]),
      })
      return reply(measure)
    })
  }

/** What a measure takes from the catalogue is what that offers today. */
async function catalogueFaults(tx: Handle, unit: string, body: NewMeasure, at: Date) {
  if (body.catalogueId === undefined) return []
  return entryFaults(await catalogueRepository(tx, [unit]).find(body.catalogueId), body, at)
}

type NewMeasure = exchange.components['schemas']['NewMeasure']

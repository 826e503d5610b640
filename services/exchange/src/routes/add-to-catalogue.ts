import { sightOf } from '../actor.ts'
import { assertNone, bodyIssue } from '../domain/casework/refusals.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { type CatalogueEntry, lastDayFaults, presentEntry, titleFaults } from '../domain/plan/catalogue.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { catalogueRepository } from '../storage/catalogue.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By a coordinator, who sees no case: what a unit can offer, in the words that everybody reads. */
export const addToCatalogue: Operation<'addToCatalogue'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    const { unit, kind, title, days, needsConsent, validUntil = null } = body
    if (!units.includes(unit))
      assertNone([bodyIssue('/unit', 'unknown-unit', 'Name a unit in which you act.')])
    const language = languageOf(headers['Accept-Language'])
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const key = headers['Idempotency-Key']
      const claim = await claimKey(tx, { unit, professional, key, request: ['addToCatalogue', body], at })
      const catalogue = catalogueRepository(tx, units)
      const before = claim.first ? undefined : await catalogue.find(claim.id)
      if (before !== undefined) return { status: 201, body: presentEntry(before, language) }

      assertNone([...titleFaults(title), ...lastDayFaults(validUntil, at)])
      const entry: CatalogueEntry = { unit, id: claim.id, kind, title, days, needsConsent, validUntil }
      await catalogue.insert(entry, professional, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: 'catalogue-added' },
        classes: ['UNIT:catalogue'],
      })
      return { status: 201, body: presentEntry(entry, language) }
    })
  }

import { sightOf } from '../actor.ts'
import { assertNone, bodyIssue } from '../domain/casework/refusals.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { titleFaults } from '../domain/plan/catalogue.ts'
import { firstDayFaults, presentWording, type Wording } from '../domain/plan/wording.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'
import { wordingRepository } from '../storage/wordings.ts'

/** By a coordinator, who sees no case: what agencies of a type call a kind of measure, from a day on. */
export const addWording: Operation<'addWording'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    const { unit, agencyType, kind, title, validFrom } = body
    if (!units.includes(unit))
      assertNone([bodyIssue('/unit', 'unknown-unit', 'Name a unit in which you act.')])
    const language = languageOf(headers['Accept-Language'])
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const key = headers['Idempotency-Key']
      const claim = await claimKey(tx, { unit, professional, key, request: ['addWording', body], at })
      const wordings = wordingRepository(tx, units)
      const before = claim.first ? undefined : await wordings.find(claim.id)
      if (before !== undefined) return { status: 201, body: presentWording(before, language) }

      assertNone([...titleFaults(title), ...firstDayFaults(validFrom, at)])
      const one: Wording = { unit, id: claim.id, agencyType, kind, title, validFrom }
      await wordings.insert(one, professional, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: 'wording-added' },
        classes: ['UNIT:wording'],
      })
      return { status: 201, body: presentWording(one, language) }
    })
  }

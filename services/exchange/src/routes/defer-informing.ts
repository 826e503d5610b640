import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import {
  type Informing,
  informingFaults,
  informingOf,
  ofInforming,
  presentInforming,
} from '../domain/rights/informing.ts'
import { placeIn } from '../domain/rights/person-behind.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { informingRepository } from '../storage/informings.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By an agency about what it holds itself. */
export const deferInforming: Operation<'deferInforming'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    const reply = (one: Informing) =>
      ({ status: 201, body: presentInforming(one), headers: { ETag: tagOf(one) } }) as const
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, units).get(params.caseId)
      const { unit, keyId } = file
      const informings = informingRepository(tx, [unit])
      const claim = await claimKey(tx, {
        ...{ unit, professional, key: headers['Idempotency-Key'], at, keyId },
        request: ['deferInforming', file.id, body],
      })
      if (!claim.first) return reply(await informings.get(claim.id))

      assertNone(informingFaults(body, at))
      if (!(await itemRepository(tx, file).holdsAny(actor.agency, body.categories)))
        throw new Conflict('holder-only', 'Your agency holds nothing of these categories on the case.')
      const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      const hide = (field: string, value: unknown) =>
        conceal(key.bytes, placeIn('informing', { unit, id: claim.id }, field), value)
      const person = aboutCase(file)
      const informing = {
        ...informingOf(body, file, claim.id, actor, at),
        ...{ about: hide('about', person), reason: hide('reason', body.reason) },
        citation: body.citation === undefined ? null : hide('citation', body.citation),
      }
      await informings.insert(informing)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofInforming(informing), event: 'alteration' },
        effect: informing.state === 'deferred' ? 'informing-deferred' : 'restriction-asked',
        ...{ justification: body.reason, person },
      })
      return reply(informing)
    })
  }

import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import { placeIn } from '../domain/rights/person-behind.ts'
import {
  assertMinor,
  assertNames,
  ofRepresentative,
  presentRepresentative,
  type Representative,
  representativeFaults,
  representativeOf,
} from '../domain/rights/representative.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'
import { representativeRepository } from '../storage/representatives.ts'

/** By the owner or the chair, who say why it is in the interest of the child. */
export const nameRepresentative: Operation<'nameRepresentative'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    const reply = (one: Representative) =>
      ({ status: 201, body: presentRepresentative(one), headers: { ETag: tagOf(one) } }) as const
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, units).get(params.caseId)
      assertNames(file, actor)
      const { unit, keyId } = file
      const representatives = representativeRepository(tx, file)
      const claim = await claimKey(tx, {
        ...{ unit, professional, key: headers['Idempotency-Key'], at, keyId },
        request: ['nameRepresentative', file.id, body],
      })
      if (!claim.first) return reply(await representatives.get(claim.id))

      assertMinor(file)
      assertNone(representativeFaults(body, at))
      const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      const hide = (field: string, value: unknown) =>
        conceal(key.bytes, placeIn('representative', { unit, id: claim.id }, field), value)
      const person = aboutCase(file)
      const representative = {
        ...representativeOf(body, file, claim.id, actor, at),
        ...{ about: hide('about', person), name: hide('name', body.name) },
        childInterest: hide('child_interest', body.childInterest),
      }
      await representatives.insert(representative)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofRepresentative(representative), event: 'alteration' },
        ...{ effect: 'representative-named', person },
      })
      return reply(representative)
    })
  }

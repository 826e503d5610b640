import { sightOf } from '../actor.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { tagOf } from '../domain/casework/version.ts'
import { getPersonBehind, placeIn } from '../domain/rights/person-behind.ts'
import { ofRepresentative, presentRepresentative } from '../domain/rights/representative.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { representativeRepository } from '../storage/representatives.ts'

/** The name, and what was said to the interest of the child: recorded, then read. */
export const getRepresentative: Operation<'getRepresentative'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const { one, person, key } = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      const one = await representativeRepository(tx, file).get(params.representativeId)
      return { one, ...(await getPersonBehind(deps, tx, 'representative', one)) }
    })
    const at = (field: string) => placeIn('representative', one, field)
    const consulted = await consult(deps, actor, trace, {
      ...ofRepresentative(one),
      ...{ effect: 'representative-read', person, places: ['name', 'child_interest'].map(at) },
    })
    const name = unveilWith(consulted, key.bytes, at('name'), one.name) as string
    const childInterest = unveilWith(consulted, key.bytes, at('child_interest'), one.childInterest) as string
    return {
      status: 200,
      body: { ...presentRepresentative(one), name, childInterest },
      headers: { ETag: tagOf(one) },
    }
  }

import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import {
  assertNames,
  ofRepresentative,
  presentRepresentative,
  REPRESENTATIVE,
} from '../domain/rights/representative.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { queueAct } from '../storage/queue-act.ts'
import { representativeRepository } from '../storage/representatives.ts'

/** Before the child is of age: by the owner or the chair. */
export const endRepresentative: Operation<'endRepresentative'> =
  (deps) =>
  async ({ request: { params, headers }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      const representatives = representativeRepository(tx, file)
      const one = await representatives.get(params.representativeId)
      assertNames(file, actor)
      assertMatches(headers['If-Match'], tagOf(one))
      const moved = await representatives.end(one, advance(REPRESENTATIVE, one.state, 'end'), at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofRepresentative(one), event: 'alteration' },
        ...{ effect: 'representative-ended', person: aboutCase(file) },
      })
      return { status: 201, body: presentRepresentative(moved), headers: { ETag: tagOf(moved) } }
    })
  }

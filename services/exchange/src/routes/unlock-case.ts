import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { advance } from '../domain/casework/machine.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import { confirmCircle } from '../domain/imports/confirm-circle.ts'
import { assertStillWaits, circleFaults } from '../domain/imports/unlocking.ts'
import { CASE_COURSE } from '../domain/plan/course.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { findLastDay, releaseCase } from '../storage/imports.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/**
 * By the chair, who names the basis and confirms each of the circle with a reason (P15, S34). INVARIANT (I4, P6): whether
 * anything waits to be labelled, and for whom, is neither asked nor told.
 */
export const unlockCase: Operation<'unlockCase'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { body, headers, params } = request
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      assertMatches(headers['If-Match'], tagOf(file))
      const state = advance(CASE_COURSE, file.state, 'unlock')
      assertStillWaits(await findLastDay(tx, file), at)
      const participants = participantRepository(tx)
      assertNone(circleFaults(body, await participants.list(file), file))
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      const opened = await releaseCase(tx, file, key, { state, basis: body.legalBasis, at })
      await confirmCircle(deps, tx, { file, key, body, actor, trace, at })
      const circle = await participants.list(file)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'case-unlocked' },
        ...{ classes: ['CASE:file'], justification: body.legalBasis, person: aboutCase(file) },
        recipients: [...new Set(circle.filter(({ removed }) => !removed).map(({ agency }) => agency))],
      })
      const told = presentCase(deps.directory(), actor, opened, circle)
      return { status: 201, headers: { ETag: tagOf(opened) }, body: told }
    })
  }

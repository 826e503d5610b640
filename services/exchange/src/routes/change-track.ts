import { assertMatches, Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the chair, with a reason: a track is a path through services, never a score (S4). */
export const changeTrack: Operation<'changeTrack'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { track, reason } = request.body
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const cases = caseRepository(tx, actor.professional.units)
      const file = await cases.get(request.params.caseId)
      assertMatches(request.headers['If-Match'], tagOf(file))
      assertOpen(file)
      if (file.track === track) throw new Conflict('track', 'The case is on this track.')
      const changed = await cases.changeTrack(file, track)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'track-changed' },
        classes: ['CASE:file'],
        justification: reason,
        person: aboutCase(file),
      })
      const circle = await participantRepository(tx).list(file)
      const body = presentCase(deps.directory(), actor, changed, circle)
      return { status: 201, headers: { ETag: tagOf(changed) }, body }
    })
  }

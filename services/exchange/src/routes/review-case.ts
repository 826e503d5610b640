import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { advance } from '../domain/casework/machine.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { INDICATORS } from '../domain/learning/indicators.ts'
import { assertAnswersFor } from '../domain/plan/course.ts'
import { voiceFaults } from '../domain/plan/measure.ts'
import { presentReview } from '../domain/plan/present-review.ts'
import { CASE_REVIEW, type CaseReview, isOnTime, reviewDayFaults } from '../domain/plan/reviewing.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseReviewRepository, placeOfReview } from '../storage/case-reviews.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'
import { dropTasks } from '../storage/tasks.ts'
import { versioned } from '../storage/versioned.ts'
import { countIndicator } from '../storage/work-counts.ts'

/** By the owner or the chair: what follows, and the day of the next one. The person is heard, or it says why not (P16). */
export const reviewCase: Operation<'reviewCase'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { id: professional, units } = actor.professional
      const file = await caseRepository(tx, units).get(params.caseId)
      assertAnswersFor(file, actor)
      const { unit, keyId } = file
      const sent = { unit, professional, key: headers['Idempotency-Key'], at, keyId }
      const claim = await claimKey(tx, { ...sent, request: ['reviewCase', file.id, body] })
      const reviews = caseReviewRepository(tx, file)
      const before = claim.first ? undefined : await reviews.find(claim.id)
      if (before !== undefined) return { status: 201, body: presentReview(before) }

      assertOpen(file)
      const { finding, note, nextReviewBy: nextOn, voice } = body
      assertNone([...reviewDayFaults('/nextReviewBy', nextOn, file, at), ...voiceFaults(voice)])
      // Changed first, so that of two who review at once the second is refused, whichever review waits.
      await versioned(tx, 'case_file', file, { review_by: nextOn })
      const waiting = await reviews.findOpen()
      if (waiting === undefined) await reviews.open(claim.id, file.reviewBy)
      const review: CaseReview = waiting ?? {
        ...{ unit, id: claim.id, caseId: file.id, state: 'due', dueOn: file.reviewBy },
      }
      advance(CASE_REVIEW, review.state, 'hold')
      const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      const texts = conceal(key.bytes, placeOfReview(unit, claim.id), { note, voice })
      await reviews.hold(review, { id: claim.id, finding, texts, by: professional, at, nextOn })
      await dropTasks(tx, { unit, kind: 'review-case', about: file.id }, at)
      if (isOnTime(review, at)) {
        await countIndicator(tx, { unit, track: file.track, kind: INDICATORS.reviewOnTime, at })
      }
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: 'case-reviewed' },
        ...{ classes: ['CASE:review'], person: aboutCase(file) },
      })
      return { status: 201, body: presentReview(await reviews.get(claim.id)) }
    })
  }

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Harness, startHarness } from '../../test/harness.ts'
import { statesOfChecks } from '../../test/states-of-check.ts'
import { CASE_STATES } from '../domain/casework/case-file.ts'
import { MINUTES } from '../domain/casework/minutes.ts'
import { RETURN_SHEET } from '../domain/casework/return-sheet.ts'
import { DELIVERY } from '../domain/disclosure/delivery.ts'
import { REVIEW } from '../domain/emergency/review.ts'
import { IMPORTED_ITEM } from '../domain/imports/imported-item.ts'
import { NOTE } from '../domain/learning/note.ts'
import { OBSTACLE } from '../domain/learning/obstacle.ts'
import { CONSULT } from '../domain/learning/question.ts'
import { BREACH } from '../domain/mistakes/breach.ts'
import { MISTAKE } from '../domain/mistakes/mistake.ts'
import { RECALL } from '../domain/mistakes/recall.ts'
import { EXTENSION } from '../domain/plan/extension.ts'
import { MEASURE } from '../domain/plan/measure.ts'
import { CASE_REVIEW } from '../domain/plan/reviewing.ts'
import { REFERRAL } from '../domain/referral/referral.ts'
import { CLAIM } from '../domain/rights/claim.ts'
import { CONTEST } from '../domain/rights/contest.ts'
import { INFORMING } from '../domain/rights/informing.ts'
import { REPRESENTATIVE } from '../domain/rights/representative.ts'
import { SIGNAL } from '../domain/signals/signal.ts'
import { TASK } from '../domain/tasks/task.ts'

/** The states of every table that keeps one: those of its machine, where it has one. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  case_file: CASE_STATES,
  imported_item: IMPORTED_ITEM.states,
  consult: CONSULT.states,
  note: NOTE.states,
  referral: REFERRAL.states,
  obstacle: OBSTACLE.states,
  recall_notice: RECALL.states,
  delivery: DELIVERY.states,
  mistake: MISTAKE.states,
  breach: BREACH.states,
  review: REVIEW.states,
  erasure: ['requested', 'confirmed', 'withdrawn', 'stopped', 'erasing', 'done'],
  measure: MEASURE.states,
  case_review: CASE_REVIEW.states,
  retention_extension: EXTENSION.states,
  claim: CLAIM.states,
  contest: CONTEST.states,
  informing: INFORMING.states,
  representative: REPRESENTATIVE.states,
  signal_triage: SIGNAL.states,
  minutes: MINUTES.states,
  return_sheet: RETURN_SHEET.states,
  task: TASK.states,
}

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness?.close())

it('every column `state` is limited by a CHECK to exactly the states that its machine names', async () => {
  const named = Object.entries(STATES).map(([table, states]) => [table, states.toSorted()] as const)
  expect(await statesOfChecks(harness.superuserUrl)).toEqual(new Map(named))
})

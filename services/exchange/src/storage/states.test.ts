import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Harness, startHarness } from '../../test/harness.ts'
import { statesOfChecks } from '../../test/states-of-check.ts'
import { CASE_STATES } from '../domain/casework/case-file.ts'
import { RETURN_SHEET } from '../domain/casework/return-sheet.ts'
import { REVIEW } from '../domain/emergency/review.ts'
import { NOTE } from '../domain/learning/note.ts'
import { OBSTACLE } from '../domain/learning/obstacle.ts'
import { CONSULT } from '../domain/learning/question.ts'
import { RECALL } from '../domain/mistakes/recall.ts'
import { REFERRAL } from '../domain/referral/referral.ts'
import { TASK } from '../domain/tasks/task.ts'

/** The states of every table that keeps one: those of its machine, where it has one. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  case_file: CASE_STATES,
  consult: CONSULT.states,
  note: NOTE.states,
  referral: REFERRAL.states,
  obstacle: OBSTACLE.states,
<<<<<<< HEAD
  recall_notice: RECALL.states,
  review: REVIEW.states,
  erasure: ['requested', 'confirmed', 'withdrawn', 'stopped', 'erasing', 'done'],
=======
  erasure: ['requested', 'confirmed', 'withdrawn', 'stopped', 'erasing', 'done'],
  review: REVIEW.states,
  return_sheet: RETURN_SHEET.states,
>>>>>>> ece319f (A return sheet exists for police with the signature of everybody at the table, holds no secret by type and by constraint, and is recorded whole before any of it is found)
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

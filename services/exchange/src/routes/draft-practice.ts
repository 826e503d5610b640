import { draftNote } from '../domain/learning/draft-note.ts'
import { presentNote } from '../domain/learning/note.ts'
import type { Operation } from '../operation.ts'

/** By anybody of a unit; it waits for its second person. */
export const draftPractice: Operation<'draftPractice'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const { unit, track, second, situation, approach, result } = body
    const note = await draftNote(deps, {
      ...{ kind: 'practice', unit, track, second, words: { situation, approach, result } },
      ...{ key: headers['Idempotency-Key'], actor, trace },
    })
    return { status: 201, body: presentNote(note) }
  }

import { draftNote } from '../domain/learning/draft-note.ts'
import { presentNote } from '../domain/learning/note.ts'
import type { Operation } from '../operation.ts'

/** By anybody of a unit; it waits for its second person. */
export const draftLesson: Operation<'draftLesson'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const { unit, track, second, happened, changed } = body
    const note = await draftNote(deps, {
      ...{ kind: 'lesson', unit, track, second, words: { happened, changed } },
      ...{ key: headers['Idempotency-Key'], actor, trace },
    })
    return { status: 201, body: presentNote(note) }
  }

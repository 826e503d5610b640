import { withdrawNote } from '../domain/learning/change-note.ts'
import { presentNote } from '../domain/learning/note.ts'
import type { Operation } from '../operation.ts'

/** By either of the two; nobody reads it any more. */
export const withdrawLesson: Operation<'withdrawLesson'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const note = await withdrawNote(deps, { kind: 'lesson', id: params.lessonId, actor, trace })
    return { status: 201, body: presentNote(note) }
  }

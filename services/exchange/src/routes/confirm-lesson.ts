import { confirmNote } from '../domain/learning/change-note.ts'
import { presentNote } from '../domain/learning/note.ts'
import type { Operation } from '../operation.ts'

/** By its second person: two have looked for somebody in it, and all units read it from now on. */
export const confirmLesson: Operation<'confirmLesson'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const note = await confirmNote(deps, { kind: 'lesson', id: params.lessonId, actor, trace })
    return { status: 201, body: presentNote(note) }
  }

import { confirmNote } from '../domain/learning/change-note.ts'
import { presentNote } from '../domain/learning/note.ts'
import type { Operation } from '../operation.ts'

/** By its second person: two have looked for somebody in it, and all units read it from now on. */
export const confirmPractice: Operation<'confirmPractice'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const note = await confirmNote(deps, { kind: 'practice', id: params.practiceId, actor, trace })
    return { status: 201, body: presentNote(note) }
  }

import { withdrawNote } from '../domain/learning/change-note.ts'
import { presentNote } from '../domain/learning/note.ts'
import type { Operation } from '../operation.ts'

/** By either of the two; nobody reads it any more. */
export const withdrawPractice: Operation<'withdrawPractice'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const note = await withdrawNote(deps, { kind: 'practice', id: params.practiceId, actor, trace })
    return { status: 201, body: presentNote(note) }
  }

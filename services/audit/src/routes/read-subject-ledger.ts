import { Forbidden } from '@casebridge/service'
import { subjectLedger } from '../domain/subject/subject-ledger.ts'
import type { Operation } from '../operation.ts'

/** What the log holds about one person. The reading is recorded first, and shown only when that is proven. */
export const readSubjectLedger: Operation<'readSubjectLedger'> =
  (deps) =>
  async ({ request: { body }, caller, trace }) => {
    if (caller.kind !== 'professional') throw new Forbidden()
    const { professional, agency } = caller.known
    // INVARIANT (I1): record, then reveal; also for those who check.
    const reading = await deps.recordOwn({
      event: 'consultation',
      organisation: agency,
      role: 'lawfulness-reviewer',
      purpose: 'audit',
      classes: ['LOG:subject'],
      registry: deps.readers().revision,
      trace,
      actor: { professional, justification: body.reason.toWellFormed().normalize() },
      person: { subject: body.subject },
    })
    const items = await subjectLedger(deps, body.subject, reading)
    return { status: 200, body: { items } }
  }

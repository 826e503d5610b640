import { subjectLedger } from '../domain/subject-ledger.ts'
import type { Operation } from '../operation.ts'

/** What the log holds about one person. The reading is recorded first, and shown only when that is proven. */
export const readSubjectLedger: Operation<'readSubjectLedger'> =
  (deps) =>
  async ({ body, caller, traceId }) => {
    const { registry, recordOwn } = deps
    // INVARIANT (I1): record, then reveal; also for those who check.
    const { index } = await recordOwn({
      event: 'consultation',
      organisation: caller.agency,
      role: 'lawfulness-reviewer',
      purpose: 'audit',
      classes: ['LOG:subject'],
      registry: registry.revision(),
      trace: traceId,
      actor: { professional: caller.professional, justification: body.reason.toWellFormed().normalize() },
      person: { subject: body.subject },
    })
    return { status: 200, body: { items: await subjectLedger(deps, body.subject, index) } }
  }

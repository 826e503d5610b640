import { Forbidden, languageOf } from '@casebridge/service'
import { toldLedger } from '../domain/subject/told-ledger.ts'
import { WORDS } from '../domain/subject/words.ts'
import type { Operation } from '../operation.ts'

/** What the log holds about one person, as it may be told. The reading is recorded first, and shown only when proven. */
export const readSubjectLedger: Operation<'readSubjectLedger'> =
  (deps) =>
  async ({ request: { body, headers }, caller, trace }) => {
    if (caller.kind !== 'professional') throw new Forbidden()
    const { professional, agency } = caller.known
    const { subject, reason } = body
    const language = body.language ?? languageOf(headers['Accept-Language'])
    // INVARIANT (I1): record, then reveal; also for those who check.
    const reading = await deps.recordOwn({
      event: 'consultation',
      organisation: agency,
      role: 'lawfulness-reviewer',
      purpose: 'audit',
      classes: ['LOG:subject'],
      registry: deps.readers().revision,
      trace,
      actor: { professional, justification: reason.toWellFormed().normalize() },
      person: { subject },
    })
    const items = await toldLedger(deps, { subject, language, reader: caller.known }, reading)
    return { status: 200, body: { items, language, notice: WORDS[language].notice } }
  }

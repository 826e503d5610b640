import { Forbidden, InvalidInput } from '@casebridge/service'
import { authorFaults } from '../domain/log/authors.ts'
import { checkSubmission, type Submission } from '../domain/log/submission.ts'
import type { Operation } from '../operation.ts'

/** Appends entries, all or none. Answers when they are durable; every fault of every entry is named. */
export const appendEntries: Operation<'appendEntries'> =
  ({ hash, log }) =>
  async ({ request: { body }, caller }) => {
    if (caller.kind !== 'service') throw new Forbidden()
    const submissions: Submission[] = []
    const issues = body.entries.flatMap((submitted, i) => {
      const checked = checkSubmission(hash, submitted)
      if ('submission' in checked) submissions.push(checked.submission)
      const faults =
        'faults' in checked ? checked.faults : authorFaults(caller.service, checked.submission.entry)
      return faults.map((fault) => ({
        ...fault,
        in: 'body' as const,
        pointer: `/entries/${i}${fault.pointer}`,
      }))
    })
    if (issues.length > 0) throw new InvalidInput(issues)
    return { status: 201, body: { receipts: await log.append(submissions, body.knownSize) } }
  }

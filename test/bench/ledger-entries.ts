import { createHash, randomUUID } from 'node:crypto'
import { leafHash } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { ownEntry } from '../../services/audit/src/domain/log/own-entry.ts'
import type { Submission } from '../../services/audit/src/domain/log/submission.ts'

export const ENTRIES =
  'Entries: disclosures of some 750 bytes, each with an actor detail, every second with a person detail over 1,000 persons.'

const PATTERNS = 1000
const AGENCIES = ['agy-school-meridian', 'agy-municipality-quay', 'agy-police-harbour', 'agy-youth-lantern']
const AT = new Date('2026-11-24T09:00:00.000Z')

interface Pattern {
  readonly submission: Submission
  /** Where the id stands in the leaf. */
  readonly idAt: number
}

// Two entries of one pattern differ in their id, and so in leaf and place. What they share is a commitment and its key,
// which is checked and encrypted for each of them all the same.
const patterns = Array.from({ length: PATTERNS }, (_, i) => patternOf(i))
let made = 0

/** An entry that nobody has appended yet, checked and hashed as the route hands it to the log. */
export function freshEntry(): Submission {
  const { submission, idAt } = patterns[made++ % PATTERNS] as Pattern
  const id = randomUUID()
  const leaf = new Uint8Array(submission.leaf)
  new TextEncoder().encodeInto(id, leaf.subarray(idAt))
  const entry = { ...submission.entry, id }
  return { ...submission, entry, leaf, leafHash: leafHash(nodeHash, leaf) }
}

/** The same number of entries for each caller. */
export function freshEntries(count: number): Submission[] {
  return Array.from({ length: count }, freshEntry)
}

function patternOf(i: number): Pattern {
  const [from, to] = [pick(AGENCIES, i), pick(AGENCIES, i + 1)]
  const submission = ownEntry(nodeHash, {
    ...{ event: 'disclosure', organisation: from, role: 'practitioner', unit: 'unit-harbour', at: AT },
    ...{ holders: [from], recipients: [to], purpose: 'early-help', effect: 'permit' },
    basis: ['agr-harbour/12', `int-${i % 40}`, 'flag/asker-attested'],
    classes: ['EDU:attendance', 'EDU:summary'],
    ...{ decision: digest(`decision ${i}`), policy: digest('policy'), registry: digest('registry') },
    trace: digest(`trace ${i}`).slice(-32),
    actor: {
      professional: `pro-${i % 200}`,
      recipients: [`pro-${(i + 7) % 200}`],
      justification: 'The mentor asks which support was agreed before the meeting of Thursday.',
    },
    ...(i % 2 === 0 && {
      person: {
        subject: `sub_${digest(`person ${i % 1000}`).slice(-43)}`,
        case: randomUUID(),
        items: [randomUUID()],
      },
    }),
  })
  return { submission, idAt: Buffer.from(submission.leaf).indexOf(submission.entry.id) }
}

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

function pick<T>(from: readonly T[], i: number): T {
  return from[i % from.length] as T
}

import type { audit } from '@casebridge/contract'
import type { Issue } from '@casebridge/service'
import type { OwnEntry } from '../log/own-entry.ts'
import type { Reader } from '../readers.ts'
import type { Period } from './criteria.ts'

export type AskedSearch = audit.components['schemas']['EntrySearch']

const CRITERIA = [
  'subject',
  'actor',
  'agency',
  'purpose',
  'event',
  'effect',
  'decision',
  'transaction',
  'unit',
  'basis',
  'occurred',
  'received',
] as const

/** Every fault of a search that the contract cannot name. */
export function faultsOf(asked: AskedSearch): Issue[] {
  const none = CRITERIA.every((name) => asked[name] === undefined)
  return [
    ...(none ? [fault('', 'criterion-required', 'Name at least one criterion.')] : []),
    ...(asked.as !== undefined && asked.agency === undefined
      ? [fault('/as', 'agency-required', 'Name the agency that is looked for in that part.')]
      : []),
    ...periodFaults('occurred', asked.occurred),
    ...periodFaults('received', asked.received),
  ]
}

/**
 * A search as it is recorded. What kinds of criteria were used is in the entry as codes; a person who is looked up is
 * the person of the entry, and all other values stand encrypted with the reason: an actor's id is personal data too.
 */
export function entryOfSearch(
  asked: AskedSearch,
  { professional, agency }: Reader,
): Omit<OwnEntry, 'at'> & Pick<OwnEntry, 'event'> {
  const { reason, subject, show, after, limit, order, ...values } = asked
  const used = CRITERIA.filter((name) => asked[name] !== undefined)
  const justification = `${reason} ${JSON.stringify(values)}`.toWellFormed().normalize()
  return {
    event: 'review',
    effect: 'searched',
    organisation: agency,
    role: 'auditor',
    purpose: 'audit',
    classes: ['LOG:search'],
    basis: [...used.map((name) => `search/${name}`), ...(show ?? []).map((part) => `show/${part}`)],
    actor: { professional, justification },
    ...(subject !== undefined && { person: { subject } }),
  }
}

/** Times that PostgreSQL and we read alike: before it there was no log. */
const [EARLIEST, LATEST] = ['2000-01-01T00:00:00.000Z', '2200-01-01T00:00:00.000Z'].map(Date.parse)

function periodFaults(name: 'occurred' | 'received', period: Period | undefined): Issue[] {
  if (period === undefined) return []
  const { from, until } = period
  const ends = [from, until].flatMap((moment) => (moment === undefined ? [] : [Date.parse(moment)]))
  if (ends.some((end) => !(end >= (EARLIEST ?? 0) && end < (LATEST ?? 0)))) {
    return [fault(`/${name}`, 'moment', 'Name moments from 2000 on and before 2200.')]
  }
  const [begin = 0, end = 0] = ends
  if (ends.length < 2 || begin < end) return []
  return [fault(`/${name}/until`, 'period', 'A period ends later than it begins.')]
}

function fault(pointer: string, code: string, detail: string): Issue {
  return { in: 'body', pointer, code, detail }
}

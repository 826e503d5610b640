import type { Entry, EntryEvent } from '@casebridge/ledger'
import type { SubmissionFault } from './submission.ts'

interface Author {
  readonly events: ReadonlySet<EntryEvent>
  /** What its own entries of reviews say was done. */
  readonly reviews: ReadonlySet<string>
}

/** What each service that appends has to say. A service that is not here has nothing to say. */
const AUTHORS: ReadonlyMap<string, Author> = new Map([
  [
    'exchange',
    {
      events: new Set<EntryEvent>([
        ...(['collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure'] as const),
        ...(['decision', 'session', 'review', 'outcome', 'acknowledgement'] as const),
      ]),
      reviews: new Set(['replayed', 'impact-assessed']),
    },
  ],
  ['agreements', { events: new Set<EntryEvent>(['agreement']), reviews: new Set() }],
])

/** Entries of a service itself: an agency's code begins otherwise. */
const OF_A_SERVICE = /^svc-/

/**
 * Why a service may not write this entry. INVARIANT (I8): what the log says of itself, and what auditors do, is written
 * here and by nobody else: a deed, a grant or a start is believed because the log has it, so a service whose credentials
 * are stolen must not be able to say it.
 */
export function authorFaults(service: string, { event, effect, organisation }: Entry): SubmissionFault[] {
  const author = AUTHORS.get(service)
  return [
    ...(author?.events.has(event) ? [] : [fault(`/event is not for ${service} to write`)]),
    ...(event === 'review' && author?.events.has(event) && !author.reviews.has(effect ?? '')
      ? [fault(`/effect is not of a review that ${service} writes`)]
      : []),
    ...(OF_A_SERVICE.test(organisation) ? [fault('/organisation is a service')] : []),
  ]
}

function fault(detail: string): SubmissionFault {
  return { pointer: '/entry', code: 'author', detail }
}

import { fieldsOf, type HandlingCode, labelsOf } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Disclosure } from '../../storage/disclosures.ts'
import type { Item, ItemLabels } from '../disclosure/situation.ts'
import type { HeldItem } from './item.ts'
import type { NewItem } from './new-item.ts'
import { bodyIssue } from './refusals.ts'

/** What another agency made known to whoever keeps a copy of it now. */
export interface Received {
  readonly disclosure: Disclosure
  /** As its holder labelled it. */
  readonly item: Item
}

/** From the most certain to the least. */
const STATEMENTS = ['fact', 'assessment', 'hearsay'] as const

export const notReceived: Issue = bodyIssue(
  '/receivedUnder',
  'not-received',
  'Name a disclosure to you that still stands.',
)

/** Everything that a copy says or is kept as and that was not made known. */
export function receivedFaults(
  { category, content, envelope }: NewItem,
  received: Received,
): readonly Issue[] {
  const { disclosure, item } = received
  const told: readonly string[] = [...fieldsOf(disclosure.variant), 'otherExplanations', 'conditions']
  const beyond = Object.keys(content ?? {}).filter((field) => !told.includes(field))
  return [
    ...(category === item.category
      ? []
      : [bodyIssue('/category', 'other-category', 'It was received as another category.')]),
    ...beyond.map((field) => bodyIssue(`/content/${field}`, 'not-received', 'That much was not made known.')),
    ...(disclosure.obligations.includes('VIS') || disclosure.obligations.includes('NST')
      ? [bodyIssue('/receivedUnder', 'not-kept', 'It was made known to be looked at, not to be kept.')]
      : []),
    ...(item.sealed && envelope === undefined
      ? [bodyIssue('/envelope', 'sealed-is-secret', 'What was sealed is kept sealed.')]
      : []),
  ]
}

/**
 * A copy as it may be kept: of its own labels and those it was received with, the stricter (S35; MISP's rule that a
 * label travels with each copy). INVARIANT (S7): what was hearsay when it was told is hearsay for whoever it is told to.
 */
export function inherited(body: NewItem, { item, disclosure }: Received): NewItem {
  const { statementType: own, expiresAt: _own, ...rest } = body
  const labels = body.labels ?? {}
  const statementType = leastCertain(own, item.statementType)
  const expiresAt = earliest(body.expiresAt, item.expiresAt, disclosure.lapsesAt)
  const grading = item.labels.grading ?? labels.grading
  return {
    ...rest,
    labels: {
      ...labels,
      handling: [...strictest(labels, item.labels, disclosure.obligations.includes('NOF'))],
      originatorPermission: (labels.originatorPermission && item.labels.originatorPermission) ?? false,
      secret: (labels.secret || item.secret) ?? false,
      classified: (labels.classified || item.labels.classified) ?? false,
      standalone: (labels.standalone || item.labels.standalone) ?? false,
      clearance: (labels.clearance || item.labels.clearance) ?? false,
      ownWords: (labels.ownWords || item.labels.ownWords) ?? false,
      ...(grading && { grading: grading as NonNullable<typeof labels.grading> }),
    },
    ...(statementType && { statementType }),
    ...(expiresAt && { expiresAt }),
  }
}

/** What a copy is because it is one: received under that disclosure, and contested as its original is. */
export function asCopy(own: HeldItem, { disclosure, item }: Received): HeldItem {
  const { id: receivedUnder, useLimitations } = disclosure
  return { ...own, receivedUnder, useLimitations, contested: item.contested }
}

// What was not to be passed on (NOF) is marked as the originator's: X6 refuses it to everybody further. Where they named
// no colour, theirs is the default: a copy is never wider than that.
function strictest(own: NewItemLabels, theirs: ItemLabels, notOnward: boolean): readonly HandlingCode[] {
  const marked: readonly HandlingCode[] = notOnward ? ['H2'] : []
  return labelsOf([...labelsOf(theirs.handling), ...(own.handling ?? []), ...marked])
}

type NewItemLabels = NonNullable<NewItem['labels']>

// What its holder did not say of it, nobody after them can.
function leastCertain(
  own: NewItem['statementType'],
  theirs: Item['statementType'],
): NewItem['statementType'] {
  if (own === undefined || theirs === null) return undefined
  return STATEMENTS[Math.max(STATEMENTS.indexOf(own), STATEMENTS.indexOf(theirs))]
}

function earliest(...moments: readonly (string | null | undefined)[]): string | undefined {
  const set = moments.flatMap((moment) => (moment ? [new Date(moment).toISOString()] : []))
  return set.sort()[0]
}

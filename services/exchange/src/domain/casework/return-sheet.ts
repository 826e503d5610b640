import type { exchange } from '@casebridge/contract'
import type { Category, Variant } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Directory } from '../directory.ts'
import { personView } from '../disclosure/views.ts'
import type { HeldItem } from './item.ts'
import { machine, type StateOf } from './machine.ts'
import { eachOf, type Named, notMembers, repeated } from './named.ts'
import { bodyIssue } from './refusals.ts'

type Schemas = exchange.components['schemas']

/**
 * Feedback to police that everybody who attends has signed (law of 30 July 2018; Const. Court 52/2021). Void for good
 * when who attends or what is on it changes: another sheet is drafted.
 */
export const RETURN_SHEET = machine({
  states: ['drafted', 'signing', 'complete', 'sent', 'void'],
  acts: {
    sign: { drafted: 'signing', signing: 'signing' },
    complete: { drafted: 'complete', signing: 'complete' },
    send: { complete: 'sent' },
    void: { drafted: 'void', signing: 'void', complete: 'void' },
  },
})

/** An item that a sheet can hold. INVARIANT (X5, X2): nothing else compiles; no secret, not sealed, no belief. */
export interface OpenItem extends Pick<HeldItem, 'id' | 'holder'> {
  readonly secret: false
  readonly sealed: false
  readonly category: Exclude<Category, 'BEL'>
}

/** One item on a sheet, and how much of it. */
export interface SheetItem {
  readonly item: OpenItem
  readonly variant: Variant
}

/** A sheet in codes and times, as one of those who may know of it sees it. Times are RFC 3339 UTC. */
export interface ReturnSheet {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly sessionId: string
  readonly draftedBy: string
  readonly recipients: readonly string[]
  /** Agencies of police in the unit: to them it does not exist before everybody else has signed. */
  readonly keptFrom: readonly string[]
  readonly state: StateOf<typeof RETURN_SHEET>
  readonly items: readonly { readonly itemId: string; readonly variant: Variant }[]
  /** Whether the caller has signed. INVARIANT (P6): of nobody else is it read. */
  readonly signed: boolean
  readonly draftedAt: string
  readonly sentAt: string | null
}

/** Whether a sheet can hold an item. */
function isOpen<Held extends Pick<HeldItem, 'secret' | 'sealed' | 'category'>>(
  item: Held,
): item is Held & Pick<OpenItem, 'secret' | 'sealed' | 'category'> {
  return !item.secret && !item.sealed && item.category !== 'BEL'
}

/**
 * The items that were named, as far as a sheet can hold them. INVARIANT (I4): an unknown item, a secret, a belief and one
 * whose holder does not attend are refused in the same words.
 */
export function sheetItemsOf(
  named: Schemas['NewReturnSheet']['items'],
  items: readonly HeldItem[],
  agencies: readonly string[],
): { readonly items: readonly SheetItem[]; readonly faults: readonly Issue[] } {
  const found = named.map(({ itemId, variant }): SheetItem | undefined => {
    const item = items.find(({ id }) => id === itemId)
    return item && isOpen(item) && agencies.includes(item.holder) ? { item, variant } : undefined
  })
  const ids = named.map(({ itemId }, index): Named => ({ pointer: `/items/${index}/itemId`, code: itemId }))
  return {
    items: found.filter((one) => one !== undefined),
    faults: [
      ...found.flatMap((one, index) => (one === undefined ? [notForSheet(`/items/${index}/itemId`)] : [])),
      ...repeated(ids),
    ],
  }
}

function notForSheet(pointer: string): Issue {
  return bodyIssue(
    pointer,
    'not-for-sheet',
    'Nobody at the table holds an item with this id that a sheet can hold.',
  )
}

/** Everything that is wrong with whom a sheet is for: it is for police alone. */
export function recipientFaults(
  directory: Directory,
  unit: string,
  recipients: readonly string[],
): readonly Issue[] {
  const named = eachOf('/recipients', recipients)
  const police = policeOf(directory, unit)
  const others = named.filter(({ code }) => !police.includes(directory.findProfessional(code)?.agency ?? ''))
  return [
    ...notMembers(directory, unit, named),
    ...repeated(named),
    ...others.map(({ pointer, code }) =>
      bodyIssue(pointer, 'not-police', `${code} is not of a police agency; a return sheet is for police.`),
    ),
  ]
}

/** The police agencies that sit in a unit. */
export function policeOf(directory: Directory, unit: string): readonly string[] {
  const seats = directory.findUnit(unit)?.agencies ?? []
  return seats.filter((agency) => directory.findAgency(agency)?.type === 'POL')
}

/** What of a sheet is signed. */
interface SignedWords extends Pick<ReturnSheet, 'id' | 'caseId' | 'sessionId' | 'items'> {
  readonly recipients: readonly { readonly professional: string }[]
}

/** What everybody who attends signs; `signedAt` is added with the signature. */
export function sheetStatement({ id, caseId, sessionId, items, recipients }: SignedWords) {
  return {
    act: 'sign-sheet',
    caseId,
    sessionId,
    sheetId: id,
    items: items.map(({ itemId, variant }) => ({ itemId, variant })),
    recipients: recipients.map(({ professional }) => professional),
  } as const
}

export function presentSheet(directory: Directory, sheet: ReturnSheet): Schemas['ReturnSheet'] {
  const { id, caseId, sessionId, state, items, recipients, signed, draftedAt, sentAt } = sheet
  return {
    ...{ id, caseId, sessionId, state, signed, draftedAt },
    items: items.map(({ itemId, variant }) => ({ itemId, variant })),
    recipients: recipients.map((one) => personView(directory, one)),
    ...(sentAt !== null && { sentAt }),
  }
}

import { type DetailKind, decodeEntry, type Entry } from '@casebridge/ledger'
import { Forbidden, InvalidInput, type Issue } from '@casebridge/service'
import type { LogStore, StoredLeaf } from '../log/log-store.ts'
import type { Reader } from '../readers.ts'
import { mayOpenActor } from '../review/competence.ts'
import { grantedOpenings } from '../review/granted-openings.ts'
import type { ReviewParts } from '../review/parts.ts'

/** What an auditor asks of one entry. */
export interface Choice {
  readonly index: number
  readonly open?: readonly DetailKind[]
}

export interface ChosenEntry extends StoredLeaf {
  readonly entry: Entry
  readonly open: readonly DetailKind[]
  /** The entry of the grant by which the person is opened. */
  readonly grant?: string
}

export interface ChoosingParts extends Pick<ReviewParts, 'hash' | 'reviews' | 'entries' | 'readers' | 'now'> {
  readonly store: Pick<LogStore, 'findLeaves'>
}

/**
 * The entries that were chosen, in the order of the choice.
 *
 * INVARIANT (P17, design.md, Keys and persons): who acted is opened within the competence of the auditor; the person whom
 * an entry is about only by a grant, which takes a second auditor.
 * @throws InvalidInput naming every index that is none or comes twice; Forbidden naming every entry of which a detail
 * may not be opened, the own agency's above all (I8).
 */
export async function chosenEntries(
  parts: ChoosingParts,
  auditor: Reader,
  choices: readonly Choice[],
): Promise<ChosenEntry[]> {
  const leaves = new Map<number, StoredLeaf>()
  for (const leaf of await parts.store.findLeaves(choices.map(({ index }) => index)))
    leaves.set(leaf.index, leaf)
  const issues = choices.flatMap(({ index }, i): Issue[] => {
    if (!leaves.has(index)) return [issue(i, 'unknown-entry', 'The log has no entry of this index.')]
    const first = choices.findIndex((one) => one.index === index)
    return first < i ? [issue(i, 'duplicate', 'This entry is asked for twice.')] : []
  })
  if (issues.length > 0) throw new InvalidInput(issues)
  const chosen = choices.flatMap(({ index, open = [] }) => {
    const leaf = leaves.get(index)
    return leaf === undefined ? [] : [{ ...leaf, open, entry: decodeEntry(leaf.leaf) }]
  })
  const readers = parts.readers()
  const persons = chosen.filter(({ open }) => open.includes('person')).map(({ entry }) => entry.id)
  const granted = await grantedOpenings(parts, auditor, persons)
  assertNone(
    chosen.filter(({ open, entry }) => open.length > 0 && !mayOpenActor(readers, auditor, entry)),
    'You are not competent to open details of these entries',
  )
  assertNone(
    chosen.filter(({ open, entry }) => open.includes('person') && !granted.has(entry.id)),
    'It takes a grant of a second auditor to open the person of these entries',
  )
  return chosen.map((one) => {
    const grant = one.open.includes('person') ? granted.get(one.entry.id) : undefined
    return { ...one, ...(grant !== undefined && { grant }) }
  })
}

function assertNone(barred: readonly ChosenEntry[], why: string): void {
  if (barred.length === 0) return
  throw new Forbidden(`${why}: ${barred.map(({ index }) => index).join(', ')}.`)
}

function issue(at: number, code: string, detail: string): Issue {
  return { in: 'body', pointer: `/entries/${at}/index`, code, detail }
}

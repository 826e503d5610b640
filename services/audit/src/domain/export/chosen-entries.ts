import { type DetailKind, decodeEntry, type Entry } from '@casebridge/ledger'
import { Forbidden, InvalidInput, type Issue } from '@casebridge/service'
import type { LogStore, StoredLeaf } from '../log/log-store.ts'
import type { Reader, Readers } from '../readers.ts'
import { isCompetent } from '../review/competence.ts'

/** What an auditor asks of one entry. */
export interface Choice {
  readonly index: number
  readonly open?: readonly DetailKind[]
}

export interface ChosenEntry extends StoredLeaf {
  readonly entry: Entry
  readonly open: readonly DetailKind[]
}

/**
 * The entries that were chosen, in the order of the choice.
 * @throws InvalidInput naming every index that is none or comes twice; Forbidden for details of an agency that the
 * auditor is not competent for (P17), the own one above all (I8).
 */
export async function chosenEntries(
  store: Pick<LogStore, 'findLeaves'>,
  readers: Readers,
  auditor: Reader,
  choices: readonly Choice[],
): Promise<ChosenEntry[]> {
  const leaves = new Map<number, StoredLeaf>()
  for (const leaf of await store.findLeaves(choices.map(({ index }) => index))) leaves.set(leaf.index, leaf)
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
  const barred = chosen.filter(({ open, entry }) => open.length > 0 && !mayOpen(readers, auditor, entry))
  if (barred.length > 0) {
    const indexes = barred.map(({ index }) => index).join(', ')
    throw new Forbidden(`You are not competent to open details of these entries: ${indexes}.`)
  }
  return chosen
}

function mayOpen(readers: Readers, auditor: Reader, { organisation }: Entry): boolean {
  const agency = readers.findAgency(organisation)
  return agency !== undefined && isCompetent(auditor, agency)
}

function issue(at: number, code: string, detail: string): Issue {
  return { in: 'body', pointer: `/entries/${at}/index`, code, detail }
}

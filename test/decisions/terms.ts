import {
  type Agreement,
  type AgreementDocument,
  type Condition,
  compile,
  type Facts,
  type Ground,
  inForce,
  loadPolicy,
  type Obligation,
  PACKS,
  type Policy,
  type SharingPack,
} from '@casebridge/policy'
import { type Cells, cell, change, factsFor, GROUNDS, listIn, type TableRow } from '@casebridge/policy/table'
import { readTable } from './read-table.ts'
import { code, getRow } from './rows.ts'

/** One line of a table in which not only the facts differ, but what is agreed or in force. */
export interface Line {
  readonly title: string
  readonly facts: Facts
  readonly policy: Policy
  readonly expected: { readonly effect: 'permit' | 'deny'; readonly ground?: Ground }
  /** The duties of a permit, where the table names them. */
  readonly duties?: readonly Obligation[]
}

/** One clause between holder and recipient of the row, with what it asks and adds. */
export const CLAUSES: readonly Line[] = readTable('./clauses.csv').map((line) => {
  const row = getRow(cell(line, 'row'))
  const facts = change(factsFor(row), cell(line, 'changes'))
  const terms = {
    gates: listIn(line.gates),
    obligations: listIn(line.obligations),
    when: conditionIn(cell(line, 'when')),
  }
  const agreement = documentFor(row, facts, 1, { ...terms, categories: [row.category] } as Terms)
  const signed = inForce(agreement, agreement.parties)
  return {
    ...lineOf(line, facts, policyOf(PACKS, signed)),
    duties: listIn(line.duties) as readonly Obligation[],
  }
})

/** Two versions of one agreement: the first has attendance (V01), the second pastoral concerns (V02) instead. */
export const VERSIONS: readonly Line[] = readTable('./versions.csv').map((line) => {
  const row = getRow(cell(line, 'row'))
  const facts = change(factsFor(row), cell(line, 'changes'))
  const signatories = (column: string) =>
    listIn(line[column]).map((side) => facts[code(['holder', 'recipient'], side)].agency)
  const first = documentFor(row, facts, 1, { categories: ['EDU'] })
  const second = { ...documentFor(row, facts, 2, { categories: ['PAS'] }), validFrom: '2026-10-01' }
  return lineOf(
    line,
    facts,
    policyOf(PACKS, inForce(first, signatories('first')), inForce(second, signatories('second'))),
  )
})

/** A row that rests on a provision of its own, with these dates. */
export const PROVISIONS: readonly Line[] = readTable('./provisions.csv').map((line) => {
  const row = getRow(cell(line, 'row'))
  const facts = factsFor(row)
  const agreement = documentFor(row, facts, 1, { categories: [row.category] })
  return lineOf(line, facts, policyOf(packsWith(line), inForce(agreement, agreement.parties)))
})

type Terms = Pick<AgreementDocument['clauses'][number], 'categories' | 'gates' | 'obligations' | 'when'>

function documentFor(row: TableRow, facts: Facts, version: number, terms: Terms): AgreementDocument {
  const { unit, jurisdiction, holder, recipient } = facts
  const clause = {
    id: 'isp/1',
    from: [holder.agency],
    to: [recipient.agency],
    purposes: [row.purpose],
    ...terms,
  }
  return {
    id: 'isp',
    version,
    type: 'ISP',
    title: 'Protocol of the Harbour Region',
    jurisdiction,
    units: [unit],
    parties: [holder.agency, recipient.agency],
    clauses: [clause],
    validFrom: '2026-01-01',
    validUntil: '2027-01-01',
    territory: ['Harbour'],
    dpia: 'DPIA 2026/1',
    reviewOn: '2026-12-31',
  }
}

function packsWith(line: Cells): readonly SharingPack[] {
  const [from, until] = [cell(line, 'from'), cell(line, 'until')]
  const provision = {
    id: 'dated',
    citation: 'Fictional decree',
    status: 'design' as const,
    ...(from !== '' && { validFrom: from }),
    ...(until !== '' && { validUntil: until }),
  }
  return PACKS.map((pack) => ({
    ...pack,
    provisions: pack.jurisdiction === 'ANY' ? [...pack.provisions, provision] : pack.provisions,
    rules: pack.rules.map((rule) => (rule.id === line.row ? { ...rule, provision: provision.id } : rule)),
  }))
}

function policyOf(packs: readonly SharingPack[], ...agreements: readonly (Agreement | undefined)[]): Policy {
  return loadPolicy(compile({ packs, agreements: agreements.flatMap((one) => one ?? []) }), 'sha256:table')
}

/** `path=value;path=value`. */
function conditionIn(written: string): Condition {
  return Object.fromEntries(
    listIn(written).map((one) => {
      const [path = '', value = ''] = one.split('=')
      return [path, value === 'true' || value === 'false' ? value === 'true' : value]
    }),
  )
}

function lineOf(line: Cells, facts: Facts, policy: Policy): Line {
  const ground = cell(line, 'ground')
  const effect = code(['permit', 'deny'], cell(line, 'effect'))
  return {
    title: cell(line, 'title'),
    facts,
    policy,
    expected: { effect, ...(ground === '' ? {} : { ground: code(GROUNDS, ground) }) },
  }
}

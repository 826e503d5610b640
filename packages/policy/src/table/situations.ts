import type { Facts } from '../facts.ts'
import { commonOf } from '../pack.ts'
import { PACKS } from '../packs.ts'
import { type AgencyType, GATES, type Gate, type Ground, type Obligation } from '../vocabulary.ts'
import { change } from './change.ts'
import { listIn } from './csv.ts'
import { changesOf } from './extra.ts'
import { HARBOUR, type Setting } from './harbour.ts'
import type { TableRow } from './row.ts'

/** Facts and what must come of them. Whoever decides, the engine or a running service, must say the same. */
export interface TableSituation {
  readonly title: string
  readonly row: TableRow
  readonly facts: Facts
  readonly expected: {
    readonly effect: 'permit' | 'deny'
    readonly ground?: Ground
    readonly obligations: readonly Obligation[]
  }
}

/**
 * What a table says, situation by situation: a permit with g gates gives g + 1 of them, a deny one.
 *
 * @param groundWithout the ground of a refusal when that gate is missing
 */
export function situationsOf(
  rows: readonly TableRow[],
  groundWithout: (gate: Gate) => Ground,
  setting: Setting = HARBOUR,
): readonly TableSituation[] {
  return rows.flatMap((row) => [
    asWritten(row, setting),
    ...row.gates.map((gate) => without(gate, groundWithout(gate), row, setting)),
  ])
}

function asWritten(row: TableRow, setting: Setting): TableSituation {
  const { effect, obligations, ground } = row
  const outcome = ground === undefined ? 'permitted' : `refused, ${ground}`
  return {
    title: `${subjectOf(row)}: ${outcome}`,
    row,
    facts: factsFor(row, setting),
    expected: { effect, obligations, ...(ground === undefined ? {} : { ground }) },
  }
}

function without(gate: Gate, ground: Ground, row: TableRow, setting: Setting): TableSituation {
  return {
    title: `${subjectOf(row)} without ${gate}: refused, ${ground}`,
    row,
    facts: change(factsFor(row, setting), `met-=${gate}`),
    expected: { effect: 'deny', ground, obligations: [] },
  }
}

/** The row in plain words, from the texts that explanations use. */
function subjectOf({ id, jurisdiction, from, category, to, purpose, extra }: TableRow): string {
  const { categories, agencyTypes, purposes } = commonOf(PACKS).texts.en
  const holder = from === 'CONF' ? 'return sheet' : agencyTypes[from]
  const country = jurisdiction === 'ANY' ? '' : ` in ${jurisdiction}`
  const when = extra === '' ? '' : `, ${extra}`
  return `${id} ${categories[category]} from ${holder} to ${agencyTypes[to]} for ${purposes[purpose]}${country}${when}`
}

/** Facts in which everything is in order for this row, and its extra attribute holds. */
export function factsFor(row: TableRow, setting: Setting = HARBOUR): Facts {
  const jurisdiction = row.jurisdiction === 'ANY' ? setting.jurisdiction : row.jurisdiction
  const recipient = recipientFor(row)
  const place = setting.placeOf({ ...row, jurisdiction, to: recipient })
  const onCase = !['early-help', 'prevention', 'audit', 'research'].includes(row.purpose)
  const facts: Facts = {
    now: setting.now,
    unit: place.unit,
    jurisdiction,
    purpose: row.purpose,
    initiative: row.purpose === 'imminent-danger' ? 'push' : 'ask',
    requestKind: 'question',
    actor: 'asker',
    address: row.to === 'CONF' ? 'conference' : 'direct',
    holder: { type: row.from, agency: place.holder, onCase, measureOwner: false },
    recipient: {
      type: recipient,
      agency: place.recipient,
      role: 'practitioner',
      onCase,
      measureOwner: false,
      coreMember: row.to === 'CORE',
      intake: false,
      author: false,
      training: recipient === 'PER' ? 'none' : 'valid',
      clearance: true,
      conflictOfInterest: false,
      territory: 'inside',
    },
    case: onCase ? 'open' : 'none',
    retention: 'within',
    item: {
      category: row.category,
      standalone: row.category === 'BEL',
      secret: row.gates.includes('SEC'),
      classified: false,
      handling: ['TLP:AMBER+STRICT'],
      originatorPermission: false,
      contested: 'none',
      minor: false,
      onward: false,
    },
    consent: row.gates.includes('CNS') ? 'given' : 'none',
    dissent: 0,
    // A row that denies does so with every gate met: nothing that anybody could bring would change it.
    met: row.effect === 'deny' ? GATES : row.gates,
  }
  return change(
    facts,
    listIn(row.extra)
      .map((one) => changesOf(one, row))
      .join(';'),
  )
}

function recipientFor({ from, to }: TableRow): AgencyType | 'PER' {
  if (to === 'CONF') return from === 'MUN' ? 'SOC' : 'MUN'
  return to === 'CORE' ? 'POL' : to
}

import type { AgencyType, Facts, Gate, Ground, Obligation } from '@casebridge/policy'
import { GATES, PACKS } from '@casebridge/policy'
import { change } from './change.ts'
import { agencyOf, unitOf } from './region.ts'
import { GROUND_WITHOUT, ROWS, type Row } from './rows.ts'

/** Facts and what must come of them. Whoever decides, the engine or a running service, must say the same. */
export interface Situation {
  readonly title: string
  readonly row: Row
  readonly facts: Facts
  readonly expected: {
    readonly effect: 'permit' | 'deny'
    readonly ground?: Ground
    readonly obligations: readonly Obligation[]
  }
}

const TEXTS = textsOf()

/** A permit with g gates gives g + 1 situations, a deny one. */
export const SITUATIONS: readonly Situation[] = ROWS.flatMap((row) => [
  asWritten(row),
  ...row.gates.map((gate) => without(gate, row)),
])

function asWritten(row: Row): Situation {
  const { effect, obligations, ground } = row
  const outcome = ground === undefined ? 'permitted' : `refused, ${ground}`
  return {
    title: `${subjectOf(row)}: ${outcome}`,
    row,
    facts: factsFor(row),
    expected: { effect, obligations, ...(ground === undefined ? {} : { ground }) },
  }
}

function without(gate: Gate, row: Row): Situation {
  const ground = GROUND_WITHOUT.get(gate)
  if (ground === undefined) throw new Error(`no ground for ${gate}`)
  return {
    title: `${subjectOf(row)} without ${gate}: refused, ${ground}`,
    row,
    facts: change(factsFor(row), `met-=${gate}`),
    expected: { effect: 'deny', ground, obligations: [] },
  }
}

/** The row in plain words, from the texts that explanations use. */
function subjectOf({ id, jurisdiction, from, category, to, purpose, extra }: Row): string {
  const { categories, agencyTypes, purposes } = TEXTS
  const holder = from === 'CONF' ? 'return sheet' : agencyTypes[from]
  const country = jurisdiction === 'ANY' ? '' : ` in ${jurisdiction}`
  const when = extra === '' ? '' : `, ${extra}`
  return `${id} ${categories[category]} from ${holder} to ${agencyTypes[to]} for ${purposes[purpose]}${country}${when}`
}

/** Facts in which everything is in order for this row, and its extra attribute holds. */
export function factsFor(row: Row): Facts {
  const jurisdiction = row.jurisdiction === 'ANY' ? 'NL' : row.jurisdiction
  const recipient = recipientFor(row)
  const onCase = !['early-help', 'prevention', 'audit', 'research'].includes(row.purpose)
  const facts: Facts = {
    now: '2026-11-24T09:00:00Z',
    unit: unitOf(jurisdiction),
    jurisdiction,
    purpose: row.purpose,
    initiative: row.purpose === 'imminent-danger' ? 'push' : 'ask',
    requestKind: 'question',
    actor: 'asker',
    address: row.to === 'CONF' ? 'conference' : 'direct',
    holder: { type: row.from, agency: agencyOf(row.from), onCase, measureOwner: false },
    recipient: {
      type: recipient,
      agency: agencyOf(recipient, recipient === row.from ? 'inland' : 'harbour'),
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
  return change(facts, changesOfExtra(row))
}

function recipientFor({ from, to }: Row): AgencyType | 'PER' {
  if (to === 'CONF') return from === 'MUN' ? 'SOC' : 'MUN'
  return to === 'CORE' ? 'POL' : to
}

/** What the table's short names mean in facts. */
function changesOfExtra({ extra, from, to, purpose }: Row): string {
  const [name, value] = extra.split('=')
  switch (name) {
    case '':
    case 'consent':
    case 'actor':
    case 'requestKind':
    case 'retention':
      return extra
    case 'secret':
    case 'contested':
    case 'minor':
      return `item.${extra}`
    case 'handling':
      return `item.handling+=${value}`
    case 'onCase':
      return `case=open;holder.onCase=true;recipient.onCase=${value}`
    case 'training':
    case 'territory':
    case 'role':
    case 'intake':
    case 'author':
      return `recipient.${extra}`
    case 'conflict':
      return `recipient.conflictOfInterest=${value}`
    case 'dissent':
      return `dissent=${value}`
    case 'agreement':
      return `holder.agency=outsider-${from.toLowerCase()}`
    case 'push':
      return 'initiative=push'
    case 'owner': {
      // A measure is on the plan; whoever owns it is not on the case. Towards the municipality, the holder owns it.
      const owner = to === 'MUN' ? 'holder' : 'recipient'
      return `${owner}.onCase=false;${owner}.measureOwner=true`
    }
    default:
      throw new Error(`${purpose}: unknown attribute ${extra}`)
  }
}

function textsOf() {
  for (const pack of PACKS) if (pack.jurisdiction === 'ANY') return pack.texts.en
  throw new Error('no common pack')
}

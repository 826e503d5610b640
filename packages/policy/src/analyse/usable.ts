import type { Clause } from '../agreement.ts'
import type { Decision } from '../decision.ts'
import type { RegisteredAgency, Registry } from '../registry.ts'
import type { Gate, Ground } from '../vocabulary.ts'
import { type Cell, cellsOf, clausePointer, inWords, linesOf } from './cells.ts'
import { cite } from './cite.ts'
import { error, type Finding, warning } from './finding.ts'
import { type Circumstances, circumstancesOf, type People, peopleOn } from './people.ts'
import { refusalOf, waysFor } from './reach.ts'
import { questionAbout, type Scope } from './statute.ts'

/**
 * What a clause promises and nobody could use, with the people there are: a gate that no one can satisfy, nobody
 * trained, a recipient beyond the territory. The engine decides, on facts that the registry leaves possible.
 *
 * @param lawful whether the packs permit it under some facts
 * @param day on which to look at people
 */
export function unusable(
  scope: Scope,
  registry: Registry,
  day: string,
  lawful: (cell: Cell) => boolean,
): readonly Finding[] {
  const people = peopleOn(registry, day)
  return scope.agreement.clauses.flatMap((clause) => {
    const hindranceOf = hindrancesUnder(scope, people, day, clause)
    const judged = cellsOf(clause)
      .filter(lawful)
      .flatMap((cell) => {
        const hindrance = hindranceOf(cell)
        return hindrance === undefined ? [] : [{ cell, ...hindrance }]
      })
    return [...Map.groupBy(judged, ({ reason }) => reason)].map(([reason, group]) => {
      const parts = linesOf(group.map(({ cell }) => cell))
        .map(inWords)
        .join('; ')
      const detail = `${clause.id}, ${parts}: ${reason}`
      const pointer = clausePointer(scope.agreement, clause)
      // Only the document itself can name a basis; people can still be trained, appointed or invited.
      return group.some(({ lasting }) => lasting)
        ? error('gate-nobody-can-meet', pointer, detail)
        : warning('nobody-can-use', pointer, detail)
    })
  })
}

interface Hindrance {
  readonly reason: string
  readonly lasting: boolean
}

/**
 * What keeps a cell of one clause from being used; looked at once for each kind of holder, since it says nothing of the
 * holder but its type, and for the same circumstances.
 */
function hindrancesUnder(scope: Scope, people: People, day: string, clause: Clause) {
  const known = new Map<string, Hindrance | undefined>()
  const units = people.registry.units.filter(({ id }) => scope.agreement.units.includes(id))
  const possibleFor = once((from: RegisteredAgency, to: RegisteredAgency) => {
    const possible = units
      .filter(({ agencies: seated }) => seated.includes(from.id) && seated.includes(to.id))
      .flatMap((unit) => circumstancesOf(people, unit, clause, { holder: from, recipient: to }))
    return { possible, key: JSON.stringify(possible) }
  })
  return (cell: Cell): Hindrance | undefined => {
    const [holder, recipient] = [scope.agencies.get(cell.from), scope.agencies.get(cell.to)]
    // Another check says that they are unknown.
    if (holder === undefined || recipient === undefined) return undefined
    const { possible, key: circumstances } = possibleFor(holder, recipient)
    const key = [holder.type, recipient.id, cell.category, cell.purpose, circumstances].join(' ')
    if (!known.has(key))
      known.set(key, hindranceOf(scope, day, clause, cell, { holder, recipient, possible }))
    return known.get(key)
  }
}

interface Pair {
  readonly holder: RegisteredAgency
  readonly recipient: RegisteredAgency
  readonly possible: readonly Circumstances[]
}

/** Undefined when somebody can use it. */
function hindranceOf(
  { agreement, statute }: Scope,
  day: string,
  clause: Clause,
  cell: Cell,
  { holder, recipient, possible }: Pair,
): Hindrance | undefined {
  const question = questionAbout(agreement.jurisdiction, [day], {
    ...cell,
    from: holder.type,
    to: recipient.type,
  })
  const lawful = [...waysFor(statute, { ...question, given: [clause.when ?? {}] })].length > 0
  if (!lawful) return { reason: 'no facts meet its own condition and a rule that permits it.', lasting: true }
  if (possible.length === 0) {
    return { reason: 'nobody of both agencies acts in a unit of the agreement.', lasting: false }
  }
  const asked = possible.map(({ given, met }) => ({ ...question, given: [clause.when ?? {}, given], met }))
  const own = clause.gates ?? []
  const open = asked.filter(({ met }) => own.every((gate) => met.includes(gate)))
  if (open.some((one) => !waysFor(statute, one).next().done)) return undefined
  const refusals = asked.map((one) => refusalOf(statute, one))
  const missing = [
    ...own
      .filter((gate) => asked.every(({ met }) => !met.includes(gate)))
      .map((gate) => GATE_REASONS[gate] ?? gate),
    ...(refusals[0] === undefined ? [] : reasonsIn(statute, refusals[0], recipient)),
  ]
  const lasting = missing.includes(GATE_REASONS.BAS ?? '') || recipient.territory === 'outside'
  return { reason: `${[...new Set(missing)].join('; ')}.`, lasting }
}

/** The answer for a pair of agencies, worked out when it is first asked for. */
function once<T>(answer: (from: RegisteredAgency, to: RegisteredAgency) => T): typeof answer {
  const known = new Map<string, T>()
  return (from, to) => {
    const key = `${from.id} ${to.id}`
    const found = known.get(key) ?? answer(from, to)
    known.set(key, found)
    return found
  }
}

function reasonsIn(
  statute: Scope['statute'],
  { trace }: Decision,
  recipient: RegisteredAgency,
): readonly string[] {
  return trace.map(({ ground, gate, rule }) => {
    const said = gate === undefined ? GROUND_REASONS[ground] : GATE_REASONS[gate]
    const by = rule === undefined ? '' : `, ${cite(statute, rule)}`
    return gate === 'BAS'
      ? (GATE_REASONS.BAS ?? '')
      : `${said?.replace('{recipient}', recipient.id) ?? `no professional of ${recipient.id} fits a rule that permits it`} (${ground}${by})`
  })
}

const GATE_REASONS: Readonly<Partial<Record<Gate, string>>> = {
  BAS: 'the clause names no basis for crossing regimes, and a rule that permits it asks for one (BAS)',
  PRO: 'the unit has no prosecutor who could agree (PRO)',
  CHR: 'the unit has no chair who neither gives nor receives (CHR)',
  CHT: 'no professional of the recipient has a charter that holds (CHT)',
  SES: 'no session can open in the unit: its chair or its core is not complete (SES)',
  UNA: 'no session can open in the unit: its chair or its core is not complete (UNA)',
}

const GROUND_REASONS: Readonly<Partial<Record<Ground, string>>> = {
  G07: 'nobody at {recipient} has valid training',
  G16: 'nobody at {recipient} has a role that may receive it',
  G17: 'nobody at {recipient} holds a clearance',
  G18: '{recipient} is outside the territory',
}

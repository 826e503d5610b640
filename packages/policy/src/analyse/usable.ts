import type { Clause } from '../agreement.ts'
import type { Decision } from '../decision.ts'
import type { RegisteredAgency, Registry } from '../registry.ts'
import type { Gate, Ground } from '../vocabulary.ts'
import { type Cell, cellsOf, clausePointer, inWords, linesOf } from './cells.ts'
import { cite } from './cite.ts'
import { error, type Finding, warning } from './finding.ts'
import { circumstancesOf } from './people.ts'
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
  return scope.agreement.clauses.flatMap((clause) => {
    const judged = cellsOf(clause)
      .filter(lawful)
      .flatMap((cell) => hindranceOf(scope, registry, day, clause, cell) ?? [])
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
  readonly cell: Cell
  readonly reason: string
  readonly lasting: boolean
}

/** Undefined when somebody can use it, or when the agencies are unknown, which another check says. */
function hindranceOf(
  { agreement, statute, agencies }: Scope,
  registry: Registry,
  day: string,
  clause: Clause,
  cell: Cell,
): Hindrance | undefined {
  const [holder, recipient] = [agencies.get(cell.from), agencies.get(cell.to)]
  if (holder === undefined || recipient === undefined) return undefined
  const question = questionAbout(agreement.jurisdiction, [day], {
    ...cell,
    from: holder.type,
    to: recipient.type,
  })
  const lawful = [...waysFor(statute, { ...question, given: [clause.when ?? {}] })].length > 0
  if (!lawful)
    return { cell, reason: 'no facts meet its own condition and a rule that permits it.', lasting: true }
  const units = registry.units.filter(
    ({ id, agencies: seated }) =>
      agreement.units.includes(id) && seated.includes(holder.id) && seated.includes(recipient.id),
  )
  const possible = units.flatMap((unit) =>
    circumstancesOf(registry, unit, clause, { holder, recipient }, day),
  )
  if (possible.length === 0) {
    return { cell, reason: 'nobody of both agencies acts in a unit of the agreement.', lasting: false }
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
  return { cell, reason: `${[...new Set(missing)].join('; ')}.`, lasting }
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

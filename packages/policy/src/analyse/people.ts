import type { Clause } from '../agreement.ts'
import type { Condition } from '../condition.ts'
import type { RegisteredAgency, RegisteredProfessional, RegisteredUnit, Registry } from '../registry.ts'
import { GATES, type Gate } from '../vocabulary.ts'

/** What can be true in one unit on one day when a recipient's professional is told something: from the registry. */
export interface Circumstances {
  readonly given: Condition
  readonly met: readonly Gate[]
}

/** Who acts where on a day, looked up once for all agencies. */
export interface People {
  readonly registry: Registry
  readonly day: string
  readonly presentIn: (unit: RegisteredUnit) => Present
}

interface Present {
  readonly chairs: readonly RegisteredProfessional[]
  readonly prosecutors: readonly RegisteredProfessional[]
  readonly of: ReadonlyMap<string, readonly RegisteredProfessional[]>
  /** Whether a session can open: there is a chair, and somebody of each type of the core. */
  readonly canMeet: boolean
}

export function peopleOn(registry: Registry, day: string): People {
  const types = new Map(registry.agencies.map(({ id, type }) => [id, type]))
  const known = new Map<string, Present>()
  const presentIn = (unit: RegisteredUnit): Present => {
    const all = registry.professionals.filter(
      ({ units, leftOn }) => units.includes(unit.id) && (leftOn === undefined || leftOn > day),
    )
    const there = new Set(all.map(({ agency }) => types.get(agency)))
    const chairs = all.filter(({ roles }) => roles.includes('chair'))
    return {
      chairs,
      prosecutors: all.filter(({ agency }) => types.get(agency) === 'PRO'),
      of: Map.groupBy(all, ({ agency }) => agency),
      canMeet: chairs.length > 0 && unit.coreTypes.every((type) => there.has(type)),
    }
  }
  return {
    registry,
    day,
    presentIn: (unit) => {
      const found = known.get(unit.id) ?? presentIn(unit)
      known.set(unit.id, found)
      return found
    },
  }
}

/** The circumstances of every professional who could receive under a clause, each kind once. */
export function circumstancesOf(
  { day, presentIn }: People,
  unit: RegisteredUnit,
  clause: Pick<Clause, 'basis'>,
  pair: { readonly holder: RegisteredAgency; readonly recipient: RegisteredAgency },
): readonly Circumstances[] {
  const present = presentIn(unit)
  const holders = present.of.get(pair.holder.id) ?? []
  const recipients = present.of.get(pair.recipient.id) ?? []
  if (holders.length === 0) return []
  const all = recipients.map((person) => ({
    given: attributesOf(person, pair.recipient, unit, day),
    met: GATES.filter((gate) => canBeMet(gate, { clause, present, holders, person, day })),
  }))
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

function attributesOf(
  { roles, trainingValidUntil = '', clearanceValidUntil = '' }: RegisteredProfessional,
  { type, territory }: RegisteredAgency,
  { coreTypes }: RegisteredUnit,
  day: string,
): Condition {
  return {
    'recipient.role': roles[0] ?? 'none',
    'recipient.intake': roles.includes('intake'),
    'recipient.coreMember': coreTypes.includes(type),
    'recipient.training': trainingValidUntil > day ? 'valid' : 'expired',
    // An item that demands no clearance is open to everybody; see `factsFor` of the exchange.
    'recipient.clearance': clearanceValidUntil > day ? true : [true, false],
    'recipient.territory': territory,
  }
}

interface Table {
  readonly clause: Pick<Clause, 'basis'>
  readonly present: Present
  readonly holders: readonly RegisteredProfessional[]
  readonly person: RegisteredProfessional
  readonly day: string
}

/** Whether somebody could bring about the fact behind a gate. INVARIANT (I8): nobody approves what they give or receive. */
function canBeMet(gate: Gate, { clause, present, holders, person, day }: Table): boolean {
  const approves = (some: readonly RegisteredProfessional[]) =>
    some.some((one) => one !== person && holders.some((holder) => holder !== one))
  switch (gate) {
    case 'BAS':
      return clause.basis !== undefined
    case 'CHR':
      return approves(present.chairs)
    case 'PRO':
      return approves(present.prosecutors)
    case 'CHT':
      return charterHolds(person, day)
    case 'SES':
    case 'UNA':
      return present.canMeet
    default:
      return true
  }
}

/** A charter is reviewed every year. */
function charterHolds({ charterSignedOn }: RegisteredProfessional, day: string): boolean {
  if (charterSignedOn === undefined) return false
  const [year, rest] = [Number(charterSignedOn.slice(0, 4)), charterSignedOn.slice(4)]
  return day < `${String(year + 1).padStart(4, '0')}${rest}`
}

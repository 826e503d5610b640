import type { Clause } from '../agreement.ts'
import type { Condition } from '../condition.ts'
import type { RegisteredAgency, RegisteredProfessional, RegisteredUnit, Registry } from '../registry.ts'
import { GATES, type Gate } from '../vocabulary.ts'

/** What can be true in one unit on one day when a recipient's professional is told something: from the registry. */
export interface Circumstances {
  readonly given: Condition
  readonly met: readonly Gate[]
}

/** The circumstances of every professional who could receive under a clause, each kind once. */
export function circumstancesOf(
  registry: Registry,
  unit: RegisteredUnit,
  clause: Pick<Clause, 'basis'>,
  pair: { readonly holder: RegisteredAgency; readonly recipient: RegisteredAgency },
  day: string,
): readonly Circumstances[] {
  const present = registry.professionals.filter(
    ({ units, leftOn }) => units.includes(unit.id) && (leftOn === undefined || leftOn > day),
  )
  const holders = present.filter(({ agency }) => agency === pair.holder.id)
  const recipients = present.filter(({ agency }) => agency === pair.recipient.id)
  if (holders.length === 0) return []
  const all = recipients.map((person) => ({
    given: attributesOf(person, pair.recipient, unit, day),
    met: GATES.filter((gate) => canBeMet(gate, { registry, unit, clause, present, holders, person, day })),
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
  readonly registry: Registry
  readonly unit: RegisteredUnit
  readonly clause: Pick<Clause, 'basis'>
  readonly present: readonly RegisteredProfessional[]
  readonly holders: readonly RegisteredProfessional[]
  readonly person: RegisteredProfessional
  readonly day: string
}

/** Whether somebody could bring about the fact behind a gate. INVARIANT (I8): nobody approves what they give or receive. */
function canBeMet(gate: Gate, { registry, unit, clause, present, holders, person, day }: Table): boolean {
  const typeOf = (one: RegisteredProfessional) => registry.agencies.find(({ id }) => id === one.agency)?.type
  const approves = (isOne: (one: RegisteredProfessional) => boolean) =>
    present.some((one) => isOne(one) && one !== person && holders.some((holder) => holder !== one))
  switch (gate) {
    case 'BAS':
      return clause.basis !== undefined
    case 'CHR':
      return approves(({ roles }) => roles.includes('chair'))
    case 'PRO':
      return approves((one) => typeOf(one) === 'PRO')
    case 'CHT':
      return charterHolds(person, day)
    case 'SES':
    case 'UNA':
      return (
        present.some(({ roles }) => roles.includes('chair')) &&
        unit.coreTypes.every((type) => present.some((one) => typeOf(one) === type))
      )
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

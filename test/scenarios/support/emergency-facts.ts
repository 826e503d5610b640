import { type Facts, GATES, PACKS } from '@casebridge/policy'

/** Attributes by their path, each with a value or several of them. */
export type Condition = Readonly<Record<string, unknown>>

/** A school that warns police in imminent danger, with every gate met: as permitted as anything can be. */
export function emergencyFacts(): Facts {
  return {
    now: new Date().toISOString(),
    unit: 'unit-harbour',
    jurisdiction: 'BE',
    purpose: 'imminent-danger',
    initiative: 'push',
    requestKind: 'question',
    actor: 'holder',
    address: 'direct',
    holder: { type: 'SCH', agency: 'agy-school-meridian', onCase: true, measureOwner: false },
    recipient: {
      type: 'POL',
      agency: 'agy-police-quay',
      role: 'information-officer',
      onCase: true,
      measureOwner: false,
      coreMember: true,
      intake: false,
      author: false,
      training: 'valid',
      clearance: true,
      conflictOfInterest: false,
      territory: 'inside',
    },
    case: 'open',
    retention: 'within',
    item: {
      category: 'PAS',
      standalone: false,
      secret: false,
      classified: false,
      handling: [],
      originatorPermission: true,
      contested: 'none',
      minor: true,
      onward: false,
    },
    consent: 'given',
    dissent: 0,
    met: [...GATES],
  }
}

/** Every prohibition that the packs know, with each situation in which it stands. */
export const PROHIBITED: readonly (readonly [string, Condition])[] = PACKS.flatMap((pack) =>
  'prohibitions' in pack
    ? pack.prohibitions.flatMap(({ id, when }) =>
        when.map((condition) => [id, condition as Condition] as const),
      )
    : [],
)

/** The facts with a condition made true: of several values the first. */
export function withCondition(facts: Facts, condition: Condition): Facts {
  const changed = structuredClone(facts)
  for (const [path, wanted] of Object.entries(condition)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const owner = names.reduce<object>((at, name) => Reflect.get(at, name) as object, changed)
    const value = Array.isArray(wanted) ? wanted[0] : wanted
    Reflect.set(owner, last, Array.isArray(Reflect.get(owner, last)) ? [value] : value)
  }
  return changed
}

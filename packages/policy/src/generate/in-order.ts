import { ATTRIBUTES } from '../attributes.ts'
import type { Condition } from '../condition.ts'
import type { Facts } from '../facts.ts'
import type { RegisteredAgency } from '../registry.ts'
import type { Category, HolderType, Purpose } from '../vocabulary.ts'
import type { Documented } from './documented.ts'

/** What kind of sharing is looked at: by whom, to whom, of what, for what. */
export interface Sharing {
  readonly from: RegisteredAgency
  readonly to: RegisteredAgency
  readonly category: Category
  readonly purpose: Purpose
  /** Left out, the holder's own type; `CONF`: the return sheet of the session. */
  readonly holderType?: HolderType
}

/**
 * Facts in which everything is in order that anybody can bring about, and no gate is met yet: what a sharing of this
 * kind can be at best. What the registry says (types, territory, who is of the core) is as it says.
 */
export function inOrder({ agreement, registry, day }: Documented, sharing: Sharing): Facts {
  const { from, to, category, purpose, holderType = from.type } = sharing
  const unit = registry.units.find(({ id }) => agreement.units.includes(id))
  return {
    now: `${day}T12:00:00Z`,
    unit: unit?.id ?? agreement.units[0] ?? '',
    jurisdiction: agreement.jurisdiction,
    purpose,
    initiative: 'push',
    requestKind: 'question',
    actor: 'holder',
    address: 'direct',
    holder: { type: holderType, agency: from.id, onCase: true, measureOwner: false },
    recipient: {
      type: to.type,
      agency: to.id,
      role: 'practitioner',
      onCase: true,
      measureOwner: false,
      coreMember: unit?.coreTypes.includes(to.type) ?? false,
      intake: false,
      author: false,
      training: 'valid',
      clearance: true,
      conflictOfInterest: false,
      territory: to.territory,
    },
    case: 'open',
    retention: 'within',
    item: {
      category,
      standalone: false,
      secret: false,
      classified: false,
      handling: [],
      originatorPermission: false,
      contested: 'none',
      minor: false,
      onward: false,
    },
    consent: 'given',
    dissent: 0,
    met: [],
  }
}

/** What no act changes: the question itself, and what the registry says of the two agencies. */
const GIVEN = [
  'jurisdiction',
  'purpose',
  'holder.type',
  'recipient.type',
  'recipient.coreMember',
  'recipient.territory',
  'item.category',
]

/** The facts changed as little as needed for a condition to hold; undefined when nothing makes it hold. */
export function fitted(facts: Facts, condition: Condition = {}): Facts | undefined {
  const changed = structuredClone(facts) as Facts & Record<string, unknown>
  for (const [path, wanted] of Object.entries(condition)) {
    const values = [wanted].flat()
    if (path.startsWith('inForce.') || path === 'agreement') continue
    if (path === 'dissenting') Object.assign(changed, { dissent: values.includes(false) ? 0 : 1 })
    else if (!bringAbout(changed, path, values)) return undefined
  }
  return changed
}

/** The facts changed in one attribute so that a condition does not hold, in every way that anybody can bring about. */
export function leftOut(facts: Facts, condition: Condition = {}): readonly Facts[] {
  return Object.entries(condition).flatMap(([path, wanted]) => {
    const values = [wanted].flat()
    if (path === 'dissenting') return [{ ...facts, dissent: values.includes(false) ? 1 : 0 }]
    const domain = Object.hasOwn(ATTRIBUTES, path) ? ATTRIBUTES[path] : undefined
    if (GIVEN.includes(path) || path.startsWith('inForce.') || path === 'agreement') return []
    if (path === 'item.handling') {
      const handling = facts.item.handling.filter((code) => !values.includes(code))
      return [{ ...facts, item: { ...facts.item, handling } }]
    }
    const others = Array.isArray(domain) ? domain.filter((value) => !values.includes(value)) : []
    return others.flatMap((value) => fitted(facts, { [path]: value }) ?? [])
  })
}

function bringAbout(
  facts: Record<string, unknown>,
  path: string,
  values: readonly (string | boolean)[],
): boolean {
  const [outer = '', inner] = path.split('.')
  const target = (inner === undefined ? facts : facts[outer]) as Record<string, unknown>
  const key = inner ?? outer
  const before = target[key]
  if (Array.isArray(before)) {
    if (!values.some((value) => before.includes(value))) target[key] = [...before, values[0]]
    return true
  }
  if (values.some((value) => value === before)) return true
  if (GIVEN.includes(path)) return false
  target[key] = values[0]
  return true
}

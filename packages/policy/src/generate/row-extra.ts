import type { Condition } from '../condition.ts'
import type { Rule } from '../pack.ts'

/** The names that decision tables use, by attribute. */
const NAMES: Readonly<Record<string, string>> = {
  actor: 'actor',
  consent: 'consent',
  requestKind: 'requestKind',
  retention: 'retention',
  'item.secret': 'secret',
  'item.contested': 'contested',
  'item.minor': 'minor',
  'item.handling': 'handling',
  'recipient.training': 'training',
  'recipient.territory': 'territory',
  'recipient.role': 'role',
  'recipient.intake': 'intake',
  'recipient.author': 'author',
  'recipient.onCase': 'onCase',
  'recipient.conflictOfInterest': 'conflict',
  'recipient.measureOwner': 'owner',
  'holder.measureOwner': 'owner',
}

/**
 * A condition as the `extra` column of a decision table: `name=value`, several by a semicolon, of alternatives the
 * first. Undefined when the table has no name for it: such a line cannot be written.
 */
export function extraOf({ to, from }: Pick<Rule, 'from' | 'to'>, conditions: Condition): string | undefined {
  const entries = Object.entries(conditions).map(([path, wanted]): string | undefined => {
    const value = [wanted].flat()[0]
    if (path === 'initiative') return value === 'push' ? 'push=true' : undefined
    if (path === 'dissenting') return value === true ? 'dissent=1' : undefined
    const name = NAMES[path]
    // Of a measure the table's owner is whoever reports on it: the holder towards the municipality.
    if (name === 'owner' && (path === 'holder.measureOwner') !== (to === 'MUN' && from !== 'MUN'))
      return undefined
    return name && `${name}=${value}`
  })
  return entries.some((one) => one === undefined) ? undefined : entries.join(';')
}

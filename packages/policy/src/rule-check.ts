import { type Check, isObject, listOf, matching, oneOf, record, text, textFor } from './check.ts'
import { condition } from './condition.ts'
import { date } from './date.ts'
import type { Fault } from './faults.ts'
import { ACTS, DEMANDS, MODES, STATUSES } from './pack.ts'
import {
  CATEGORIES,
  GATES,
  HOLDER_TYPES,
  LANGUAGES,
  PLAIN_OBLIGATIONS,
  PROHIBITIONS,
  PURPOSES,
  RECIPIENT_TYPES,
  REFUSAL_GROUNDS,
} from './vocabulary.ts'

const id = matching(/^[A-Za-z0-9][A-Za-z0-9/-]*$/, 'must be an id')
export const obligation = matching(
  new RegExp(`^(${PLAIN_OBLIGATIONS.join('|')}|EXP[1-9][0-9]{0,3})$`),
  'unknown obligation',
)
/** G00 is what is left when no rule speaks: no rule can say it. */
export const ground = oneOf([...PROHIBITIONS, ...REFUSAL_GROUNDS].filter((code) => code !== 'G00'))
export const source = { id, provision: id, text: textFor(LANGUAGES) }

/** Attributes that the columns of a row set: `extra` may not speak about them again. */
const COLUMNS = ['jurisdiction', 'purpose', 'address', 'holder.type', 'recipient.type', 'item.category']

export const rule: Check = also(
  record(
    {
      ...source,
      from: oneOf(HOLDER_TYPES),
      category: oneOf(CATEGORIES),
      to: oneOf(RECIPIENT_TYPES),
      purpose: oneOf(PURPOSES),
      effect: oneOf(['permit', 'deny']),
      gates: listOf(oneOf(GATES)),
      obligations: listOf(obligation),
    },
    { ground, extra: condition },
  ),
  (value, at, faults) => {
    const deny = value.effect === 'deny'
    if (deny !== Object.hasOwn(value, 'ground')) {
      faults.push({ pointer: `${at}/ground`, detail: 'belongs to a deny, and only to a deny' })
    }
    for (const key of ['gates', 'obligations']) {
      const list = value[key]
      if (!Array.isArray(list)) continue
      if (deny && list.length > 0) faults.push({ pointer: `${at}/${key}`, detail: 'belong to a permit' })
      if (new Set(list).size < list.length)
        faults.push({ pointer: `${at}/${key}`, detail: 'names a code twice' })
    }
    const extra = value.extra
    for (const path of isObject(extra) ? COLUMNS.filter((column) => Object.hasOwn(extra, column)) : []) {
      faults.push({ pointer: `${at}/extra/${path}`, detail: 'is set by a column of the row' })
    }
  },
)

export const bar: Check = barOn(condition)

/** @param condition what a bar may ask */
export function barOn(condition: Check): Check {
  return record({ ...source, ground, when: listOf(condition, 1) })
}

export const duty: Check = record({ ...source, when: condition, obligations: listOf(obligation, 1) })

export const requirement: Check = record({
  ...source,
  act: oneOf(ACTS),
  demands: listOf(oneOf(DEMANDS), 1),
})

export const baselineRow: Check = record(
  {
    ...source,
    purpose: oneOf(PURPOSES),
    agreement: oneOf(MODES.filter((mode) => mode !== 'if-case-named')),
    case: oneOf(MODES.filter((mode) => mode !== 'mandate')),
    training: oneOf(['required', 'flag', 'none']),
    conflict: oneOf(['required', 'flag', 'none']),
  },
  { recipient: oneOf(['PER']) },
)

/** INVARIANT: an emergency waives what others must do in time, never secrecy, unanimity or what the author writes. */
export const breakGlass: Check = record({
  ...source,
  purpose: oneOf(PURPOSES),
  waives: listOf(oneOf(['SES', 'CHR', 'CNS', 'INF'])),
})

/** A rule of law says which act it is, and when that was made: nothing is law by assertion. */
export const provision: Check = also(
  record(
    { id, citation: text, status: oneOf(STATUSES) },
    {
      acts: listOf(record({ title: text, date }), 1),
      who: text,
      finality: text,
      modalities: text,
      validFrom: date,
      validUntil: date,
      note: text,
    },
  ),
  (value, at, faults) => {
    if (value.status === 'law' && !Object.hasOwn(value, 'acts')) {
      faults.push({ pointer: `${at}/acts`, detail: 'law names the act and its date' })
    }
    if (String(value.validFrom ?? '') >= String(value.validUntil ?? '9999')) {
      faults.push({ pointer: `${at}/validUntil`, detail: 'must be later than validFrom' })
    }
  },
)

/** Adds what concerns several members at once. */
function also(
  check: Check,
  more: (value: Record<string, unknown>, at: string, faults: Fault[]) => void,
): Check {
  return (value, at, faults) => {
    check(value, at, faults)
    if (isObject(value)) more(value, at, faults)
  }
}

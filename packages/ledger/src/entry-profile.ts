import { isCode, matches } from './code.ts'
import { ENTRY_EVENTS, type Entry } from './entry.ts'

/** One thing wrong with an entry. `pointer` is a JSON pointer (RFC 6901), empty for the entry itself. */
export interface EntryFault {
  readonly pointer: string
  readonly problem: string
}

/** Far below the 65,535 bytes that an entry bundle can carry. */
export const MAX_LEAF_BYTES = 8192
/** The most a list of an entry holds. */
export const MAX_LIST_LENGTH = 64
/** The most characters of a code word or a data class. */
export const MAX_WORD_LENGTH = 48

/** Says what is wrong with a value at a pointer. */
type Check = (value: unknown, pointer: string) => readonly EntryFault[]

const NONE: readonly EntryFault[] = []
const EVENTS: ReadonlySet<unknown> = new Set(ENTRY_EVENTS)

const uuid = check(
  'is not a UUID',
  matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
)
const code = check('is not a code', isCode)
const word = check('is not a code word', matches(/^[a-z]+(?:-[a-z]+)*$/, MAX_WORD_LENGTH))
const dataClass = check(
  'is not a data class',
  matches(/^[A-Z]{2,8}:[A-Za-z]+(?:-[A-Za-z]+)*$/, MAX_WORD_LENGTH),
)
const digest = check('is not sha256:<hex>', matches(/^sha256:[0-9a-f]{64}$/))
const commitment = check('is not a commitment', matches(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/))

const FIELDS: Readonly<Record<keyof Entry, Check>> = {
  v: check('is not 1', (value) => value === 1),
  id: uuid,
  event: check('is not an event', (value) => EVENTS.has(value)),
  occurredAt: check('is not a time in UTC with milliseconds', isInstant),
  transaction: uuid,
  unit: nullable(code),
  organisation: code,
  role: code,
  holders: listOf(code),
  recipients: listOf(code),
  purpose: nullable(word),
  basis: listOf(code),
  classes: listOf(dataClass),
  effect: nullable(word),
  decision: nullable(digest),
  policy: nullable(digest),
  registry: nullable(digest),
  trace: nullable(check('is not a trace id', matches(/^(?!0{32})[0-9a-f]{32}$/))),
  commitments: objectOf({ actor: nullable(commitment), person: nullable(commitment) }),
}

const entry = objectOf(FIELDS)

/** Everything that is wrong with a value as an entry; empty when it is one. */
export function faultsOf(value: unknown): readonly EntryFault[] {
  return entry(value, '')
}

function check(problem: string, test: (value: unknown) => boolean): Check {
  return (value, pointer) => (test(value) ? NONE : [{ pointer, problem }])
}

function nullable(inner: Check): Check {
  return (value, pointer) => (value === null ? NONE : inner(value, pointer))
}

function listOf(inner: Check): Check {
  const isList = check(
    `is not a list of at most ${MAX_LIST_LENGTH}`,
    (value) => Array.isArray(value) && value.length <= MAX_LIST_LENGTH,
  )
  return (value, pointer) => {
    const faults = isList(value, pointer)
    if (faults.length > 0 || !Array.isArray(value) || value.length === 0) return faults
    return value.flatMap((element, i) => inner(element, `${pointer}/${i}`))
  }
}

/** Exactly these members: none missing, none more. */
function objectOf(members: Readonly<Record<string, Check>>): Check {
  const wanted = Object.entries(members)
  return (value, pointer) => {
    if (!isRecord(value)) return [{ pointer, problem: 'is not an object' }]
    let faults = NONE
    for (const [key, inner] of wanted) {
      const found = Object.hasOwn(value, key)
        ? inner(value[key], `${pointer}/${key}`)
        : missing(`${pointer}/${key}`)
      if (found.length > 0) faults = [...faults, ...found]
    }
    const keys = Object.keys(value)
    if (faults === NONE && keys.length === wanted.length) return NONE
    const unknown = keys.filter((key) => !Object.hasOwn(members, key))
    return [
      ...faults,
      ...unknown.map((key) => ({ pointer: `${pointer}/${escaped(key)}`, problem: 'is unknown' })),
    ]
  }
}

function missing(pointer: string): readonly EntryFault[] {
  return [{ pointer, problem: 'is missing' }]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString() === value
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

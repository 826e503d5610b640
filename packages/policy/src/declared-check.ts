import { type Check, isObject, listOf, oneOf, pointerKey, record, text } from './check.ts'
import { conditionOn, isWithin } from './condition.ts'
import type { Fault } from './faults.ts'
import { type DeclaredPack, UNKNOWN } from './pack.ts'
import { barOn, ground, provision, source } from './rule-check.ts'

type Attributes = Readonly<Record<string, readonly (string | boolean)[]>>

const value: Check = (given, at, faults) => {
  if (typeof given !== 'boolean') text(given, at, faults)
  if (given === UNKNOWN) faults.push({ pointer: at, detail: `${UNKNOWN} is what has no value` })
}
/** `subject.id`, `action.soft`: what the attribute is of, and its name. */
const PATH = /^(subject|action|resource)\.[A-Za-z][A-Za-z0-9_]*$/

const attributes: Check = (given, at, faults) => {
  if (!isObject(given)) return void faults.push({ pointer: at, detail: 'must be an object' })
  for (const [path, values] of Object.entries(given)) {
    const pointer = `${at}/${pointerKey(path)}`
    if (!PATH.test(path))
      faults.push({ pointer, detail: 'must be subject., action. or resource. and a name' })
    listOf(value, 1)(values, pointer, faults)
  }
}

const properties: Check = (given, at, faults) => {
  if (!isObject(given)) return void faults.push({ pointer: at, detail: 'must be an object' })
  for (const [name, one] of Object.entries(given)) value(one, `${at}/${pointerKey(name)}`, faults)
}

const entity = record({ type: text, id: text }, { properties })
const entities = record({ subjects: listOf(entity), resources: listOf(entity), actions: listOf(text) })

/** A pack that declares its own attributes: its conditions may name these and no others. */
export const declaredPack: Check = (given, at, faults) => {
  const before = faults.length
  const declared = isObject(given) ? given.attributes : undefined
  attributes(declared, `${at}/attributes`, faults)
  const condition = faults.length > before ? nothing : conditionOn(declared as Attributes)
  const bar = barOn(condition)
  record({
    jurisdiction: oneOf(['NONE']),
    revision: text,
    provisions: listOf(provision),
    attributes: nothing,
    entities,
    prohibitions: listOf(bar),
    standing: listOf(bar),
    rules: listOf(ruleOn(condition)),
    handling: listOf(bar),
  })(given, at, faults)
  if (faults.length > before) return
  const pack = given as DeclaredPack
  faults.push(...dateFaults(pack, at), ...entityFaults(pack, at))
}

function dateFaults({ provisions }: DeclaredPack, at: string): readonly Fault[] {
  return provisions.flatMap(({ id, validFrom, validUntil }, i) =>
    validFrom === undefined && validUntil === undefined
      ? []
      : [{ pointer: `${at}/provisions/${i}`, detail: `${id} has dates, and questions have none` }],
  )
}

/** Which entity one is, is no property of it, and nothing is known of it that no condition could ask. */
function entityFaults({ attributes: domains, entities: known }: DeclaredPack, at: string): readonly Fault[] {
  const { subjects, resources, actions } = known
  const unlike = (path: string, value: string | boolean): string | undefined => {
    const domain = Object.hasOwn(domains, path) ? domains[path] : undefined
    if (domain === undefined) return 'unknown attribute'
    return isWithin(domain, value) ? undefined : `unknown value ${String(value).slice(0, 40)}`
  }
  const faultAt = (pointer: string, detail: string | undefined): readonly Fault[] =>
    detail === undefined ? [] : [{ pointer: `${at}/entities/${pointer}`, detail }]
  const among = (list: DeclaredPack['entities']['subjects'], name: string, part: string) =>
    list.flatMap(({ type, id, properties = {} }, i) => [
      ...faultAt(
        `${name}/${i}`,
        list.findIndex((other) => other.type === type && other.id === id) < i
          ? `${type} ${id} is there twice`
          : undefined,
      ),
      ...Object.entries(properties).flatMap(([key, one]) =>
        faultAt(
          `${name}/${i}/properties/${pointerKey(key)}`,
          key === 'type' || key === 'id' ? 'says which entity it is' : unlike(`${part}.${key}`, one),
        ),
      ),
    ])
  return [
    ...among(subjects, 'subjects', 'subject'),
    ...among(resources, 'resources', 'resource'),
    // Where no condition asks what is done, every action is as good as another.
    ...(Object.hasOwn(domains, 'action.name') ? actions : []).flatMap((name, i) =>
      faultAt(`actions/${i}`, unlike('action.name', name)),
    ),
  ]
}

function ruleOn(condition: Check): Check {
  const shape = record({ ...source, effect: oneOf(['permit', 'deny']), when: condition }, { ground })
  return (given, at, faults: Fault[]) => {
    shape(given, at, faults)
    if (isObject(given) && (given.effect === 'deny') !== Object.hasOwn(given, 'ground')) {
      faults.push({ pointer: `${at}/ground`, detail: 'belongs to a deny, and only to a deny' })
    }
  }
}

function nothing(): void {}

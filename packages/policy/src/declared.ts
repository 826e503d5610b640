import { bucketOf } from './bucket.ts'
import { parseBundle } from './compile.ts'
import { type Condition, isWithin } from './condition.ts'
import type { Decision } from './decision.ts'
import type { GatesMet } from './gates.ts'
import { matcherOf } from './matcher.ts'
import { denied, permitted } from './outcome.ts'
import { type Bar, type DeclaredPack, isDeclared, sourcesOf, UNKNOWN } from './pack.ts'
import { loadPolicy, type Policy } from './policy.ts'
import type { Row } from './row.ts'
import { consult, type RuleBook } from './rule-book.ts'
import { GATES } from './vocabulary.ts'

/** A bundle with a declared pack, made ready. */
export interface DeclaredPolicy extends RuleBook {
  readonly model: 'declared'
  readonly attributes: DeclaredPack['attributes']
  readonly entities: DeclaredPack['entities']
  readonly decide: (question: DeclaredQuestion) => Decision
}

/** Attributes by path: `subject.id`, `action.name`, `resource.status`. */
export type DeclaredQuestion = Readonly<Record<string, unknown>>

/**
 * Makes a bundle ready, whatever its rules are about.
 *
 * @throws PackError or AgreementError that names every fault.
 */
export function loadBundle(bundle: unknown, revision: string): Policy | DeclaredPolicy {
  const { packs } = parseBundle(bundle)
  const declared = packs.find(isDeclared)
  return declared === undefined ? loadPolicy(bundle, revision) : declaredPolicy(declared, revision)
}

function declaredPolicy(pack: DeclaredPack, revision: string): DeclaredPolicy {
  const { attributes, entities, rules, provisions } = pack
  const bars = (list: readonly Bar[]) => matcherOf(list, (bar) => bar.when.map(orUnknown))
  const byId = new Map(provisions.map((one) => [one.id, one]))
  const book: RuleBook = {
    revision,
    prohibitions: bars(pack.prohibitions),
    standing: bars(pack.standing),
    handling: bars(pack.handling),
    sources: new Map(
      sourcesOf(pack).flatMap((rule) => {
        const provision = byId.get(rule.provision)
        return provision === undefined ? [] : [[rule.id, { rule, provision }] as const]
      }),
    ),
  }
  const bucket = bucketOf(rules.map(rowOfDeclared), [])
  return {
    ...book,
    model: 'declared',
    attributes,
    entities,
    decide(question) {
      const situation = situationOf(attributes, question)
      if (situation === undefined) return denied(revision, [{ ground: 'G00', step: 'facts' }], [])
      const { prohibited, standing, handling, matrix } = consult(book, bucket, situation)
      const found = [...prohibited, ...standing, ...handling, ...matrix.found]
      return found.length > 0 || matrix.passed === undefined
        ? denied(revision, found, [])
        : permitted(revision, matrix.passed, { found: [] }, [])
    },
  }
}

function rowOfDeclared({ id, effect, ground, when }: DeclaredPack['rules'][number]): Row {
  return {
    id,
    effect,
    ...(ground && { ground }),
    gates: [],
    obligations: [],
    when: effect === 'deny' ? orUnknown(when) : when,
    waives: [],
    inSession: false,
    closesDirectRoute: false,
    breadth: 0,
    asks: Object.keys(when).length,
  }
}

function orUnknown(when: Condition): Condition {
  return Object.fromEntries(
    Object.entries(when).map(([path, wanted]) => [path, [...[wanted].flat(), UNKNOWN]]),
  )
}

const NO_GATES = Object.fromEntries(GATES.map((gate) => [gate, false])) as GatesMet

/** The attributes as CASL reads them, by part; undefined when one has a value that was never declared. */
function situationOf(attributes: DeclaredPack['attributes'], question: DeclaredQuestion) {
  const parts: Record<string, Record<string, unknown>> = { subject: {}, action: {}, resource: {} }
  for (const [path, domain] of Object.entries(attributes)) {
    const [part = '', name = ''] = path.split('.')
    const value = Object.hasOwn(question, path) ? question[path] : UNKNOWN
    if (value !== UNKNOWN && !isWithin(domain, value)) return undefined
    const of = parts[part]
    if (of !== undefined) of[name] = value
  }
  return { ...parts, gates: NO_GATES }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documents } from '@casebridge/contract'
import { describe, expect, it } from 'vitest'
import { RANKING } from '../support/safeguards/neutral-names.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const CONTRACTS = Object.entries(documents)

/** Nothing ranks people, nothing finds them by what they believe, and no word of ours is a label. */
export function neutral(): void {
  describe.each(CONTRACTS)('the contract of %s', (_, document) => {
    const found = membersOf(document)

    it('has no member that scores, ranks or classifies a person', () => {
      expect(found.names.filter((name) => RANKING.test(name))).toEqual([])
    })

    it('has no number but those that count or place records', () => {
      expect([...new Set(found.numbers)].filter((name) => !COUNTS.includes(name))).toEqual([])
    })

    it('has no query that searches, sorts or filters by anything but the place in a list', () => {
      expect([...new Set(found.queries)].filter((name) => !PAGING.includes(name))).toEqual([])
    })
  })

  it('a person is looked up by a verified identifier alone', () => {
    const { properties } = (documents.exchange.components?.schemas?.SubjectQuery ?? {}) as {
      properties?: object
    }
    expect(Object.keys(properties ?? {})).toEqual(['identifier', 'reason'])
  })

  it.each([
    'infra/local/region',
    'openapi',
    'openapi/exchange',
    'packages/policy/packs',
    'packages/policy/packs/texts',
  ])('no text in %s describes a person with a label', (folder) => {
    const files = readdirSync(join(ROOT, folder)).filter((name) => /\.(json|yaml)$/.test(name))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      expect(readFileSync(join(ROOT, folder, file), 'utf8').match(LABELS) ?? [], file).toEqual([])
    }
  })
}

/** Members with a number: what they count or place are records. */
export const COUNTS = [
  'after',
  'base',
  'below',
  'changed',
  'confirms',
  'count',
  'days',
  'decisions',
  'dissent',
  'erased',
  'from',
  'index',
  'indexed',
  'knownSize',
  'limit',
  'missing',
  'months',
  'most',
  'named',
  'next',
  'ordinal',
  'otherEngine',
  'perDays',
  'readings',
  'request',
  'row',
  'rows',
  'sequence',
  'size',
  'status',
  'templateVersion',
  'times',
  'uniform',
  'version',
  'weighted',
  'within',
  'year',
]
/**
 * `state` and `status` are those of an agreement, of a registry change and of a review; `revision` names the bundle that
 * decides, nobody and nothing decided on. Reviews are found by the agency whose conduct is looked at, by what made
 * somebody look (`because`, `flag`) and by when they are due: never by a person.
 */
export const PAGING = [
  'after',
  'agency',
  'because',
  'box',
  'cursor',
  'direction',
  'due',
  'flag',
  'from',
  'language',
  'limit',
  'revision',
  'state',
  'status',
  'version',
  'within',
  'year',
]
/** In the languages of the texts; words that name a person by a suspicion, an illness or a group. */
const LABELS =
  /\b(extremist|terrorist(?! offences)|radicali[sz]ed|jihadi\w*|islamist\w*|fanatic|criminal(?!-| code| justice|s? organi)|delinquent|offender|suspect|deviant|illegal|gypsy|migrant|extrémiste|terroriste|radicalisée?|délinquante?|geradicaliseerde?|crimineel|verdachte)\b/gi

interface Members {
  readonly names: readonly string[]
  /** Names of members and parameters whose value is a number. */
  readonly numbers: readonly string[]
  readonly queries: readonly string[]
}

/** Every member of every schema and every parameter, wherever in the document it stands. */
export function membersOf(document: unknown): Members {
  const names: string[] = []
  const numbers: string[] = []
  const queries: string[] = []
  const isNumber = (schema: unknown) => /^(integer|number)$/.test(String(get(schema, 'type')))
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const properties = get(node, 'properties')
    for (const [name, schema] of Object.entries(properties ?? {})) {
      names.push(name)
      if (isNumber(schema)) numbers.push(name)
    }
    const [name, place] = [get(node, 'name'), get(node, 'in')]
    if (typeof name === 'string' && typeof place === 'string') {
      names.push(name)
      if (isNumber(get(node, 'schema'))) numbers.push(name)
      if (place === 'query') queries.push(name)
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(document)
  if (names.length === 0) throw new Error('a contract without members')
  return { names, numbers, queries }
}

function get(node: unknown, name: string): object | string | undefined {
  return typeof node === 'object' && node !== null ? (Reflect.get(node, name) as object | string) : undefined
}

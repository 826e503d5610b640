import { compile, loadPolicy, PACKS, type Requirement, type Rule, type Sourced } from '@casebridge/policy'
import { cell } from '@casebridge/policy/table'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'

const policy = loadPolicy(compile({ packs: PACKS, agreements: [] }), 'sha256:test')
const LINES = readTable('./countries.csv').map((record) => ({
  law: cell(record, 'law of'),
  asks: cell(record, 'what the country asks'),
  id: cell(record, 'held by'),
  says: cell(record, 'which says'),
  status: cell(record, 'status'),
  cites: cell(record, 'resting on'),
}))

describe('what a country asks is held by a rule of the packs', () => {
  it.each(LINES)('$law: $asks ($id, $status)', ({ id, says, status, cites }) => {
    const source = policy.sources.get(id)
    expect(source && sayingOf(source.rule)).toBe(says)
    expect(source?.provision.status).toBe(status)
    expect(source?.provision.citation).toContain(cites)
  })

  it('and every rule of a country stands in the table', () => {
    const own = PACKS.filter(({ jurisdiction }) => jurisdiction !== 'ANY')
      .flatMap((pack) => [...pack.rules, ...pack.duties, ...pack.requirements])
      .map(({ id }) => id)
    const told = LINES.map(({ id }) => id)
    expect(own.filter((id) => !told.includes(id))).toEqual([])
  })
})

describe('police information', () => {
  const police = PACKS.flatMap(({ rules }) => rules).filter(
    ({ from, to, effect }) => from === 'POL' && to !== 'POL' && effect === 'permit',
  )

  it('leaves the police regime on a named basis, but for a warning, the auditor and the French prosecutor', () => {
    const otherwise = police.filter(
      ({ gates, purpose }) => !gates.includes('BAS') && purpose !== 'imminent-danger',
    )
    expect(otherwise.map(({ id }) => id)).toEqual(['V104', 'V32'])
  })

  it('names the directive in every common row that asks for the basis', () => {
    const crossing = PACKS.find(({ jurisdiction }) => jurisdiction === 'ANY')?.rules.filter(({ gates }) =>
      gates.includes('BAS'),
    )
    const acts = crossing?.map(({ id }) => policy.sources.get(id)?.provision.acts?.[0]?.date)
    expect(new Set(acts)).toEqual(new Set(['2016-04-27']))
  })
})

/** What a rule says, in the codes of the matrix. */
function sayingOf(rule: Sourced): string {
  const { act, demands, effect, ground, gates, obligations } = rule as Partial<Requirement & Rule>
  if (demands !== undefined) return `${act} asks ${demands.join(';')}`
  if (ground !== undefined) return `deny ${ground}`
  const duties = obligations?.join(';') ?? ''
  return effect === undefined ? `adds ${duties}` : `permit ${gates?.join(';') || 'at once'} with ${duties}`
}

import {
  compile,
  decide,
  HANDLING_CODES,
  type HandlingCode,
  handlingFor,
  loadPolicy,
  PACKS,
  PURPOSES,
} from '@casebridge/policy'
import { AGREEMENTS, cell, factsFor, GROUNDS, listIn } from '@casebridge/policy/table'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'
import { code, getRow } from './rows.ts'

const policy = loadPolicy(compile({ packs: PACKS, agreements: AGREEMENTS }), 'sha256:test')
const LINES = readTable('./handling.csv')

describe('the labels of an item (TLP 2.0, Europol handling codes)', () => {
  it.each(LINES.map((line) => [cell(line, 'title'), line] as const))('%s', (_, line) => {
    const facts = factsFor(getRow(cell(line, 'row')))
    const received = cell(line, 'received') === 'yes'
    const labels = listIn(line.labels).map((label) => code(HANDLING_CODES, label))
    const passing = { received, within: cell(line, 'to') === 'own', purpose: facts.purpose }
    const item = { ...facts.item, onward: received, handling: handlingFor(labels, passing) }
    const decision = decide(policy, { ...facts, item })
    const ground = cell(line, 'ground')
    expect(decision.effect).toBe(code(['permit', 'deny'], cell(line, 'effect')))
    expect(decision.ground).toBe(ground === '' ? undefined : code(GROUNDS, ground))
  })

  it('never permit what is refused without them', () => {
    const labels = fc.subarray<HandlingCode>([...HANDLING_CODES])
    const passing = fc.record({
      received: fc.boolean(),
      within: fc.boolean(),
      purpose: fc.constantFrom(...PURPOSES),
    })
    const rows = [...new Set(LINES.map((line) => cell(line, 'row')))].map(getRow)
    fc.assert(
      fc.property(fc.constantFrom(...rows), labels, passing, (row, given, how) => {
        const facts = factsFor(row)
        const withLabels = (handling: readonly HandlingCode[]) =>
          decide(policy, { ...facts, item: { ...facts.item, onward: how.received, handling } }).effect
        if (withLabels(given) === 'deny') expect(withLabels(handlingFor(given, how))).toBe('deny')
      }),
    )
  })
})

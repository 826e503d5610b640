import {
  compile,
  decide,
  decideConference,
  type Facts,
  HIDDEN_GROUNDS,
  loadPolicy,
  PACKS,
} from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { change } from './change.ts'
import { cell, listIn, readCsv } from './csv.ts'
import { AGREEMENTS, agencyOf } from './region.ts'
import { code, getRow, ROWS } from './rows.ts'
import { factsFor, SITUATIONS } from './situations.ts'

const policy = loadPolicy(compile({ packs: PACKS, agreements: AGREEMENTS }), 'sha256:test')

describe('the default matrix', () => {
  it.each(SITUATIONS.map((one) => [one.title, one] as const))('%s', (_, { facts, expected }) => {
    const decision = decide(policy, facts)
    expect(decision.ground).toBe(expected.ground)
    expect(decision.effect).toBe(expected.effect)
    expect(decision.obligations).toEqual(expected.obligations)
    expect(decision.hidden).toBe(expected.ground !== undefined && HIDDEN_GROUNDS.includes(expected.ground))
    expect(decision.fields.length > 0).toBe(expected.effect === 'permit')
    expect(decision.flags).toEqual([])
  })

  it('gives a vector for every row and for every gate of a row', () => {
    expect(SITUATIONS).toHaveLength(ROWS.reduce((sum, row) => sum + 1 + row.gates.length, 0))
  })

  it.each(ROWS)('$id: the pack says what the table says', (row) => {
    const pack = PACKS.find((one) => one.jurisdiction === row.jurisdiction)
    const { id, from, category, to, purpose, effect, gates, obligations, ground, basis, status, why } = row
    const { extra, ...rule } = pack?.rules.find((one) => one.id === id) ?? {}
    expect(rule).toEqual({
      id,
      from,
      category,
      to,
      purpose,
      effect,
      gates,
      obligations,
      ...(ground && { ground }),
      citation: basis,
      status,
      why,
    })
    expect(extra !== undefined).toBe(row.extra !== '')
  })

  it('has no rule that the table does not have', () => {
    const ids = PACKS.flatMap((pack) => pack.rules.map((rule) => rule.id))
    expect(ids.toSorted()).toEqual(ROWS.map((row) => row.id).toSorted())
  })
})

describe.each(['structure', 'precedence'])('%s', (table) => {
  it.each(linesOf(`./${table}.csv`))('%s', (_, line) => {
    const decision = decide(policy, factsOf(line))
    expect(decision.ground ?? '').toBe(line.ground)
    expect(decision.effect).toBe(line.effect)
    expect(decision.hidden ? 'yes' : 'no').toBe(line.hidden)
  })
})

describe('an imminent danger', () => {
  it.each(linesOf('./emergency.csv'))('%s', (_, line) => {
    const decision = decide(policy, factsOf(line))
    expect(decision.ground ?? '').toBe(line.ground)
    expect(decision.effect).toBe(line.effect)
    expect(decision.flags).toEqual(listIn(line.flags))
  })
})

describe('a conference', () => {
  it.each(linesOf('./conference.csv'))('%s', (_, line) => {
    const table = listIn(line.attendees).map((attendee) => {
      const type = code(['MUN', 'PRB', 'SCH', 'SOC', 'HSG', 'POL'], attendee)
      const facts = change(
        factsOf(line),
        `address=conference;recipient.type=${type};recipient.agency=${agencyOf(type)}`,
      )
      return { attendee, facts: { ...facts, address: 'conference' as const } }
    })
    const decision = decideConference(policy, table, { addressedByHolder: line.addressed === 'yes' })
    expect(decision.effect).toBe(line.effect)
    const given = decision.attendees.filter((one) => one.given).map((one) => one.attendee)
    expect(given).toEqual(listIn(line.given))
  })
})

function factsOf(line: Readonly<Record<string, string>>): Facts {
  return change(factsFor(getRow(cell(line, 'row'))), cell(line, 'changes'))
}

/** The lines of a table, each with its title: the rule and what comes of it. */
function linesOf(name: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return readCsv(name).map((line) => [
    `${cell(line, 'title')}: ${cell(line, 'effect')} ${line.ground ?? ''}`.trim(),
    line,
  ])
}

import { compile, decide, decideConference, HIDDEN_GROUNDS, loadPolicy, PACKS } from '@casebridge/policy'
import { AGREEMENTS } from '@casebridge/policy/table'
import { describe, expect, it } from 'vitest'
import { ROWS } from './rows.ts'
import { SITUATIONS } from './situations.ts'
import { CONFERENCES, EMERGENCY, PRECEDENCE, STRUCTURE } from './tables.ts'

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
    const found = pack?.rules.find((one) => one.id === id)
    const { extra, provision, text, ...rule } = found ?? {}
    const cited = policy.sources.get(id)?.provision
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
    })
    expect([cited?.id, cited?.citation, cited?.status]).toEqual([provision, basis, status])
    expect(text?.en).toBe(why)
    expect(extra !== undefined).toBe(row.extra !== '')
  })

  it('has no rule that the table does not have', () => {
    const ids = PACKS.flatMap((pack) => pack.rules.map((rule) => rule.id))
    expect(ids.toSorted()).toEqual(ROWS.map((row) => row.id).toSorted())
  })
})

describe.each([
  ['structure', STRUCTURE],
  ['precedence', PRECEDENCE],
  ['an imminent danger', EMERGENCY],
])('%s', (_, lines) => {
  it.each(lines)('$title: $expected.effect $expected.ground', ({ facts, expected, hidden }) => {
    const decision = decide(policy, facts)
    expect(decision.ground).toBe(expected.ground)
    expect(decision.effect).toBe(expected.effect)
    expect(decision.flags).toEqual(expected.flags)
    if (hidden !== undefined) expect(decision.hidden).toBe(hidden)
  })
})

describe('a conference', () => {
  it.each(CONFERENCES)('$title: $effect', ({ attendees, addressed, effect, given }) => {
    const decision = decideConference(policy, attendees, { addressedByHolder: addressed })
    expect(decision.effect).toBe(effect)
    expect(decision.attendees.filter((one) => one.given).map((one) => one.attendee)).toEqual(given)
  })
})

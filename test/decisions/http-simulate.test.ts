import type { exchange } from '@casebridge/contract'
import { compile, decide, type Facts, loadPolicy, PACKS } from '@casebridge/policy'
import { AGREEMENTS } from '@casebridge/policy/table'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { regionOf } from './http/region.ts'
import { SITUATIONS } from './situations.ts'
import { CONFERENCES, EMERGENCY, PRECEDENCE, STRUCTURE } from './tables.ts'

const constellation = withConstellation({ region: regionOf(AGREEMENTS) })
/** The engine here, beside the engine there: what the tables leave open must be the same too. */
const policy = loadPolicy(compile({ packs: PACKS, agreements: AGREEMENTS }), 'sha256:here')

/** A purpose outside the closed list is refused where it enters; the engine never sees it. */
const REFUSED_BY_THE_CONTRACT = ['a purpose that is not in the list is no purpose']

describe('the default matrix, put to a running exchange', () => {
  it.concurrent.each(SITUATIONS)('$title', async ({ facts, expected }) => {
    const simulation = await simulated(facts)
    expect(simulation.effect).toBe(expected.effect)
    expect(simulation.ground).toBe(expected.ground)
    expect(simulation.obligations).toEqual(expected.obligations)
    expect(simulation.flags).toEqual([])
  })
})

describe.each([
  ['structure', STRUCTURE],
  ['precedence', PRECEDENCE],
  ['an imminent danger', EMERGENCY],
])('%s, put to a running exchange', (_, lines) => {
  const known = lines.filter(({ title }) => !REFUSED_BY_THE_CONTRACT.includes(title))
  it.concurrent.each(known)('$title: $expected.effect $expected.ground', async (line) => {
    const simulation = await simulated(line.facts)
    expect(simulation.effect).toBe(line.expected.effect)
    expect(simulation.ground).toBe(line.expected.ground)
    expect(simulation.flags).toEqual(line.expected.flags)
    if (line.hidden !== undefined) expect(simulation.hidden).toBe(line.hidden)
  })
})

describe('what the contract itself refuses', () => {
  const lines = STRUCTURE.filter(({ title }) => REFUSED_BY_THE_CONTRACT.includes(title))
  it('is one line of the tables', () =>
    expect(lines.map(({ title }) => title)).toEqual(REFUSED_BY_THE_CONTRACT))
  it.each(lines)('$title', async ({ facts }) => {
    const { error, response } = await simulate(facts)
    expect(response.status).toBe(400)
    expect(error?.issues?.map(({ pointer }) => pointer)).toEqual(['/purpose'])
  })
})

describe('a conference, attendee by attendee', () => {
  it.concurrent.each(CONFERENCES)('$title', async ({ attendees, addressed, given }) => {
    const answers = await Promise.all(attendees.map(({ facts }) => simulated(facts)))
    const permitted = attendees.filter((_, at) => answers[at]?.effect === 'permit').map((one) => one.attendee)
    // A refusal for one refuses the table, unless the holder named the others: see http-acts.test.ts.
    const whole = permitted.length === attendees.length
    expect(addressed || whole ? permitted : []).toEqual(given)
  })
})

/** What the service answers; it must be what the engine answers here, to the last field. */
async function simulated(facts: Facts): Promise<exchange.components['schemas']['Simulation']> {
  const { data, error } = await simulate(facts)
  if (data === undefined) throw new Error(JSON.stringify(error))
  const { decision: _words, revision, ...answer } = data
  const { rules: _rules, revision: _here, ...decision } = decide(policy, facts)
  expect(answer).toEqual(decision)
  expect(revision).toMatch(/^sha256:/)
  return data
}

function simulate(facts: Facts) {
  const item = { ...facts.item, handling: [...facts.item.handling] }
  return constellation()
    .client('exchange', 'pro-harbour-mun-plain')
    .POST('/simulations', { body: { ...facts, item, met: [...facts.met] } })
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bucket, bucketOf } from './bucket.ts'
import type { Facts } from './facts.ts'
import { anyFacts, policyWith, V09, v09 } from './fixtures.ts'
import { unmetGates } from './gates.ts'
import { commonOf, type Duty, type Rule } from './pack.ts'
import { PACKS } from './packs.ts'
import { rowOf } from './row.ts'
import { situationOf } from './situation.ts'
import { fieldsUnder } from './variants.ts'

const { breakGlass, rules } = commonOf(PACKS)
const situation = (facts: Facts) => situationOf(facts, 'covered')
const permit = rules.find((row) => row.id === 'V09') as Rule
const denial: Rule = { ...permit, id: 'T1', effect: 'deny', gates: [], obligations: [], ground: 'G04' }
const duty: Duty = { ...permit, id: 'T2', when: { address: 'direct' }, obligations: ['NST'] }
const bucket = (rows: readonly Rule[], duties: readonly Duty[] = []): Bucket =>
  bucketOf(
    rows.map((row) => rowOf(row, breakGlass)),
    duties,
  )

describe('what CASL lets through', () => {
  it('is the fields of the row, when all its gates are met', () => {
    expect(bucket([permit]).reveals(permit, situation(V09))).toEqual(['held', 'summary'])
    expect(bucket([permit]).reveals(permit, situation(v09({ met: ['GRD'] })))).toEqual([])
  })

  it('is that of the row asked about alone, whatever another is called', () => {
    const wide = { ...permit, id: 'manage', obligations: [] }
    expect(bucket([permit, wide]).reveals(permit, situation(V09))).toEqual(['held', 'summary'])
  })

  it('is nothing where what the row asks contradicts its own columns', () => {
    const push = v09({ purpose: 'imminent-danger', initiative: 'push', recipient: { coreMember: true } })
    const asked: Rule = { ...permit, purpose: 'imminent-danger', extra: { initiative: 'ask' } }
    const core: Rule = { ...permit, to: 'CORE', extra: { 'recipient.coreMember': false } }
    expect(bucket([asked]).reveals(asked, situation(push))).toEqual([])
    expect(bucket([core]).reveals(core, situation(push))).toEqual([])
    const pushed: Rule = { ...asked, extra: { initiative: ['ask', 'push'] } }
    expect(bucket([pushed]).reveals(pushed, situation(push))).toEqual(['held', 'summary'])
  })

  it('is nothing where the row does not apply', () => {
    expect(bucket([permit]).reveals(permit, situation(v09({ recipient: { type: 'SOC' } })))).toEqual([])
  })

  it('is nothing under a denial, wherever that stands', () => {
    for (const rows of [
      [permit, denial],
      [denial, permit],
    ]) {
      expect(bucket(rows).reveals(permit, situation(V09))).toEqual([])
    }
    const elsewhere = { ...denial, extra: { 'recipient.intake': true } }
    expect(bucket([permit, elsewhere]).reveals(permit, situation(V09))).toEqual(['held', 'summary'])
  })

  it('is less under a duty', () => {
    expect(bucket([permit], [duty]).reveals(permit, situation(V09))).toEqual(['held'])
    const counted: Rule = { ...permit, obligations: ['AGG'] }
    expect(bucket([counted], [duty]).reveals(counted, situation(V09))).toEqual(['count'])
  })

  it('is nothing for a row of another bucket', () => {
    const other = rules.find((row) => row.id === 'V01') as Rule
    expect(bucket([permit]).reveals(other, situation(V09))).toEqual([])
    expect(bucket([denial]).reveals(permit, situation(V09))).toEqual([])
  })

  it('is what the ordered evaluator expects, for every row that applies and all facts', () => {
    const policy = policyWith()
    let revealed = 0
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const here = situation(facts)
        const found = policy.bucketFor(facts)
        const { permits = [], denials = [] } = found?.rowsFor(here) ?? {}
        for (const row of permits) {
          const duties = found?.dutiesFor(here).flatMap((one) => one.obligations) ?? []
          const stopped = denials.length > 0 || unmetGates(row, here.gates).refusing.length > 0
          const fields = found?.reveals(row, here)
          expect(fields).toEqual(stopped ? [] : fieldsUnder([...row.obligations, ...duties]))
          if (!stopped) revealed++
        }
      }),
      { numRuns: 3000 },
    )
    expect(revealed).toBeGreaterThan(300)
  })
})

describe('the rows that apply', () => {
  const session: Rule = { ...permit, id: 'T3', to: 'CONF' }
  const specific: Rule = { ...permit, id: 'T4', extra: { 'recipient.intake': true } }
  const core: Rule = { ...permit, id: 'T5', to: 'CORE' }
  const idsFor = (rows: readonly Rule[], facts: Facts) =>
    bucket(rows)
      .rowsFor(situation(facts))
      .permits.map((row) => row.id)

  it('come with the most specific first', () => {
    const rows = [session, core, permit, specific]
    const facts = v09({ recipient: { intake: true, coreMember: true } })
    expect(idsFor(rows, facts)).toEqual(['T4', 'V09', 'T5'])
    expect(idsFor(rows, { ...facts, address: 'conference' })).toEqual(['T4', 'V09', 'T3'])
  })

  it('leave the session when a gate closes the direct route, and close both when they name the agency', () => {
    const closed: Rule = { ...denial, ground: 'G21' }
    const inSession = situation(v09({ address: 'conference' }))
    const ids = (rows: readonly Rule[]) => {
      const { permits, denials } = bucket(rows).rowsFor(inSession)
      return [permits.map(({ id }) => id), denials.map(({ id }) => id)]
    }
    expect(ids([permit, session, closed])).toEqual([['T3'], []])
    expect(ids([permit, closed])).toEqual([['V09'], ['T1']])
    expect(ids([permit, session, denial])[1]).toEqual(['T1'])
    expect(bucket([permit, session, closed]).reveals(session, inSession)).toEqual(['held', 'summary'])
    expect(bucket([permit, session, closed]).reveals(permit, inSession)).toEqual([])
  })

  it('are those of a push in an emergency', () => {
    const warning: Rule = { ...permit, id: 'T6', purpose: breakGlass.purpose, gates: ['SES', 'JUS'] }
    const pushed = v09({ purpose: breakGlass.purpose, initiative: 'push', met: ['JUS'] })
    expect(idsFor([warning], pushed)).toEqual(['T6'])
    expect(idsFor([warning], { ...pushed, initiative: 'ask' })).toEqual([])
    expect(bucket([warning]).reveals(warning, situation(pushed))).toEqual(['held', 'summary'])
    expect(bucket([warning]).reveals(warning, situation({ ...pushed, met: [] }))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Agreement, Clause } from './agreement.ts'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import { AGREEMENTS, v09 } from './fixtures.ts'
import { PACKS } from './packs.ts'
import { loadPolicy } from './policy.ts'

const accord = AGREEMENTS.find(({ id }) => id === 'ACCORD-NL') as Agreement
const [whole] = accord.clauses as readonly [Clause, ...Clause[]]
const facts = v09({})

/** What V09 comes to under these agreements. */
function under(agreements: readonly Agreement[], given = facts) {
  return decide(loadPolicy(compile({ packs: PACKS, agreements }), 'r'), given)
}
const withClause = (change: Partial<Clause>): Agreement => ({ ...accord, clauses: [{ ...whole, ...change }] })

describe('the conditions of a clause', () => {
  it('ask for gates beyond those of the row, and name the clause when one is missing', () => {
    const strict = withClause({ gates: ['INF'] })
    expect(under([strict]).trace).toEqual([{ ground: 'G22', step: 'gate', rule: 'ACCORD-NL/1', gate: 'INF' }])
    expect(under([strict], v09({ met: ['GRD', 'BAS', 'INF'] })).effect).toBe('permit')
  })

  it('add duties, and take away the fields that those leave out', () => {
    const narrow = under([withClause({ obligations: ['HIT', 'EXP30'] })])
    expect(narrow.obligations).toEqual(['SUM', 'NOF', 'HIT', 'EXP30'])
    expect([narrow.variants, narrow.fields]).toEqual([['hit'], ['held']])
  })

  it('say when it covers at all', () => {
    const adults = withClause({ when: { 'item.minor': false } })
    expect(under([adults]).effect).toBe('permit')
    expect(under([adults], v09({ item: { minor: true } })).ground).toBe('G01')
  })

  it('never open what the packs close', () => {
    const wide = withClause({ gates: [], obligations: [] })
    expect(under([wide], v09({ met: [] })).effect).toBe('deny')
    expect(under([wide]).obligations).toEqual(['SUM', 'NOF'])
  })

  it('hold up nobody in an emergency, which needs no agreement', () => {
    const warning = v09({
      purpose: 'imminent-danger',
      initiative: 'push',
      holder: { type: 'SCH', agency: 'SCH' },
      recipient: { type: 'POL', agency: 'POL' },
      item: { category: 'PAS' },
      met: ['JUS', 'FAO'],
    })
    const decision = under([withClause({ gates: ['CHR'], obligations: ['HIT'] })], warning)
    expect([decision.effect, decision.obligations]).toEqual(['permit', ['FOUR']])
  })
})

describe('of several clauses that cover', () => {
  const strict: Agreement = { ...accord, id: 'A', clauses: [{ ...whole, id: 'A/1', gates: ['INF'] }] }

  it('the first whose gates are met decides', () => {
    expect(under([strict, accord]).clause).toBe('ACCORD-NL/1')
    expect(under([strict, accord], v09({ met: ['GRD', 'BAS', 'INF'] })).clause).toBe('A/1')
  })

  it('one that names a basis comes first where the row needs one', () => {
    const plain: Agreement = { ...accord, id: 'A', clauses: [{ ...whole, id: 'A/1' }] }
    expect(under([plain, withClause({ basis: 'Article 6 of the accord' })]).clause).toBe('ACCORD-NL/1')
  })
})

describe('two versions of an agreement', () => {
  const second: Agreement = {
    ...accord,
    version: 2,
    parties: ['POL', 'SOC'],
    clauses: [{ ...whole, id: 'ACCORD-NL/2', from: ['POL'], to: ['SOC'], categories: ['PRF'] }],
  }

  it('are in force side by side, each between those who signed it', () => {
    expect(under([accord, second]).clause).toBe('ACCORD-NL/1')
    const toSocial = v09({ recipient: { type: 'SOC', agency: 'SOC' } })
    expect(under([accord, second], toSocial).trace.some(({ ground }) => ground === 'G01')).toBe(false)
  })

  it('between two who signed both only the newer counts, also where it no longer has a clause', () => {
    const toPolice = v09({
      recipient: { type: 'POL', agency: 'POL' },
      holder: { type: 'SOC', agency: 'SOC' },
    })
    const noLonger = under([accord, second], toPolice)
    expect(noLonger.trace[0]).toMatchObject({ ground: 'G01' })
    expect(under([accord], toPolice).trace.some(({ ground }) => ground === 'G01')).toBe(false)
  })

  it('the newer counts also without a clause: what was stopped does not bring the old one back', () => {
    const stopped: Agreement = { ...second, parties: ['POL', 'MUN'], clauses: [] }
    expect(under([accord, stopped]).ground).toBe('G01')
    expect(under([accord, { ...stopped, parties: ['POL', 'SOC'] }]).clause).toBe('ACCORD-NL/1')
  })

  it('the newer counts from its first day', () => {
    const later: Agreement = {
      ...second,
      parties: accord.parties,
      validFrom: '2026-12-01',
      clauses: second.clauses,
    }
    expect(under([accord, later]).clause).toBe('ACCORD-NL/1')
    expect(under([accord, later], v09({ now: '2026-12-01T00:00:00Z' })).ground).toBe('G01')
  })
})

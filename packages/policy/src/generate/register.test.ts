import { describe, expect, it } from 'vitest'
import { HARBOUR, harbour } from './fixtures.ts'
import { jointControllersOf } from './joint-controllers.ts'
import { registerOf } from './register.ts'
import { openCells } from './sharing-matrix.ts'

const rows = registerOf(harbour(), 'en')
const rowOf = (controller: string, purpose: string, group: string) =>
  rows.find(
    (row) => row.controller.id === controller && row.purpose.code === purpose && row.group.code === group,
  )

describe('the record of processing', () => {
  it('has one row for each controller, purpose and group of categories', () => {
    const keys = rows.map(
      ({ controller, purpose, group }) => `${controller.id} ${purpose.code} ${group.code}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toContain('agy-kaaihaven early-help ordinary')
    expect(keys).toContain('agy-kaaihaven early-help offences')
    expect(keys).toContain('agy-tidal early-help special')
  })

  it('names what may be given and received, and nothing that the rules close', () => {
    const named = rows.flatMap(({ controller, purpose, categories, recipients }) =>
      recipients.flatMap(({ id }) =>
        categories.map(({ code }) => `${controller.id} ${id} ${code} ${purpose.code}`),
      ),
    )
    for (const { from, to, category, purpose } of openCells(harbour())) {
      expect(named).toContain(`${from} ${to} ${category} ${purpose}`)
    }
    expect(rows.filter(({ controller }) => controller.id === 'agy-abroad')).toEqual([])
    expect(rowOf('agy-quay', 'prevention', 'offences')).toBeUndefined()
  })

  it('asks of authorities what the directive asks, of others what the regulation asks', () => {
    expect(rowOf('agy-quay', 'risk-assessment', 'offences')?.record).toBe(
      'Directive (EU) 2016/680 art. 24(1)',
    )
    expect(rowOf('agy-kaaihaven', 'risk-assessment', 'offences')?.record).toBe(
      'Regulation (EU) 2016/679 art. 30(1)',
    )
    const british = registerOf(harbour({ agreement: { ...HARBOUR, jurisdiction: 'UK' } }), 'en')
    expect(new Set(british.map(({ record }) => record))).toEqual(
      new Set(['UK GDPR art. 30(1)', 'Data Protection Act 2018 s. 61']),
    )
  })

  it('has the periods that duties set, the basis that a clause names, and each citation with its status', () => {
    expect(rowOf('agy-quay', 'risk-assessment', 'offences')).toMatchObject({
      categories: [{ code: 'PRF' }, { code: 'PIN' }],
      recipients: [{ id: 'agy-kaaihaven', name: 'Prevention Service of Kaaihaven' }],
      sources: [],
      retention: [
        'Lapses after 30 days.',
        'While the case is open and within its retention; not shared afterwards.',
      ],
      bases: [
        {
          clause: 'agr-harbour/crossing',
          basis: 'Protocol of the unit, article 6',
          rule: 'V09',
          status: 'design',
        },
        {
          clause: 'agr-harbour/crossing',
          basis: 'Protocol of the unit, article 6',
          rule: 'V12',
          status: 'design',
        },
      ],
    })
  })

  it('says that nothing goes to third countries, and names the impact assessment', () => {
    expect(rows.every(({ thirdCountries }) => thirdCountries.startsWith('None.'))).toBe(true)
    expect(rows.every(({ security }) => security.endsWith('DPIA-2026-014'))).toBe(true)
  })

  it('names whose data they are beyond the person concerned', () => {
    expect(rowOf('agy-lantern', 'early-help', 'ordinary')?.subjects).toEqual([
      'the person whom a case or a question concerns',
      'members of the family',
    ])
  })

  it('names what it lacks and invents nothing', () => {
    const { dpia: _, ...without } = HARBOUR
    const lacking = registerOf(harbour({ agreement: without }), 'nl')
    expect(lacking[0]?.missing.map(({ code }) => code)).toEqual(['contact', 'officer', 'dpia'])
    expect(rows[0]?.missing.map(({ code }) => code)).toEqual(['contact', 'officer'])
  })
})

describe('the table of joint controllers', () => {
  const table = jointControllersOf(harbour(), 'en')

  it('has every party with its tasks as the agreement words them', () => {
    expect(table.parties.map(({ id }) => id)).toEqual(HARBOUR.parties)
    expect(table.parties.find(({ id }) => id === 'agy-kaaihaven')).toEqual({
      id: 'agy-kaaihaven',
      name: 'Prevention Service of Kaaihaven',
      arrangement: 'Regulation (EU) 2016/679 art. 26',
      tasks: ['answers who asks what was shared about them'],
      missing: [],
    })
  })

  it('names the parties of which the agreement says nothing', () => {
    const silent = table.parties.filter(({ missing }) => missing.some(({ code }) => code === 'controllers'))
    expect(silent.map(({ id }) => id)).toEqual(HARBOUR.parties.filter((id) => id !== 'agy-kaaihaven'))
  })

  it('names the directive for authorities, and what an arrangement has to settle', () => {
    expect(table.parties.find(({ id }) => id === 'agy-quay')?.arrangement).toBe(
      'Directive (EU) 2016/680 art. 21',
    )
    expect(table.matters.map(({ code }) => code)).toEqual(['rights', 'information', 'contact', 'essence'])
  })
})

import { describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'
import { GROUND_OF_GATE } from '../grounds.ts'
import { PACKS } from '../packs.ts'
import { loadPolicy } from '../policy.ts'
import { parseRows } from '../table/row.ts'
import { failuresOf } from '../table/run.ts'
import { settingUnder } from '../table/setting-under.ts'
import { situationsOf } from '../table/situations.ts'
import { JURISDICTIONS } from '../vocabulary.ts'
import type { Documented } from './documented.ts'
import { HARBOUR, harbour } from './fixtures.ts'
import { vectorsCsv, vectorsOf } from './vectors.ts'

const csv = (documented: Documented) => vectorsCsv(vectorsOf(documented))
const lines = csv(harbour()).split('\r\n')

/** The table, read back from its text, put to an agreement: every situation that does not come out as written. */
function failing(text: string, under: Documented): readonly string[] {
  const { inForce, registry, day } = under
  const agreements = inForce === undefined ? [] : [inForce]
  const policy = loadPolicy(compile({ packs: PACKS, agreements }), 'sha256:under')
  const setting = settingUnder(agreements, { ...registry, professionals: [] }, day)
  const situations = situationsOf(parseRows(text), (gate) => GROUND_OF_GATE[gate], setting)
  return failuresOf(policy, situations).map(({ situation }) => situation.row.id)
}

describe('the test vectors of an agreement', () => {
  it('have the columns of the decision table', () => {
    expect(lines[0]).toBe(
      'id,jurisdiction,from,category,to,purpose,effect,gates,obligations,ground,extra,basis,status,why',
    )
  })

  it.each([
    [
      'agr-harbour/attendance:V01,BE,SCH,EDU,MUN,early-help,permit-with-conditions,INF;JUS,SUM;EXP30,,,',
      'a clause adds a gate and a duty',
    ],
    [
      'agr-harbour/attendance:V76,BE,SCH,PAS,MUN,early-help,permit-with-conditions,FAO;JUS,SUM;SRC;EXP30,,intake=true,',
      'a row has a condition',
    ],
    [
      'agr-harbour/minors:V69,BE,SOC,FMS,CONF,case-conference,permit-with-conditions,SES;SEC;MIN;INF,TP;NOF,,minor=true,',
      'row and clause have the same condition',
    ],
    [
      'agr-harbour/attendance:V03,BE,SCH,PAS,POL,prevention,deny,,,G04,,',
      'the rules close what a clause names',
    ],
    [
      'agr-harbour/table:V25,BE,CONF,MSR,POL,case-conference,permit-with-conditions,UNA,NOF,,,',
      'the return sheet',
    ],
    [
      'agr-harbour/danger:V07,BE,SCH,PAS,POL,imminent-danger,permit-with-conditions,JUS;FAO,FOUR,,initiative=push,',
      'an emergency does not wait for what a clause asks',
    ],
  ])('say %s (%s)', (begin) => {
    expect(lines.filter((line) => line.startsWith(begin))).toHaveLength(1)
  })

  it.each(JURISDICTIONS)('hold under the agreement in %s, each gate dropped in turn', (jurisdiction) => {
    const documented = harbour({ agreement: { ...HARBOUR, jurisdiction } })
    expect(parseRows(csv(documented)).length).toBeGreaterThan(30)
    expect(failing(csv(documented), documented)).toEqual([])
  })

  it('fail when a clause loses a gate, a duty, a purpose or a category: they are a test', () => {
    const changed = (id: string, change: object) =>
      harbour({
        agreement: {
          ...HARBOUR,
          clauses: HARBOUR.clauses.map((one) =>
            one.id === `agr-harbour/${id}` ? { ...one, ...change } : one,
          ),
        },
      })
    const text = csv(harbour())
    expect(failing(text, changed('attendance', { gates: [] }))).toContain('agr-harbour/attendance:V01')
    expect(failing(text, changed('table', { obligations: [] }))).toContain('agr-harbour/table:V46')
    expect(failing(text, changed('crossing', { purposes: ['early-help'] }))).toContain(
      'agr-harbour/crossing:V09',
    )
    expect(failing(text, changed('help', { categories: ['HLT'] }))).toContain('agr-harbour/help:V21')
  })

  it('are none while no two have signed', () => {
    expect(vectorsOf(harbour({ signatories: ['agy-quay'] }))).toEqual([])
  })
})

import type { TableRow } from '@casebridge/policy/table'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { replayAll } from '../scenarios/support/replays.ts'
import { type Enacted, enact } from './http/enact.ts'
import { obstacleTo } from './http/obstacle.ts'
import { AUDITORS } from './http/people.ts'
import { daysUntilLapse, read, shownAgainst } from './http/read.ts'
import { regionOfToday } from './http/region.ts'
import { saidBy, toldToAsker } from './http/said.ts'
import { ask, canAsk, isAsked, push } from './http/share.ts'
import { widestOf } from './http/variant.ts'
import { SITUATIONS } from './situations.ts'
import { EMERGENCY, PRECEDENCE, STRUCTURE } from './tables.ts'

const constellation = withConstellation({ region: regionOfToday() })

/** What cannot be made true by anybody's acts, and why. All of it is put to the service as facts: http-simulate.test.ts. */
const NOT_STAGED = {
  'V24 support history from social services to named attendees of the session for case conference in BE, actor=chair: refused, G05':
    'nobody brings an item of another: see the chair',
  'V29 pastoral concern from municipality to named attendees of the session for case conference in FR without CHT: refused, G27':
    'nobody without the charter sits in a French group',
  'V60 support measure from municipality to researcher for research: permitted':
    'counts have no operation yet, and an item is no count: see the researcher',
  'V113 support measure from municipality to person concerned for reintegration: permitted':
    'the plan is given to the person by an operation of its own, which decides as the others do',
  'the plan of another person':
    'the plan is given to the person by an operation of its own, which decides as the others do',
  'a person in the room is no professional':
    'the plan is given to the person by an operation of its own, which decides as the others do',
  'a purpose that is not in the list is no purpose': 'the contract knows no such purpose',
  'an agreement of another unit does not count': 'a case is opened in a unit of the registry',
  'an agreement that has ended does not count': 'nobody sets the clock of a service',
  'an agreement that has not begun does not count': 'nobody sets the clock of a service',
  'the last day of an agreement counts': 'nobody sets the clock of a service',
  'the holder is not on the case': 'who is not on a case gives nothing of it',
  'no case is named where one is needed': 'an item is always kept on a case',
  'not a core member': 'police are of the core of every unit here',
  'a coordinator sees no content': 'who steers or checks is let onto no case',
  'a key person is told that the own signal was handled': 'who hands in signals is let onto no case',
  "a key person is not told of another's signal": 'who hands in signals is let onto no case',
  'a key person reads nothing even of what answers the own signal':
    'who hands in signals is let onto no case',
  'a key person has no part in prevention': 'who hands in signals is let onto no case',
  'of two prohibitions the first': 'classified content is kept nowhere',
}
const isStaged = ({ title }: { readonly title: string }) => !Object.hasOwn(NOT_STAGED, title)

it('stages every row, every dropped gate and every line that people can bring about', () => {
  const obstacles = [...SITUATIONS, ...STRUCTURE, ...PRECEDENCE, ...EMERGENCY].flatMap((one) => {
    const reason = obstacleTo(one)
    return reason === undefined ? [] : [[one.title, reason]]
  })
  expect(Object.fromEntries(obstacles)).toEqual(NOT_STAGED)
})

describe('the default matrix, staged for real', () => {
  it.concurrent.each(SITUATIONS.filter(isStaged))('$title', async ({ row, facts, expected }) => {
    const enacted = await enact(constellation(), { row, facts })
    // To police nobody of the family desk is on a case, so a warning to them passes over that.
    const unseen =
      facts.holder.type === 'POL' && facts.recipient.type === 'FAM' && expected.effect === 'permit'
    const said = { ...expected, flags: unseen ? (['G02'] as const) : [] }
    expect(enacted.said).toEqual(isAsked(facts) ? toldToAsker(said, facts) : said)
    if (expected.effect === 'permit') await expectToBind(enacted, row)
    const { stage } = enacted
    if (stage && !isAsked(facts) && canAsk(stage)) {
      const [told] = (await ask(stage)).answers.map(saidBy)
      expect(told).toEqual(toldToAsker(said, facts))
    }
  })
})

describe.each([
  ['structure', STRUCTURE],
  ['precedence', PRECEDENCE],
  ['an imminent danger', EMERGENCY],
])('%s, staged for real', (_, lines) => {
  const staged = lines.filter(isStaged)
  it.concurrent.each(staged)(
    '$title: $expected.effect $expected.ground',
    async ({ row, facts, expected }) => {
      const { said } = await enact(constellation(), { row, facts })
      const all = { ...expected, obligations: said.obligations }
      expect(said).toEqual(isAsked(facts) ? toldToAsker(all, facts) : all)
    },
  )
})

describe('everything that was decided here', () => {
  it('is decided again, and comes to the same codes', { timeout: 120_000 }, async () => {
    const auditors = AUDITORS.map(({ id }) => id)
    expect(await replayAll(constellation(), auditors)).toEqual({ identical: expect.any(Number) })
  })
})

/** The obligations of a permit hold for what is given, for what is read and for how long. */
async function expectToBind({ stage, disclosureId = '' }: Enacted, row: TableRow): Promise<void> {
  if (stage === undefined) throw new Error('a permit without a disclosure')
  const { obligations } = row
  if (widestOf(row) !== 'full')
    await expect(push(stage, 'full')).rejects.toMatchObject({ code: 'variant-too-wide' })
  const disclosure = await read(stage, disclosureId)
  expect(disclosure.obligations.map(({ code }) => code)).toEqual(obligations)
  expect(disclosure.item.variant).toBe(widestOf(row))
  expect(shownAgainst(obligations, disclosure)).toEqual([])
  expect(disclosure.item.exportable).toBe(!obligations.includes('VIS'))
  const days = obligations.find((code) => code.startsWith('EXP'))?.slice('EXP'.length)
  expect(daysUntilLapse(disclosure)).toBe(days === undefined ? undefined : Number(days))
}

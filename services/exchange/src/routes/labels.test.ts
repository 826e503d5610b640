import type { exchange } from '@casebridge/contract'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  checkInAll,
  convene,
  hoursAfter,
  keepItem,
  newItem,
  openTestCase,
  withKey,
} from '../../test/casework.ts'
import { archiveBundle, type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import type { Deps } from '../deps.ts'
import { addItem } from './add-item.ts'
import { ask } from './ask.ts'
import { disclose } from './disclose.ts'
import { getDisclosure } from './get-disclosure.ts'
import { listDisclosures } from './list-disclosures.ts'
import { recordEvidence } from './record-evidence.ts'

type NewItem = exchange.components['schemas']['NewItem']
type Labels = NonNullable<NewItem['labels']>

let harness: Harness
let deps: Deps
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
  deps = { ...harness.deps, ledger: recordingLedger() }
  caseId = await openTestCase(harness)
  await keepItem(harness, 'pro-samira', caseId)
  const informed = {
    ...{ kind: 'informed' as const, on: '2026-11-20', how: 'In a letter to both parents.' },
    ...{ categories: ['EDU' as const], purposes: ['early-help' as const] },
  }
  await harness.call(recordEvidence, 'pro-samira', { params: { caseId }, body: informed })
})
afterAll(() => harness?.close())

async function faultsOf(attempt: Promise<unknown>): Promise<readonly string[]> {
  const error = await attempt.then(
    () => undefined,
    (reason) => reason,
  )
  expect(error).toMatchObject({ name: 'InvalidInput' })
  return error.issues.map((issue: { pointer: string; code: string }) => `${issue.pointer} ${issue.code}`)
}
const add = (changes: Partial<NewItem>) =>
  harness.call(addItem, 'pro-samira', { params: { caseId }, ...withKey(), body: newItem(changes) })

/** Tells the prevention officer about attendance. */
async function tell(changes: Partial<NewItem>, spoken?: { channel: 'oral' | 'paper'; at: string }) {
  const itemId = await keepItem(harness, 'pro-samira', caseId, changes)
  const { answers } = await harness.call(
    disclose,
    'pro-samira',
    {
      params: { caseId },
      ...withKey(),
      body: {
        ...{ itemId, purpose: 'early-help', variant: 'summary', recipients: ['pro-noor'] },
        ...(spoken && { spoken }),
      },
    },
    deps,
  )
  return answers[0]
}
async function told(changes: Partial<NewItem>) {
  const params = { disclosureId: (await tell(changes))?.disclosureId ?? '' }
  return (await harness.call(getDisclosure, 'pro-noor', { params }, deps)).item
}

describe('the labels of an item', () => {
  it('travel with what is told; an item without a colour is for the organisation alone', async () => {
    expect((await told({})).handling).toEqual(['TLP:AMBER+STRICT'])
    expect((await told({ labels: { handling: ['H1', 'TLP:GREEN'] } })).handling).toEqual(['TLP:GREEN', 'H1'])
  })

  it('have one colour', async () => {
    const labels: Labels = { handling: ['TLP:GREEN', 'TLP:RED'] }
    expect(await faultsOf(add({ labels }))).toEqual(['/labels/handling one-colour'])
  })

  it('with H3 come with their conditions, which are told with whatever is told', async () => {
    const labels: Labels = { handling: ['H3'] }
    expect(await faultsOf(add({ labels }))).toEqual(['/content/conditions H3'])
    const content = { summary: 'There every day.', conditions: 'Ask us before you speak to the parents.' }
    expect((await told({ labels, content })).conditions).toBe('Ask us before you speak to the parents.')
  })

  it('with H0 serve no early help without the permission of their originator', async () => {
    const refused = await tell({ labels: { handling: ['H0'] } })
    expect(refused).toMatchObject({ effect: 'deny', decision: { grounds: [{ code: 'G09' }] } })
    const permitted = await tell({ labels: { handling: ['H0'], originatorPermission: true } })
    expect(permitted).toMatchObject({ effect: 'permit' })
  })

  it('grade by the codes of their scheme, and are told in those of 3×5×2', async () => {
    const wrong: Labels = { grading: { scheme: '4x4', source: 'D', information: '5' } }
    expect(await faultsOf(add({ labels: wrong }))).toEqual([
      '/labels/grading/source other-scheme',
      '/labels/grading/information other-scheme',
    ])
    const labels: Labels = { grading: { scheme: '5x5x5', source: 'E', information: '4' } }
    expect((await told({ labels })).grading).toEqual({ source: '2', information: 'D' })
  })

  it.each([
    ['3x5x2', '1', 'E'],
    ['5x5x5', 'A', '5'],
  ] as const)(
    'of %s never make a fact of what is suspected to be false',
    async (scheme, source, information) => {
      const labels: Labels = { grading: { scheme, source, information } }
      expect(await faultsOf(add({ labels }))).toEqual(['/statementType suspected-false'])
      expect(await add({ labels, statementType: 'hearsay' })).toMatchObject({ statementType: 'hearsay' })
    },
  )
})

/** Under an agreement by which the school speaks of concerns at the table. */
function atTable(): Deps {
  const [accord] = harness.region.agreements
  if (accord === undefined) throw new Error('the region has no agreement')
  const more = {
    ...{ id: 'agr-harbour/9', from: ['agy-school'], to: ['agy-prevention'] },
    ...{ categories: ['PAS' as const], purposes: ['case-conference' as const] },
  }
  const revision = archiveBundle(harness, [{ ...accord, clauses: [...accord.clauses, more] }])
  const policy = harness.archive.get(revision) ?? deps.policy()
  return { ...deps, policy: () => policy }
}

describe('what may not be done with what was told', () => {
  it('comes with it, stands in both lists, and goes with each copy', async () => {
    const seats = ['pro-samira', 'pro-noor']
    const sessionId = await convene(harness, caseId, seats)
    await checkInAll(harness, caseId, sessionId, ['pro-elin', ...seats])
    await runSql(
      harness.superuserUrl,
      `update exchange.session set opened_at = '${harness.clock.now.toISOString()}' where id = '${sessionId}'`,
    )
    const itemId = await keepItem(harness, 'pro-samira', caseId, {
      category: 'PAS',
      labels: { handling: ['TLP:GREEN', 'H1'] },
    })
    const body = {
      ...{ itemId, purpose: 'case-conference' as const, variant: 'summary' as const, sessionId },
      recipients: ['pro-noor'],
    }
    const gift = { params: { caseId }, ...withKey(), body }
    const given = (await harness.call(disclose, 'pro-samira', gift, atTable())).answers[0]
    expect(given).toMatchObject({ effect: 'permit' })
    const disclosureId = given?.disclosureId ?? ''
    const told = (await harness.call(getDisclosure, 'pro-noor', { params: { disclosureId } }, atTable())).item
    expect(told.useLimitations).toEqual(expect.arrayContaining(['be-458ter', 'not-in-court']))
    for (const [who, direction] of [
      ['pro-samira', 'given'],
      ['pro-noor', 'received'],
    ] as const) {
      const { items } = await harness.call(listDisclosures, who, { query: { direction, limit: 100 } })
      const found = items.find(({ id }) => id === disclosureId)
      expect(found?.useLimitations).toEqual(told.useLimitations)
    }
    const copy = newItem({ category: 'PAS', receivedUnder: disclosureId })
    const kept = await harness.call(addItem, 'pro-noor', { params: { caseId }, ...withKey(), body: copy })
    const rows = await runSql<{ limits: string[] }>(
      harness.superuserUrl,
      `select use_limitations as limits from exchange.item where id = '${kept.id}'`,
    )
    expect(rows).toEqual([{ limits: told.useLimitations }])
  })
})

describe('what was told aloud or on paper', () => {
  it('is recorded within a day of it, and not before it', async () => {
    const at = (hours: number) => ({ channel: 'oral' as const, at: hoursAfter(harness.clock.now, hours) })
    expect(await tell({}, at(-24))).toMatchObject({ effect: 'permit' })
    expect(await tell({}, at(0))).toMatchObject({ effect: 'permit' })
    expect(await faultsOf(tell({}, at(-24.001)))).toEqual(['/spoken/at too-late'])
    expect(await faultsOf(tell({}, at(0.001)))).toEqual(['/spoken/at future'])
  })
})

describe('an ask', () => {
  it('is not about what somebody believes, whatever the case', async () => {
    const body = {
      ...{ purpose: 'case-conference' as const, categories: ['EDU' as const, 'BEL' as const] },
      ...{ question: 'What would help to know?', reason: 'So that nobody has to tell the same twice.' },
    }
    for (const id of [caseId, '00000000-0000-4000-8000-000000000000']) {
      const asked = harness.call(ask, 'pro-hugo', { params: { caseId: id }, ...withKey(), body }, deps)
      expect(await faultsOf(asked)).toEqual(['/categories/1 X1'])
    }
  })
})

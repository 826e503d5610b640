import { randomUUID } from 'node:crypto'
import type { Entry } from '@casebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { archiveBundle, type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import type { Deps } from '../deps.ts'
import { ask } from './ask.ts'
import { getRequest } from './get-request.ts'
import { recordEvidence } from './record-evidence.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

const PURPOSES = ['case-conference', 'early-help', 'risk-assessment', 'prevention', 'reintegration'] as const
const SILENT = [
  ['REF', 'pro-mina'],
  ['FDK', 'pro-mina'],
  ['SUP', 'pro-amara'],
] as const
type Silent = readonly [(typeof SILENT)[number][0], (typeof SILENT)[number][1]]

/** A case with something to tell of attendance, and perhaps with something else. */
async function caseWith(category?: Silent): Promise<string> {
  const caseId = await openTestCase(harness)
  await addAll(harness, caseId, ['pro-mina'])
  await keepItem(harness, 'pro-samira', caseId)
  if (category) await keepItem(harness, category[1], caseId, { category: category[0] })
  return caseId
}

async function asked(
  caseId: string,
  who: string,
  purpose: (typeof PURPOSES)[number],
  categories: ('EDU' | (typeof SILENT)[number][0])[],
  more: { key?: ReturnType<typeof withKey>; deps?: Deps } = {},
) {
  const body = {
    ...{ purpose, categories, question: 'What would help to know?' },
    reason: 'So that nobody has to tell the same twice.',
  }
  const key = more.key ?? withKey()
  const request = await harness.call(ask, who, { params: { caseId }, ...key, body }, more.deps ?? deps)
  return { request, entry: ledger.entries.at(-1) as Entry }
}

describe('the entry of an ask, which its asker gets with the receipt', () => {
  it.each(SILENT)('is the same whether there is %s that must not be told of or not (I4)', async (...what) => {
    const [bare, full] = [await caseWith(), await caseWith(what)]
    for (const who of ['pro-hugo', 'pro-elin', 'pro-noor'])
      for (const purpose of PURPOSES) {
        const [without, having] = [
          await asked(bare, who, purpose, ['EDU', what[0]]),
          await asked(full, who, purpose, ['EDU', what[0]]),
        ]
        const effects = ({ request }: typeof having) =>
          request.answers.map(({ category, effect }) => `${category} ${effect}`).toSorted()
        if (effects(having).join() !== effects(without).join()) continue
        const coded = ({ entry }: typeof having) => {
          const { id: _id, transaction: _transaction, decision: _decision, ...rest } = entry
          return { ...rest, trace: '', commitments: undefined }
        }
        expect(coded(having)).toEqual(coded(without))
      }
  })
})

describe('an ask for what somebody believes', () => {
  const body = {
    ...{ purpose: 'case-conference' as const, categories: ['EDU' as const, 'BEL' as const] },
    ...{ question: 'What does the family believe in?', reason: 'Somebody thought it might matter.' },
  }
  const refused = {
    name: 'InvalidInput',
    issues: [{ in: 'body', pointer: '/categories/1', code: 'X1', detail: expect.stringContaining('Nobody') }],
  }

  it('is refused with the reason, and nothing of it is decided, recorded or kept (S27, X1)', async () => {
    const caseId = await caseWith()
    const before = ledger.entries.length
    const call = { params: { caseId }, ...withKey(), body }
    await expect(harness.call(ask, 'pro-hugo', call, deps)).rejects.toMatchObject(refused)
    expect(ledger.entries).toHaveLength(before)
    const { categories: _, ...rest } = body
    const again = { params: { caseId }, ...withKey(), body: { ...rest, categories: ['EDU' as const] } }
    expect((await harness.call(ask, 'pro-hugo', again, deps)).answers).toHaveLength(1)
  })

  it('is refused in the same words on a case that is not there, so it tells of no case (I4)', async () => {
    const call = { params: { caseId: randomUUID() }, ...withKey(), body }
    await expect(harness.call(ask, 'pro-hugo', call, deps)).rejects.toMatchObject(refused)
  })
})

describe('an ask that nobody answers', () => {
  it('lapses after fourteen days, not sooner, and says nothing of why', async () => {
    const caseId = await caseWith()
    const told = { kind: 'informed' as const, on: '2026-11-20', how: 'We told him and his mother at school.' }
    const body = { ...told, categories: ['EDU' as const], purposes: ['early-help' as const] }
    await harness.call(recordEvidence, 'pro-samira', { params: { caseId }, body })
    const { request } = await asked(caseId, 'pro-noor', 'early-help', ['EDU'])
    expect(request).toMatchObject({ state: 'pending' })
    const begin = harness.clock.now
    const seen = async (days: number, more: number) => {
      harness.clock.now = new Date(begin.getTime() + days * 86_400_000 + more)
      return harness.call(getRequest, 'pro-noor', { params: { requestId: request.id } }, deps)
    }
    expect(await seen(14, -1000)).toMatchObject({ state: 'pending' })
    const { state, answers } = await seen(14, 0)
    harness.clock.now = begin
    expect(state).toBe('lapsed')
    expect(answers).toEqual(request.answers)
  })
})

describe('an ask that is sent again', () => {
  it('under another bundle is told from the one it was decided under, with the same codes', async () => {
    const caseId = await caseWith()
    const key = withKey()
    const first = await asked(caseId, 'pro-hugo', 'case-conference', ['EDU'], { key })
    const later = await underAnother(true)
    const again = await asked(caseId, 'pro-hugo', 'case-conference', ['EDU'], { key, deps: later })
    expect(again.request).toEqual(first.request)
  })

  it('records nothing, and is no silence, while the words of its bundle are out of reach', async () => {
    const caseId = await caseWith()
    const key = withKey()
    const { request } = await asked(caseId, 'pro-hugo', 'case-conference', ['EDU'], { key })
    const later = await underAnother(false)
    const before = ledger.entries.length
    const again = asked(caseId, 'pro-hugo', 'case-conference', ['EDU'], { key, deps: later })
    await expect(again).rejects.toMatchObject({ status: 503 })
    const read = harness.call(getRequest, 'pro-hugo', { params: { requestId: request.id } }, later)
    await expect(read).rejects.toMatchObject({ status: 503 })
    expect(ledger.entries).toHaveLength(before)
  })
})

/** The service when another bundle is in force, and the one before is in the archive or not. */
async function underAnother(archived: boolean): Promise<Deps> {
  const revision = archiveBundle(harness, [])
  const other = await deps.bundles.get(revision)
  const before = deps.policy()
  const bundles = {
    get: async (wanted: string) =>
      archived && wanted === before.revision ? before : deps.bundles.get(wanted),
  }
  return { ...deps, bundle: () => other, policy: () => other, bundles }
}

import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { archiveBundle, type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import type { Deps } from '../deps.ts'
import { ask } from './ask.ts'
import { disclose } from './disclose.ts'
import { replay } from './replay.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
let caseId: string
let item: string
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
  caseId = await openTestCase(harness)
  item = await keepItem(harness, 'pro-samira', caseId)
  await addAll(harness, caseId, ['pro-mina'])
  await keepItem(harness, 'pro-mina', caseId, { category: 'FDK' })
})
afterAll(() => harness?.close())

const reason = 'Sampled for the yearly review of the unit.'

/** Asks, and gives the id of the entry that was recorded. */
async function asked(
  categories: ('EDU' | 'FDK')[] = ['EDU', 'FDK'],
  who = 'pro-noor',
  purpose: 'early-help' | 'case-conference' = 'early-help',
): Promise<string> {
  const body = {
    ...{ purpose, categories, question: 'What would help to know?' },
    reason: 'So that nobody has to tell the same twice.',
  }
  await harness.call(ask, who, { params: { caseId }, ...withKey(), body }, deps)
  return ledger.entries.at(-1)?.id ?? ''
}

const replaying = (entryId: string, who = 'pro-vera', more = {}) =>
  harness.call(replay, who, { body: { entryId, reason, ...more } }, deps)

async function change(entryId: string, change: string): Promise<void> {
  await runSql(harness.superuserUrl, `update exchange.intent set ${change} where entry_id = '${entryId}'`)
}

describe('a replay', () => {
  it('gives the codes that were recorded, also of what was silence', async () => {
    const { state, decisions } = await replaying(await asked(['EDU', 'FDK'], 'pro-hugo', 'case-conference'))
    expect(state).toBe('identical')
    expect(decisions.map(({ category, was, now, same }) => [category, was.effect, now.effect, same])).toEqual(
      expect.arrayContaining([
        ['EDU', 'deny', 'deny', true],
        ['FDK', 'nothing', 'deny', true],
      ]),
    )
    expect(decisions.find(({ category }) => category === 'FDK')?.now.ground).toBe('X3')
  })

  it('gives the codes of what a holder gave', async () => {
    const body = {
      ...{ itemId: item, purpose: 'early-help' as const, variant: 'summary' as const },
      recipients: ['pro-noor', 'pro-hugo'],
    }
    await harness.call(disclose, 'pro-samira', { params: { caseId }, ...withKey(), body }, deps)
    const { state, decisions } = await replaying(ledger.entries.at(-1)?.id ?? '')
    expect(state).toBe('identical')
    expect(decisions).toHaveLength(2)
  })

  it('names no item, no case and nobody', async () => {
    const told = JSON.stringify({ ...(await replaying(await asked())), receipt: undefined })
    for (const hidden of [item, caseId, 'pro-noor', 'pro-samira', 'HR-000'])
      expect(told).not.toContain(hidden)
  })

  it('is recorded before it is shown, under the transaction of what is opened', async () => {
    const entryId = await asked()
    const opened = ledger.entries.find(({ id }) => id === entryId)
    const { receipt } = await replaying(entryId)
    const last = ledger.entries.at(-1)
    expect(last).toMatchObject({
      ...{ id: receipt.entryId, event: 'review', effect: 'replayed', organisation: 'agy-audit' },
      transaction: opened?.transaction,
      decision: opened?.decision,
    })
    const down = { record: () => Promise.reject(new Error('away')), close: async () => {} }
    const unrecorded = harness.call(
      replay,
      'pro-vera',
      { body: { entryId, reason } },
      { ...deps, ledger: down },
    )
    await expect(unrecorded).rejects.toThrow('away')
  })

  it('also says how another bundle decides', async () => {
    const none = archiveBundle(harness, [])
    const { state, decisions } = await replaying(await asked(['EDU']), 'pro-vera', { revision: none })
    expect(state).toBe('identical')
    expect(decisions[0]?.under).toMatchObject({ revision: none, effect: 'deny', ground: 'G01' })
  })

  it('of a bundle that is not in the archive is answered as for an unknown id, and nothing is recorded', async () => {
    const before = ledger.entries.length
    const entryId = await asked(['EDU'])
    const unknown = `sha256:${'0'.repeat(64)}`
    await expect(replaying(entryId, 'pro-vera', { revision: unknown })).rejects.toMatchObject({ status: 404 })
    expect(ledger.entries).toHaveLength(before + 1)
  })

  it('says that the facts were erased, and guesses nothing', async () => {
    const other = await openTestCase(harness, { subject: { identifier: 'HR-000-999-01', minor: false } })
    await keepItem(harness, 'pro-samira', other)
    const body = {
      ...{
        purpose: 'early-help' as const,
        categories: ['EDU' as const],
        question: 'What would help to know?',
      },
      reason: 'So that nobody has to tell the same twice.',
    }
    await harness.call(ask, 'pro-noor', { params: { caseId: other }, ...withKey(), body }, deps)
    const entryId = ledger.entries.at(-1)?.id ?? ''
    await runSql(
      harness.superuserUrl,
      `update exchange.data_key set destroyed_at = now(), wrapped = '' where id =
         (select key_id from exchange.intent where entry_id = '${entryId}')`,
    )
    const { state, decisions, logged } = await replaying(entryId)
    expect({ state, decisions }).toEqual({ state: 'facts-erased', decisions: [] })
    expect(logged).toMatchObject({ purpose: 'early-help' })
  })

  it('is not taken over by another engine', async () => {
    const entryId = await asked()
    await change(entryId, `engine = 'casebridge-policy/1'`)
    const { state, decisions } = await replaying(entryId)
    expect({ state, decisions }).toEqual({ state: 'engine-unknown', decisions: [] })
  })

  it('shows that a stored decision is not the one that was recorded', async () => {
    const [one, another] = [await asked(['EDU']), await asked(['EDU'])]
    await change(one, `entry = (select entry from exchange.intent where entry_id = '${another}')`)
    expect((await replaying(one)).state).toBe('different')
  })

  it('is not for an auditor of an agency that was asked and gave nothing', async () => {
    const entryId = await asked(['EDU'], 'pro-hugo', 'case-conference')
    expect(ledger.entries.at(-1)?.holders).toEqual([])
    const before = ledger.entries.length
    await expect(replaying(entryId, 'pro-dina')).rejects.toMatchObject({ status: 403 })
    expect(ledger.entries).toHaveLength(before)
  })

  it('is not for nothing: a reason of spaces is none, and opens nothing', async () => {
    const entryId = await asked(['EDU'])
    const before = ledger.entries.length
    await expect(replaying(entryId, 'pro-vera', { reason: ' '.repeat(40) })).rejects.toMatchObject({
      issues: [{ pointer: '/reason' }],
    })
    expect(ledger.entries).toHaveLength(before)
  })

  it('whose bundle is out of reach is unavailable, and nothing is shown', async () => {
    const entryId = await asked(['EDU'])
    await change(entryId, `bundle = 'sha256:${'1'.repeat(64)}'`)
    await expect(replaying(entryId)).rejects.toMatchObject({ status: 503 })
  })

  it.each([
    ['an auditor of another unit', 'pro-paul', 404],
    ['an auditor of an agency that took part', 'pro-dina', 403],
    ['an auditor who is competent for none of the agencies in it', 'pro-lotte', 403],
  ])('is not for %s', async (_, who, status) => {
    const body = {
      ...{ itemId: item, purpose: 'early-help' as const, variant: 'summary' as const },
      recipients: ['pro-noor'],
    }
    await harness.call(disclose, 'pro-samira', { params: { caseId }, ...withKey(), body }, deps)
    const before = ledger.entries.length
    await expect(replaying(ledger.entries.at(-1)?.id ?? '', who)).rejects.toMatchObject({ status })
    expect(ledger.entries).toHaveLength(before)
  })
})

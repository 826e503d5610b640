import type { Agreement } from '@casebridge/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase, withKey } from '../../../test/casework.ts'
import { archiveBundle, type Harness, startHarness } from '../../../test/harness.ts'
import { recordingLedger } from '../../../test/recording-ledger.ts'
import type { Deps } from '../../deps.ts'
import { ask } from '../../routes/ask.ts'
import { getShadow } from '../../routes/get-shadow.ts'
import { policyUnder } from '../disclosure/tell-answers.ts'
import type { Candidate } from './archive.ts'
import { runShadows, type Shadows } from './shadows.ts'

let harness: Harness
let deps: Deps
let caseId: string
let shadows: Shadows
let candidates: readonly Candidate[] = []
let trouble: string[] = []
beforeAll(async () => {
  harness = await startHarness()
  shadows = runShadows({
    ...{ db: harness.db, bundles: harness.deps.bundles, lookEveryMilliseconds: 0 },
    policyUnder: (revision) => policyUnder(harness.deps, revision),
    candidates: async () => candidates,
    log: { warn: (_, message) => void trouble.push(message) },
  })
  deps = { ...harness.deps, ledger: recordingLedger(), shadows }
  caseId = await openTestCase(harness)
  await keepItem(harness, 'pro-samira', caseId)
})
afterAll(async () => {
  await shadows?.close()
  await harness?.close()
})

function inShadow(agreements: Parameters<typeof archiveBundle>[1]): string {
  const revision = archiveBundle(harness, agreements)
  const until = new Date(harness.clock.now.getTime() + 86_400_000).toISOString()
  candidates = [{ revision, proposedAt: harness.clock.now.toISOString(), shadowUntil: until }]
  return revision
}

async function asks(purpose: 'case-conference' | 'early-help' = 'case-conference', key = withKey()) {
  const body = {
    ...{ purpose, categories: ['EDU' as const], question: 'What would help?' },
    reason: 'So that it is told once.',
  }
  return harness.call(ask, 'pro-noor', { params: { caseId }, ...key, body }, deps)
}

/** An act as it is watched. */
async function someAct() {
  const acts: Parameters<Shadows['watch']>[0][] = []
  const body = {
    ...{ purpose: 'case-conference' as const, categories: ['EDU' as const], question: 'What would help?' },
    reason: 'So that it is told once.',
  }
  await harness.call(
    ask,
    'pro-noor',
    { params: { caseId }, ...withKey(), body },
    { ...deps, shadows: { watch: (act) => void acts.push(act) } },
  )
  return acts[0] as (typeof acts)[number]
}

async function shown(revision: string, who = 'pro-oskar') {
  await shadows.flush()
  return harness.call(getShadow, who, { params: { revision } }, deps)
}

describe('a candidate in shadow', () => {
  it('is decided beside the bundle in force, and only counted', async () => {
    const revision = inShadow([])
    await asks()
    await asks()
    expect(await shown(revision)).toMatchObject({
      ...{ revision, decisions: 2, changed: 2 },
      shifts: [
        { purpose: 'case-conference', category: 'EDU', became: { effect: 'deny', ground: 'G01' }, count: 2 },
      ],
    })
  })

  it('counts a retry once: nothing was decided again', async () => {
    const revision = inShadow(harness.region.agreements.slice(0, 1))
    const key = withKey()
    await asks('case-conference', key)
    await asks('case-conference', key)
    expect(await shown(revision)).toMatchObject({ decisions: 1 })
  })

  it('changes no answer, and reaches none when it cannot be decided', async () => {
    const plain = await asks()
    candidates = [
      {
        revision: 'sha256:nowhere',
        proposedAt: '2026-01-01T00:00:00.000Z',
        shadowUntil: '2099-01-01T00:00:00.000Z',
      },
    ]
    trouble = []
    const beside = await asks()
    await shadows.flush()
    expect(beside.answers).toEqual(plain.answers)
    expect(trouble).toContain('a candidate in shadow was not counted')
  })

  it('is counted although another cannot be', async () => {
    const revision = inShadow([
      { ...(harness.region.agreements[0] as Agreement), title: 'Beside a broken one' },
    ])
    const nowhere = { ...(candidates[0] as Candidate), revision: 'sha256:nowhere' }
    candidates = [nowhere, ...candidates]
    await asks()
    expect(await shown(revision)).toMatchObject({ decisions: 1 })
  })

  it('holds up nobody: others have their turn while many acts are counted', async () => {
    const { facts, ...act } = await someAct()
    const revision = inShadow([{ ...(harness.region.agreements[0] as Agreement), title: 'Of many acts' }])
    for (let i = 0; i < 10; i++) shadows.watch({ ...act, facts: Array(100).fill((facts as unknown[])[0]) })
    let turns = 0
    const counting = shown(revision).then((counts) => ({ counts, turns }))
    const others = setInterval(() => (turns += 1), 0)
    const { counts, turns: had } = await counting
    clearInterval(others)
    expect(counts.decisions).toBe(1_000)
    expect(had).toBeGreaterThan(10)
  })

  it('tells of early help from ten on', async () => {
    const revision = inShadow(harness.region.agreements.slice(1))
    for (let i = 0; i < 9; i++) await asks('early-help')
    expect(await shown(revision)).toMatchObject({ decisions: 0, shifts: [], suppressed: { below: 10 } })
    await asks('early-help')
    const ten = await shown(revision)
    expect(ten).toMatchObject({ decisions: 10 })
    await asks('early-help')
    expect(await shown(revision)).toEqual(ten)
  })

  it('counts nothing before it was proposed and nothing after its end', async () => {
    const revision = inShadow([{ ...(harness.region.agreements[0] as Agreement), title: 'Of another time' }])
    const [one] = candidates
    candidates = [{ ...(one as Candidate), proposedAt: '2099-01-01T00:00:00.000Z' }]
    await asks()
    await shadows.flush()
    candidates = [{ ...(one as Candidate), shadowUntil: harness.clock.now.toISOString() }]
    await asks()
    expect(await shown(revision)).toMatchObject({ decisions: 0 })
  })

  it('is counted for the units of whoever looks, and shows no case', async () => {
    const revision = inShadow([])
    await asks()
    expect(await shown(revision, 'pro-paul')).toMatchObject({ decisions: 0, shifts: [] })
    const told = JSON.stringify(await shown(revision))
    for (const hidden of [caseId, 'pro-noor', 'pro-samira']) expect(told).not.toContain(hidden)
  })
})

import { randomUUID } from 'node:crypto'
import { decodeEntry } from '@casebridge/ledger'
import type { Registry } from '@casebridge/policy'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestCase } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { clockSightOf, sightOf } from '../actor.ts'
import { directoryOf } from '../domain/directory.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { escalateTasks } from '../domain/tasks/escalate-tasks.ts'
import type { Doer, TaskKind } from '../domain/tasks/task.ts'
import { asCaller } from '../storage/as-caller.ts'
import { outboxOf } from '../storage/outbox.ts'
import { dropTasks, makeTask } from '../storage/tasks.ts'
import { finishTask } from './finish-task.ts'
import { listTasks } from './list-tasks.ts'

let harness: Harness
let caseId: string
const START = new Date('2026-11-24T09:00:00.000Z')
const HOUR = 3_600_000
const unit = 'unit-harbour'
const noor: Doer = { agency: 'agy-prevention', professional: 'pro-noor', role: null }
const samira: Doer = { agency: 'agy-school', professional: 'pro-samira', role: null }
const silent = { warn: () => undefined }

beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
})
afterAll(() => harness?.close())
beforeEach(async () => {
  harness.clock.now = START
  await runSql(harness.superuserUrl, 'truncate exchange.task, exchange.outbox')
})

const make = (doer: Doer, kind: TaskKind, about: string = randomUUID(), onCase?: string) =>
  asCaller(harness.db, sightOf(harness.actor('pro-elin')), (tx) => {
    const of = onCase === undefined ? {} : { caseId: onCase }
    return makeTask(tx, {
      unit,
      doer,
      kind,
      about,
      at: START,
      dueAt: new Date(START.getTime() + HOUR),
      ...of,
    })
  })
const seenBy = async (who: string) =>
  (await harness.call(listTasks, who, {})).items.map(({ id, escalated }) => ({ id, escalated }))
const finish = (who: string, taskId: string) => harness.call(finishTask, who, { params: { taskId } })
const hoursLater = (hours: number) => {
  harness.clock.now = new Date(START.getTime() + hours * HOUR)
}
const run = (deps = harness.deps) => runClocks(deps, [escalateTasks], silent)
/** The registry in which somebody has left. */
const without = (professional: string) => {
  const registry: Registry = {
    ...harness.region.registry,
    professionals: harness.region.registry.professionals.filter(({ id }) => id !== professional),
  }
  const directory = directoryOf(registry, harness.deps.directory().revision)
  return { ...harness.deps, directory: () => directory }
}

describe('a task', () => {
  it('is seen by whoever is to do it and by nobody else: not by colleagues, chair or owner', async () => {
    const id = await make(samira, 'acknowledge-recall', randomUUID(), caseId)
    expect(await seenBy('pro-samira')).toEqual([{ id, escalated: false }])
    for (const who of [
      'pro-elin',
      'pro-noor',
      'pro-hugo',
      'pro-amara',
      'pro-vera',
      'pro-ines',
      'pro-claire',
    ]) {
      expect(await seenBy(who), who).toEqual([])
      await expect(finish(who, id)).rejects.toMatchObject({ name: 'NotFound' })
    }
  })

  it('of a role is seen by all who hold it in that agency', async () => {
    const { roles } = harness.actor('pro-elin').professional
    const id = await make(
      { agency: harness.actor('pro-elin').agency, professional: null, role: 'chair' },
      'take-over-case',
    )
    expect(roles).toContain('chair')
    expect(await seenBy('pro-elin')).toEqual([{ id, escalated: false }])
    expect(await seenBy('pro-noor')).toEqual([])
    const others = harness.region.registry.professionals.filter(
      ({ agency }) => agency !== harness.actor('pro-elin').agency,
    )
    for (const { id: other } of others) expect(await seenBy(other), other).toEqual([])
  })

  it('says what is to be done in three languages, and of the case nothing', async () => {
    const about = randomUUID()
    await make(noor, 'review-case', about, caseId)
    const said = async (language: string) =>
      (await harness.call(listTasks, 'pro-noor', { headers: { 'Accept-Language': language } })).items
    expect(await said('en')).toEqual([
      {
        ...{ id: expect.any(String), unit, kind: 'review-case', about: { kind: 'case', id: about } },
        ...{ text: 'Hold the review of a case.', state: 'open', escalated: false },
        ...{ madeAt: START.toISOString(), dueAt: new Date(START.getTime() + HOUR).toISOString() },
      },
    ])
    const [fr] = await said('fr')
    const [nl] = await said('nl')
    expect([fr?.text, nl?.text]).toEqual([
      'Tenir la revue d’un dossier.',
      'Houd de evaluatie van een dossier.',
    ])
  })

  it('is listed with the soonest due first, page by page', async () => {
    const ids = [
      await make(noor, 'review-case'),
      await make(noor, 'review-signal'),
      await make(noor, 'label-items'),
    ]
    const first = await harness.call(listTasks, 'pro-noor', { query: { limit: 2 } })
    const rest = await harness.call(listTasks, 'pro-noor', { query: { limit: 2, cursor: first.next ?? '' } })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids)
    expect(rest.next).toBeUndefined()
  })

  it('is done once, when eight say so at once, with one entry', async () => {
    const id = await make(noor, 'review-case')
    const eight = await Promise.allSettled(Array.from({ length: 8 }, () => finish('pro-noor', id)))
    expect(eight.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of eight)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 409, code: 'state' })
    const queued = await outboxOf(harness.db, harness.deps.outboxKeys).list(10)
    expect(queued.map(({ entry }) => decodeEntry(entry).effect)).toEqual(['task-done'])
    expect(await seenBy('pro-noor')).toEqual([])
  })

  it('is dropped for everybody when what it is about needs it no more', async () => {
    const about = randomUUID()
    const [mine, theirs] = [
      await make(noor, 'review-signal', about),
      await make(samira, 'review-signal', about),
    ]
    await asCaller(harness.db, sightOf(harness.actor('pro-hugo')), (tx) =>
      dropTasks(tx, { unit, kind: 'review-signal', about }, START),
    )
    expect([await seenBy('pro-noor'), await seenBy('pro-samira')]).toEqual([[], []])
    await expect(finish('pro-noor', mine)).rejects.toMatchObject({ status: 409 })
    await expect(finish('pro-samira', theirs)).rejects.toMatchObject({ status: 409 })
  })

  it('is not dropped by anybody outside the unit', async () => {
    const about = randomUUID()
    await make(noor, 'review-signal', about)
    await asCaller(harness.db, sightOf(harness.actor('pro-claire')), (tx) =>
      dropTasks(tx, { unit, kind: 'review-signal', about }, START),
    )
    expect(await seenBy('pro-noor')).toHaveLength(1)
  })
})

describe('a task that is left undone', () => {
  it('goes to the owner of the case once its time is over, and not a moment before', async () => {
    const id = await make(samira, 'report-measure', randomUUID(), caseId)
    hoursLater(168.9)
    expect(await run()).toBe(0)
    hoursLater(169)
    expect(await run()).toBe(1)
    expect(await seenBy('pro-samira')).toEqual([])
    expect(await seenBy('pro-noor')).toEqual([{ id, escalated: true }])
  })

  it('stays with the owner where nobody may sign for the agency', async () => {
    const id = await make(noor, 'review-case', randomUUID(), caseId)
    hoursLater(169)
    expect(await run()).toBe(1)
    expect(await seenBy('pro-noor')).toEqual([{ id, escalated: true }])
    hoursLater(10_000)
    expect(await run()).toBe(0)
    const [row] = await runSql(harness.superuserUrl, 'select agency, role, professional from exchange.task')
    expect(row).toEqual({ agency: 'agy-prevention', role: null, professional: 'pro-noor' })
  })

  it('stays in the agency where the owner need not know of it', async () => {
    await make(samira, 'answer-referral', randomUUID(), caseId)
    hoursLater(73)
    expect(await run()).toBe(1)
    const [row] = await runSql(harness.superuserUrl, 'select agency, role from exchange.task')
    expect(row).toEqual({ agency: 'agy-school', role: null })
    expect(await seenBy('pro-noor')).toEqual([])
  })

  it.each([
    ['to whoever may sign for the agency', 'pro-bo', ['pro-bo']],
    ['to nobody else, where nobody there may sign', 'pro-hugo', ['pro-samira']],
  ])('goes on within the agency %s, and is seen', async (_name, signatory, seers) => {
    const { registry } = harness.region
    const professionals = registry.professionals.map((one) => ({
      ...one,
      roles: [
        ...one.roles.filter((role) => role !== 'signatory'),
        ...(one.id === signatory ? ['signatory'] : []),
      ],
    }))
    const directory = directoryOf({ ...registry, professionals }, harness.deps.directory().revision)
    const deps = { ...harness.deps, directory: () => directory }
    await make(samira, 'answer-referral')
    hoursLater(73)
    expect(await run(deps)).toBe(1)
    const seen: string[] = []
    for (const one of professionals.filter(({ agency }) => agency === 'agy-school')) {
      const sight = { ...sightOf(harness.actor(one.id)), roles: one.roles }
      const rows = await asCaller(harness.db, sight, (tx) => tx.selectFrom('task').select('id').execute())
      if (rows.length > 0) seen.push(one.id)
    }
    expect(seen).toEqual(seers)
    expect(await run(deps)).toBe(0)
  })

  it('of somebody who left goes on at once', async () => {
    await make(samira, 'report-measure', randomUUID(), caseId)
    expect(await run()).toBe(0)
    expect(await run(without('pro-samira'))).toBe(1)
    expect(await seenBy('pro-noor')).toHaveLength(1)
  })

  it('goes on once when two replicas look at once, with an entry of nobody', async () => {
    await make(samira, 'report-measure', randomUUID(), caseId)
    hoursLater(169)
    const both = await Promise.all([run(), run()])
    expect(both.reduce((a, b) => a + b)).toBe(1)
    const queued = await outboxOf(harness.db, harness.deps.outboxKeys).list(10)
    expect(queued.map(({ entry }) => decodeEntry(entry))).toMatchObject([
      { effect: 'task-escalated', role: 'clock', organisation: 'agy-school', recipients: ['agy-prevention'] },
    ])
  })

  it('shows the clock tasks, owners and who is on a case, and nothing of what is told there', async () => {
    await make(noor, 'review-case')
    await asCaller(harness.db, clockSightOf([unit], harness.deps.now()), async (tx) => {
      expect(await tx.selectFrom('task').select('id').execute()).toHaveLength(1)
      for (const table of ['item', 'item_content', 'evidence', 'disclosure'] as const)
        expect(await tx.selectFrom(table).select('unit_id').execute()).toEqual([])
    })
  })
})

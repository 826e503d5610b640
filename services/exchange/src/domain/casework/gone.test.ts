import { decodeEntry } from '@casebridge/ledger'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hoursAfter, keepItem, openTestCase } from '../../../test/casework.ts'
import { type Harness, startHarness } from '../../../test/harness.ts'
import { draft, openTable, sheetDeps } from '../../../test/sheets.ts'
import { addParticipant } from '../../routes/add-participant.ts'
import { admitGuest } from '../../routes/admit-guest.ts'
import { changeOwner } from '../../routes/change-owner.ts'
import { closeCase } from '../../routes/close-case.ts'
import { getCase } from '../../routes/get-case.ts'
import { getSheet } from '../../routes/get-sheet.ts'
import { listTasks } from '../../routes/list-tasks.ts'
import { CLOCKS } from '../clocks.ts'
import { directoryOf } from '../directory.ts'
import { runClocks } from '../keep-clocks.ts'

const start = new Date('2026-11-24T09:00:00.000Z')
const silent = { warn: (fault: unknown) => expect(fault).toBeUndefined() }

let harness: Harness
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness?.close())
beforeEach(async () => {
  harness.clock.now = start
  await runSql(harness.superuserUrl, 'truncate exchange.outbox, exchange.membership')
  caseId = await openTestCase(harness)
})

/** The registry in which these left on that day. */
const without = (...gone: string[]) => {
  const { registry } = harness.region
  const professionals = registry.professionals.map((one) =>
    gone.includes(one.id) ? { ...one, leftOn: '2026-11-24' } : one,
  )
  return () => directoryOf({ ...registry, professionals }, `sha256:${'0'.repeat(64)}`)
}
const run = (directory = harness.deps.directory) => runClocks({ ...harness.deps, directory }, CLOCKS, silent)
const get = (by: string, directory = harness.deps.directory) =>
  harness.call(getCase, by, { params: { caseId } }, { ...harness.deps, directory })
const effects = async () => {
  const rows = await runSql<{ entry: Uint8Array }>(
    harness.superuserUrl,
    'select entry from exchange.outbox order by queued_at, entry_id',
  )
  return rows.map(({ entry }) => decodeEntry(entry)).filter(({ role }) => role === 'clock')
}
const seats = async () =>
  (
    await runSql<{ professional: string }>(
      harness.superuserUrl,
      `select professional from exchange.membership where case_id = '${caseId}' order by 1`,
    )
  ).map(({ professional }) => professional)

describe('somebody who has left (P14)', () => {
  it('is on no case any more, without anybody doing anything, and once', async () => {
    expect(await seats()).toContain('pro-amara')
    expect(await run(without('pro-amara'))).toBe(1)
    expect(await seats()).not.toContain('pro-amara')
    expect(await run(without('pro-amara'))).toBe(0)
    expect(await effects()).toMatchObject([
      { effect: 'participant-left', unit: 'unit-harbour', commitments: { actor: null } },
    ])
  })

  it('is taken off once, also when two replicas run at the same moment', async () => {
    await Promise.all([run(without('pro-amara')), run(without('pro-amara'))])
    expect(await effects()).toHaveLength(1)
  })

  it('leaves what they owned to the chair: a case has an owner at every moment', async () => {
    await run(without('pro-noor'))
    expect(await get('pro-elin')).toMatchObject({ owner: 'pro-elin', leadAgency: 'agy-prevention' })
    expect((await effects()).map(({ effect }) => effect).toSorted()).toEqual([
      'owner-left',
      'participant-left',
    ])
  })

  it('lets a new owner wait for the chair, until one is named', async () => {
    await run(without('pro-noor'))
    const tasks = async () => (await harness.call(listTasks, 'pro-elin', {})).items
    const mine = (await tasks()).filter(({ about }) => about.id === caseId)
    expect(mine).toMatchObject([{ kind: 'take-over-case' }])
    await harness.call(changeOwner, 'pro-elin', {
      params: { caseId },
      headers: { 'If-Match': '"2"' },
      body: { professional: 'pro-amara', reason: 'She knows the household best.' },
    })
    expect((await tasks()).filter(({ about }) => about.id === caseId)).toEqual([])
  })

  it('leaves the chair to another chair of the unit', async () => {
    await expect(get('pro-tess')).rejects.toMatchObject({ name: 'NotFound' })
    await run(without('pro-elin', 'pro-noor'))
    expect(await get('pro-tess')).toMatchObject({ owner: 'pro-tess' })
    expect((await effects()).map(({ effect }) => effect)).toContain('chair-succeeded')
  })

  it('ends what was to be sent to police with their consent and is not sent yet', async () => {
    const table = await openTable(harness, sheetDeps(harness))
    const { id: sheetId } = await draft(table)
    await run(without('pro-samira'))
    const params = { caseId: table.caseId, sessionId: table.sessionId, sheetId }
    expect(await harness.call(getSheet, 'pro-elin', { params })).toMatchObject({ state: 'void' })
    expect((await effects()).map(({ effect }) => effect)).toContain('sheet-voided')
  })

  it('is off closed cases too', async () => {
    const reason = 'The support ended well.'
    await harness.call(closeCase, 'pro-elin', {
      params: { caseId },
      body: { outcome: 'goals-reached', reason },
    })
    await run(without('pro-amara'))
    expect(await seats()).not.toContain('pro-amara')
  })

  it('leaves what they brought with their agency', async () => {
    const item = await keepItem(harness, 'pro-amara', caseId)
    const admitted = {
      params: { caseId },
      body: { professional: 'pro-bram', reason: 'Takes over the household.' },
    }
    await harness.call(addParticipant, 'pro-elin', admitted)
    await run(without('pro-amara'))
    const kept = await runSql(harness.superuserUrl, `select holder from exchange.item where id = '${item}'`)
    expect(kept).toEqual([{ holder: 'agy-social' }])
  })

  it('is nobody whom the registry has: no seat ends without reason', async () => {
    const before = await seats()
    expect(await run()).toBe(0)
    expect(await seats()).toEqual(before)
  })
})

describe('a guest whose visit is over (S63)', () => {
  it('is taken off the case at that moment and not before, and it is on record', async () => {
    const until = hoursAfter(start, 1)
    await harness.call(admitGuest, 'pro-elin', {
      params: { caseId },
      body: { professional: 'pro-bram', reason: 'Knows how others come home.', until },
    })
    harness.clock.now = new Date(Date.parse(until) - 1000)
    expect(await run()).toBe(0)
    harness.clock.now = new Date(until)
    expect(await run()).toBe(1)
    expect(await run()).toBe(0)
    expect(await seats()).not.toContain('pro-bram')
    expect(await effects()).toMatchObject([{ effect: 'guest-ended', event: 'alteration' }])
  })
})

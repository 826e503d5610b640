import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addAll, checkInAll, convene, hoursAfter, newSession, openTestCase } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { closeSession } from './close-session.ts'
import { conveneSession } from './convene-session.ts'
import { declareConflict } from './declare-conflict.ts'
import { getSession } from './get-session.ts'
import { openSession } from './open-session.ts'

const CORE = ['pro-elin', 'pro-noor', 'pro-hugo']
const start = new Date('2026-11-24T09:00:00.000Z')

let harness: Harness
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
})
afterAll(() => harness?.close())
beforeEach(() => {
  harness.clock.now = start
})

const conveneWith = (changes: object, invited = CORE) =>
  harness.call(conveneSession, 'pro-elin', {
    params: { caseId },
    body: newSession(harness, invited, changes),
  })
const get = (sessionId: string, by = 'pro-elin') =>
  harness.call(getSession, by, { params: { caseId, sessionId } })
const open = (sessionId: string, by = 'pro-elin') =>
  harness.call(openSession, by, { params: { caseId, sessionId } })
const close = (sessionId: string, by = 'pro-elin') =>
  harness.call(closeSession, by, { params: { caseId, sessionId } })

describe('convening', () => {
  it('is the chair’s, who is always invited', async () => {
    const session = await conveneWith({}, ['pro-noor', 'pro-hugo'])
    expect(session.invited.map(({ professional }) => professional)).toEqual(expect.arrayContaining(CORE))
    const attempt = harness.call(conveneSession, 'pro-noor', {
      params: { caseId },
      body: newSession(harness, CORE),
    })
    await expect(attempt).rejects.toMatchObject({ name: 'Forbidden' })
  })

  it('invites participants only, and lasts no longer than half a day', async () => {
    const endsAt = hoursAfter(start, 13)
    await expect(conveneWith({ endsAt }, ['pro-noor', 'pro-bram'])).rejects.toMatchObject({
      issues: [
        { pointer: '/invited/1', code: 'not-on-case' },
        { pointer: '/endsAt', code: 'too-long' },
      ],
    })
    const backwards = { startsAt: hoursAfter(start, 2), endsAt: hoursAfter(start, 1) }
    await expect(conveneWith(backwards)).rejects.toMatchObject({ issues: [{ code: 'order' }] })
    const over = { startsAt: hoursAfter(start, -2), endsAt: hoursAfter(start, -1) }
    await expect(conveneWith(over)).rejects.toMatchObject({ issues: [{ code: 'past' }] })
  })

  it('with less than a day’s notice makes a pop-up session', async () => {
    const notice = (hours: number) => ({
      startsAt: hoursAfter(start, hours),
      endsAt: hoursAfter(start, hours + 1),
    })
    expect((await conveneWith(notice(23))).popUp).toBe(true)
    expect((await conveneWith(notice(24))).popUp).toBe(false)
  })
})

describe('a session', () => {
  it('exists for those invited: to others it is unknown', async () => {
    const sessionId = await convene(harness, caseId, CORE)
    await expect(get(sessionId, 'pro-samira')).rejects.toMatchObject({ name: 'NotFound' })
    await expect(checkInAll(harness, caseId, sessionId, ['pro-samira'])).rejects.toMatchObject({
      name: 'NotFound',
    })
    await expect(get(randomUUID())).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('opens when every core role has checked in in person, not before', async () => {
    const sessionId = await convene(harness, caseId, [...CORE, 'pro-samira'])
    await checkInAll(harness, caseId, sessionId, ['pro-elin', 'pro-samira'])
    await expect(open(sessionId)).rejects.toMatchObject({
      name: 'Conflict',
      message: expect.stringContaining('POL, MUN'),
    })
    await checkInAll(harness, caseId, sessionId, ['pro-noor', 'pro-hugo'])
    await expect(open(sessionId, 'pro-noor')).rejects.toMatchObject({ name: 'Forbidden' })
    expect(await open(sessionId)).toMatchObject({ state: 'open' })
    await expect(open(sessionId)).rejects.toMatchObject({ name: 'Conflict' })
  })

  it('does not count somebody who declared a conflict of interest', async () => {
    const other = await openTestCase(harness)
    await addAll(harness, other, ['pro-bram'])
    const sessionId = await convene(harness, other, CORE)
    await checkInAll(harness, other, sessionId, CORE)
    const body = { professional: 'pro-hugo', reason: 'A relative of the family.' }
    await harness.call(declareConflict, 'pro-hugo', { params: { caseId: other }, body })
    const attempt = harness.call(openSession, 'pro-elin', { params: { caseId: other, sessionId } })
    await expect(attempt).rejects.toMatchObject({ name: 'Conflict', code: 'requirements' })
  })

  it('opened before its time is a pop-up session, whatever was announced', async () => {
    const { id } = await conveneWith({ startsAt: hoursAfter(start, 48), endsAt: hoursAfter(start, 50) })
    await checkInAll(harness, caseId, id, CORE)
    expect((await get(id)).popUp).toBe(false)
    expect((await open(id)).popUp).toBe(true)
  })

  it('closes by itself at its end', async () => {
    const sessionId = await convene(harness, caseId, CORE)
    await checkInAll(harness, caseId, sessionId, CORE)
    await open(sessionId)
    harness.clock.now = new Date(hoursAfter(start, 2))
    expect(await get(sessionId)).toMatchObject({ state: 'closed' })
    await expect(checkInAll(harness, caseId, sessionId, ['pro-noor'])).rejects.toMatchObject({
      name: 'Conflict',
    })
    await expect(close(sessionId)).rejects.toMatchObject({ name: 'Conflict' })
  })

  it('is closed by the chair, and does not open again', async () => {
    const sessionId = await convene(harness, caseId, CORE)
    await checkInAll(harness, caseId, sessionId, CORE)
    expect(await close(sessionId)).toMatchObject({ state: 'closed' })
    await expect(open(sessionId)).rejects.toMatchObject({ name: 'Conflict', code: 'session-closed' })
  })
})

describe('checking in', () => {
  it('twice is checking in once', async () => {
    const sessionId = await convene(harness, caseId, CORE)
    await checkInAll(harness, caseId, sessionId, ['pro-noor', 'pro-noor'])
    const here = (await get(sessionId)).invited.filter(({ checkedIn }) => checkedIn)
    expect(here.map(({ professional }) => professional)).toEqual(['pro-noor'])
  })
})

import { decodeEntry } from '@casebridge/ledger'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addAll, hoursAfter, keepItem, newCase, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { sightOf } from '../actor.ts'
import { asCaller } from '../storage/as-caller.ts'
import { addParticipant } from './add-participant.ts'
import { admitGuest } from './admit-guest.ts'
import { changeOwner } from './change-owner.ts'
import { changeTrack } from './change-track.ts'
import { closeCase } from './close-case.ts'
import { declareConflict } from './declare-conflict.ts'
import { getCase } from './get-case.ts'
import { listItems } from './list-items.ts'
import { moveCircle } from './move-circle.ts'
import { openCase } from './open-case.ts'
import { removeParticipant } from './remove-participant.ts'

const reason = 'It is needed for the plan.'
const start = new Date('2026-11-24T09:00:00.000Z')

let harness: Harness
let caseId: string
beforeAll(async () => {
  harness = await startHarness({
    'pro-ines': [{ professional: 'pro-noor', role: 'owner', from: '2026-11-24', until: '2026-11-26' }],
  })
})
afterAll(() => harness?.close())
beforeEach(async () => {
  harness.clock.now = start
  caseId = await openTestCase(harness)
})

const get = (by: string) => harness.call(getCase, by, { params: { caseId } })
const remove = (professional: string, by = 'pro-elin') =>
  harness.call(removeParticipant, by, { params: { caseId }, body: { professional, reason } })
const move = (professional: string, circle: 'inner' | 'outer', by = 'pro-elin') =>
  harness.call(moveCircle, by, { params: { caseId }, body: { professional, circle, reason } })
const add = (professional: string) =>
  harness.call(addParticipant, 'pro-elin', { params: { caseId }, body: { professional, reason } })
const invite = (professional: string, until: string) =>
  harness.call(admitGuest, 'pro-elin', { params: { caseId }, body: { professional, reason, until } })
const handOver = (professional: string, by: string, tag = '"1"', more = {}) =>
  harness.call(changeOwner, by, {
    params: { caseId },
    headers: { 'If-Match': tag },
    body: { professional, reason, ...more },
  })
const names = ({ participants }: { readonly participants: readonly { readonly professional: string }[] }) =>
  participants.map(({ professional }) => professional)
const NOT_FOUND = { name: 'NotFound' }
const FORBIDDEN = { name: 'Forbidden' }
const conflict = (code: string) => ({ name: 'Conflict', code })
const effects = async () => {
  const rows = await runSql<{ entry: Uint8Array }>(harness.superuserUrl, 'select entry from exchange.outbox')
  return rows.map(({ entry }) => decodeEntry(entry).effect)
}

describe('removing a participant (S34)', () => {
  it('is the chair’s, once, and ends all sight of the case', async () => {
    await expect(remove('pro-amara', 'pro-noor')).rejects.toMatchObject(FORBIDDEN)
    expect(names(await remove('pro-amara'))).not.toContain('pro-amara')
    await expect(get('pro-amara')).rejects.toMatchObject(NOT_FOUND)
    expect(names(await get('pro-noor'))).not.toContain('pro-amara')
    await expect(remove('pro-amara')).rejects.toMatchObject({ issues: [{ code: 'not-on-case' }] })
    expect(await effects()).toContain('participant-removed')
  })

  it('happens once, also when eight chairs do it at the same moment', async () => {
    const eight = await Promise.allSettled(Array.from({ length: 8 }, () => remove('pro-amara')))
    expect(eight.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('leaves nobody without an owner, nor the case without its chair', async () => {
    await expect(remove('pro-noor')).rejects.toMatchObject(conflict('owner'))
    await expect(remove('pro-elin')).rejects.toMatchObject(conflict('chair'))
  })

  it('is not for good: who is needed again is added again, unless they have a conflict of interest', async () => {
    await remove('pro-amara')
    expect(names(await add('pro-amara'))).toContain('pro-amara')
    expect(await get('pro-amara')).toBeDefined()
    const body = { professional: 'pro-amara', reason }
    await harness.call(declareConflict, 'pro-elin', { params: { caseId }, body })
    await expect(add('pro-amara')).rejects.toMatchObject(conflict('already-on-case'))
  })

  it('is possible when the case is closed too: nobody stays on it longer than needed', async () => {
    await harness.call(closeCase, 'pro-elin', {
      params: { caseId },
      body: { outcome: 'goals-reached', reason },
    })
    expect(names(await remove('pro-amara'))).not.toContain('pro-amara')
  })

  it('keeps its reason encrypted', async () => {
    await remove('pro-amara')
    const rows = await runSql<{ row: unknown }>(
      harness.superuserUrl,
      `select to_jsonb(p) as row from exchange.participant p where removed_at is not null`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(reason)
  })
})

describe('moving between the circles (CASF art. L121-6-2)', () => {
  it('is the chair’s, and shows no item any more', async () => {
    await keepItem(harness, 'pro-amara', caseId)
    await add('pro-bram')
    const list = () => harness.call(listItems, 'pro-bram', { params: { caseId } })
    expect((await list()).items).toHaveLength(1)
    await expect(move('pro-bram', 'outer', 'pro-noor')).rejects.toMatchObject(FORBIDDEN)
    const { participants } = await move('pro-bram', 'outer')
    expect(participants).toContainEqual(
      expect.objectContaining({ professional: 'pro-bram', circle: 'outer' }),
    )
    expect((await list()).items).toEqual([])
    expect(names(await get('pro-bram'))).toContain('pro-bram')
    await move('pro-bram', 'inner')
    expect((await list()).items).toHaveLength(1)
    expect(await effects()).toEqual(
      expect.arrayContaining(['moved-to-outer-circle', 'moved-to-inner-circle']),
    )
  })

  it('is done once, also by eight calls at the same moment', async () => {
    const eight = await Promise.allSettled(Array.from({ length: 8 }, () => move('pro-amara', 'outer')))
    expect(eight.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(move('pro-amara', 'outer')).rejects.toMatchObject(conflict('circle'))
  })

  it('keeps the owner and the acting chair where things are shared', async () => {
    await expect(move('pro-noor', 'outer')).rejects.toMatchObject(conflict('owner'))
    await expect(move('pro-elin', 'outer')).rejects.toMatchObject(conflict('chair'))
  })

  it('can be where somebody begins', async () => {
    const outer = { professional: 'pro-bram', reason, circle: 'outer' as const }
    const opened = await harness.call(openCase, 'pro-elin', {
      ...withKey(),
      body: newCase({ participants: [outer] }),
    })
    expect(opened.participants).toContainEqual(
      expect.objectContaining({ professional: 'pro-bram', circle: 'outer' }),
    )
    const owner = newCase({ participants: [{ ...outer, professional: 'pro-noor' }] })
    await expect(harness.call(openCase, 'pro-elin', { ...withKey(), body: owner })).rejects.toMatchObject({
      issues: [{ pointer: '/participants/0/circle' }],
    })
  })
})

describe('a guest (S63)', () => {
  it('is on one case until the end that was said, and not a moment longer', async () => {
    const until = hoursAfter(start, 48)
    const { participants } = await invite('pro-bram', until)
    expect(participants).toContainEqual(expect.objectContaining({ professional: 'pro-bram', until }))
    expect(names(await get('pro-bram'))).toContain('pro-bram')
    harness.clock.now = new Date(until)
    await expect(get('pro-bram')).rejects.toMatchObject(NOT_FOUND)
    expect(names(await get('pro-noor'))).not.toContain('pro-bram')
    expect(await effects()).toContain('guest-admitted')
  })

  it('stays 90 days at most, and comes again only when the chair says so', async () => {
    const issue = (code: string) => ({ issues: [{ pointer: '/until', code }] })
    await expect(invite('pro-bram', hoursAfter(start, 90 * 24 + 1))).rejects.toMatchObject(issue('too-long'))
    await expect(invite('pro-bram', start.toISOString())).rejects.toMatchObject(issue('past'))
    await invite('pro-bram', hoursAfter(start, 1))
    await expect(invite('pro-bram', hoursAfter(start, 2))).rejects.toMatchObject(conflict('already-on-case'))
    harness.clock.now = new Date(hoursAfter(start, 1))
    expect(names(await invite('pro-bram', hoursAfter(start, 3)))).toContain('pro-bram')
    expect(await get('pro-bram')).toBeDefined()
  })

  it('owns no case', async () => {
    await invite('pro-bram', hoursAfter(start, 48))
    await expect(handOver('pro-bram', 'pro-noor')).rejects.toMatchObject(conflict('guest'))
  })
})

describe('handing a case over (S41)', () => {
  it('is the owner’s or the chair’s, to somebody of the inner circle', async () => {
    await expect(handOver('pro-samira', 'pro-amara')).rejects.toMatchObject(FORBIDDEN)
    await expect(handOver('pro-samira', 'pro-bram')).rejects.toMatchObject(NOT_FOUND)
    await expect(handOver('pro-bram', 'pro-noor')).rejects.toMatchObject({
      issues: [{ code: 'not-on-case' }],
    })
    await move('pro-hugo', 'outer')
    await expect(handOver('pro-hugo', 'pro-noor')).rejects.toMatchObject(conflict('circle'))
    const changed = await handOver('pro-amara', 'pro-noor', '"1"', { leadAgency: 'agy-social' })
    expect(changed).toMatchObject({ owner: 'pro-amara', leadAgency: 'agy-social' })
    expect(await handOver('pro-noor', 'pro-elin', '"2"')).toMatchObject({ owner: 'pro-noor' })
    expect(await effects()).toContain('owner-changed')
  })

  it('needs to be of what was read: 428 without a tag, 412 when it has changed', async () => {
    const bare = harness.call(changeOwner, 'pro-noor', {
      params: { caseId },
      body: { professional: 'pro-amara', reason },
    })
    await expect(bare).rejects.toMatchObject({ status: 428 })
    await expect(handOver('pro-amara', 'pro-noor', '"2"')).rejects.toMatchObject({ status: 412 })
  })

  it('leaves one owner when eight do it at the same moment', async () => {
    const heirs = ['pro-samira', 'pro-amara', 'pro-hugo', 'pro-elin']
    const eight = await Promise.allSettled([...heirs, ...heirs].map((heir) => handOver(heir, 'pro-noor')))
    expect(eight.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const owners = await runSql<{ professional: string; owner: string }>(
      harness.superuserUrl,
      `select m.professional, c.owner from exchange.membership m join exchange.case_file c on c.id = m.case_id
        where m.owns and c.id = '${caseId}'`,
    )
    expect(owners).toHaveLength(1)
    expect(owners[0]?.professional).toBe(owners[0]?.owner)
  })

  it('takes the sight of a former owner’s deputy along (P14)', async () => {
    expect(await get('pro-ines')).toBeDefined()
    expect(await handOver('pro-amara', 'pro-ines')).toMatchObject({ owner: 'pro-amara' })
    await expect(get('pro-ines')).rejects.toMatchObject(NOT_FOUND)
  })

  it('gives the case to no agency that does not sit in the unit', async () => {
    const away = handOver('pro-amara', 'pro-noor', '"1"', { leadAgency: 'agy-lycee' })
    await expect(away).rejects.toMatchObject({ issues: [{ pointer: '/leadAgency' }] })
  })
})

describe('the family desk and police', () => {
  it('are on a case together, but the desk answers for none with police on it', async () => {
    await add('pro-mina')
    await expect(handOver('pro-mina', 'pro-noor')).rejects.toMatchObject(conflict('desk-with-police'))
    await remove('pro-hugo')
    expect(await handOver('pro-mina', 'pro-noor')).toMatchObject({ owner: 'pro-mina' })
    await expect(add('pro-hugo')).rejects.toMatchObject(conflict('desk-with-police'))
    const led = newCase({ leadAgency: 'agy-desk', owner: 'pro-mina', broughtBy: 'agy-desk' })
    await expect(harness.call(openCase, 'pro-elin', { ...withKey(), body: led })).rejects.toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ code: 'desk-with-police' })]),
    })
  })
})

describe('the track of a case (S4)', () => {
  const change = (by: string, tag = '"1"') =>
    harness.call(changeTrack, by, {
      params: { caseId },
      headers: { 'If-Match': tag },
      body: { track: 'prevention', reason },
    })

  it('is changed by the chair, with what was read, once', async () => {
    await expect(change('pro-noor')).rejects.toMatchObject(FORBIDDEN)
    await expect(change('pro-elin', '"9"')).rejects.toMatchObject({ status: 412 })
    expect(await change('pro-elin')).toMatchObject({ track: 'prevention' })
    await expect(change('pro-elin', '"2"')).rejects.toMatchObject(conflict('track'))
    expect(await effects()).toContain('track-changed')
  })

  it('is changed once when eight do it at the same moment', async () => {
    const eight = await Promise.allSettled(Array.from({ length: 8 }, () => change('pro-elin')))
    expect(eight.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('the functions that change a membership', () => {
  it('do nothing for who is not on the case', async () => {
    await addAll(harness, caseId, ['pro-bram'])
    await asCaller(harness.db, sightOf(harness.actor('pro-katrien')), async (tx) => {
      await sql`select move_membership('unit-harbour', ${caseId}, 'pro-bram', 'outer')`.execute(tx)
      await sql`select hand_over_case('unit-harbour', ${caseId}, 'pro-bram')`.execute(tx)
    })
    const rows = await runSql<{ circle: string; owns: boolean }>(
      harness.superuserUrl,
      `select circle, owns from exchange.membership where case_id = '${caseId}' and professional = 'pro-bram'`,
    )
    expect(rows).toEqual([{ circle: 'inner', owns: false }])
  })
})

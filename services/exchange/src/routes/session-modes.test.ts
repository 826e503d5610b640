import { randomUUID } from 'node:crypto'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addAll,
  checkInAll,
  hoursAfter,
  keepItem,
  newSession,
  openTestCase,
  withKey,
} from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { signSecrecy } from '../../test/signed.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { lapseSessions } from '../domain/casework/lapse-sessions.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { asCaller } from '../storage/as-caller.ts'
import { addParticipant } from './add-participant.ts'
import { addView } from './add-view.ts'
import { conveneSession } from './convene-session.ts'
import { disclose } from './disclose.ts'
import { getMinutes } from './get-minutes.ts'
import { getSession } from './get-session.ts'
import { liftSecrecy } from './lift-secrecy.ts'
import { listMentions } from './list-mentions.ts'
import { noteMention } from './note-mention.ts'
import { openSession } from './open-session.ts'
import { printPack } from './print-pack.ts'
import { recordEvidence } from './record-evidence.ts'
import { setVoice } from './set-voice.ts'
import { takeDecision } from './take-decision.ts'

const TABLE = ['pro-elin', 'pro-noor', 'pro-samira', 'pro-amara', 'pro-hugo']

let harness: Harness
let deps: Deps & { ledger: ReturnType<typeof recordingLedger> }
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
  deps = { ...harness.deps, ledger: recordingLedger() }
  caseId = await openTestCase(harness)
  await addAll(harness, caseId, ['pro-bram', 'pro-mina'])
  await harness.call(addParticipant, 'pro-elin', {
    params: { caseId },
    body: { professional: 'pro-katrien', reason: 'Coordinates the services.', circle: 'outer' },
  })
})
afterAll(() => harness?.close())

async function meet(mode?: 'ordinary' | 'pseudonymous' | 'no-content'): Promise<string> {
  const invited = [...TABLE, 'pro-bram', 'pro-mina', 'pro-katrien']
  const body = newSession(harness, invited, mode ? { mode } : {})
  const { id } = await harness.call(conveneSession, 'pro-elin', { params: { caseId }, body })
  await checkInAll(harness, caseId, id, TABLE)
  await harness.call(openSession, 'pro-elin', { params: { caseId, sessionId: id } })
  return id
}
const mention = (sessionId: string, by: string, told: string[], key = withKey()) =>
  harness.call(noteMention, by, { params: { caseId, sessionId }, ...key, body: { category: 'EDU', told } })
const mentionsOf = async (sessionId: string, by: string) =>
  (await harness.call(listMentions, by, { params: { caseId, sessionId } })).items
const session = (sessionId: string, by: string) =>
  harness.call(getSession, by, { params: { caseId, sessionId } })

describe('a session without content', () => {
  it('is what a country asks for whose groups feed no file, and nobody convenes one there that keeps what is said', async () => {
    const french = await openTestCase(
      harness,
      {
        ...{ unit: 'unit-lagoon', leadAgency: 'agy-town', owner: 'pro-claire', broughtBy: 'agy-town' },
        participants: [{ professional: 'pro-malik', reason: 'Knows the family.' }],
      },
      'pro-claire',
    )
    const convening = (mode?: 'ordinary' | 'pseudonymous') =>
      harness.call(conveneSession, 'pro-claire', {
        params: { caseId: french },
        body: newSession(harness, ['pro-claire', 'pro-malik'], mode ? { mode } : {}),
      })
    expect(await convening()).toMatchObject({ mode: 'no-content' })
    expect(await convening('pseudonymous')).toMatchObject({ mode: 'pseudonymous' })
    await expect(convening('ordinary')).rejects.toMatchObject({
      issues: [{ pointer: '/mode', code: 'no-content' }],
    })
    const belgian = await session(await meet(), 'pro-elin')
    expect(belgian).toMatchObject({ mode: 'ordinary' })
  })

  it('notes who told whom which category, and keeps no word of it', async () => {
    const sessionId = await meet('no-content')
    const params = { caseId, sessionId }
    expect(await mention(sessionId, 'pro-samira', ['pro-noor', 'pro-amara'])).toMatchObject({
      ...{ category: 'EDU', teller: { professional: 'pro-samira' } },
      told: [{ professional: 'pro-noor' }, { professional: 'pro-amara' }],
    })
    const view = { needs: ['Somebody to talk to.'], protective: [], triggers: [] }
    const decision = { text: 'A mentor from Monday on.', owner: 'pro-noor', dueOn: '2026-12-01' }
    await expect(harness.call(addView, 'pro-samira', { params, body: view })).rejects.toMatchObject({
      code: 'no-content',
    })
    await expect(
      harness.call(takeDecision, 'pro-elin', { params, ...withKey(), body: decision }),
    ).rejects.toMatchObject({ code: 'no-content' })
    const tagged = { params, headers: { 'If-Match': '"1"' } }
    await expect(
      harness.call(setVoice, 'pro-amara', { ...tagged, body: { said: 'I want to work.' } }),
    ).rejects.toMatchObject({ code: 'no-content' })
    await harness.call(setVoice, 'pro-amara', { ...tagged, body: { unsaid: 'not-kept' } })
  })

  it('keeps none by trigger, whatever the service’s own role tries', async () => {
    const sessionId = await meet('no-content')
    const attempt = (statement: string) =>
      asCaller(harness.db, sightOf(harness.actor('pro-elin')), (tx) => sql.raw(statement).execute(tx))
    const words = (table: string, who: string, more = '') =>
      `insert into ${table} (unit_id, id, case_id, session_id, ${who}, agency, words, written_at${more && ', due_on'})
       values ('unit-harbour', '${randomUUID()}', '${caseId}', '${sessionId}', 'pro-elin', 'agy-mayor', 'x', now()${more})`
    for (const statement of [
      words('session_view', 'professional'),
      words('session_dissent', 'professional'),
      words('session_decision', 'owner', `, '2026-12-01'`),
      ...['agenda', 'formulation', 'said'].map(
        (field) => `update minutes set ${field} = 'x' where id = '${sessionId}'`,
      ),
    ])
      await expect(attempt(statement)).rejects.toThrow(/keeps no text/)
    const [columns] = await runSql<{ texts: string[] | null }>(
      harness.superuserUrl,
      `select array_agg(column_name::text) as texts from information_schema.columns
        where table_schema = 'exchange' and table_name = 'session_mention' and data_type in ('bytea', 'jsonb')`,
    )
    expect(columns?.texts).toBeNull()
  })
})

describe('that something was told', () => {
  it('exists for who told it and who was told: for nobody else at the table, the chair neither', async () => {
    const [told, silent] = [await meet('no-content'), await meet('no-content')]
    await mention(told, 'pro-samira', ['pro-noor'])
    for (const who of ['pro-samira', 'pro-noor']) expect(await mentionsOf(told, who)).toHaveLength(1)
    for (const who of ['pro-elin', 'pro-hugo', 'pro-amara', 'pro-katrien'])
      expect(await mentionsOf(told, who)).toEqual(await mentionsOf(silent, who))
  })

  it('is told to others at the table, and police find nobody of the family desk there', async () => {
    const sessionId = await meet()
    const absent = await mention(sessionId, 'pro-hugo', ['pro-mina']).catch((error) => error.issues)
    expect(absent).toMatchObject([{ code: 'not-at-table' }])
    await checkInAll(harness, caseId, sessionId, ['pro-mina'])
    expect(await mention(sessionId, 'pro-hugo', ['pro-mina']).catch((error) => error.issues)).toEqual(absent)
    await expect(mention(sessionId, 'pro-samira', ['pro-samira'])).rejects.toMatchObject({
      issues: [{ code: 'not-at-table' }],
    })
  })

  it('is noted once under one key, also by eight calls at the same moment', async () => {
    const sessionId = await meet()
    const key = withKey()
    await Promise.all(Array.from({ length: 8 }, () => mention(sessionId, 'pro-samira', ['pro-noor'], key)))
    expect(await mentionsOf(sessionId, 'pro-noor')).toHaveLength(1)
  })
})

describe('a pseudonymous session', () => {
  it('is known by its own number to whoever is not of the inner circle', async () => {
    const sessionId = await meet('pseudonymous')
    const inner = await session(sessionId, 'pro-noor')
    expect(inner.reference).toMatch(/^HBR/)
    const outer = await session(sessionId, 'pro-katrien')
    expect(outer.reference).toMatch(/^S-[0-9a-f]{12}$/)
    expect(JSON.stringify(outer)).not.toContain(inner.reference)
    expect((await session(await meet(), 'pro-katrien')).reference).toBe(inner.reference)
  })
})

describe('a session that nobody closes', () => {
  it('closes by itself at its end, with an entry, once, whichever replica is quicker', async () => {
    const sessionId = await meet()
    const started = harness.clock.now
    harness.clock.now = new Date(hoursAfter(started, 3))
    const log = { warn: () => {} }
    await Promise.all(Array.from({ length: 4 }, () => runClocks(harness.deps, [lapseSessions], log)))
    harness.clock.now = started
    const [row] = await runSql<{ closed_at: Date; ends_at: Date }>(
      harness.superuserUrl,
      `select closed_at, ends_at from exchange.session where id = '${sessionId}'`,
    )
    expect(row?.closed_at).toEqual(row?.ends_at)
    expect(await runClocks(harness.deps, [lapseSessions], log)).toBe(0)
    expect(await session(sessionId, 'pro-noor')).toMatchObject({ state: 'closed' })
  })
})

describe('a print pack', () => {
  const pack = (
    sessionId: string,
    by: string,
    attendee = by,
    disclosureIds: string[] = [],
    given: Deps = deps,
  ) =>
    harness.call(
      printPack,
      by,
      {
        params: { caseId, sessionId },
        headers: { 'Accept-Language': 'nl' },
        body: { attendee, disclosureIds },
      },
      given,
    )

  it('is of one attendee, with their name on every page, and in the ledger before it is shown', async () => {
    const sessionId = await meet()
    const before = deps.ledger.entries.length
    const printed = await pack(sessionId, 'pro-elin', 'pro-noor')
    expect(printed.watermark).toMatch(/Noor Vermeer, agy-prevention/)
    expect((await pack(sessionId, 'pro-amara')).watermark).toMatch(/Amara Diallo/)
    expect(deps.ledger.entries.slice(before)).toMatchObject([
      { event: 'consultation', effect: 'pack-printed', recipients: ['agy-prevention'] },
      { event: 'consultation', effect: 'pack-printed', recipients: ['agy-social'] },
    ])
    await expect(pack(sessionId, 'pro-noor', 'pro-noor', [], harness.deps)).rejects.toThrow(
      'waits for no receipt',
    )
  })

  it('is handed to nobody but attendees of the inner circle, and of another only by the chair', async () => {
    const sessionId = await meet()
    await expect(pack(sessionId, 'pro-noor', 'pro-amara')).rejects.toMatchObject({ name: 'Forbidden' })
    await expect(pack(sessionId, 'pro-elin', 'pro-bram')).rejects.toMatchObject({
      issues: [{ code: 'not-at-table' }],
    })
    await expect(pack(sessionId, 'pro-elin', 'pro-noor', [randomUUID()])).rejects.toMatchObject({
      issues: [{ code: 'not-own' }],
    })
    await expect(pack(sessionId, 'pro-noor', 'pro-noor', [randomUUID()])).rejects.toMatchObject({
      name: 'NotFound',
    })
  })

  it('holds nothing that is secret, for viewing in session, or was spoken', async () => {
    const sessionId = await meet()
    const purpose = 'early-help' as const
    await keepItem(harness, 'pro-samira', caseId)
    await harness.call(recordEvidence, 'pro-samira', {
      params: { caseId },
      body: {
        ...{ kind: 'informed', on: '2026-11-20', how: 'In a letter to both parents.' },
        ...{ categories: ['EDU'], purposes: [purpose] },
      },
    })
    const give = async (secret: boolean, spoken: boolean) => {
      const itemId = await keepItem(harness, 'pro-samira', caseId, { labels: { secret } })
      const words = { purpose, recipients: ['pro-noor'], variant: 'summary' as const, sessionId }
      const place = { caseId, itemId }
      const body = signSecrecy(harness, 'pro-samira', place, words)
      if (secret) await harness.call(liftSecrecy, 'pro-samira', { params: place, body })
      const aloud = { spoken: { channel: 'oral' as const, at: harness.clock.now.toISOString() } }
      const gift = { itemId, ...words, ...(spoken && aloud) }
      const given = await harness.call(
        disclose,
        'pro-samira',
        { params: { caseId }, ...withKey(), body: gift },
        deps,
      )
      expect(given.answers).toMatchObject([{ effect: 'permit' }])
      return given.answers[0]?.disclosureId ?? ''
    }
    for (const [secret, spoken] of [
      [true, false],
      [false, true],
    ] as const) {
      const told = await give(secret, spoken)
      const before = deps.ledger.entries.length
      const printing = pack(sessionId, 'pro-noor', 'pro-noor', [told])
      await expect(printing).rejects.toMatchObject({ code: 'view-only' })
      expect(deps.ledger.entries).toHaveLength(before)
    }
    const open = await give(false, false)
    const printed = await pack(sessionId, 'pro-noor', 'pro-noor', [open])
    expect(printed.items).toMatchObject([{ summary: expect.stringMatching(/Absent/), exportable: true }])
  })

  it('is handed to police without a trace of the family desk, by whoever prints it', async () => {
    const sessionId = await meet()
    await checkInAll(harness, caseId, sessionId, ['pro-mina'])
    const view = { needs: ['Time with his mother.'], protective: [], triggers: [] }
    await harness.call(addView, 'pro-mina', { params: { caseId, sessionId }, body: view })
    const minutes = await harness.call(getMinutes, 'pro-noor', { params: { caseId, sessionId } }, deps)
    expect(minutes.views).toHaveLength(1)
    for (const by of ['pro-elin', 'pro-hugo'])
      expect((await pack(sessionId, by, 'pro-hugo')).minutes.views).toEqual([])
  })
})

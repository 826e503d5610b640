import { randomUUID } from 'node:crypto'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { deskReferral, referralDeps, referred } from '../../test/referred.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { lapseReferrals } from '../domain/referral/lapse.ts'
import { asCaller } from '../storage/as-caller.ts'
import { acceptReferral } from './accept-referral.ts'
import { declineReferral } from './decline-referral.ts'
import { endReferral } from './end-referral.ts'
import { getDisclosure } from './get-disclosure.ts'
import { getReferral } from './get-referral.ts'
import { listReferrals } from './list-referrals.ts'
import { listTasks } from './list-tasks.ts'
import { offerReferral } from './offer-referral.ts'
import { withdrawReferral } from './withdraw-referral.ts'

let harness: Harness
let deps: Deps
let ledger: ReturnType<typeof recordingLedger>
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = referralDeps(harness, ledger)
})
afterAll(() => harness?.close())

const OTHERS = [
  'pro-elin',
  'pro-tess',
  'pro-hugo',
  'pro-bram',
  'pro-noor',
  'pro-oskar',
  'pro-vera',
  'pro-claire',
]
const offer = () => referred(harness, deps, 'pro-mina', deskReferral(harness))
const act = (
  route: typeof acceptReferral | typeof withdrawReferral,
  by: string,
  referralId: string,
): Promise<unknown> => harness.call(route as typeof acceptReferral, by, { params: { referralId } }, deps)
const decline = (by: string, referralId: string) =>
  harness.call(declineReferral, by, { params: { referralId }, body: { because: 'no-room' } }, deps)
const end = (by: string, referralId: string) =>
  harness.call(endReferral, by, { params: { referralId }, body: { outcome: 'help-given' } }, deps)
const look = (by: string, referralId: string) =>
  harness.call(getReferral, by, { params: { referralId } }, deps)
const read = (by: string, disclosureId: string) =>
  harness.call(getDisclosure, by, { params: { disclosureId } }, deps)
const listed = async (by: string, direction: 'given' | 'received') =>
  (await harness.call(listReferrals, by, { query: { direction } }, deps)).items.map(({ id }) => id)
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { name: string; code?: string; issues?: { pointer: string; code: string }[] }) => error,
  )

describe('a referral', () => {
  it('is decided and recorded as a disclosure of early help without a case, and read as one', async () => {
    const referral = await offer()
    expect(referral).toMatchObject({
      ...{ unit: 'unit-harbour', category: 'FDK', state: 'offered', answerBy: '2026-12-08' },
      from: { professional: 'pro-mina', agency: 'agy-desk' },
      to: { professional: 'pro-amara', agency: 'agy-social' },
    })
    const entry = ledger.entries.at(-1)
    expect(entry).toMatchObject({
      ...{ event: 'disclosure', effect: 'permit', purpose: 'early-help', classes: ['FDK:summary'] },
      ...{ holders: ['agy-desk'], recipients: ['agy-social'] },
    })
    const { item } = await read('pro-amara', referral.disclosureId)
    expect(item).toMatchObject({ summary: 'A parent would like somebody to talk with about school.' })
  })

  it('without the family’s consent or the own signature is none: only the answers come back', async () => {
    for (const missing of ['consent', 'secrecy'] as const) {
      const { [missing]: _, ...body } = deskReferral(harness)
      const { referral, answers } = await harness.call(
        offerReferral,
        'pro-mina',
        { ...withKey(), body },
        deps,
      )
      expect({ referral, effect: answers[0]?.effect }).toEqual({ referral: undefined, effect: 'deny' })
    }
    expect(await listed('pro-mina', 'given')).toHaveLength(1)
  })

  it('to police is refused, whatever comes with it (X3)', async () => {
    const body = deskReferral(harness, { to: 'pro-hugo' })
    const { referral, answers } = await harness.call(offerReferral, 'pro-mina', { ...withKey(), body }, deps)
    expect({ referral, effect: answers[0]?.effect }).toEqual({ referral: undefined, effect: 'deny' })
    expect(await listed('pro-hugo', 'received')).toEqual([])
  })

  it('has every fault named at once', async () => {
    const body = deskReferral(harness, {
      ...{ to: 'pro-mina', answerBy: '2026-12-25', variant: 'full' },
      consent: { on: '2026-11-25', how: 'It will be given at the desk.' },
    })
    const { issues = [] } =
      (await failure(harness.call(offerReferral, 'pro-mina', { ...withKey(), body }, deps))) ?? {}
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      ...['/to same-agency', '/answerBy not-in-time', '/consent/on future', '/content variant-not-written'],
    ])
  })

  it('is made once under one key', async () => {
    const key = randomUUID()
    const body = deskReferral(harness)
    const { id } = await referred(harness, deps, 'pro-mina', body, key)
    expect(await referred(harness, deps, 'pro-mina', body, key)).toMatchObject({ id })
  })

  it('that the ledger does not have exists for nobody', async () => {
    const before = await listed('pro-amara', 'received')
    const away = { ...deps, ledger: harness.deps.ledger }
    const body = deskReferral(harness)
    await expect(harness.call(offerReferral, 'pro-mina', { ...withKey(), body }, away)).rejects.toThrow()
    expect(await listed('pro-amara', 'received')).toEqual(before)
    expect(await listed('pro-mina', 'given')).toEqual(before)
  })
})

describe('among the tasks of its receiver a referral', () => {
  const tasks = async (who: string) =>
    (await harness.call(listTasks, who, {}, deps)).items.flatMap(({ kind, about }) =>
      kind === 'answer-referral' ? [about.id] : [],
    )

  it('waits once, when the ledger has it, and for nobody else', async () => {
    const key = randomUUID()
    const body = deskReferral(harness)
    const { id } = await referred(harness, deps, 'pro-mina', body, key)
    await referred(harness, deps, 'pro-mina', body, key)
    expect((await tasks('pro-amara')).filter((one) => one === id)).toEqual([id])
    for (const who of ['pro-mina', ...OTHERS]) expect(await tasks(who)).toEqual([])
  })

  it.each([
    ['accepted', (id: string) => act(acceptReferral, 'pro-amara', id)],
    ['declined', (id: string) => decline('pro-amara', id)],
    ['taken back', (id: string) => act(withdrawReferral, 'pro-mina', id)],
  ])('waits no more once it is %s', async (_, answers) => {
    const { id } = await offer()
    await answers(id)
    expect(await tasks('pro-amara')).not.toContain(id)
  })
})

describe('to anybody but the two professionals a referral', () => {
  it('does not exist: not to chair, police, colleagues, coordinator, auditor or another unit', async () => {
    const { id } = await offer()
    for (const who of OTHERS) {
      const unknown = await failure(look(who, randomUUID()))
      for (const one of [look, (by: string) => act(acceptReferral, by, id), decline, end]) {
        const error = await failure(one(who, id))
        expect(error).toMatchObject({ name: 'NotFound' })
        expect({ ...error }).toEqual({ ...unknown })
      }
      expect(await listed(who, 'given')).toEqual([])
      expect(await listed(who, 'received')).toEqual([])
    }
  })

  it('is in no row that their own queries could count', async () => {
    await offer()
    for (const who of OTHERS) {
      const counts = await asCaller(harness.db, sightOf(harness.actor(who)), async (tx) => {
        const found: Record<string, unknown> = {}
        for (const table of [
          'referral',
          'item',
          'item_content',
          'evidence',
          'disclosure',
          'intent',
          'idempotency',
        ]) {
          const { rows } = await sql<{
            n: number
          }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)
          found[table] = rows[0]?.n
        }
        return found
      })
      expect(
        Object.values(counts).every((n) => n === 0),
        `${who}: ${JSON.stringify(counts)}`,
      ).toBe(true)
    }
  })
})

describe('its states', () => {
  const eightAtOnce = async (one: () => Promise<unknown>) => {
    const ended = await Promise.allSettled(Array.from({ length: 8 }, one))
    const refused = ended.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(refused.every(({ name, code }) => name === 'Conflict' && code === 'state')).toBe(true)
    return 8 - refused.length
  }

  it('accepted by whom it was made to, then ended by them, in codes about the help', async () => {
    const { id } = await offer()
    expect(await failure(act(acceptReferral, 'pro-mina', id))).toMatchObject({ name: 'Forbidden' })
    expect(await failure(end('pro-amara', id))).toMatchObject({ code: 'state' })
    expect(await eightAtOnce(() => act(acceptReferral, 'pro-amara', id))).toBe(1)
    expect(await eightAtOnce(() => end('pro-amara', id))).toBe(1)
    expect(await look('pro-mina', id)).toMatchObject({ state: 'ended', outcome: 'help-given' })
  })

  it('accepted and declined at once: one of the two happens', async () => {
    const { id } = await offer()
    const race = [() => act(acceptReferral, 'pro-amara', id), () => decline('pro-amara', id)]
    let turn = 0
    expect(await eightAtOnce(() => (race[turn++ % 2] ?? (() => Promise.reject()))())).toBe(1)
  })

  it.each([
    ['declined by whom it was made to', (id: string) => decline('pro-amara', id)],
    ['taken back by who made it', (id: string) => act(withdrawReferral, 'pro-mina', id)],
  ])('%s: what it said is not readable any more', async (_, ends) => {
    const { id, disclosureId } = await offer()
    await read('pro-amara', disclosureId)
    await ends(id)
    expect(await failure(read('pro-amara', disclosureId))).toMatchObject({ name: 'NotFound' })
    expect(await failure(act(acceptReferral, 'pro-amara', id))).toMatchObject({ code: 'state' })
  })

  it('taken back after it was accepted: the person may change their mind', async () => {
    const { id, disclosureId } = await offer()
    await act(acceptReferral, 'pro-amara', id)
    expect(await eightAtOnce(() => act(withdrawReferral, 'pro-mina', id))).toBe(1)
    expect(await failure(read('pro-amara', disclosureId))).toMatchObject({ name: 'NotFound' })
  })

  it('lapsed by itself after its last day, and not on it', async () => {
    const { id, disclosureId, answerBy } = await offer()
    const before = harness.clock.now
    const clock = () => runClocks(deps, [lapseReferrals], { warn: () => undefined })
    harness.clock.now = new Date(`${answerBy}T23:59:59.999Z`)
    await clock()
    expect(await look('pro-mina', id)).toMatchObject({ state: 'offered' })
    harness.clock.now = new Date(Date.parse(`${answerBy}T00:00:00.000Z`) + 86_400_000)
    await Promise.all([clock(), clock()])
    harness.clock.now = before
    expect(await look('pro-mina', id)).toMatchObject({ state: 'lapsed' })
    expect(await failure(read('pro-amara', disclosureId))).toMatchObject({ name: 'NotFound' })
    expect(await failure(act(acceptReferral, 'pro-amara', id))).toMatchObject({ code: 'state' })
  })

  it('every one of them leaves an entry about early help, without a word of whom', async () => {
    const { id } = await offer()
    await act(acceptReferral, 'pro-amara', id)
    await end('pro-amara', id)
    const rows = await runSql<{ entry: Uint8Array }>(
      harness.superuserUrl,
      'select entry from exchange.outbox order by entry_id desc limit 2',
    )
    const entries = rows.map(({ entry }) => Buffer.from(entry).toString())
    for (const effect of ['referral-accepted', 'referral-ended'])
      expect(entries.some((entry) => entry.includes(effect) && entry.includes('early-help'))).toBe(true)
    expect(entries.join()).not.toMatch(/pro-|sub_|HR-000/)
  })
})

it('the words of a referral die with the key of the person it is about', async () => {
  const { disclosureId } = await offer()
  const [kept] = await runSql<{ n: number }>(
    harness.superuserUrl,
    `select count(*)::int as n from exchange.key_subject k join exchange.item i on i.unit_id = k.unit_id and i.key_id = k.key_id
       join exchange.disclosure d on d.item_id = i.id where d.id = '${disclosureId}'
       and k.subject = '${harness.deps.pseudonym('HR-000-777-01')}'`,
  )
  expect(kept?.n).toBe(1)
  const [columns] = await runSql<{ text: string }>(
    harness.superuserUrl,
    "select string_agg(r::text, '') as text from exchange.referral r",
  )
  expect(columns?.text).not.toMatch(/sub_|HR-|parent|school/)
})

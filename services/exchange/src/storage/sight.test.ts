import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, checkInAll, convene, keepItem, openTestCase, sealedItem } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { signSecrecy } from '../../test/signed.ts'
import { SERVICE_SIGHT, type Sight, sightOf } from '../actor.ts'
import { byWhom } from '../domain/entries.ts'
import { addItem } from '../routes/add-item.ts'
import { addParticipant } from '../routes/add-participant.ts'
import { closeCase } from '../routes/close-case.ts'
import { evaluate as evaluateAccess } from '../routes/evaluate.ts'
import { getCase } from '../routes/get-case.ts'
import { liftSecrecy } from '../routes/lift-secrecy.ts'
import { listCases } from '../routes/list-cases.ts'
import { openSession } from '../routes/open-session.ts'
import { asCaller } from './as-caller.ts'

const DAYS = { from: '2026-11-24', until: '2026-12-01' }
const THE_DAY_AFTER = new Date('2026-12-01T09:00:00.000Z')

let harness: Harness
/** Owned by Noor; Amara takes part. */
let caseId: string
let secret: string
let sealed: string

beforeAll(async () => {
  harness = await startHarness({
    'pro-tess': [{ professional: 'pro-elin', role: 'chair', ...DAYS }],
    'pro-ines': [{ professional: 'pro-noor', role: 'owner', ...DAYS }],
    'pro-bram': [{ professional: 'pro-amara', role: 'owner', ...DAYS }],
  })
  caseId = await openTestCase(harness)
  await keepItem(harness, 'pro-samira', caseId)
  await keepItem(harness, 'pro-noor', caseId, { category: 'SUP' })
  secret = await keepItem(harness, 'pro-noor', caseId, { category: 'SUP', labels: { secret: true } })
  sealed = await keepItem(harness, 'pro-samira', caseId, await sealedItem(harness.region, 'agy-school'))
})
afterAll(() => harness?.close())

type Table = 'case_file' | 'membership' | 'item' | 'item_content' | 'evidence' | 'approval' | 'session'
const rowsOf = (sight: Sight, table: Table) =>
  asCaller(harness.db, sight, (tx) => tx.selectFrom(table).selectAll().execute())
const as = (professional: string) => sightOf(harness.actor(professional))
const casesOf = async (professional: string) =>
  (await harness.call(listCases, professional, {})).items.map(({ id }) => id)
const at = async <T>(moment: Date, act: () => Promise<T>): Promise<T> => {
  const before = harness.clock.now
  harness.clock.now = moment
  try {
    return await act()
  } finally {
    harness.clock.now = before
  }
}
const move = (professional: string, circle: string) =>
  runSql(
    harness.superuserUrl,
    ['membership', 'participant']
      .map(
        (table) => `update exchange.${table} set circle = '${circle}' where professional = '${professional}'`,
      )
      .join('; '),
  )

describe('a deputy (P14)', () => {
  it('of the chair is on the cases the chair is on, during those days alone', async () => {
    expect(await casesOf('pro-tess')).toEqual([caseId])
    await at(THE_DAY_AFTER, async () => expect(await casesOf('pro-tess')).toEqual([]))
  })

  it('of an owner is on the cases that the owner owns, and on no other where the owner takes part', async () => {
    const owned = await openTestCase(harness, { owner: 'pro-amara' })
    expect(await casesOf('pro-ines')).toEqual([caseId])
    expect(await casesOf('pro-bram')).toEqual([owned])
  })

  it('acts on them as the colleague would: adds to the circle, closes the case', async () => {
    const other = await openTestCase(harness)
    const added = await harness.call(addParticipant, 'pro-tess', {
      params: { caseId: other },
      body: { professional: 'pro-bram', reason: 'Supports the household.' },
    })
    expect(added.participants.map(({ professional }) => professional)).toContain('pro-bram')
    const closing = {
      params: { caseId: other },
      body: { outcome: 'goals-reached' as const, reason: 'The support ended well.' },
    }
    expect(await harness.call(closeCase, 'pro-tess', closing)).toMatchObject({ state: 'closed' })
  })

  it('convenes and opens a session as the chair, and is at the table for the chair’s office', async () => {
    const other = await openTestCase(harness)
    const invited = ['pro-noor', 'pro-hugo']
    const sessionId = await convene(harness, other, invited, 'pro-tess')
    await checkInAll(harness, other, sessionId, ['pro-tess', ...invited])
    const opened = await harness.call(openSession, 'pro-tess', { params: { caseId: other, sessionId } })
    expect(opened).toMatchObject({ state: 'open' })
  })

  it('of an owner is told what the owner would be told, on those days alone', async () => {
    const evaluate = async (subject: string) => {
      const [item] = (await rowsOf(as('pro-samira'), 'item')).flatMap((row) =>
        'category' in row && row.category === 'EDU' ? [row.id] : [],
      )
      const asked = {
        subject: { type: 'professional', id: subject },
        action: { name: 'early-help' },
        resource: { type: 'item', id: item ?? '' },
      }
      const { context } = await harness.call(evaluateAccess, 'pro-samira', { body: asked })
      return context?.id
    }
    expect(await evaluate('pro-ines')).toBe(await evaluate('pro-noor'))
    await at(THE_DAY_AFTER, async () =>
      expect(await evaluate('pro-ines')).not.toBe(await evaluate('pro-noor')),
    )
  })

  it('is known as one in the detail of what they did', async () => {
    const by = (who: string) => byWhom(harness.actor(who))
    expect(by('pro-tess')).toEqual({ professional: 'pro-tess', standsInFor: ['pro-elin'] })
    expect(by('pro-noor')).toEqual({ professional: 'pro-noor' })
    await at(THE_DAY_AFTER, async () => expect(by('pro-tess')).toEqual({ professional: 'pro-tess' }))
  })

  it('lifts no secrecy and signs nothing: what is an author’s stays the author’s', async () => {
    const place = { caseId, itemId: secret }
    const speech = { purpose: 'early-help' as const, recipients: ['pro-samira'], variant: 'summary' as const }
    for (const signer of ['pro-ines', 'pro-noor']) {
      const body = signSecrecy(harness, signer, place, speech)
      await expect(harness.call(liftSecrecy, 'pro-ines', { params: place, body })).rejects.toMatchObject({
        name: 'NotFound',
      })
    }
  })

  it('of the chair finds neither a secret nor a sealed item of another agency', async () => {
    const ids = (await rowsOf(as('pro-tess'), 'item')).map((row) => ('id' in row ? row.id : ''))
    expect(ids).not.toEqual([])
    expect(ids).not.toContain(secret)
    expect(ids).not.toContain(sealed)
  })

  it('of a chair sees whose cases they stand in for, and of nobody else who is on which', async () => {
    const seen = await rowsOf(as('pro-tess'), 'membership')
    expect([...new Set(seen.map((row) => ('professional' in row ? row.professional : '')))]).toEqual([
      'pro-elin',
    ])
  })
})

describe('the outer circle (art. L121-6-2)', () => {
  beforeAll(() => move('pro-hugo', 'outer'))
  afterAll(() => move('pro-hugo', 'inner'))

  it('knows of the case, who sits in it and when it meets', async () => {
    const { participants } = await harness.call(getCase, 'pro-hugo', { params: { caseId } })
    expect(participants).toContainEqual(
      expect.objectContaining({ professional: 'pro-hugo', circle: 'outer' }),
    )
    const id = await convene(harness, caseId, ['pro-elin', 'pro-hugo'])
    expect(await rowsOf(as('pro-hugo'), 'session')).toContainEqual(expect.objectContaining({ id }))
  })

  it.each(['item', 'item_content', 'evidence', 'approval'] as const)('sees no row of %s', async (table) => {
    expect(await rowsOf(as('pro-hugo'), table)).toEqual([])
  })

  it('sees what they bring themselves, and so does the inner circle', async () => {
    const content = { summary: 'Help with the move is asked for.' }
    const { id } = await harness.call(addItem, 'pro-hugo', {
      params: { caseId },
      headers: { 'Idempotency-Key': 'outer-item-000000000' },
      body: { category: 'REF', statementType: 'fact', content },
    })
    const idsOf = async (who: string) =>
      (await rowsOf(as(who), 'item')).map((row) => ('id' in row ? row.id : ''))
    expect(await idsOf('pro-hugo')).toEqual([id])
    expect(await idsOf('pro-noor')).toContain(id)
  })
})

describe('a visit that has an end', () => {
  it('is over at that moment, whether or not anybody has ended it', async () => {
    const visited = await openTestCase(harness)
    await addAll(harness, visited, ['pro-bram'])
    const until = '2026-11-25T09:00:00.000Z'
    await runSql(
      harness.superuserUrl,
      `update exchange.membership set until = '${until}' where professional = 'pro-bram' and case_id = '${visited}'`,
    )
    expect(await casesOf('pro-bram')).toContain(visited)
    await at(new Date(until), async () => expect(await casesOf('pro-bram')).not.toContain(visited))
  })
})

describe('ending all memberships of a case', () => {
  const end = (sight: Sight) =>
    asCaller(harness.db, sight, (tx) => sql`select end_memberships('unit-harbour', ${caseId})`.execute(tx))
  const left = async () => {
    const query = `select count(*)::int as n from exchange.membership where case_id = '${caseId}'`
    return (await runSql<{ n: number }>(harness.superuserUrl, query))[0]?.n
  }

  it('is for nobody outside it', async () => {
    const before = await left()
    for (const who of ['pro-katrien', 'pro-claire']) await end(as(who))
    await end(SERVICE_SIGHT)
    expect(await left()).toBe(before)
    expect(before).toBeGreaterThan(3)
  })

  it('leaves nobody on it', async () => {
    await end(as('pro-elin'))
    expect(await left()).toBe(0)
    expect(await casesOf('pro-elin')).not.toContain(caseId)
  })
})

describe('what a case can be', () => {
  let id: string
  beforeAll(async () => {
    id = await openTestCase(harness)
  })
  const become = (set: string) =>
    runSql(harness.superuserUrl, `update exchange.case_file set ${set} where id = '${id}'`)
  const sharing = async () =>
    (
      await runSql<{ sharing: string }>(
        harness.superuserUrl,
        `select sharing from exchange.case_file where id = '${id}'`,
      )
    )[0]?.sharing

  it.each([
    [`state = 'open'`, 'open'],
    [`state = 'scaling-down'`, 'open'],
    [`state = 'locked'`, 'closed'],
    [`state = 'closed', closed_at = now()`, 'closed'],
    [`state = 'merged', closed_at = now(), merged_into = gen_random_uuid()`, 'closed'],
    [`state = 'moved', closed_at = now(), moved_to = 'unit-lagoon'`, 'closed'],
  ])('%s: for a decision it is %s (G11)', async (set, expected) => {
    await become(`frozen_at = null, ${set.includes('closed_at') ? set : `${set}, closed_at = null`}`)
    expect(await sharing()).toBe(expected)
    await become('frozen_at = now()')
    expect(await sharing()).toBe('closed')
  })

  it.each([
    `state = 'elsewhere'`,
    `state = 'merged', merged_into = null, closed_at = now()`,
    `state = 'merged', merged_into = id, closed_at = now()`,
    `state = 'moved', moved_to = null, closed_at = now()`,
    `state = 'closed', closed_at = null`,
    `state = 'open', closed_at = now()`,
    `outcome = 'He did well'`,
    `version = 0`,
  ])('%s: refused by the database', async (set) => {
    await expect(become(set)).rejects.toThrow(/violates check constraint/)
  })

  it.each([
    ['frozen', `state = 'open', closed_at = null, frozen_at = now()`],
    ['locked', `state = 'locked', closed_at = null, frozen_at = null`],
  ])('nothing is added to one that is %s, and it is not closed', async (name, set) => {
    await become(set)
    const conflict = { name: 'Conflict', code: `case-${name}` }
    await expect(keepItem(harness, 'pro-samira', id)).rejects.toMatchObject(conflict)
    const closing = {
      params: { caseId: id },
      body: { outcome: 'goals-reached' as const, reason: 'The support ended well.' },
    }
    await expect(harness.call(closeCase, 'pro-elin', closing)).rejects.toMatchObject(conflict)
  })
})

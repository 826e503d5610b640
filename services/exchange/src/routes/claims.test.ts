import type { exchange } from '@casebridge/contract'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, keepItem, openTestCase, sealedItem, withKey } from '../../test/casework.ts'
import { fillDisclosure } from '../../test/disclosure-rows.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { broughtOver, labelFirst } from '../../test/imported.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { ifMatch, newClaim, newInforming, newRepresentative } from '../../test/rights.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { endRepresentations } from '../domain/rights/end-representations.ts'
import { asCaller } from '../storage/as-caller.ts'
import { answerClaim } from './answer-claim.ts'
import { confirmRestriction } from './confirm-restriction.ts'
import { deferInforming } from './defer-informing.ts'
import { endRepresentative } from './end-representative.ts'
import { extendClaim } from './extend-claim.ts'
import { getClaim } from './get-claim.ts'
import { getRepresentative } from './get-representative.ts'
import { listClaims } from './list-claims.ts'
import { listRepresentatives } from './list-representatives.ts'
import { listTasks } from './list-tasks.ts'
import { nameRepresentative } from './name-representative.ts'
import { recordClaim } from './record-claim.ts'

type Schemas = exchange.components['schemas']

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
let people = 0
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

/** Somebody of whom nobody knows anything yet. */
function somebody(): string {
  people += 1
  return `HR-000-200-${people}`
}
const caseAbout = (identifier: string, minor = true) =>
  openTestCase(harness, { subject: { identifier, minor } })
const record = (changes: Partial<Schemas['NewClaim']> = {}, by = 'pro-samira') =>
  harness.call(recordClaim, by, { ...withKey(), body: newClaim(changes) })
const answer = (claimId: string, by = 'pro-ines', version = 1) =>
  harness.call(answerClaim, by, { params: { claimId }, ...ifMatch(version) }, deps)
const asked = async (identifier: string, changes: Partial<Schemas['NewClaim']> = {}) =>
  answer((await record({ identifier, ...changes })).id)
/** What is the same whoever asks. */
const alike = <T extends { id: string }>({ id: _, ...body }: T) => JSON.stringify(body)
const nameFor = (caseId: string, by = 'pro-elin', changes = {}) =>
  harness.call(nameRepresentative, by, { params: { caseId }, ...withKey(), body: newRepresentative(changes) })

async function restrict(caseId: string): Promise<void> {
  const { id } = await harness.call(deferInforming, 'pro-samira', {
    ...{ params: { caseId }, ...withKey() },
    body: newInforming(harness, { kind: 'restricted', citation: 'Directive (EU) 2016/680, art. 15(1)' }),
  })
  await harness.call(confirmRestriction, 'pro-ines', {
    ...{ params: { informingId: id }, ...ifMatch(1) },
    body: { agrees: true, reason: 'It would put the child at a disadvantage.' },
  })
}

describe('what a person is told is held', () => {
  it('is which kinds of information, by whom, for what and who was told', async () => {
    const identifier = somebody()
    const caseId = await caseAbout(identifier)
    await keepItem(harness, 'pro-samira', caseId)
    await keepItem(harness, 'pro-hugo', caseId, { category: 'PRF' })
    const { held, state } = await asked(identifier)
    expect(state).toBe('answered')
    expect(held).toEqual([
      { category: 'EDU', holder: 'agy-school', purposes: [], recipients: [], copies: [expect.anything()] },
      { category: 'PRF', holder: 'agy-police', purposes: [], recipients: [], copies: [expect.anything()] },
    ])
  })

  it('comes with a copy of each item, recorded before it is opened, for the person', async () => {
    const identifier = somebody()
    const caseId = await caseAbout(identifier)
    const content = { summary: 'Absent.', detail: 'Absent on five Wednesdays.', otherExplanations: 'A job.' }
    const itemId = await keepItem(harness, 'pro-samira', caseId, { content })
    const before = ledger.entries.length
    const { held } = await asked(identifier)
    expect(held[0]?.copies).toEqual([
      {
        ...{ itemId, keptAt: harness.clock.now.toISOString(), contested: false, statementType: 'fact' },
        ...{ summary: 'Absent.', text: 'Absent on five Wednesdays.', otherExplanations: 'A job.' },
      },
    ])
    expect(ledger.entries.slice(before)).toMatchObject([
      { effect: 'claim-answered' },
      {
        ...{ event: 'consultation', effect: 'claim-copied', holders: ['agy-school'] },
        ...{ recipients: ['person'], classes: ['EDU:copy'] },
      },
    ])
  })

  // Nobody writes anew what its author did not write: with neither text it is the summary (GDPR art. 15(4)).
  const whole = 'He was seen with Sami, says Lena.'
  it.each([
    ['the source', { source: 'Lena' }, undefined],
    ['other people', { thirdParties: ['Sami'] }, undefined],
    [
      'the source, where there is a text without',
      { detailWithoutSource: 'He was seen with Sami.' },
      'He was seen with Sami.',
    ],
    [
      'other people, where there is a text without',
      { detailWithoutThirdParties: 'He was seen.' },
      'He was seen.',
    ],
    [
      'both',
      { detailWithoutSource: 'He was seen with Sami.', detailWithoutThirdParties: 'Lena saw him.' },
      undefined,
    ],
  ])('is copied without %s', async (_, changes, text) => {
    const identifier = somebody()
    const content = { summary: 'He was seen.', detail: whole, ...changes }
    await keepItem(harness, 'pro-samira', await caseAbout(identifier), { content })
    const [copy] = (await asked(identifier)).held[0]?.copies ?? []
    expect(copy).toMatchObject({ summary: 'He was seen.' })
    expect(copy?.text).toBe(text)
  })

  it('is nothing of what is not labelled yet, nor of a case that is frozen', async () => {
    const identifier = somebody()
    const caseId = await broughtOver(harness, { identifier })
    const nobody = alike(await asked(somebody()))
    expect(alike(await asked(identifier))).toBe(nobody)
    await labelFirst(harness, caseId)
    expect((await asked(identifier)).held).toHaveLength(1)
    await runSql(
      harness.superuserUrl,
      `update exchange.case_file set frozen_at = now() where id = '${caseId}'`,
    )
    expect(alike(await asked(identifier))).toBe(nobody)
  })

  it('is opened by two: nobody reads what is held about somebody by writing a request down themselves (P17)', async () => {
    const { id } = await record({}, 'pro-ines')
    await expect(answer(id)).rejects.toMatchObject({ status: 403 })
    expect(await answer(id, 'pro-leen')).toMatchObject({ state: 'answered' })
  })

  it('never shows that somebody turned to a family desk: not as who was told either (S50)', async () => {
    const identifier = somebody()
    const itemId = await keepItem(harness, 'pro-samira', await caseAbout(identifier))
    await fillDisclosure(harness, itemId)
    await runSql(
      harness.superuserUrl,
      `update exchange.disclosure set recipient = 'pro-mina', recipient_agency = 'agy-desk' where item_id = '${itemId}'`,
    )
    const { held } = await asked(identifier)
    expect(held).toMatchObject([{ holder: 'agy-school', recipients: [] }])
    expect(JSON.stringify(held)).not.toContain('desk')
  })

  it('is byte for byte the same when nothing is held, and when the law keeps all of it back', async () => {
    const [unknown, known] = [somebody(), somebody()]
    const caseId = await caseAbout(known)
    await keepItem(harness, 'pro-samira', caseId)
    await restrict(caseId)
    const [nobody, restricted] = [await record({ identifier: unknown }), await record({ identifier: known })]
    expect(alike(nobody)).toBe(alike(restricted))
    const before = ledger.entries.length
    const answers = [await answer(nobody.id), await answer(restricted.id)] as const
    expect(answers[0].held).toEqual([])
    expect(alike(answers[0])).toBe(alike(answers[1]))
    const leaves = ledger.entries.slice(before).map((entry) => ({
      ...entry,
      ...{ id: '', transaction: '', decision: '', trace: '', commitments: undefined },
    }))
    expect(leaves).toHaveLength(2)
    expect(leaves[0]).toEqual(leaves[1])
  })

  it('says nothing of what is secret or sealed, nor of a family desk (I4, S50)', async () => {
    const identifier = somebody()
    const caseId = await caseAbout(identifier)
    await addAll(harness, caseId, ['pro-mina'])
    await keepItem(harness, 'pro-samira', caseId, { category: 'PAS', labels: { secret: true } })
    await keepItem(harness, 'pro-amara', caseId, await sealedItem(harness.region, 'agy-social'))
    await keepItem(harness, 'pro-mina', caseId, { category: 'REF' })
    await keepItem(harness, 'pro-mina', caseId, { category: 'FDK' })
    expect(alike(await asked(identifier))).toBe(alike(await asked(somebody())))
  })

  it('is told by a reviewer of the unit, recorded first, and not while the ledger is away (I1)', async () => {
    const { id } = await record()
    const away = harness.call(answerClaim, 'pro-ines', { params: { claimId: id }, ...ifMatch(1) })
    await expect(away).rejects.toThrow('casework waits for no receipt')
    expect((await harness.call(getClaim, 'pro-ines', { params: { claimId: id } })).state).toBe('received')
    await expect(answer(id, 'pro-marc')).rejects.toMatchObject({ status: 404 })
    await answer(id)
    expect(ledger.entries.at(-1)).toMatchObject({ effect: 'claim-answered', event: 'consultation' })
    await expect(answer(id, 'pro-ines', 2)).rejects.toMatchObject({ status: 409 })
  })

  it('is not had from the database but for a request that waits for its answer, by a reviewer', async () => {
    const identifier = somebody()
    const caseId = await caseAbout(identifier)
    await keepItem(harness, 'pro-samira', caseId)
    const subject = harness.deps.pseudonym(identifier)
    const { id } = await record({ identifier })
    const found = (who: string, reach: 'case' | 'review', claim = id) =>
      asCaller(harness.db, sightOf(harness.actor(who), reach), async (tx) => {
        const { rows } =
          await sql`select * from held_about('unit-harbour', ${claim}::uuid, ${subject}, now())`.execute(tx)
        return rows.length
      })
    expect(await found('pro-ines', 'review')).toBe(1)
    expect(await found('pro-hugo', 'case')).toBe(0)
    expect(await found('pro-marc', 'review')).toBe(0)
    await answer(id)
    expect(await found('pro-ines', 'review')).toBe(0)
  })
})

describe('an access request', () => {
  it('is answered in a month, or in two more, once and with a reason', async () => {
    const { id, dueAt } = await record()
    expect(dueAt).toBe('2026-12-23T00:00:00.000Z')
    const extend = (version: number) =>
      harness.call(extendClaim, 'pro-ines', {
        ...{ params: { claimId: id }, ...ifMatch(version) },
        body: { reason: 'Four agencies have to look at their files.' },
      })
    expect((await extend(1)).dueAt).toBe('2027-02-23T00:00:00.000Z')
    await expect(extend(2)).rejects.toMatchObject({ status: 409, code: 'state' })
    const late = await record()
    const before = harness.clock.now
    harness.clock.now = new Date(late.dueAt)
    const afterwards = harness.call(extendClaim, 'pro-ines', {
      ...{ params: { claimId: late.id }, ...ifMatch(1) },
      body: { reason: 'It was forgotten.' },
    })
    await expect(afterwards).rejects.toMatchObject({ status: 409, code: 'due' })
    harness.clock.now = before
  })

  it('waits for the reviewers of each agency of the unit that has one, until one of them answers it', async () => {
    const { id } = await record()
    const waiting = async (who: string) =>
      (await harness.call(listTasks, who, { query: { limit: 100 } })).items.filter(
        ({ about }) => about.id === id,
      )
    for (const who of ['pro-ines', 'pro-leen'])
      expect(await waiting(who), who).toMatchObject([
        { kind: 'answer-claim', dueAt: '2026-12-23T00:00:00.000Z' },
      ])
    for (const who of ['pro-samira', 'pro-elin', 'pro-noor', 'pro-marc'])
      expect(await waiting(who)).toEqual([])
    await answer(id, 'pro-leen')
    for (const who of ['pro-ines', 'pro-leen']) expect(await waiting(who), who).toEqual([])
  })

  it('is in view of who recorded it and of reviewers of the unit, and of nobody else', async () => {
    const { id } = await record()
    const seenBy = async (who: string) =>
      (await harness.call(listClaims, who, { query: { limit: 100 } })).items.some((one) => one.id === id)
    expect(await seenBy('pro-samira')).toBe(true)
    expect(await seenBy('pro-leen')).toBe(true)
    for (const who of ['pro-dina', 'pro-elin', 'pro-hugo', 'pro-oskar', 'pro-marc']) {
      expect(await seenBy(who), who).toBe(false)
      const read = harness.call(getClaim, who, { params: { claimId: id } })
      await expect(read, who).rejects.toMatchObject({ status: 404 })
    }
  })

  it('is answered by one of eight at once', async () => {
    const { id } = await record()
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => answer(id)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('says who the person is in no column, and names who speaks for a minor and nobody else', async () => {
    await record({ identifier: 'HR-000-999-01' })
    const rows = await runSql<{ row: string }>(
      harness.superuserUrl,
      'select t::text as row from exchange.claim t',
    )
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/sub_|HR-000/)
    await expect(record({ raisedBy: 'representative' })).rejects.toMatchObject({
      issues: [{ pointer: '/representativeId' }],
    })
  })
})

describe('who speaks for a minor', () => {
  it('is told nothing of what the child told a helper, which the young person is told (P16)', async () => {
    const identifier = somebody()
    const caseId = await caseAbout(identifier)
    await keepItem(harness, 'pro-samira', caseId)
    for (const category of ['PAS', 'HLT', 'FMS'] as const)
      await keepItem(harness, 'pro-samira', caseId, { category })
    // Of a kind that a parent is told of, and yet in the child's own words.
    const said = { content: { summary: 'He confided that he is afraid of going home.' } }
    await keepItem(harness, 'pro-samira', caseId, { ...said, labels: { ownWords: true } })
    const { id: representativeId } = await nameFor(caseId)
    const parents = await asked(identifier, { raisedBy: 'representative', representativeId })
    expect(parents.held.map(({ category }) => category)).toEqual(['EDU'])
    expect(JSON.stringify(parents)).not.toContain('confided')
    const own = await asked(identifier)
    expect(own.held.map(({ category }) => category)).toEqual(['EDU', 'FMS', 'HLT', 'PAS'])
    expect(own.held[0]?.copies).toHaveLength(2)
    expect(parents.held[0]?.copies).toHaveLength(1)
  })

  it('of another child, or not any more, gets the answer that is for nobody known', async () => {
    const [identifier, other] = [somebody(), somebody()]
    const [caseId, otherCase] = [await caseAbout(identifier), await caseAbout(other)]
    await keepItem(harness, 'pro-samira', caseId)
    await keepItem(harness, 'pro-samira', otherCase)
    const { id: representativeId } = await nameFor(otherCase)
    const raised = { raisedBy: 'representative' as const, representativeId }
    const nobody = alike(await asked(somebody(), raised))
    expect(alike(await asked(identifier, raised))).toBe(nobody)
    await harness.call(endRepresentative, 'pro-noor', {
      ...{ params: { caseId: otherCase, representativeId }, ...ifMatch(1) },
    })
    expect(alike(await asked(other, raised))).toBe(nobody)
  })

  it('ends on the eighteenth birthday by itself, and speaks for nobody from that second on', async () => {
    const identifier = somebody()
    const caseId = await caseAbout(identifier)
    await keepItem(harness, 'pro-samira', caseId)
    const { id: representativeId, until } = await nameFor(caseId, 'pro-noor', { until: '2026-12-01' })
    const before = harness.clock.now
    harness.clock.now = new Date(until)
    const raised = { raisedBy: 'representative' as const, representativeId }
    expect((await asked(identifier, raised)).held).toEqual([])
    await runClocks(harness.deps, [endRepresentations], { warn: () => {} })
    const { items } = await harness.call(listRepresentatives, 'pro-elin', { params: { caseId }, query: {} })
    expect(items).toMatchObject([{ id: representativeId, state: 'ended' }])
    harness.clock.now = before
  })

  it('is named by owner or chair, for a minor, with what is in the interest of the child', async () => {
    const caseId = await caseAbout(somebody())
    await expect(nameFor(caseId, 'pro-samira')).rejects.toMatchObject({ status: 403 })
    await expect(nameFor(caseId, 'pro-mina')).rejects.toMatchObject({ status: 404 })
    const childInterest = '. . . . . . . . . . . . . . . . . . . . .'
    await expect(nameFor(caseId, 'pro-elin', { childInterest })).rejects.toMatchObject({
      issues: [{ pointer: '/childInterest' }],
    })
    for (const until of ['2026-11-24', '2044-11-25'])
      await expect(nameFor(caseId, 'pro-elin', { until })).rejects.toMatchObject({
        issues: [{ pointer: '/until' }],
      })
    const grown = await caseAbout(somebody(), false)
    await expect(nameFor(grown)).rejects.toMatchObject({ status: 409, code: 'of-age' })
  })

  it('is known to those who need it: owner, chair, reviewer, and who is to tell the person something', async () => {
    const caseId = await caseAbout(somebody())
    const { id: representativeId } = await nameFor(caseId)
    const seenBy = async (who: string) =>
      (await harness.call(listRepresentatives, who, { params: { caseId }, query: {} })).items.length
    for (const who of ['pro-noor', 'pro-elin']) expect(await seenBy(who), who).toBe(1)
    for (const who of ['pro-samira', 'pro-hugo', 'pro-amara']) {
      expect(await seenBy(who), who).toBe(0)
      const read = harness.call(getRepresentative, who, { params: { caseId, representativeId } }, deps)
      await expect(read, who).rejects.toMatchObject({ status: 404 })
      const end = { params: { caseId, representativeId }, ...ifMatch(1) }
      await expect(harness.call(endRepresentative, who, end), who).rejects.toThrow()
    }
    await keepItem(harness, 'pro-samira', caseId)
    await harness.call(deferInforming, 'pro-samira', {
      ...{ params: { caseId }, ...withKey() },
      body: newInforming(harness),
    })
    expect(await seenBy('pro-samira')).toBe(1)
  })

  it('is read by name on the case alone, recorded first (I1)', async () => {
    const caseId = await caseAbout(somebody())
    const { id: representativeId } = await nameFor(caseId)
    const params = { caseId, representativeId }
    const read = (who: string) => harness.call(getRepresentative, who, { params }, deps)
    expect(await read('pro-noor')).toMatchObject({ name: 'Yasmine El Amrani', relation: 'parent' })
    expect(ledger.entries.at(-1)).toMatchObject({ effect: 'representative-read' })
    await expect(read('pro-mina')).rejects.toMatchObject({ status: 404 })
  })

  it('is ended by one of eight at once', async () => {
    const caseId = await caseAbout(somebody())
    const { id: representativeId } = await nameFor(caseId)
    const call = { params: { caseId, representativeId }, ...ifMatch(1) }
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => harness.call(endRepresentative, 'pro-elin', call)),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

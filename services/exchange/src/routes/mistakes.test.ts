import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, newItem, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { warned } from '../../test/warned.ts'
import type { Deps } from '../deps.ts'
import { CLOCKS } from '../domain/clocks.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { acknowledgeRecall } from './acknowledge-recall.ts'
import { addItem } from './add-item.ts'
import { assessBreach } from './assess-breach.ts'
import { disclose } from './disclose.ts'
import { getBreach } from './get-breach.ts'
import { getCase } from './get-case.ts'
import { getDisclosure } from './get-disclosure.ts'
import { getMistake } from './get-mistake.ts'
import { listBreaches } from './list-breaches.ts'
import { listRecalls } from './list-recalls.ts'
import { listTasks } from './list-tasks.ts'
import { notifyBreach } from './notify-breach.ts'
import { releaseCase } from './release-case.ts'
import { reportMistake } from './report-mistake.ts'
import { reportWrongRecipient } from './report-wrong-recipient.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

const HOUR = 3_600_000
const call: Harness['call'] = (operation, who, given) => harness.call(operation, who, given, deps)
const reason = 'The letter was about his cousin, who has the same name.'

/** A case of which the school told the town something. */
async function toldCase() {
  const caseId = await openTestCase(harness)
  const itemId = await keepItem(harness, 'pro-amara', caseId, { category: 'FMS' })
  const justification = 'He may hurt himself at this very moment, and nobody is with him.'
  const danger = { purpose: 'imminent-danger' as const, justification }
  const { answers } = await call(disclose, 'pro-amara', {
    ...{ params: { caseId }, ...withKey() },
    body: { ...danger, itemId, variant: 'summary', recipients: ['pro-hugo'] },
  })
  const disclosureId = answers[0]?.disclosureId
  if (disclosureId === undefined) throw new Error(JSON.stringify(answers))
  return { caseId, itemId, disclosureId }
}
const report = (caseId: string, who = 'pro-samira', key = withKey()) =>
  call(reportMistake, who, { params: { caseId }, ...key, body: { reason } })
const received = async (who: string, disclosureId: string) => {
  const { items } = await call(listRecalls, who, { query: { box: 'received' } })
  return items.find((one) => one.disclosureId === disclosureId)
}
const acknowledge = (who: string, recallId: string) =>
  call(acknowledgeRecall, who, { params: { recallId }, body: { copies: 'deleted' } })
const release = (who: string, mistakeId: string) =>
  call(releaseCase, who, { params: { mistakeId }, body: { reason: 'It was about him after all.' } })
const breachOf = async (mistakeId: string, who = 'pro-ines') => {
  const { items } = await call(listBreaches, who, { query: { limit: 100 } })
  const found = items.find((one) => one.mistakeId === mistakeId)
  if (found === undefined) throw new Error('no breach')
  return found
}
const effects = async () => {
  const rows = await runSql<{ entry: Buffer }>(
    harness.superuserUrl,
    'select entry from exchange.outbox order by queued_at, entry_id',
  )
  return rows.map(({ entry }) => JSON.parse(entry.toString()).effect as string)
}

describe('a case about the wrong person', () => {
  it('is frozen, and all that was told of it taken back, in one act', async () => {
    const { caseId, disclosureId } = await toldCase()
    const mistake = await report(caseId)
    expect(mistake).toMatchObject({ kind: 'wrong-person', state: 'frozen', caseId, agency: 'agy-prevention' })
    expect(await received('pro-hugo', disclosureId)).toMatchObject({ kind: 'mistaken', state: 'sent' })
    await expect(call(getDisclosure, 'pro-hugo', { params: { disclosureId } })).rejects.toMatchObject({
      name: 'NotFound',
    })
    expect(await call(getCase, 'pro-samira', { params: { caseId } })).toMatchObject({ frozen: true })
    expect(await breachOf(mistake.id)).toMatchObject({ state: 'open', agency: 'agy-prevention' })
  })

  it('is frozen and taken back, or neither: a crash in between leaves nothing of it', async () => {
    const { caseId, disclosureId } = await toldCase()
    const crash = async () => {
      throw new Error('killed')
    }
    const dying = { ...deps, outboxKeys: { ...deps.outboxKeys, wrap: crash } }
    const dead = harness.call(
      reportMistake,
      'pro-samira',
      { params: { caseId }, ...withKey(), body: { reason } },
      dying,
    )
    await expect(dead).rejects.toThrow('killed')
    expect(await call(getCase, 'pro-samira', { params: { caseId } })).toMatchObject({ frozen: false })
    expect(await received('pro-hugo', disclosureId)).toBeUndefined()
    expect(await report(caseId)).toMatchObject({ state: 'frozen' })
  })

  it('is not added to, and nothing of it is shared, as long as it is frozen', async () => {
    const { caseId, itemId } = await toldCase()
    await report(caseId)
    const add = call(addItem, 'pro-samira', { params: { caseId }, ...withKey(), body: newItem() })
    await expect(add).rejects.toMatchObject({ code: 'case-frozen' })
    const { answers } = await call(disclose, 'pro-amara', {
      ...{ params: { caseId }, ...withKey() },
      body: { purpose: 'early-help', itemId, variant: 'summary', recipients: ['pro-noor'] },
    })
    expect(answers).toMatchObject([{ effect: 'deny' }])
  })

  it('is a task of the reviewers of its lead agency until one of them has assessed it', async () => {
    const { caseId } = await toldCase()
    const breach = await breachOf((await report(caseId)).id)
    const tasks = async (who: string) =>
      (await call(listTasks, who, { query: { limit: 100 } })).items.filter(
        ({ about }) => about.id === breach.id,
      )
    expect(await tasks('pro-ines')).toMatchObject([{ kind: 'assess-breach', dueAt: breach.dueAt }])
    for (const other of ['pro-leen', 'pro-noor', 'pro-elin']) expect(await tasks(other)).toEqual([])
  })

  it('is reported by those on it, once by eight at the same moment, and a retry finds the first', async () => {
    const { caseId } = await toldCase()
    await expect(report(caseId, 'pro-bram')).rejects.toMatchObject({ name: 'NotFound' })
    const key = withKey()
    const all = await Promise.allSettled([
      ...Array.from({ length: 7 }, () => report(caseId)),
      report(caseId, 'pro-noor', key),
    ])
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { caseId: another } = await toldCase()
    const first = await report(another, 'pro-noor', withKey('again'))
    expect(await report(another, 'pro-noor', withKey('again'))).toEqual(first)
  })

  it('is released by the chair when all have attested, and not by who froze it', async () => {
    const { caseId, disclosureId } = await toldCase()
    const { id } = await report(caseId, 'pro-elin')
    await expect(release('pro-samira', id)).rejects.toMatchObject({ name: 'Forbidden' })
    const notice = await received('pro-hugo', disclosureId)
    await acknowledge('pro-hugo', notice?.id ?? '')
    expect(await call(getMistake, 'pro-elin', { params: { mistakeId: id } })).toMatchObject({
      state: 'attested',
    })
    await expect(release('pro-elin', id)).rejects.toMatchObject({ name: 'Forbidden' })

    const other = await toldCase()
    const second = await report(other.caseId)
    await expect(release('pro-elin', second.id)).rejects.toMatchObject({ code: 'state' })
    await acknowledge('pro-hugo', (await received('pro-hugo', other.disclosureId))?.id ?? '')
    const releases = await Promise.allSettled(Array.from({ length: 8 }, () => release('pro-elin', second.id)))
    expect(releases.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await call(getCase, 'pro-elin', { params: { caseId: other.caseId } })).toMatchObject({
      frozen: false,
    })
    expect(await effects()).toEqual(
      expect.arrayContaining(['case-frozen', 'mistake-attested', 'case-released']),
    )
  })

  it('is attested at once when nobody was told anything', async () => {
    const caseId = await openTestCase(harness)
    expect(await report(caseId)).toMatchObject({ state: 'attested' })
  })

  it('is attested once, also when the last two say so at the same moment', async () => {
    const { caseId, itemId, disclosureId } = await toldCase()
    const { answers } = await call(disclose, 'pro-amara', {
      ...{ params: { caseId }, ...withKey() },
      body: {
        ...{ purpose: 'imminent-danger', itemId, variant: 'summary', recipients: ['pro-hugo'] },
        justification: 'It has become worse since we spoke, and he is still alone.',
      },
    })
    const { id } = await report(caseId)
    const notices = [disclosureId, answers[0]?.disclosureId ?? ''].map((one) => received('pro-hugo', one))
    await Promise.all((await Promise.all(notices)).map((one) => acknowledge('pro-hugo', one?.id ?? '')))
    expect(await call(getMistake, 'pro-noor', { params: { mistakeId: id } })).toMatchObject({
      state: 'attested',
    })
  })
})

describe('something that reached the wrong recipient', () => {
  const wrong = (who: string, disclosureId: string, key = withKey()) =>
    call(reportWrongRecipient, who, { params: { disclosureId }, ...key, body: { reason } })
  const told = () => warned(harness, deps, 'pro-amara', 'pro-hugo', { category: 'FMS' })

  it('is taken back by who received it, who then attests what became of it', async () => {
    const disclosureId = await told()
    const mistake = await wrong('pro-hugo', disclosureId)
    expect(mistake).toMatchObject({ kind: 'wrong-recipient', state: 'recalled', agency: 'agy-social' })
    const notice = await received('pro-hugo', disclosureId)
    expect(notice).toMatchObject({ kind: 'mistaken' })
    await acknowledge('pro-hugo', notice?.id ?? '')
    expect(await call(getMistake, 'pro-hugo', { params: { mistakeId: mistake.id } })).toMatchObject({
      state: 'attested',
    })
  })

  it('is taken back by a colleague of who gave it, and freezes no case', async () => {
    const { caseId } = await toldCase()
    const disclosureId = await told()
    await wrong('pro-bram', disclosureId)
    expect(await call(getCase, 'pro-samira', { params: { caseId } })).toMatchObject({ frozen: false })
  })

  it('is nobody else’s to report or to know of: not of others on the case either', async () => {
    const { disclosureId } = await toldCase()
    for (const other of ['pro-elin', 'pro-noor', 'pro-samira'])
      await expect(wrong(other, disclosureId)).rejects.toMatchObject({ name: 'NotFound' })
    const { id } = await wrong('pro-amara', disclosureId)
    for (const other of ['pro-elin', 'pro-noor', 'pro-samira'])
      await expect(call(getMistake, other, { params: { mistakeId: id } })).rejects.toMatchObject({
        name: 'NotFound',
      })
    await expect(release('pro-elin', id)).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is reported once, by eight at the same moment', async () => {
    const disclosureId = await told()
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => wrong('pro-bram', disclosureId)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of all)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'reported-before' })
  })
})

describe('the register of breaches', () => {
  const registered = async () => breachOf((await report((await toldCase()).caseId)).id)
  const assess = (who: string, breachId: string, finding: 'to-notify' | 'not-needed', tag = '"1"') =>
    call(assessBreach, who, {
      ...{ params: { breachId }, headers: { 'If-Match': tag } },
      body: { finding, reason: 'Police read what was about somebody else.' },
    })
  const notify = (breachId: string, notifiedAt: string, tag = '"2"') =>
    call(notifyBreach, 'pro-ines', {
      ...{ params: { breachId }, headers: { 'If-Match': tag } },
      body: { notifiedAt },
    })

  it('has 72 hours from when it was discovered', async () => {
    const { discoveredAt, dueAt } = await registered()
    expect(Date.parse(dueAt) - Date.parse(discoveredAt)).toBe(72 * HOUR)
  })

  it('tells why it is one, and the reading is recorded first', async () => {
    const { id } = await registered()
    expect(await call(getBreach, 'pro-ines', { params: { breachId: id } })).toMatchObject({ reason })
    expect(ledger.entries.at(-1)).toMatchObject({ event: 'consultation', effect: 'breach-read' })
    await expect(harness.call(getBreach, 'pro-ines', { params: { breachId: id } })).rejects.toThrow()
  })

  it('is assessed, then notified, each as it was read', async () => {
    const { id, discoveredAt } = await registered()
    await expect(assess('pro-ines', id, 'to-notify', '"2"')).rejects.toMatchObject({
      name: 'PreconditionFailed',
    })
    await expect(notify(id, discoveredAt, '"1"')).rejects.toMatchObject({ code: 'state' })
    expect(await assess('pro-ines', id, 'to-notify')).toMatchObject({ state: 'assessed' })
    const late = new Date(harness.clock.now.getTime() + HOUR).toISOString()
    await expect(notify(id, late)).rejects.toMatchObject({ name: 'InvalidInput' })
    expect(await notify(id, discoveredAt)).toMatchObject({ state: 'notified' })
  })

  it('is assessed by one of eight at once, and needs no authority where it is found not to', async () => {
    const { id } = await registered()
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => assess('pro-ines', id, 'not-needed')),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await call(getBreach, 'pro-ines', { params: { breachId: id } })).toMatchObject({
      ...{ state: 'not-needed', assessment: 'Police read what was about somebody else.' },
    })
  })

  it('is not assessed by who reported it, and is nothing in another unit', async () => {
    const disclosureId = await warned(harness, deps, 'pro-amara', 'pro-hugo', { category: 'FMS' })
    const { id } = await call(reportWrongRecipient, 'pro-leen', {
      ...{ params: { disclosureId }, ...withKey() },
      body: { reason },
    })
    const breach = await breachOf(id)
    await expect(assess('pro-leen', breach.id, 'not-needed')).rejects.toMatchObject({ name: 'Forbidden' })
    await expect(assess('pro-marc', breach.id, 'not-needed')).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is marked overdue by itself after 72 hours, once', async () => {
    const { id } = await registered()
    const began = harness.clock.now
    const run = () => runClocks(deps, CLOCKS, { warn: () => undefined } as never)
    const overdue = async () =>
      (await call(listBreaches, 'pro-ines', { query: { limit: 100 } })).items.find((one) => one.id === id)
        ?.overdue
    try {
      harness.clock.now = new Date(began.getTime() + 72 * HOUR - 1)
      await run()
      expect(await overdue()).toBe(false)
      harness.clock.now = new Date(began.getTime() + 72 * HOUR)
      await Promise.all([run(), run()])
      expect(await overdue()).toBe(true)
    } finally {
      harness.clock.now = began
    }
  })
})

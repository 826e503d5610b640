import { decodeEntry } from '@casebridge/ledger'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepItem, newCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { acknowledged, newSignal, submitted, triaged } from '../../test/signals.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { eraseSignals } from '../domain/signals/erase-signals.ts'
import { asCaller } from '../storage/as-caller.ts'
import { addParticipant } from './add-participant.ts'
import { disclose } from './disclose.ts'
import { getDisclosure } from './get-disclosure.ts'
import { getFeedback } from './get-feedback.ts'
import { getSignal } from './get-signal.ts'
import { giveFeedback } from './give-feedback.ts'
import { listDisclosures } from './list-disclosures.ts'
import { listRecalls } from './list-recalls.ts'
import { listSignals } from './list-signals.ts'
import { listTasks } from './list-tasks.ts'
import { openCase } from './open-case.ts'
import { recall } from './recall.ts'
import { refuteSignal } from './refute-signal.ts'
import { undoTriage } from './undo-triage.ts'

let harness: Harness
let deps: Deps
const START = new Date('2026-11-24T09:00:00.000Z')
const HOUR = 3_600_000
const reason = 'The school and the parents see it otherwise.'
const silent = { warn: () => undefined }
const OUTCOMES = ['no-concern', 'advise', 'refer', 'propose'] as const

beforeAll(async () => {
  harness = await startHarness()
  deps = { ...harness.deps, ledger: recordingLedger() }
})
afterAll(() => harness?.close())
beforeEach(async () => {
  harness.clock.now = START
  await runSql(harness.superuserUrl, 'truncate exchange.outbox')
})

const hoursLater = (hours: number) => {
  harness.clock.now = new Date(START.getTime() + hours * HOUR)
}
const runClock = () => runClocks(deps, [eraseSignals], silent)
const read = (who: string, signalId: string) => harness.call(getSignal, who, { params: { signalId } }, deps)
const undo = (signalId: string, by = 'pro-tuur') =>
  harness.call(undoTriage, by, { params: { signalId }, body: { reason } }, deps)
const refute = (signalId: string, by = 'pro-tuur') =>
  harness.call(refuteSignal, by, { params: { signalId }, body: { reason } }, deps)
const feedback = (signalId: string, by: string) =>
  harness.call(giveFeedback, by, { params: { signalId }, ...withKey() }, deps)
const proposedTo = async (who: string) =>
  (await harness.call(listSignals, who, { query: { box: 'proposed' } }, deps)).items.map(({ id }) => id)
const tasksAbout = async (signalId: string) =>
  (await harness.call(listTasks, 'pro-tuur', {})).items
    .filter(({ about }) => about.id === signalId)
    .map(({ kind }) => kind)
const notFound = { name: 'NotFound' }
const state = { name: 'Conflict', code: 'state' }

describe('the intake', () => {
  it('tells the reporter first that it was received, and only then decides', async () => {
    const id = await submitted(harness, deps)
    for (const outcome of OUTCOMES)
      await expect(triaged(harness, deps, id, outcome)).rejects.toMatchObject(state)
    await feedback(id, 'pro-nele')
    expect(await triaged(harness, deps, id, 'advise')).toMatchObject({ state: 'advised' })
  })

  it.each([
    ['no-concern', 'no-concern', []],
    ['advise', 'advised', ['review-signal']],
    ['refer', 'referred', ['review-signal']],
    ['propose', 'proposed', ['review-signal']],
  ] as const)('decides %s, which is in the ledger', async (outcome, reached, waits) => {
    const id = await acknowledged(harness, deps)
    expect(await tasksAbout(id)).toEqual(['triage-signal'])
    expect((await triaged(harness, deps, id, outcome)).state).toBe(reached)
    expect(await tasksAbout(id)).toEqual(waits)
    expect(await lastEntry('signal-triaged')).toMatchObject({
      ...{ event: 'decision', organisation: 'agy-intake', classes: [`SIGNAL:${reached}`] },
    })
  })

  it('decides once, of eight at the same moment', async () => {
    const id = await acknowledged(harness, deps)
    const all = OUTCOMES.flatMap((outcome) => ['pro-tuur', 'pro-nele'].map((by) => ({ outcome, by })))
    const done = await Promise.allSettled(
      all.map(({ outcome, by }) => triaged(harness, deps, id, outcome, by)),
    )
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of done) if (one.status === 'rejected') expect(one.reason).toMatchObject(state)
  })

  it('is told by nobody else: to whoever did not receive it, it is not there', async () => {
    const id = await acknowledged(harness, deps)
    for (const who of ['pro-inge', 'pro-bo', 'pro-elin', 'pro-hugo']) {
      await expect(triaged(harness, deps, id, 'no-concern', who)).rejects.toMatchObject(notFound)
      await expect(undo(id, who)).rejects.toMatchObject(notFound)
      await expect(refute(id, who)).rejects.toMatchObject(notFound)
      await expect(feedback(id, who)).rejects.toMatchObject(notFound)
    }
  })

  it('takes a decision back for 72 hours, and not after', async () => {
    const id = await acknowledged(harness, deps)
    for (const outcome of OUTCOMES) {
      await triaged(harness, deps, id, outcome)
      expect(await undo(id)).toMatchObject({ state: 'acknowledged' })
      expect(await tasksAbout(id)).toEqual(['triage-signal'])
      expect(await proposedTo('pro-elin')).not.toContain(id)
    }
    await triaged(harness, deps, id, 'advise')
    hoursLater(72)
    await expect(undo(id)).rejects.toMatchObject({ code: 'too-late' })
  })
})

describe('what a signal says', () => {
  it('is erased 72 hours after no concern was found, with its key, and not a moment sooner', async () => {
    const id = await acknowledged(harness, deps)
    await triaged(harness, deps, id, 'no-concern')
    hoursLater(71.9)
    await runClock()
    expect((await read('pro-tuur', id)).contents).toBeDefined()
    hoursLater(72)
    await runClock()
    expect(await read('pro-tuur', id)).toMatchObject({ state: 'no-concern' })
    expect((await read('pro-tuur', id)).contents).toBeUndefined()
    expect(await keysOf(id)).toEqual([{ kept: false, content: null }])
    await expect(undo(id)).rejects.toMatchObject(state)
    expect(await lastEntry('signal-erased')).toMatchObject({
      ...{ event: 'erasure', role: 'clock', organisation: 'agy-intake', holders: [] },
    })
  })

  it('is kept when that was undone in time', async () => {
    const id = await acknowledged(harness, deps)
    await triaged(harness, deps, id, 'no-concern')
    hoursLater(71.9)
    await undo(id)
    hoursLater(100)
    await runClock()
    expect((await read('pro-tuur', id)).contents?.item.summary).toBe(newSignal().observed)
  })

  it.each(['submitted', 'acknowledged', ...OUTCOMES.slice(1)])(
    'is erased after 90 days whatever came of it: %s',
    async (reached) => {
      const id = await (reached === 'submitted' ? submitted : acknowledged)(harness, deps)
      for (const outcome of OUTCOMES) if (outcome === reached) await triaged(harness, deps, id, outcome)
      hoursLater(90 * 24 - 0.1)
      await runClock()
      expect((await keysOf(id))[0]?.kept).toBe(true)
      hoursLater(90 * 24)
      await runClock()
      expect((await keysOf(id))[0]?.kept).toBe(false)
      expect(await read('pro-tuur', id)).toMatchObject({ state: 'expired' })
      expect(await proposedTo('pro-elin')).not.toContain(id)
      expect(await tasksAbout(id)).toEqual([])
    },
  )

  it('is emptied by no one but the clock, and not before its time', async () => {
    const id = await acknowledged(harness, deps)
    const attempt = (sight: Parameters<typeof asCaller>[1]) =>
      asCaller(harness.db, sight, async (tx) => {
        await sql`select * from empty_signal('unit-harbour', ${id}::uuid, now())`.execute(tx)
      })
    await expect(attempt(sightOf(harness.actor('pro-tuur')))).rejects.toThrow('no such signal')
    const clock = {
      ...sightOf(harness.actor('pro-tuur')),
      professional: '',
      agency: '',
      reach: 'clock',
    } as const
    await expect(attempt(clock)).rejects.toThrow('no such signal')
  })
})

describe('to its reporter', () => {
  it('a signal is the same, byte by byte, whatever became of it and also when it is erased', async () => {
    const seen = new Set<string>()
    for (const outcome of [undefined, ...OUTCOMES, 'refute', 'erase'] as const) {
      harness.clock.now = START
      const id = await acknowledged(harness, deps)
      if (outcome === 'refute') await refute(id)
      else if (outcome !== undefined)
        await triaged(harness, deps, id, outcome === 'erase' ? 'no-concern' : outcome)
      if (outcome === 'erase') {
        hoursLater(72)
        await runClock()
      }
      const views = await viewsOf(id)
      seen.add(JSON.stringify(views).replaceAll(id, 'ID'))
    }
    expect(seen.size).toBe(1)
  })

  it('it says the same in the reader’s language, and the words of feedback say nothing of the outcome', async () => {
    const id = await acknowledged(harness, deps)
    const inLanguage = async (language: 'en' | 'fr' | 'nl') =>
      (
        await harness.call(
          getFeedback,
          'pro-bo',
          { params: { signalId: id }, headers: { 'Accept-Language': language } },
          deps,
        )
      ).text
    expect(await Promise.all((['en', 'fr', 'nl'] as const).map(inLanguage))).toEqual([
      expect.stringContaining('received and handled'),
      expect.stringContaining('reçue et traitée'),
      expect.stringContaining('ontvangen en behandeld'),
    ])
  })

  it('that it was received is a disclosure, of a hit and nothing more, also to a key person', async () => {
    const id = await acknowledged(harness, deps, 'pro-idris')
    await harness.call(getFeedback, 'pro-idris', { params: { signalId: id } }, deps)
    const told = await harness.call(listDisclosures, 'pro-idris', { query: { direction: 'received' } })
    expect(told.items).toMatchObject([{ category: 'REF', variant: 'hit', holder: 'agy-intake' }])
    const { item } = await harness.call(
      getDisclosure,
      'pro-idris',
      { params: { disclosureId: told.items[0]?.id ?? '' } },
      deps,
    )
    expect(item).toMatchObject({ held: true })
    expect(item).not.toHaveProperty('summary')
  })

  it('feedback is absent until it is given, and nobody else’s', async () => {
    const id = await submitted(harness, deps)
    const get = (who: string) => harness.call(getFeedback, who, { params: { signalId: id } }, deps)
    await expect(get('pro-bo')).rejects.toMatchObject(notFound)
    await feedback(id, 'pro-tuur')
    await expect(get('pro-samira')).rejects.toMatchObject(notFound)
    await expect(get('pro-tuur')).rejects.toMatchObject(notFound)
    expect((await get('pro-bo')).text).not.toBe('')
    await expect(feedback(id, 'pro-nele')).rejects.toMatchObject(state)
  })

  it('taking it back is answered alike when it was erased and when it was not', async () => {
    const ids = [await acknowledged(harness, deps), await acknowledged(harness, deps)]
    const [kept = '', erased = ''] = ids
    const disclosures = await Promise.all(
      ids.map(async (id) => (await read('pro-tuur', id)).contents?.disclosureId),
    )
    await triaged(harness, deps, erased, 'no-concern')
    hoursLater(72)
    await runClock()
    const answers = await Promise.all(
      disclosures.map((disclosureId) =>
        harness.call(recall, 'pro-bo', { params: { disclosureId: disclosureId ?? '' }, body: { reason } }),
      ),
    )
    const same = answers.map(({ id: _id, itemId: _item, ...rest }) => rest)
    expect(same[1]).toEqual(same[0])
    expect((await read('pro-tuur', kept)).contents).toBeUndefined()
  })
})

describe('a chair', () => {
  it('finds what is proposed and nothing else: neither what was reported nor by whom', async () => {
    const subject = { identifier: 'HR-777-000-01', minor: true }
    const id = await acknowledged(harness, deps, 'pro-bo', { subject })
    await expect(read('pro-elin', id)).rejects.toMatchObject(notFound)
    for (const outcome of ['advise', 'refer'] as const) {
      await triaged(harness, deps, id, outcome)
      expect(await proposedTo('pro-elin')).not.toContain(id)
    }
    await triaged(harness, deps, id, 'propose')
    expect(await proposedTo('pro-elin')).toContain(id)
    const seen = await read('pro-elin', id)
    expect(seen).toMatchObject({
      state: 'proposed',
      proposal: {
        track: 'early-help',
        identifier: subject.identifier,
        proposedBy: { professional: 'pro-tuur' },
      },
    })
    for (const word of [
      newSignal().observed,
      newSignal().protectiveFactors,
      'pro-bo',
      'agy-school',
      'teacher',
    ])
      expect(JSON.stringify(seen)).not.toContain(word)
    for (const other of ['pro-claire', 'pro-hugo', 'pro-samira'])
      await expect(read(other, id)).rejects.toMatchObject(notFound)
  })

  it('opens a case on it about that person, which ends the proposal', async () => {
    const subject = { identifier: 'HR-777-000-02', minor: true }
    const id = await acknowledged(harness, deps, 'pro-bo', { subject })
    const open = (signals: string[], identifier = subject.identifier) =>
      harness.call(openCase, 'pro-elin', {
        ...withKey(),
        body: newCase({ subject: { identifier, minor: true }, signals }),
      })
    const refused = (code: string) => ({ issues: [{ pointer: '/signals/0', code }] })
    await expect(open([id])).rejects.toMatchObject(refused('not-proposed'))
    await triaged(harness, deps, id, 'propose')
    await expect(open([id], 'HR-777-000-99')).rejects.toMatchObject(refused('other-person'))
    await open([id])
    expect(await read('pro-tuur', id)).toMatchObject({ state: 'in-case' })
    expect(await proposedTo('pro-elin')).not.toContain(id)
    await expect(open([id])).rejects.toMatchObject(refused('not-proposed'))
    await expect(undo(id)).rejects.toMatchObject(state)
    expect(await lastEntry('signal-adopted')).toMatchObject({ event: 'alteration' })
  })

  it('opens one case on it, of eight at the same moment', async () => {
    const id = await acknowledged(harness, deps)
    await triaged(harness, deps, id, 'propose')
    const opened = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        harness.call(openCase, 'pro-elin', { ...withKey(), body: newCase({ signals: [id] }) }),
      ),
    )
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a signal that is not confirmed', () => {
  it('is shown to nobody any more, and its copies and whoever was told from them are reached', async () => {
    const { id, caseId, copy, onward } = await copied()
    await refute(id, 'pro-nele')
    expect(await read('pro-tuur', id)).toMatchObject({ state: 'refuted' })
    expect((await read('pro-tuur', id)).contents).toBeUndefined()
    const later = (await warnOf(caseId, copy)).answers[0]?.disclosureId
    for (const disclosureId of [onward, later ?? '']) {
      await expect(
        harness.call(getDisclosure, 'pro-hugo', { params: { disclosureId } }, deps),
      ).rejects.toMatchObject(notFound)
    }
    const notices = await harness.call(listRecalls, 'pro-hugo', { query: { box: 'received' } })
    expect(notices.items).toMatchObject([{ disclosureId: onward, kind: 'refuted', state: 'sent' }])
    expect(await lastEntry('signal-refuted')).toMatchObject({ recipients: ['agy-police'] })
    hoursLater(24)
    await runClock()
    expect((await keysOf(id))[0]?.kept).toBe(false)
  })

  it('is kept as a copy by nobody afterwards', async () => {
    const { id, caseId, told } = await copied()
    await refute(id)
    const late = keepItem(harness, 'pro-tuur', caseId, { category: 'PAS', receivedUnder: told })
    await expect(late).rejects.toMatchObject({ issues: [{ pointer: '/receivedUnder' }] })
  })
})

describe('row-level security', () => {
  it.each([
    ['its reporter', 'pro-bo', { signal: 1, signal_triage: 0, signal_proposal: 0 }],
    ['a colleague of the reporter', 'pro-samira', { signal: 0, signal_triage: 0, signal_proposal: 0 }],
    ['the chair it is proposed to', 'pro-elin', { signal: 0, signal_triage: 0, signal_proposal: 1 }],
    ['police', 'pro-hugo', { signal: 0, signal_triage: 0, signal_proposal: 0 }],
    ['a colleague of the intake', 'pro-sven', { signal: 0, signal_triage: 0, signal_proposal: 0 }],
    ['the intake', 'pro-nele', { signal: 1, signal_triage: 1, signal_proposal: 1 }],
  ] as const)('shows %s what is theirs and no more, whatever the query', async (_name, who, seen) => {
    const id = await acknowledged(harness, deps)
    await triaged(harness, deps, id, 'propose')
    const counts = await asCaller(harness.db, sightOf(harness.actor(who)), async (tx) => ({
      signal: (await tx.selectFrom('signal').select('id').where('id', '=', id).execute()).length,
      signal_triage: (await tx.selectFrom('signal_triage').select('id').where('id', '=', id).execute())
        .length,
      signal_proposal: (
        await tx.selectFrom('signal_proposal').select('id').where('signal_id', '=', id).execute()
      ).length,
    }))
    expect(counts).toEqual(seen)
  })
})

describe('who only reports', () => {
  it.each([
    ['a teacher', 'pro-bo'],
    ['a key person', 'pro-idris'],
  ])('is on no case, whoever would let them in: %s', async (_name, who) => {
    const { id: caseId } = await harness.call(openCase, 'pro-elin', { ...withKey(), body: newCase() })
    const body = { professional: who, reason: 'Knows the young person well.' }
    const pointed = (pointer: string) => ({ issues: [{ pointer, code: 'not-in-unit' }] })
    await expect(
      harness.call(addParticipant, 'pro-elin', { params: { caseId }, body }),
    ).rejects.toMatchObject(pointed('/professional'))
    await expect(
      harness.call(openCase, 'pro-elin', { ...withKey(), body: newCase({ participants: [body] }) }),
    ).rejects.toMatchObject(pointed('/participants/0/professional'))
    await expect(
      harness.call(openCase, 'pro-elin', { ...withKey(), body: newCase({ owner: who }) }),
    ).rejects.toMatchObject(pointed('/owner'))
  })
})

/** The intake passes a copy on, in danger. */
const warnOf = (caseId: string, itemId: string) =>
  harness.call(
    disclose,
    'pro-tuur',
    {
      ...{ params: { caseId }, ...withKey() },
      body: {
        ...{ itemId, purpose: 'imminent-danger', variant: 'summary', recipients: ['pro-hugo'] },
        justification: 'He may hurt himself or others with it at this very moment.',
      },
    },
    deps,
  )

/** A signal in a case, a copy of it that the intake keeps there, and what was told from that copy. */
async function copied() {
  // The community may know: without a colour it would be for the intake's agency alone.
  const labels = { handling: ['TLP:GREEN' as const] }
  const id = await acknowledged(harness, deps, 'pro-bo', { labels })
  const told = (await read('pro-tuur', id)).contents?.disclosureId ?? ''
  await triaged(harness, deps, id, 'propose')
  const { id: caseId } = await harness.call(openCase, 'pro-elin', {
    ...withKey(),
    body: newCase({
      signals: [id],
      participants: ['pro-tuur', 'pro-hugo'].map((professional) => ({
        professional,
        reason: 'Takes part in it.',
      })),
    }),
  })
  const copy = await keepItem(harness, 'pro-tuur', caseId, { category: 'PAS', receivedUnder: told })
  const { answers } = await warnOf(caseId, copy)
  const onward = answers[0]?.disclosureId
  if (onward === undefined) throw new Error(`refused: ${JSON.stringify(answers)}`)
  return { id, caseId, copy, onward, told }
}

/** All that a reporter can find of a signal. */
async function viewsOf(id: string) {
  const boxes = await harness.call(listSignals, 'pro-bo', { query: { box: 'reported', limit: 1 } }, deps)
  const { text } = await harness.call(getFeedback, 'pro-bo', { params: { signalId: id } }, deps)
  return { one: await read('pro-bo', id), listed: boxes.items, text }
}

async function keysOf(id: string) {
  return runSql<{ kept: boolean; content: string | null }>(
    harness.superuserUrl,
    `select k.destroyed_at is null as kept, c.item_id as content
       from exchange.signal s join exchange.data_key k on k.id = s.key_id
       left join exchange.item_content c on c.item_id = s.item_id where s.id = '${id}'`,
  )
}

async function lastEntry(effect: string) {
  const rows = await runSql<{ entry: Uint8Array }>(harness.superuserUrl, 'select entry from exchange.outbox')
  return rows.map(({ entry }) => decodeEntry(new Uint8Array(entry))).find((one) => one.effect === effect)
}

import { decodeEntry, type Entry } from '@casebridge/ledger'
import { Unavailable } from '@casebridge/service'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hoursAfter, keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import type { Deps } from '../deps.ts'
import { carryOut as carryOutDue, type ErasureParts } from '../domain/erasure/carry-out.ts'
import { outboxOf } from '../storage/outbox.ts'
import { closeCase } from './close-case.ts'
import { confirmErasure } from './confirm-erasure.ts'
import { disclose } from './disclose.ts'
import { getCase } from './get-case.ts'
import { getDisclosure } from './get-disclosure.ts'
import { listErasures } from './list-erasures.ts'
import { recordEvidence } from './record-evidence.ts'
import { replay } from './replay.ts'
import { requestErasure } from './request-erasure.ts'
import { warn } from './warn.ts'
import { withdrawErasure } from './withdraw-erasure.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
let parts: ErasureParts
/** Persons that audit was asked to erase, in order. */
let erased: string[]
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
  erased = []
  parts = { ...deps, eraseInAudit: async (subject) => void erased.push(subject) }
})
afterAll(() => harness?.close())

const REASON = 'The person asked for it in writing on 3 November.'
const UNKNOWN = `sub_${'0'.repeat(43)}`

async function request(subject: string, ground: 'request-of-person' | 'court-order' = 'request-of-person') {
  const body = { unit: 'unit-harbour', subject, ground, reason: REASON }
  return harness.call(requestErasure, 'pro-ines', { ...withKey(), body }, deps)
}

const confirm = (erasureId: string, subject: string, who = 'pro-leen') =>
  harness.call(confirmErasure, who, { params: { erasureId }, body: { subject, reason: REASON } }, deps)
const withdraw = (erasureId: string, who = 'pro-ines') =>
  harness.call(withdrawErasure, who, { params: { erasureId }, body: { reason: REASON } }, deps)

/** A person with a case in which something was made known, and a warning. */
async function aPerson() {
  const identifier = `HR-${Math.random().toString().slice(2, 12)}`
  const subject = harness.deps.pseudonym(identifier)
  const caseId = await openTestCase(harness, { subject: { identifier, minor: true } })
  const itemId = await keepItem(harness, 'pro-samira', caseId)
  await harness.call(recordEvidence, 'pro-samira', {
    params: { caseId },
    body: {
      ...{ kind: 'informed', on: '2026-11-20', how: 'Told to the parents at the school gate.' },
      ...{ categories: ['EDU'], purposes: ['early-help'] },
    },
  })
  const given = { itemId, purpose: 'early-help', variant: 'summary', recipients: ['pro-noor'] } as const
  const body = { ...given, recipients: [...given.recipients] }
  const gift = await harness.call(disclose, 'pro-samira', { params: { caseId }, ...withKey(), body }, deps)
  const entryId = ledger.entries.at(-1)?.id ?? ''
  const disclosureId = gift.answers[0]?.disclosureId ?? ''
  const warning = {
    unit: 'unit-harbour',
    category: 'PAS' as const,
    statementType: 'fact' as const,
    summary: 'Said to leave tonight.',
    subject: { identifier },
    recipients: ['pro-hugo'],
    justification: 'Somebody is in danger at this moment, and there is no time to ask first.',
  }
  await harness.call(warn, 'pro-amara', { ...withKey(), body: warning }, deps)
  return { identifier, subject, caseId, itemId, entryId, disclosureId }
}

const close = (caseId: string) =>
  harness.call(closeCase, 'pro-elin', {
    params: { caseId },
    body: { outcome: 'goals-reached', reason: 'The plan is finished.' },
  })

function passHours(hours: number): void {
  harness.clock.now = new Date(hoursAfter(harness.clock.now, hours))
}

const rows = <Row extends object>(statement: string) => runSql<Row>(harness.superuserUrl, statement)

/** Entries that were sent from the outbox. */
const sent: Entry[] = []

async function sendQueued(): Promise<void> {
  const outbox = outboxOf(harness.db, harness.deps.outboxKeys)
  const all = await outbox.list(1000)
  sent.push(...all.map(({ entry }) => decodeEntry(entry)))
  if (all.length > 0) await outbox.forget(all.map(({ entryId }) => entryId))
}

async function carryOut(using: ErasureParts): Promise<number> {
  await sendQueued()
  return carryOutDue(using)
}

describe('an erasure', () => {
  it('takes two people of two agencies, and the second names the person too', async () => {
    const { id } = await request(UNKNOWN)
    await expect(confirm(id, UNKNOWN, 'pro-ines')).rejects.toMatchObject({ status: 403 })
    await expect(confirm(id, `sub_${'1'.repeat(43)}`)).rejects.toMatchObject({ code: 'other-person' })
    const confirmed = await confirm(id, UNKNOWN)
    expect(confirmed).toMatchObject({
      state: 'confirmed',
      requestedBy: { professional: 'pro-ines', agency: 'agy-prevention' },
      confirmedBy: { professional: 'pro-leen', agency: 'agy-social' },
      erasesAt: hoursAfter(harness.clock.now, 72),
    })
    await expect(confirm(id, UNKNOWN)).rejects.toMatchObject({ code: 'not-waiting' })
    await withdraw(id)
  })

  it('cannot be confirmed by its own side past the service either', async () => {
    const { id } = await request(UNKNOWN)
    const same = `update exchange.erasure set state = 'confirmed', confirmed_by = 'pro-other',
      confirmed_agency = requested_agency, erases_at = now() where id = '${id}'`
    await expect(rows(same)).rejects.toThrow('violates check constraint')
    const nobody = `update exchange.erasure set state = 'confirmed' where id = '${id}'`
    await expect(rows(nobody)).rejects.toThrow('violates check constraint')
    await withdraw(id)
  })

  it('of a reviewer of another unit does not exist', async () => {
    const { id } = await request(UNKNOWN)
    await expect(confirm(id, UNKNOWN, 'pro-marc')).rejects.toMatchObject({ status: 404 })
    await expect(withdraw(id, 'pro-marc')).rejects.toMatchObject({ status: 404 })
    expect((await harness.call(listErasures, 'pro-marc', {}, deps)).items).toEqual([])
    await withdraw(id)
  })

  it('is asked for once under a key, and listed in codes, without the person', async () => {
    const body = { unit: 'unit-harbour', subject: UNKNOWN, ground: 'unlawful', reason: REASON } as const
    const key = withKey()
    const [one, again] = [
      await harness.call(requestErasure, 'pro-ines', { ...key, body }, deps),
      await harness.call(requestErasure, 'pro-ines', { ...key, body }, deps),
    ]
    expect(again).toEqual(one)
    const { items } = await harness.call(listErasures, 'pro-leen', {}, deps)
    expect(items[0]).toEqual(one)
    expect(JSON.stringify(items)).not.toMatch(/sub_|writing/)
    await withdraw(one.id)
  })

  it('does not happen before its time, nor when it was withdrawn', async () => {
    const { id } = await request(UNKNOWN)
    await confirm(id, UNKNOWN)
    passHours(71)
    expect(await carryOut(parts)).toBe(0)
    expect(await withdraw(id, 'pro-leen')).toMatchObject({ state: 'withdrawn' })
    passHours(2)
    expect(await carryOut(parts)).toBe(0)
    await expect(withdraw(id)).rejects.toMatchObject({ code: 'begun' })
    const [row] = await rows<{ subject: null }>(`select subject from exchange.erasure where id = '${id}'`)
    expect(row).toEqual({ subject: null })
  })

  it('waits for the end of an open case, in words that name none, unless a court orders it', async () => {
    const { subject, caseId } = await aPerson()
    const refused = await request(subject).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'still-needed' })
    expect(JSON.stringify(refused)).not.toContain(caseId)
    const ordered = await request(subject, 'court-order')
    await confirm(ordered.id, subject)
    passHours(73)
    expect(await carryOut(parts)).toBe(1)
    const [file] = await rows<{ state: string }>(
      `select state from exchange.case_file where id = '${caseId}'`,
    )
    expect(file).toEqual({ state: 'closed' })
  })

  it('is stopped by a case that was opened meanwhile', async () => {
    const identifier = 'HR-000-777-01'
    const subject = harness.deps.pseudonym(identifier)
    const { id } = await request(subject)
    await confirm(id, subject)
    const caseId = await openTestCase(harness, { subject: { identifier, minor: false } })
    passHours(73)
    await carryOut(parts)
    const { items } = await harness.call(listErasures, 'pro-ines', {}, deps)
    expect(items.find((one) => one.id === id)).toMatchObject({ state: 'stopped' })
    expect(await harness.call(getCase, 'pro-noor', { params: { caseId } })).toMatchObject({ id: caseId })
  })
})

describe('what an erasure takes away', () => {
  it('is everything that says something about the person, and no code that accounts for it', async () => {
    const person = await aPerson()
    const other = await aPerson()
    await close(person.caseId)
    const { id } = await request(person.subject)
    await confirm(id, person.subject)
    passHours(73)
    const before = ledger.entries.length
    expect(await carryOut(parts)).toBe(1)

    expect(ledger.entries.slice(before)).toMatchObject([
      {
        ...{ event: 'erasure', effect: 'person-erased', basis: ['erasure/request-of-person'] },
        ...{ organisation: 'agy-social', role: 'lawfulness-reviewer', unit: 'unit-harbour' },
        commitments: { person: null },
      },
    ])
    expect(ledger.entries.at(-1)?.commitments.actor).not.toBeNull()
    expect(erased.at(-1)).toBe(person.subject)
    const dump = JSON.stringify(
      await rows(`select c.* from exchange.case_file c where id = '${person.caseId}'`),
    )
    expect(dump).not.toContain('HBR/2026')
    for (const table of ['case_file', 'key_subject', 'erasure']) {
      expect(
        await rows(`select 1 from exchange.${table} where subject = '${person.subject}'`),
        table,
      ).toEqual([])
    }
    expect(await rows(`select 1 from exchange.item_content where item_id = '${person.itemId}'`)).toEqual([])
    const kept = `select given_by, recipient, purpose, category from exchange.disclosure where id = '${person.disclosureId}'`
    expect(await rows(kept)).toEqual([
      { given_by: 'pro-samira', recipient: 'pro-noor', purpose: 'early-help', category: 'EDU' },
    ])
    await expect(
      harness.call(getDisclosure, 'pro-noor', { params: { disclosureId: person.disclosureId } }, deps),
    ).rejects.toMatchObject({ status: 404 })
    await expect(
      harness.call(getCase, 'pro-noor', { params: { caseId: person.caseId } }),
    ).rejects.toMatchObject({ status: 404 })
    const reason = 'Sampled for the yearly review of the unit.'
    const replayed = await harness.call(
      replay,
      'pro-vera',
      { body: { entryId: person.entryId, reason } },
      deps,
    )
    expect(replayed).toMatchObject({ state: 'facts-erased', decisions: [] })
    // Nobody else lost anything.
    const shown = await harness.call(
      getDisclosure,
      'pro-noor',
      { params: { disclosureId: other.disclosureId } },
      deps,
    )
    expect(shown.item.summary).toContain('Absent on five')
  })

  it('is unreadable in a copy of the database from before, with the key file of today', async () => {
    const person = await aPerson()
    await close(person.caseId)
    const keys = `select k.unit_id, k.id, k.wrapped from exchange.data_key k
      join exchange.key_subject s on s.key_id = k.id where s.subject = '${person.subject}'`
    const copy = await rows<{ unit_id: string; id: string; wrapped: Uint8Array }>(keys)
    expect(copy).toHaveLength(2)
    const open = () =>
      Promise.all(
        copy.map(({ unit_id, id, wrapped }) => deps.keyEncryption.unwrap(wrapped, `${unit_id}|${id}`)),
      )
    expect(await open()).toHaveLength(2)
    const { id } = await request(person.subject)
    await confirm(id, person.subject)
    passHours(73)
    await carryOut(parts)
    for (const { unit_id, id: keyId, wrapped } of copy) {
      await expect(deps.keyEncryption.unwrap(wrapped, `${unit_id}|${keyId}`)).rejects.toThrow('erased')
    }
  })

  it('waits in audit for what is queued about the person, which would bring them back', async () => {
    const person = await aPerson()
    await close(person.caseId)
    const { id } = await request(person.subject)
    await confirm(id, person.subject)
    passHours(73)
    const before = erased.length
    expect(await carryOutDue(parts)).toBe(0)
    expect(erased).toHaveLength(before)
    expect(await carryOut(parts)).toBe(1)
    expect(erased.at(-1)).toBe(person.subject)
  })

  it('is the same for somebody of whom nothing is held', async () => {
    const known = await aPerson()
    await close(known.caseId)
    const seen: unknown[] = []
    for (const subject of [known.subject, `sub_${'9'.repeat(43)}`]) {
      const asked = await request(subject)
      const confirmed = await confirm(asked.id, subject)
      passHours(73)
      await carryOut(parts)
      const { items } = await harness.call(listErasures, 'pro-ines', {}, deps)
      const done = items.find(({ id }) => id === asked.id)
      seen.push(
        [asked, confirmed, done].map((one) => Object.keys(one ?? {})),
        done?.state,
      )
    }
    expect(seen.slice(0, 2)).toEqual(seen.slice(2))
    expect(seen[1]).toBe('done')
  })

  it('leaves an entry for every step, with who acted and why, and about nobody', async () => {
    for (const effect of ['erasure-requested', 'erasure-confirmed', 'erasure-withdrawn']) {
      const entry = sent.find((one) => one.effect === effect)
      expect(entry, effect).toMatchObject({ event: 'erasure', commitments: { person: null } })
      expect(entry?.commitments.actor, effect).not.toBeNull()
    }
  })
})

describe('an erasure that was cut short', () => {
  const STEPS = ['record', 'here', 'audit', 'done'] as const

  it.each(STEPS)(
    'before %s is finished goes on from there, and erases nothing that came after',
    async (step) => {
      const person = await aPerson()
      await close(person.caseId)
      const { id } = await request(person.subject)
      await confirm(id, person.subject)
      passHours(73)
      const before = ledger.entries.length
      await expect(carryOut(cutShort(step))).rejects.toThrow()
      // Meanwhile the person is met again: that is a new beginning.
      passHours(1)
      const again = await openTestCase(harness, { subject: { identifier: person.identifier, minor: true } })

      expect(await carryOut(parts)).toBe(1)
      expect(erased.at(-1)).toBe(person.subject)
      const recorded = ledger.entries.slice(before).filter(({ effect }) => effect === 'person-erased')
      expect(new Set(recorded.map(({ id: entryId }) => entryId)).size).toBe(1)
      expect(await rows(`select 1 from exchange.item_content where item_id = '${person.itemId}'`)).toEqual([])
      expect(await harness.call(getCase, 'pro-noor', { params: { caseId: again } })).toMatchObject({
        id: again,
      })
      expect(await carryOut(parts)).toBe(0)
    },
  )

  /** The parts of a process that is killed at a step. */
  function cutShort(step: (typeof STEPS)[number]): ErasureParts {
    const killed = () => Promise.reject(new Unavailable(1))
    switch (step) {
      case 'record':
        return { ...parts, ledger: { ...ledger, record: killed } }
      case 'here':
        return {
          ...parts,
          keyEncryption: {
            ...deps.keyEncryption,
            destroy: async (wrapped, context) => {
              await deps.keyEncryption.destroy(wrapped, context)
              return killed()
            },
          },
        }
      case 'audit':
        return { ...parts, eraseInAudit: killed }
      case 'done': {
        // What audit did is done; the answer never came.
        return {
          ...parts,
          eraseInAudit: async (subject, entryId) => {
            await parts.eraseInAudit(subject, entryId)
            return killed()
          },
        }
      }
    }
  }
})

describe('the database', () => {
  it('empties nothing without an erasure that two people asked for and that is recorded', async () => {
    const { id } = await request(UNKNOWN)
    const empty = `select * from exchange.empty_subject('unit-harbour', '${id}', now())`
    await expect(rows(empty)).rejects.toThrow('no such erasure')
    await confirm(id, UNKNOWN)
    await expect(rows(empty)).rejects.toThrow('no such erasure')
    await withdraw(id)
  })
})

import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase } from '../../test/casework.ts'
import { fillDisclosure } from '../../test/disclosure-rows.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { findSubject } from './find-subject.ts'
import { listReviews } from './list-reviews.ts'

let harness: Harness
let itemId: string
beforeAll(async () => {
  harness = await startHarness()
  const caseId = await openTestCase(harness)
  itemId = await keepItem(harness, 'pro-samira', caseId)
})
afterAll(() => harness?.close())

describe('looking up a person', () => {
  const find = (by: string, identifier: string) =>
    harness.call(findSubject, by, { body: { identifier, reason: 'A verified request by the person.' } })

  it('is for the lawfulness reviewer, who gets a pseudonym whether or not anything is held', async () => {
    const [known, unknown] = [
      await find('pro-ines', 'HR-000-114-27'),
      await find('pro-ines', 'HR-999-999-99'),
    ]
    for (const { subject } of [known, unknown]) expect(subject).toMatch(/^sub_[A-Za-z0-9_-]{43}$/)
    expect(await find('pro-ines', 'HR-000-114-27')).toEqual(known)
    expect(known).not.toEqual(unknown)
    await expect(find('pro-elin', 'HR-000-114-27')).rejects.toMatchObject({ name: 'Forbidden' })
  })

  it('leaves an entry for the ledger, without the person', async () => {
    const [row] = await runSql<{ entry: string }>(
      harness.superuserUrl,
      `select convert_from(entry, 'UTF8') as entry from exchange.outbox order by entry_id desc limit 1`,
    )
    expect(JSON.parse(row?.entry ?? '')).toMatchObject({
      ...{ event: 'consultation', effect: 'subject-lookup', organisation: 'agy-prevention' },
      commitments: { actor: expect.any(String), person: null },
    })
  })
})

describe('reviews that are due', () => {
  it('are listed for the lawfulness reviewer of the unit, the most urgent first, in words', async () => {
    const later = await fillDisclosure(harness, itemId, { dueAt: '2026-11-27T09:00:00.000Z', flags: ['G01'] })
    const sooner = await fillDisclosure(harness, itemId, {
      dueAt: '2026-11-26T09:00:00.000Z',
      flags: ['G07', 'G02'],
    })
    const first = await harness.call(listReviews, 'pro-ines', { query: { limit: 1 } })
    expect(first.items).toMatchObject([
      { id: sooner, unit: 'unit-harbour', dueAt: '2026-11-26T09:00:00.000Z' },
    ])
    expect(first.items[0]?.flags.map(({ code }) => code)).toEqual(['G07', 'G02'])
    for (const { code, text } of first.items[0]?.flags ?? []) expect(text).not.toBe(code)
    const { next = '' } = first
    const second = await harness.call(listReviews, 'pro-ines', { query: { limit: 1, cursor: next } })
    expect(second).toMatchObject({ items: [{ id: later }] })
    expect(second).not.toHaveProperty('next')
  })

  it('are nobody else’s', async () => {
    await expect(harness.call(listReviews, 'pro-elin', { query: {} })).rejects.toMatchObject({
      name: 'Forbidden',
    })
  })
})

import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newCase, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { getCase } from './get-case.ts'
import { listCases } from './list-cases.ts'
import { openCase } from './open-case.ts'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness?.close())

const open = (body = newCase(), chair = 'pro-elin', key = withKey()) =>
  harness.call(openCase, chair, { ...key, body })

describe('opening a case', () => {
  it('admits those named, and always the chair and the owner', async () => {
    const opened = await open()
    expect(opened.participants.map(({ professional }) => professional).sort()).toEqual([
      'pro-amara',
      'pro-elin',
      'pro-hugo',
      'pro-noor',
      'pro-samira',
    ])
    expect(await harness.call(getCase, 'pro-noor', { params: { caseId: opened.id } })).toEqual(opened)
  })

  it('is the chair’s alone, and only in a unit that is the chair’s own', async () => {
    await expect(open(newCase(), 'pro-noor')).rejects.toMatchObject({ name: 'Forbidden' })
    await expect(open(newCase(), 'pro-claire')).rejects.toMatchObject({ name: 'Forbidden' })
  })

  it('names every person and agency that is not of the unit', async () => {
    const stranger = { professional: 'pro-malik', reason: 'Sits in another unit.' }
    const body = newCase({
      owner: 'pro-nobody',
      leadAgency: 'agy-lycee',
      participants: [stranger, stranger],
      reviewBy: '2026-11-24',
    })
    await expect(open(body)).rejects.toMatchObject({
      name: 'InvalidInput',
      issues: [
        { pointer: '/leadAgency' },
        { pointer: '/owner' },
        { pointer: '/participants/0/professional' },
        { pointer: '/participants/1/professional' },
        { pointer: '/participants/1/professional', code: 'repeated' },
        { pointer: '/reviewBy' },
      ],
    })
  })

  it('takes each reference of a unit once', async () => {
    const body = newCase()
    await open(body)
    await expect(open(body)).rejects.toMatchObject({ name: 'Conflict' })
  })

  it('answers a retry with the first case, and refuses another body under the same key', async () => {
    const [body, key] = [newCase(), withKey()]
    const [first, retry] = await Promise.all([open(body, 'pro-elin', key), open(body, 'pro-elin', key)])
    expect(retry).toEqual(first)
    await expect(open({ ...body, track: 'prevention' }, 'pro-elin', key)).rejects.toMatchObject({
      name: 'IdempotencyKeyReused',
    })
  })

  it('keeps the person under a pseudonym, and neither identifier nor power in clear', async () => {
    const id = await openTestCase(harness)
    const sql = `select to_jsonb(c) as row from exchange.case_file c where id = '${id}'`
    const [found] = await runSql<{ row: { subject: string } }>(harness.superuserUrl, sql)
    expect(found?.row.subject).toMatch(/^sub_[A-Za-z0-9_-]{43}$/)
    const bytes = JSON.stringify(found).replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    )
    expect(bytes).not.toContain('HR-000-114-27')
    expect(bytes).not.toContain('Protocol of the unit')
  })

  it('leaves one coded entry for the ledger', async () => {
    const count = () =>
      runSql<{ n: number }>(harness.superuserUrl, 'select count(*)::int as n from exchange.outbox')
    const [before] = await count()
    await openTestCase(harness)
    const [after] = await count()
    expect((after?.n ?? 0) - (before?.n ?? 0)).toBe(1)
  })
})

describe('a list of cases', () => {
  it('holds the caller’s own and no other, newest first, page by page', async () => {
    const own = [await openTestCase(harness), await openTestCase(harness), await openTestCase(harness)]
    const other = await openTestCase(harness, { participants: [], owner: 'pro-noor' })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const query = cursor === undefined ? { limit: 2 } : { limit: 2, cursor }
      const page = await harness.call(listCases, 'pro-samira', { query })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor !== undefined)
    expect(seen.slice(0, 3)).toEqual(own.toReversed())
    expect(seen).toEqual(seen.toSorted().toReversed())
    expect(seen).not.toContain(other)
  })

  it('refuses a cursor that no page gave', async () => {
    await expect(harness.call(listCases, 'pro-samira', { query: { cursor: 'abc' } })).rejects.toMatchObject({
      name: 'InvalidInput',
    })
  })
})

import { assertMatches } from '@casebridge/service'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Harness, startHarness } from '../../test/harness.ts'
import { SERVICE_SIGHT } from '../actor.ts'
import { tagOf } from '../domain/casework/version.ts'
import { asCaller } from './as-caller.ts'
import { versioned } from './versioned.ts'

let harness: Harness
const row = { unit: 'unit-harbour', id: '01990000-0000-7000-8000-000000000001', version: 1 }
beforeAll(async () => {
  harness = await startHarness()
  await runSql(
    harness.superuserUrl,
    `create table exchange.sheet (unit_id text, id uuid, version integer not null, word text not null);
     insert into exchange.sheet values ('${row.unit}', '${row.id}', 1, 'first');
     grant select, update on exchange.sheet to exchange_app`,
  )
})
afterAll(() => harness?.close())

const change = (word: string, version = row.version) =>
  asCaller(harness.db, SERVICE_SIGHT, (tx) =>
    versioned(tx, 'sheet' as never, { ...row, version }, { word } as never),
  )
const words = () => runSql(harness.superuserUrl, 'select version, word from exchange.sheet')

describe('a change of what has versions', () => {
  it('is made once when eight people make it at once: the others are told that it changed', async () => {
    const eight = await Promise.allSettled(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((word) => change(word)),
    )
    const made = eight.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const refused = eight.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(made).toEqual([2])
    expect(refused.map(({ status, code }) => [status, code])).toEqual(
      Array(7).fill([412, 'precondition-failed']),
    )
  })

  it('goes on only with the tag of the version that is there', () => {
    expect(() => assertMatches(tagOf(row), tagOf({ version: 1 }))).not.toThrow()
    expect(() => assertMatches(tagOf(row), tagOf({ version: 2 }))).toThrow(
      expect.objectContaining({ status: 412 }),
    )
  })

  it('changes the version that was read and no older one', async () => {
    expect(await change('third', 2)).toBe(3)
    await expect(change('late', 2)).rejects.toMatchObject({ status: 412 })
    expect(await words()).toEqual([{ version: 3, word: 'third' }])
  })
})

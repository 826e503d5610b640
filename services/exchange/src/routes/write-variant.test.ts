import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, keepItem, openTestCase, sealedItem } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { sightOf } from '../actor.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findWholeContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { closeCase } from './close-case.ts'
import { writeVariant } from './write-variant.ts'

let harness: Harness
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
  await addAll(harness, caseId, ['pro-bram'])
})
afterAll(() => harness?.close())

type Variant = 'summary' | 'without-source' | 'without-third-parties' | 'full'
const write = (itemId: string, variant: Variant, text = 'In other words.', by = 'pro-samira') =>
  harness.call(writeVariant, by, { params: { caseId, itemId }, body: { variant, text } })
const keep = () => keepItem(harness, 'pro-samira', caseId)
const textsOf = (itemId: string) =>
  asCaller(harness.db, sightOf(harness.actor('pro-samira')), async (tx) => {
    const row = await tx.selectFrom('item').selectAll().where('id', '=', itemId).executeTakeFirstOrThrow()
    const key = await getDataKey(tx, harness.deps.keyEncryption, row.unit_id, row.key_id)
    return findWholeContent(tx, harness.deps.keyEncryption, row.unit_id, itemId, key)
  })

describe('a variant that is missing', () => {
  it('is written by the author of the item, beside what is there', async () => {
    const itemId = await keep()
    const { summary } = (await textsOf(itemId)) ?? {}
    expect(await write(itemId, 'without-source', 'Told without saying by whom.')).toMatchObject({
      id: itemId,
      variants: ['hit', 'summary', 'without-source'],
    })
    expect(await textsOf(itemId)).toEqual({
      summary,
      detailWithoutSource: 'Told without saying by whom.',
    })
  })

  it.each(['pro-noor', 'pro-elin', 'pro-bram', 'pro-katrien'])(
    'is not %s’s to write: to them there is no such item',
    async (other) => {
      await expect(write(await keep(), 'full', 'Not theirs.', other)).rejects.toMatchObject({
        name: 'NotFound',
      })
    },
  )

  it('never replaces one that was written, for it may have been made known', async () => {
    const itemId = await keep()
    await expect(write(itemId, 'summary')).rejects.toMatchObject({ code: 'written-before' })
  })

  it('is none of a sealed item: what it tells comes with each decision to speak', async () => {
    const sealed = await keepItem(
      harness,
      'pro-samira',
      caseId,
      await sealedItem(harness.region, 'agy-school'),
    )
    await expect(write(sealed, 'summary')).rejects.toMatchObject({ code: 'sealed' })
  })

  it('is as long as in a new item', async () => {
    await expect(write(await keep(), 'summary', 'x'.repeat(2_001))).rejects.toMatchObject({
      name: 'InvalidInput',
      issues: [{ pointer: '/text', code: 'too-long' }],
    })
  })

  it('of eight at once is written once, and of different ones none is lost', async () => {
    const same = await keep()
    const texts = Array.from({ length: 8 }, (_, index) => `Text ${index}.`)
    const attempts = await Promise.allSettled(texts.map((text) => write(same, 'full', text)))
    const kept = attempts.findIndex(({ status }) => status === 'fulfilled')
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await textsOf(same)).toMatchObject({ detail: texts[kept] })

    const different = await keep()
    await Promise.all([
      write(different, 'full', 'All of it.'),
      write(different, 'without-source', 'Without the source.'),
      write(different, 'without-third-parties', 'Without others.'),
    ])
    expect(await textsOf(different)).toMatchObject({
      detail: 'All of it.',
      detailWithoutSource: 'Without the source.',
      detailWithoutThirdParties: 'Without others.',
    })
  })

  it('is not added to a case that is closed', async () => {
    const itemId = await keep()
    await harness.call(closeCase, 'pro-elin', {
      params: { caseId },
      body: { outcome: 'goals-reached', reason: 'All is arranged.' },
    })
    await expect(write(itemId, 'full')).rejects.toMatchObject({ code: 'case-closed' })
  })
})

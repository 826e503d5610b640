import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, newItem, openTestCase, seal, sealedItem, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { addItem } from './add-item.ts'
import { listItems } from './list-items.ts'
import { prereleaseItem } from './prerelease-item.ts'
import { withdrawPrerelease } from './withdraw-prerelease.ts'

let harness: Harness
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
})
afterAll(() => harness?.close())

const add = (author: string, body = newItem(), key = withKey()) =>
  harness.call(addItem, author, { params: { caseId }, ...key, body })
const codes = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => undefined,
    (reason) => reason,
  )
  expect(error).toMatchObject({ name: 'InvalidInput' })
  return error.issues.map((issue: { pointer: string; code: string }) => `${issue.pointer} ${issue.code}`)
}

describe('keeping an item', () => {
  it('makes the author’s agency its holder', async () => {
    const kept = await add('pro-samira')
    expect(kept).toMatchObject({ holder: 'agy-school', author: 'pro-samira', sealed: false, secret: false })
    expect((await harness.call(listItems, 'pro-samira', { params: { caseId } })).items[0]).toEqual(kept)
  })

  it('lists nothing that another agency holds', async () => {
    await add('pro-samira')
    expect((await harness.call(listItems, 'pro-amara', { params: { caseId } })).items).toEqual([])
  })

  it('is for those on the case', async () => {
    await expect(add('pro-bram')).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('answers a retry with the first item, and refuses another body under the same key', async () => {
    const [key, body] = [withKey(), newItem()]
    const first = await add('pro-samira', body, key)
    expect(await add('pro-samira', body, key)).toEqual(first)
    await expect(add('pro-samira', { ...body, category: 'PAS' }, key)).rejects.toMatchObject({
      name: 'IdempotencyKeyReused',
    })
  })

  it('takes a content or an envelope, and an envelope only for what is secret', async () => {
    const sealed = await sealedItem(harness.region, 'agy-school')
    expect(await codes(add('pro-samira', { category: 'EDU' }))).toEqual([' content-or-envelope'])
    expect(await codes(add('pro-samira', { ...sealed, content: {} }))).toEqual([' content-or-envelope'])
    expect(await codes(add('pro-samira', { ...sealed, labels: {} }))).toEqual([
      '/labels/secret sealed-is-secret',
    ])
  })

  it('takes an envelope to the own agency, and to nobody beside it', async () => {
    const sealed = await sealedItem(harness.region, 'agy-school')
    expect(await add('pro-samira', sealed)).toMatchObject({ sealed: true, secret: true })
    const both = await seal(harness.region, ['agy-school', 'agy-police'], {})
    expect(await codes(add('pro-samira', { ...sealed, envelope: both }))).toEqual([
      '/envelope/recipients/1/header/kid other-key',
    ])
    const other = await sealedItem(harness.region, 'agy-police')
    expect(await codes(add('pro-samira', other))).toContain('/envelope/recipients not-addressed')
  })

  it('refuses what is classified (X9)', async () => {
    expect(await codes(add('pro-hugo', newItem({ labels: { classified: true } })))).toEqual([
      '/labels/classified X9',
    ])
  })

  it('refuses, in a French unit, content covered by secrecy (X4), and keeps it sealed', async () => {
    const lagoon = {
      unit: 'unit-lagoon',
      leadAgency: 'agy-lycee',
      owner: 'pro-malik',
      broughtBy: 'agy-lycee',
      participants: [],
    }
    const there = await openTestCase(harness, lagoon, 'pro-claire')
    const keep = (body = newItem({ labels: { secret: true } })) =>
      harness.call(addItem, 'pro-malik', { params: { caseId: there }, ...withKey(), body })
    expect(await codes(keep())).toEqual(['/content X4'])
    expect(await keep(await sealedItem(harness.region, 'agy-lycee'))).toMatchObject({ sealed: true })
  })

  it('keeps the text encrypted, and knows which variants the author wrote', async () => {
    const content = {
      summary: 'A short account.',
      detail: 'A long account.',
      detailWithoutSource: 'Without its source.',
    }
    const { id } = await add('pro-samira', newItem({ content }))
    const [row] = await runSql<{ variants: string[]; ciphertext: Buffer }>(
      harness.superuserUrl,
      `select i.variants, c.ciphertext from exchange.item i
       join exchange.item_content c on c.item_id = i.id where i.id = '${id}'`,
    )
    expect(row?.variants).toEqual(['hit', 'summary', 'without-source', 'full'])
    expect(row?.ciphertext.toString('latin1')).not.toContain('account')
  })
})

describe('releasing an item beforehand', () => {
  const release = (
    itemId: string,
    clause = 'agr-harbour/1',
    variant: 'hit' | 'summary' | 'full' = 'summary',
    by = 'pro-samira',
  ) => harness.call(prereleaseItem, by, { params: { caseId, itemId }, body: { clause, variant } })

  it('is the holder’s, under a clause that allows it, until it is taken back', async () => {
    const itemId = await keepItem(harness, 'pro-samira', caseId)
    const prerelease = { clause: 'agr-harbour/1', variant: 'summary' }
    expect(await release(itemId)).toMatchObject({ prerelease })
    await expect(release(itemId, undefined, undefined, 'pro-noor')).rejects.toMatchObject({
      name: 'NotFound',
    })
    const params = { caseId, itemId }
    expect(await harness.call(withdrawPrerelease, 'pro-samira', { params })).not.toHaveProperty('prerelease')
    await expect(harness.call(withdrawPrerelease, 'pro-noor', { params })).rejects.toMatchObject({
      name: 'NotFound',
    })
  })

  it('never goes beyond the clause: its variant, its categories, its holder, its dates', async () => {
    const edu = await keepItem(harness, 'pro-samira', caseId, {
      content: { summary: 'Short.', detail: 'Long.' },
    })
    await expect(release(edu, 'agr-harbour/1', 'full')).rejects.toMatchObject({
      name: 'Conflict',
      code: 'variant',
    })
    await expect(release(edu, 'agr-harbour/2')).rejects.toMatchObject({ name: 'Conflict', code: 'clause' })
    await expect(release(edu, 'agr-lapsed/1')).rejects.toMatchObject({ name: 'Conflict', code: 'clause' })
    await expect(release(edu, 'agr-unknown/1')).rejects.toMatchObject({ name: 'Conflict', code: 'clause' })
    const pas = await keepItem(harness, 'pro-samira', caseId, { category: 'PAS' })
    await expect(release(pas)).rejects.toMatchObject({ name: 'Conflict', code: 'clause' })
    const others = await keepItem(harness, 'pro-amara', caseId)
    await expect(release(others, undefined, undefined, 'pro-amara')).rejects.toMatchObject({ code: 'clause' })
  })

  it('needs a text, and is never for what is secret', async () => {
    const bare = await keepItem(harness, 'pro-samira', caseId, { content: {} })
    await expect(release(bare)).rejects.toMatchObject({ name: 'Conflict', code: 'variant' })
    expect(await release(bare, 'agr-harbour/1', 'hit')).toMatchObject({ prerelease: { variant: 'hit' } })
    const secret = await keepItem(harness, 'pro-samira', caseId, { labels: { secret: true } })
    await expect(release(secret)).rejects.toMatchObject({ name: 'Conflict', code: 'secret' })
  })
})

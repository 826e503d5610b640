import { createHash } from 'node:crypto'
import { decodeEntry } from '@casebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysFromNow, smallDraft as draft } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

const COORDINATOR = 'pro-lena-brandt'
const PARTIES = ['agy-prevention-kaaihaven', 'agy-school-meridian']

function propose(agreement: object, shadowUntil?: string, who = COORDINATOR) {
  return service.as(who).POST('/candidates', {
    body: { agreement, ...(shadowUntil && { shadowUntil }) } as never,
  })
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const listed = async (who = COORDINATOR) => (await service.as(who).GET('/candidates')).data?.items ?? []

async function bundle(revision: string) {
  const { data } = await service.as('service:exchange').GET('/bundles/{revision}', {
    params: { path: { revision } },
    parseAs: 'arrayBuffer',
  })
  if (!(data instanceof ArrayBuffer)) throw new Error(`no ${revision}`)
  const bytes = Buffer.from(data)
  expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(revision)
  return JSON.parse(bytes.toString()) as { agreements: { id: string; version: number; parties: string[] }[] }
}

describe('a candidate', () => {
  it('is what is in force with one agreement replaced, as if all its parties had signed', async () => {
    const { data } = await propose(draft())
    const { agreements } = await bundle(data?.revision ?? '')
    expect(agreements).toEqual([
      expect.objectContaining({ id: 'agr-harbour', version: 2, parties: PARTIES, validFrom: '1970-01-01' }),
    ])
    const added = await propose(draft({ id: 'agr-new', version: 1 }))
    expect((await bundle(added.data?.revision ?? '')).agreements.map(({ id }) => id)).toEqual([
      'agr-harbour',
      'agr-new',
    ])
  })

  it('comes into force nowhere: no head names it', async () => {
    const heads = async () => (await service.as('service:exchange').GET('/heads')).data
    const before = (await heads())?.bundle.head.revision
    const { data } = await propose(draft(), inDays(1))
    expect((await heads())?.bundle.head.revision).toBe(before)
    const rows = await service.database.asSuperuser(
      `select 1 from publication where revision = '${data?.revision}'`,
    )
    expect(rows).toEqual([])
    const inForce = await service.as('pro-mila-hofman').GET('/agreements')
    expect(inForce.data?.items.map(({ version }) => version)).toEqual([1])
  })

  it('is an act in the ledger, with the bundle that came of it', async () => {
    await service.database.asSuperuser('delete from outbox')
    const { data } = await propose(draft())
    const rows = await service.database.asSuperuser<{ entry: Uint8Array }>('select entry from outbox')
    expect(rows.map(({ entry }) => decodeEntry(entry))).toMatchObject([
      { event: 'agreement', effect: 'candidate-proposed', basis: ['agr-harbour'], policy: data?.revision },
    ])
  })

  it('runs in shadow until its moment, and is proposed again to end that', async () => {
    const document = draft({ title: 'In shadow' })
    const { data } = await propose(document, inDays(2))
    const mine = async (who?: string) =>
      (await listed(who)).filter(({ revision }) => revision === data?.revision)
    expect(await mine()).toEqual([data])
    expect(await mine('service:exchange')).toHaveLength(1)
    await propose(document, inDays(3))
    expect(await mine()).toHaveLength(1)
    await propose(document)
    expect(await mine()).toEqual([])
  })

  it.each([
    ['a shadow that ended', () => propose(draft(), inDays(-1)), ['/shadowUntil']],
    ['a shadow of two months', () => propose(draft(), inDays(60)), ['/shadowUntil']],
    [
      'a clause for somebody who is no party',
      () =>
        propose(
          draft({
            clauses: [
              {
                id: 'agr-harbour/1',
                from: PARTIES,
                to: ['agy-other'],
                categories: ['EDU'],
                purposes: ['prevention'],
              },
            ],
          }),
        ),
      ['/agreement/clauses/0/to/0'],
    ],
    [
      'a purpose of a mandate, and dates that contradict each other',
      () => propose(draft({ validFrom: daysFromNow(3), validUntil: daysFromNow(2) })),
      ['/agreement/validUntil', '/agreement/reviewOn'],
    ],
    [
      'a purpose that only a mandate covers',
      () =>
        propose(
          draft({
            clauses: [
              {
                id: 'agr-harbour/1',
                from: PARTIES,
                to: PARTIES,
                categories: ['EDU'],
                purposes: ['research'],
              },
            ],
          }),
        ),
      ['/agreement/clauses/0/purposes/0'],
    ],
    [
      'an agreement under another that is not in force',
      () => propose(draft({ inherits: 'agr-nowhere' })),
      ['/agreement/inherits'],
    ],
    [
      'a condition on an attribute that does not exist',
      () =>
        propose(
          draft({
            clauses: [
              {
                ...{
                  id: 'agr-harbour/1',
                  from: PARTIES,
                  to: PARTIES,
                  categories: ['EDU'],
                  purposes: ['prevention'],
                },
                when: { 'item.colour': 'red' },
              },
            ],
          }),
        ),
      ['/agreement/clauses/0/when/item.colour'],
    ],
    [
      'an id that looks like a national number',
      () => propose(draft({ id: 'agr-850102003' })),
      ['/agreement/id'],
    ],
    ['a text in another spelling than NFC', () => propose(draft({ title: 'Cafe\u0301' })), ['/agreement']],
  ])('is refused for %s, and every fault is named', async (_, proposing, pointers) => {
    const before = await count()
    const { error } = await proposing()
    expect(error?.status).toBe(400)
    expect(error?.issues?.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(pointers))
    expect(await count()).toBe(before)
  })

  it('is proposed by a coordinator or auditor of a unit it names, and by nobody else', async () => {
    for (const who of ['pro-mila-hofman', 'pro-sofie-dekker', 'pro-joris-aalders', 'service:exchange']) {
      expect((await propose(draft(), undefined, who)).error?.status).toBe(403)
    }
  })

  it('is not kept twice as a document, and never changed', async () => {
    const [first, second] = [await propose(draft()), await propose(draft())]
    expect(first.data?.revision).toBe(second.data?.revision)
    await expect(service.database.asOwner('delete from candidate')).rejects.toThrow('keeps what it holds')
  })
})

async function count(): Promise<number> {
  const [row] = await service.database.asSuperuser<{ n: number }>('select count(*)::int as n from candidate')
  return row?.n ?? 0
}

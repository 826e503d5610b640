import type { agreements } from '@casebridge/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysFromNow } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

type Template = agreements.components['schemas']['Template']

const TEMPLATE: Template = {
  id: 'tpl-town',
  version: 1,
  type: 'ISP',
  title: 'Protocol of a town',
  jurisdiction: 'BE',
  clauses: [
    {
      id: 'tpl-town/attendance',
      from: ['SCH'],
      to: ['MUN', 'SOC'],
      categories: ['EDU'],
      purposes: ['early-help'],
    },
    { id: 'tpl-town/work', from: ['EMP'], to: ['MUN'], categories: ['JOB'], purposes: ['reintegration'] },
  ],
}
const TOWN = {
  agreementId: 'agr-kaaihaven',
  unit: 'unit-harbour',
  territory: ['Kaaihaven'],
  dpia: 'DPIA 2026/7',
  reviewOn: daysFromNow(200),
  validFrom: daysFromNow(0),
  validUntil: daysFromNow(400),
}
const keep = (body: Template, who = 'pro-lena-brandt') => service.as(who).POST('/templates', { body })
const draft = (templateId: string, body: object = {}, who = 'pro-lena-brandt') =>
  service.as(who).POST('/templates/{templateId}/agreements', {
    params: { path: { templateId } },
    body: { ...TOWN, ...body },
  })
const drift = async (templateId: string, query: { version?: number } = {}) => {
  const { data } = await service
    .as('pro-joris-aalders')
    .GET('/templates/{templateId}/drift', { params: { path: { templateId }, query } })
  return data
}

describe('a template', () => {
  it('is kept by a coordinator, and read by any professional in every version', async () => {
    expect((await keep(TEMPLATE)).response.status).toBe(201)
    const later = { ...TEMPLATE, version: 2, title: 'Protocol of a town, revised' }
    expect((await keep(later)).data).toEqual(later)
    const read = (version?: number) =>
      service.as('pro-mila-hofman').GET('/templates/{templateId}', {
        params: { path: { templateId: 'tpl-town' }, query: version === undefined ? {} : { version } },
      })
    expect((await read()).data).toEqual(later)
    expect((await read(1)).data).toEqual(TEMPLATE)
    expect((await read(3)).response.status).toBe(404)
    const { data } = await service.as('pro-mila-hofman').GET('/templates')
    expect(data?.items).toEqual([later])
  })

  it('leaves an entry for the ledger with what was kept, by code', async () => {
    const rows = await service.database.asSuperuser<{ entry: Uint8Array }>('select entry from outbox')
    const kept = rows.map(({ entry }) => JSON.parse(Buffer.from(entry).toString()))
    expect(kept).toContainEqual(
      expect.objectContaining({ effect: 'template-kept', basis: ['tpl-town', 'version/2'] }),
    )
  })

  it.each([
    ['a version that is kept already', { version: 2 }, 409],
    ['a version beyond the next', { version: 9 }, 409],
    ['a new one that does not begin at 1', { id: 'tpl-other', version: 2, clauses: [] }, 400],
  ])('is refused for %s', async (_, changed, status) => {
    expect((await keep({ ...TEMPLATE, ...changed })).response.status).toBe(status)
  })

  it('of which two revisions arrive at once is revised once', async () => {
    await keep({ ...TEMPLATE, id: 'tpl-race', clauses: [{ ...first(), id: 'tpl-race/1' }] })
    const answers = await Promise.all(
      [1, 2, 3].map((n) =>
        keep({
          ...TEMPLATE,
          id: 'tpl-race',
          version: 2,
          title: `No. ${n}`,
          clauses: [{ ...first(), id: 'tpl-race/1' }],
        }),
      ),
    )
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409, 409])
  })

  it('is refused with every fault named by its place', async () => {
    const { error } = await keep({
      ...TEMPLATE,
      id: 'tpl-wrong',
      clauses: [
        { ...first(), id: 'tpl-town/1' },
        { ...first(), id: 'tpl-town/1' },
      ],
    })
    expect(error?.issues?.map(({ pointer }) => pointer)).toEqual([
      '/clauses/1/id',
      '/clauses/0/id',
      '/clauses/1/id',
    ])
  })

  it('is kept by nobody but coordinators', async () => {
    expect((await keep({ ...TEMPLATE, version: 3 }, 'pro-mila-hofman')).response.status).toBe(403)
  })
})

describe('the agreement of a town', () => {
  it('is drafted with the agencies of its unit, and says what the town has nobody for', async () => {
    const { data, response } = await draft('tpl-town')
    expect(response.status).toBe(201)
    expect(data?.unfilled).toEqual(['work'])
    expect(data?.agreement).toMatchObject({
      agreement: 'agr-kaaihaven',
      version: 1,
      state: 'draft',
      document: {
        title: 'Protocol of a town, revised',
        template: 'tpl-town',
        parties: ['agy-prevention-kaaihaven', 'agy-school-meridian'],
        clauses: [
          {
            id: 'agr-kaaihaven/attendance',
            from: ['agy-school-meridian'],
            to: ['agy-prevention-kaaihaven'],
          },
        ],
      },
    })
  })

  it.each([
    ['by a coordinator of another unit', 'tpl-town', { agreementId: 'agr-other' }, 'pro-sofie-dekker', 403],
    [
      'in another country',
      'tpl-town',
      { agreementId: 'agr-other', unit: 'unit-estuary' },
      'pro-sofie-dekker',
      409,
    ],
    ['from no template', 'tpl-nowhere', { agreementId: 'agr-other' }, 'pro-lena-brandt', 404],
    ['while a draft of it is open', 'tpl-town', {}, 'pro-lena-brandt', 409],
    [
      'with a review outside its validity',
      'tpl-town',
      { agreementId: 'agr-other', reviewOn: daysFromNow(900) },
      'pro-lena-brandt',
      400,
    ],
  ])('is not drafted %s', async (_, template, town, who, status) => {
    expect((await draft(template, town, who)).response.status).toBe(status)
  })

  it('has not drifted from its template, and shows who has not signed', async () => {
    expect(await drift('tpl-town')).toEqual({
      template: 'tpl-town',
      version: 2,
      items: [
        {
          agreement: 'agr-kaaihaven',
          version: 1,
          state: 'draft',
          units: ['unit-harbour'],
          drifted: false,
          unsigned: ['agy-prevention-kaaihaven', 'agy-school-meridian'],
          changes: [],
          clauses: [
            { clause: 'attendance', state: 'same', changes: [] },
            { clause: 'work', state: 'unfilled', changes: [] },
          ],
        },
      ],
    })
  })

  it('has drifted once the template asks for more, and not from the version it was made from', async () => {
    await keep({ ...TEMPLATE, version: 3, clauses: [{ ...first(), gates: ['INF'] }] })
    expect((await drift('tpl-town'))?.items).toMatchObject([
      {
        drifted: true,
        clauses: [
          {
            clause: 'attendance',
            state: 'changed',
            changes: [{ what: 'gates', added: [], removed: ['INF'] }],
          },
        ],
      },
    ])
    expect((await drift('tpl-town', { version: 2 }))?.items).toMatchObject([{ drifted: false }])
    expect(await drift('tpl-nowhere')).toBeUndefined()
  })
})

function first(): Template['clauses'][number] {
  const [clause] = TEMPLATE.clauses
  if (clause === undefined) throw new Error('no clause')
  return clause
}

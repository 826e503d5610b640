import { readFileSync } from 'node:fs'
import { type CellGiven, workbook } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirm, countOf, recordsOf, snapshot } from '../../test/changing.ts'
import { registryRegion } from '../../test/registry-region.ts'
import { daysFromNow } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService(registryRegion)
})
afterAll(() => service.close())

const LENA = 'pro-lena-brandt'
const TOMAS = 'pro-tomas-reyn'

interface Given {
  readonly who?: string
  readonly format?: 'csv' | 'xlsx'
  readonly dryRun?: boolean
  readonly unit?: string
}

function send(
  file: string | Uint8Array,
  { who = LENA, format = 'csv', dryRun = false, unit = 'unit-harbour' }: Given = {},
) {
  return service.as(who).POST('/imports', {
    body: { format, content: Buffer.from(file).toString('base64'), unit, dryRun },
  })
}

const example = (name: string) =>
  readFileSync(new URL(`../../../../infra/local/region/partners/${name}.csv`, import.meta.url), 'utf8')

const AGENCIES = 'id,name,type,regime,territory,issuers'
const PEOPLE = 'id,name,agency,roles,units,trainingValidUntil,charterSignedOn,attestedBy'
const pier = 'agy-youth-pier,Youth Work The Pier,YTH,gdpr,inside,https://pier.example'

/** What a dry run finds wrong: `row column code`. */
async function faultsOf(file: string | Uint8Array, given: Given = {}) {
  const { data } = await send(file, { ...given, dryRun: true })
  return data?.faults.map(({ sheet, row, column, code }) =>
    [sheet, row, column, code].filter((one) => one !== undefined).join(' '),
  )
}

describe('a list of partners', () => {
  it('says in a dry run what it would do, and writes nothing', async () => {
    const before = await countOf(service, 'registry_change')
    const { data, response } = await send(example('agencies'), { dryRun: true })
    expect(response.status).toBe(200)
    expect(data).toEqual({
      dryRun: true,
      faults: [],
      created: ['agy-sports-breakwater', 'agy-housing-quayside'],
      // The unit, which gets two seats.
      changed: ['unit-harbour'],
      unchanged: [],
    })
    expect(await countOf(service, 'registry_change')).toBe(before)
  })

  it('is one change, in force when a second coordinator confirms it, and adds nothing when it comes again', async () => {
    const first = await send(example('agencies'))
    expect(first.response.status).toBe(201)
    expect(first.data?.change).toMatchObject({ status: 'pending', source: 'import', proposedBy: LENA })
    const again = await send(example('agencies'))
    expect(again.data?.change?.id).toBe(first.data?.change?.id)
    expect((await confirm(service, LENA, first.data?.change?.id ?? '')).response.status).toBe(403)
    expect((await recordsOf(service, LENA)).agencies).not.toContainEqual(
      expect.objectContaining({ id: 'agy-housing-quayside' }),
    )
    await confirm(service, TOMAS, first.data?.change?.id ?? '')
    const { agencies } = await recordsOf(service, LENA)
    expect(agencies).toContainEqual(
      expect.objectContaining({
        id: 'agy-housing-quayside',
        issuers: ['https://quayside.example', 'https://issuer.harbour.example'],
      }),
    )
    const third = await send(example('agencies'))
    expect(third.response.status).toBe(200)
    expect(third.data).toMatchObject({ created: [], changed: [] })
    expect(third.data?.unchanged).toEqual(['agy-sports-breakwater', 'agy-housing-quayside'])
  })

  it('of people brings what was attested of them, recorded by whoever proposed it', async () => {
    const { data } = await send(example('professionals'))
    expect(data?.created).toEqual(['pro-mette-olsen', 'pro-renske-vos'])
    const { data: published } = await confirm(service, TOMAS, data?.change?.id ?? '')
    const { professionals } = await snapshot(service, published?.revision)
    expect(professionals).toContainEqual({
      ...{
        id: 'pro-mette-olsen',
        name: 'Mette Olsen',
        agency: 'agy-school-meridian',
        roles: ['pastoral-lead'],
      },
      ...{
        units: ['unit-harbour'],
        trainingValidUntil: '2027-06-30',
        charterSignedOn: '2026-09-01',
        signingKeys: [],
      },
    })
    const recorded = await service.database.asSuperuser(
      `select distinct recorded_by, issuer from attestation where professional_id = 'pro-mette-olsen'`,
    )
    expect(recorded).toEqual([{ recorded_by: LENA, issuer: 'Harbour Academy' }])
    expect((await send(example('professionals'))).data?.unchanged).toEqual([
      'pro-mette-olsen',
      'pro-renske-vos',
    ])
  })

  it('of agencies and their people is one workbook, and one change', async () => {
    const row = (...cells: CellGiven[]) => cells
    const file = workbook({
      partners: [
        AGENCIES.split(','),
        row('agy-youth-pier', 'Youth Work The Pier', 'YTH', 'gdpr', 'inside', 'https://pier.example'),
      ],
      people: [
        ['ID', 'Name', 'Agency', 'Roles', 'TrainingValidUntil', 'AttestedBy'],
        row('pro-jonas-wouters', 'Jonas Wouters', 'agy-youth-pier', 'youth-worker', 46568, 'Harbour Academy'),
      ],
    })
    const { data } = await send(file, { format: 'xlsx' })
    expect(data?.created).toEqual(['agy-youth-pier', 'pro-jonas-wouters'])
    expect(data?.change?.professionals[0]?.attestations).toEqual([
      { kind: 'training', issuer: 'Harbour Academy', validUntil: '2027-06-30' },
    ])
    expect((await confirm(service, TOMAS, data?.change?.id ?? '')).response.status).toBe(201)
  })

  it('changes only what it lists: a sealing key, other units and other people stay', async () => {
    const before = (await recordsOf(service, LENA)).professionals
    const { data } = await send(`${PEOPLE}\npro-elin-maes,Elin Maes,agy-prevention-kaaihaven,chair|mayor,,,,`)
    expect(data?.change).toMatchObject({ units: [], agencies: [] })
    await confirm(service, TOMAS, data?.change?.id ?? '')
    const after = (await recordsOf(service, LENA)).professionals
    expect(
      after.filter((one) => !before.some((other) => JSON.stringify(other) === JSON.stringify(one))),
    ).toEqual([
      expect.objectContaining({ id: 'pro-elin-maes', roles: ['chair', 'mayor'], units: ['unit-harbour'] }),
    ])
  })
})

describe('a list with faults', () => {
  it('names every one with its row, its column and its reason, in words', async () => {
    const file = [
      PEOPLE,
      'pro-one,One,agy-school-meridian,,,,,',
      'pro-two,Two,agy-nowhere,teacher,,,,',
      '',
      'pro-three,Three,agy-school-meridian,coordinator|chair,,2027-02-30,,',
      'pro-three,Three,agy-school-meridian,teacher,unit-estuary,2027-02-20,,',
      'pro-lena-brandt,=1+1,agy-school-meridian,teacher,,,,,stray',
    ].join('\n')
    const { data } = await send(file, { dryRun: true })
    expect(data?.faults).toEqual([
      { row: 7, column: 'name', code: 'formula', detail: 'This is a formula; write the value itself.' },
      { row: 7, column: '', code: 'no-column', detail: 'This cell is in no column of the header.' },
      { row: 2, column: 'roles', code: 'required', detail: 'This cell is empty.' },
      { row: 5, column: 'trainingValidUntil', code: 'format', detail: 'This must match format "date".' },
      {
        row: 6,
        column: 'units',
        code: 'other-unit',
        detail: 'This professional does not act in unit-harbour.',
      },
      { row: 6, column: 'attestedBy', code: 'required', detail: 'Say who attests the days in this row.' },
    ])
  })

  it('once it can be read, names where it contradicts the registry', async () => {
    expect(
      await faultsOf(
        [
          PEOPLE,
          'pro-two,Two,agy-nowhere,teacher,,,,',
          'pro-three,Three,agy-school-meridian,coordinator|chair,,,,',
          'pro-93051822361,Four,agy-school-meridian,teacher,,,,',
          'pro-five,QQ 12 34 56 C,agy-school-meridian,teacher,,,,',
          `pro-six,Six,agy-school-meridian,teacher,,,${daysFromNow(3)},Harbour Academy`,
        ].join('\n'),
      ),
    ).toEqual([
      '4 id national-number',
      '5 name national-number',
      '2 agency unknown',
      '3 roles apart',
      '6 charterSignedOn too-late',
    ])
  })

  it('becomes no change, and every fault is in the problem document', async () => {
    const before = await countOf(service, 'registry_change')
    const { error, response } = await send(`${AGENCIES}\n${pier}\nagy-x1,X,SEC,gdpr,,\n`)
    expect(response.status).toBe(400)
    expect(error?.issues).toEqual([
      {
        in: 'body',
        pointer: '/content',
        code: 'required',
        detail: 'Row 3, column territory: This cell is empty.',
      },
      expect.objectContaining({
        code: 'enum',
        detail: expect.stringContaining('Row 3, column type: This is none of'),
      }),
    ])
    expect(await countOf(service, 'registry_change')).toBe(before)
  })

  it.each<[string, string, readonly string[]]>([
    [
      'that has an id twice',
      `${AGENCIES}\nagy-one,One,YTH,gdpr,inside,\nagy-one,Two,YTH,gdpr,inside,`,
      ['3 id repeated'],
    ],
    [
      'that takes back in who left',
      `${PEOPLE}\npro-arne-kuipers,Arne,agy-school-meridian,teacher,,,,`,
      ['2 id left'],
    ],
    ['without a column it needs', 'id,name,agency\npro-a1,A,agy-x1', ['1 roles missing-column']],
    [
      'with columns nobody knows, or twice',
      `${PEOPLE},birthday,Name\n`,
      ['1 birthday unknown-column', '1 Name repeated-column'],
    ],
    [
      'of nothing',
      '\n',
      ['1 id missing-column', '1 name missing-column', '1 agency missing-column', '1 roles missing-column'],
    ],
    ['with + in a cell', `${AGENCIES}\nagy-one,+32 470,YTH,gdpr,inside,`, ['2 name formula']],
    ['with - in a cell', `${AGENCIES}\nagy-one,-,YTH,gdpr,inside,`, ['2 name formula']],
    ['with spaces before = in a cell', `${AGENCIES}\nagy-one,  =1+1,YTH,gdpr,inside,`, ['2 name formula']],
    ['with a wide = in a cell', `${AGENCIES}\nagy-one,\uff1d1+1,YTH,gdpr,inside,`, ['2 name formula']],
    ['with @ in a cell', `${AGENCIES}\nagy-one,@SUM(A1),YTH,gdpr,inside,`, ['2 name formula']],
    ['whose header is a formula', `=cmd,${PEOPLE}`, ['1 =cmd unknown-column']],
  ])('%s is refused', async (_, file, faults) => {
    expect(await faultsOf(file)).toEqual(faults)
  })

  it('in a workbook says in which sheet', async () => {
    const file = workbook({
      partners: [
        AGENCIES.split(','),
        ['agy-one', 'One', 'YTH', 'gdpr', { formula: 'A1', value: 'inside' }, ''],
      ],
    })
    expect(await faultsOf(file, { format: 'xlsx' })).toEqual(['partners 2 territory formula'])
  })

  it('that is no text we can be sure of is refused in words', async () => {
    const { error } = await send(Buffer.from(`${AGENCIES}\nagy-one,Ren\xE9,YTH,gdpr,inside,`, 'latin1'))
    expect(error?.issues).toEqual([
      {
        in: 'body',
        pointer: '/content',
        code: 'encoding',
        detail: 'This is not UTF-8. Save the list as “CSV UTF-8”.',
      },
    ])
    expect(await faultsOf(Buffer.from('PK'), { format: 'xlsx' })).toEqual(['0  malformed'])
  })

  it('that is larger than any list is refused before it is read', async () => {
    expect((await send('x'.repeat(760_000), { dryRun: true })).error?.issues?.[0]).toMatchObject({
      pointer: '/content',
    })
    expect((await send('x'.repeat(10_000_000), { dryRun: true })).response.status).toBe(413)
  })

  it('that attests the days of whoever sends it is refused', async () => {
    const own = `${PEOPLE}\n${LENA},Lena Brandt,agy-prevention-kaaihaven,coordinator,,${daysFromNow(300)},,Harbour Academy`
    expect(await faultsOf(own)).toEqual(['0  own'])
    expect((await send(own)).response.status).toBe(400)
  })
})

describe('lists of partners', () => {
  it('are for coordinators of the unit', async () => {
    const file = `${AGENCIES}\n${pier}`
    expect((await send(file, { who: 'pro-sofie-dekker' })).response.status).toBe(404)
    expect((await send(file, { unit: 'unit-nowhere' })).response.status).toBe(404)
    expect((await send(file, { who: 'pro-mila-hofman' })).response.status).toBe(403)
  })
})

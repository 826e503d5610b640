import { createHash } from 'node:crypto'
import { parseRows } from '@casebridge/policy/table'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysFromNow, smallRegion } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

const [TOWN, SCHOOL] = ['agy-prevention-kaaihaven', 'agy-school-meridian']

let service: TestService
beforeAll(async () => {
  service = await startService((issuer) => {
    const region = smallRegion(issuer)
    const [agreement] = region.agreements
    if (agreement === undefined) throw new Error('no agreement')
    const clauses = [
      {
        id: 'agr-harbour/1',
        from: [SCHOOL],
        to: [TOWN],
        categories: ['EDU' as const, 'PAS' as const],
        purposes: ['early-help' as const, 'prevention' as const],
        gates: ['JUS' as const],
      },
    ]
    return { ...region, agreements: [{ ...agreement, clauses }, ...region.agreements.slice(1)] }
  })
})
afterAll(() => service.close())

const of = (agreementId: string, query: { version?: number; language?: 'en' | 'fr' | 'nl' } = {}) => ({
  params: { path: { agreementId }, query },
})
const reader = () => service.as('pro-joris-aalders')

async function page(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${service.url}/v1/agreements/${path}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('what is generated from an agreement', () => {
  it('is for any professional, wherever they act, and for nobody without a token', async () => {
    expect(
      (await reader().GET('/agreements/{agreementId}/register', of('agr-harbour'))).response.status,
    ).toBe(200)
    for (const part of ['register', 'controllers', 'matrix', 'matrix/csv', 'vectors', 'preview']) {
      expect((await page(`agr-harbour/${part}`)).status, part).toBe(401)
    }
  })

  it('is a record of processing for each party', async () => {
    const { data } = await reader().GET(
      '/agreements/{agreementId}/register',
      of('agr-harbour', { language: 'nl' }),
    )
    expect(data).toMatchObject({
      agreement: 'agr-harbour',
      version: 1,
      items: [
        {
          controller: { id: TOWN },
          purpose: { code: 'early-help', text: 'vroege hulp' },
          sources: [{ id: SCHOOL }],
          recipients: [],
        },
        { controller: { id: SCHOOL }, recipients: [{ id: TOWN }], sources: [] },
      ],
    })
  })

  it('names in the table of joint controllers whom the agreement does not', async () => {
    const { data } = await reader().GET('/agreements/{agreementId}/controllers', of('agr-harbour'))
    expect(data?.parties.map(({ missing }) => missing.map(({ code }) => code))).toEqual([
      ['controllers'],
      ['controllers'],
    ])
  })

  it('is a matrix: what the rules let through with its gates and citation, what they close with its ground', async () => {
    const { data } = await reader().GET('/agreements/{agreementId}/matrix', of('agr-harbour'))
    expect(data?.cells).toHaveLength(4)
    expect(data?.cells[0]).toEqual({
      from: SCHOOL,
      to: TOWN,
      category: 'EDU',
      purpose: 'early-help',
      outcome: 'on-conditions',
      routes: [
        {
          way: 'direct',
          gates: ['INF', 'JUS'],
          obligations: ['SUM'],
          conditions: [],
          clause: 'agr-harbour/1',
          rule: 'V01',
          citation: 'Casebridge default, to be confirmed by counsel',
          status: 'design',
        },
      ],
    })
    expect(data?.cells[1]).toMatchObject({
      purpose: 'prevention',
      outcome: 'never',
      closure: { ground: 'G00' },
    })
  })

  it('is the same matrix as a table, and a table of vectors', async () => {
    const text = { ...of('agr-harbour'), parseAs: 'text' as const }
    const matrix = await reader().GET('/agreements/{agreementId}/matrix/csv', text)
    expect(matrix.response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(matrix.data?.split('\r\n')).toHaveLength(6)
    const vectors = await reader().GET('/agreements/{agreementId}/vectors', text)
    expect(parseRows(vectors.data ?? '').map(({ id, gates }) => [id, gates])).toEqual([
      ['agr-harbour/1:V01', ['INF', 'JUS']],
      ['agr-harbour/1:V76', ['FAO', 'JUS']],
    ])
  })

  it('is there of a version that is not in force yet, and of none that does not exist', async () => {
    const register = (agreementId: string, version?: number) =>
      reader().GET(
        '/agreements/{agreementId}/register',
        of(agreementId, version === undefined ? {} : { version }),
      )
    expect((await register('agr-tomorrow')).response.status).toBe(200)
    expect((await register('agr-harbour', 1)).data?.version).toBe(1)
    expect((await register('agr-harbour', 2)).response.status).toBe(404)
    expect((await register('agr-nowhere')).response.status).toBe(404)
  })
})

describe('the public protocol', () => {
  it('of an agreement in force is a page for everybody, in the language of the link or of the reader', async () => {
    const link = await page('agr-harbour/protocol?language=fr', { 'accept-language': 'nl' })
    expect(link.status).toBe(200)
    expect(link.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(link.text).toContain('<html lang="fr">')
    expect(link.text).toContain('Meridian Secondary School')
    expect(
      (await page('agr-harbour/protocol', { 'accept-language': 'de, nl;q=0.8, en;q=0.5' })).text,
    ).toContain('<html lang="nl">')
    expect((await page('agr-harbour/protocol')).text).toContain('<html lang="en">')
    expect((await page('agr-harbour/protocol?language=de')).status).toBe(400)
  })

  it('may use its own style and nothing else, and is kept by nobody', async () => {
    const { headers, text } = await page('agr-harbour/protocol')
    const style = /<style>([^<]*)<\/style>/.exec(text)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(style).toContain('@media print')
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none';style-src 'sha256-${hash}';base-uri 'none';form-action 'none';frame-ancestors 'none'`,
    )
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('names no person', async () => {
    const { text } = await page('agr-harbour/protocol')
    for (const { name } of smallRegion().professionals) expect(text).not.toContain(name)
  })

  it('of one that is not in force is nothing to the public, byte for byte as of one that does not exist', async () => {
    const unknown = await page('agr-nowhere/protocol')
    expect(unknown.status).toBe(404)
    for (const id of ['agr-tomorrow', 'agr-ended']) {
      expect((await page(`${id}/protocol`)).text).toBe(unknown.text)
    }
  })

  it('is shown to professionals before it is in force', async () => {
    const { data, response } = await reader().GET('/agreements/{agreementId}/preview', {
      ...of('agr-tomorrow', { language: 'nl' }),
      parseAs: 'text',
    })
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(data).toContain('<html lang="nl">')
    expect(data).toContain(daysFromNow(1))
  })
})

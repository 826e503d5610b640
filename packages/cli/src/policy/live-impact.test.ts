import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casebridge } from '../../test/casebridge.ts'

const constellation = withConstellation()
const directory = mkdtempSync(join(tmpdir(), 'casebridge-impact-'))
const file = (name: string) => join(directory, name)
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
/** Without the clauses on attendance: of these agencies, only pastoral concerns are agreed. */
const DRAFT = {
  id: 'agr-harbour-2026',
  version: 2,
  type: 'ACCORD',
  title: 'Protocol of the Local Integral Security Unit Harbour, shorter',
  jurisdiction: 'BE',
  units: ['unit-harbour'],
  parties: ['agy-school-meridian', 'agy-prevention-kaaihaven'],
  clauses: [
    {
      id: 'agr-harbour-2026/2',
      from: ['agy-school-meridian'],
      to: ['agy-prevention-kaaihaven'],
      categories: ['PAS'],
      purposes: ['early-help'],
    },
  ],
  territory: ['Kaaihaven'],
  dpia: 'DPIA Harbour 2026/3',
  reviewOn: day(100),
  validFrom: day(-1),
  validUntil: day(300),
}

beforeAll(async () => {
  writeFileSync(file('draft.json'), JSON.stringify(DRAFT))
  writeFileSync(file('exchange.token'), await constellation().tokenFor('pro-oskar-lind', 'exchange'))
  writeFileSync(file('agreements.token'), await constellation().tokenFor('pro-oskar-lind', 'agreements'))
})
/** A question about attendance for the case conference, which the protocol in force has for early help only. */
async function askForAttendance(): Promise<void> {
  const { client } = constellation()
  const noor = client('exchange', 'pro-noor-vermeer')
  const { data } = await noor.GET('/cases', {})
  const caseId = data?.items.find(({ reference }) => reference === 'HBR/2026/0121')?.id ?? ''
  const { response } = await noor.POST('/cases/{caseId}/requests', {
    params: { path: { caseId }, header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: {
      purpose: 'case-conference',
      categories: ['EDU'],
      question: 'What would help?',
      reason: 'So that it is told once.',
    },
  })
  expect(response.status).toBe(201)
}

afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('policy impact, through the exchange', () => {
  it('makes a candidate of a draft and prints by clause how many decisions would come out differently', async () => {
    await askForAttendance()
    const { code, output, errors } = await impact(file('draft.json'), ...services())
    expect(errors).toBe('')
    expect(output).toContain(
      'baseline/case-conference\n  1 × EDU for case-conference: deny/G03 would be deny/G01\n',
    )
    expect(output).toMatch(/\n1 of \d+ decisions would come out differently\n$/)
    expect(output).not.toMatch(/HBR\/|pro-|sub_/)
    expect(code).toBe(0)
  })

  it('gives the same as JSON', async () => {
    const report = JSON.parse((await impact(file('draft.json'), ...services(), '--json')).output)
    expect(Object.keys(report)).toEqual(['decisions', 'changed', 'shifts', 'erased', 'otherEngine', 'notice'])
    expect(report.changed).toBe(
      report.shifts.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
    )
  })

  it.each<[string, () => string[], RegExp]>([
    ['a period that ends before it begins', () => services(day(1), day(0)), /answered 400/],
    ['no token', () => services().slice(0, 2), /--token-file is missing/],
    [
      'a service that does not answer',
      () => ['--exchange', 'http://127.0.0.1:9', ...services().slice(2)],
      /does not answer/,
    ],
  ])('says why it could not be asked: %s', async (_, options, words) => {
    const { code, errors } = await impact(file('draft.json'), ...options())
    expect(code).toBe(2)
    expect(errors).toMatch(words)
    expect(errors).not.toMatch(/^\s+at /m)
  })

  it('says so when the candidate is unknown to the exchange', async () => {
    const { code, errors } = await impact(`sha256:${'0'.repeat(64)}`, ...services())
    expect(code).toBe(2)
    expect(errors).toMatch(/answered 404/)
  })
})

function services(from = day(-30), until = day(1)): string[] {
  const { urls } = constellation()
  return [
    ...[
      '--exchange',
      urls.exchange,
      '--token-file',
      file('exchange.token'),
      '--from',
      from,
      '--until',
      until,
    ],
    ...['--agreements', urls.agreements, '--agreements-token-file', file('agreements.token')],
  ]
}

const impact = (...args: readonly string[]) => casebridge('policy', 'impact', ...args)

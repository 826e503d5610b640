import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Call, sendWith } from './support/call.ts'
import { asSuperuser } from './support/database.ts'
import { entriesOf } from './support/ledger.ts'
import { COORDINATOR, POLICE_CHIEF } from './support/people.ts'

const constellation = withConstellation()
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const SCHOOL = 'agy-school-meridian'
const TOWN = 'agy-prevention-kaaihaven'

function agreement(id: string, clause: object = {}, more: object = {}) {
  const told = { from: [SCHOOL], to: [TOWN], categories: ['PAS'], purposes: ['early-help'] }
  return {
    ...{ id, type: 'ISP', title: 'Protocol on early help', jurisdiction: 'BE', units: ['unit-harbour'] },
    ...{ parties: [SCHOOL, TOWN], clauses: [{ id: `${id}/1`, ...told, ...clause }] },
    ...{ territory: ['Kaaihaven'], dpia: 'DPIA Harbour 2026/9', reviewOn: day(300) },
    ...{ validFrom: day(-1), validUntil: day(365), ...more },
  }
}

async function act(who: string, call: Call, ifMatch?: string) {
  const headers = ifMatch === undefined ? {} : { 'if-match': ifMatch }
  const token = await constellation().tokenFor(who, 'agreements')
  const { status, text } = await sendWith(constellation(), token, call, { service: 'agreements', headers })
  return { status, body: JSON.parse(text) as { code?: string; issues?: { pointer: string; code: string }[] } }
}

const draft = (body: object): Call => ({ method: 'POST', path: '/v1/agreements', body })
const onVersion = (id: string, part: string, body?: object): Call => ({
  ...{ method: 'POST', path: `/v1/agreements/${id}/versions/1/${part}` },
  ...(body && { body }),
})

/** Everything that agreements are made of. */
async function written() {
  const counts = ['agreement_deed', 'agreement_text'].map(
    (table) => `(select count(*) from agreements.${table})`,
  )
  return asSuperuser(constellation(), `select ${counts.map((one, at) => `${one} as c${at}`).join(', ')}`)
}

describe('bad input about an agreement', () => {
  beforeAll(async () => {
    const frame = { categories: ['PAS'], purposes: ['early-help'] }
    const ready = [
      agreement('agr-tier-one', {}, { type: 'ACCORD', frame }),
      agreement('agr-open'),
      agreement('agr-beyond', { categories: ['PAS', 'EDU'] }, { inherits: 'agr-tier-one' }),
      agreement(
        'agr-unlawful',
        { to: ['agy-police-quay'], purposes: ['prevention'] },
        { parties: [SCHOOL, 'agy-police-quay'] },
      ),
    ]
    for (const one of ready) expect((await act(COORDINATOR, draft(one))).status).toBe(201)
    for (const id of ['agr-tier-one', 'agr-open']) {
      expect((await act(COORDINATOR, onVersion(id, 'proposal'), '"1"')).status).toBe(201)
    }
  })

  const revise = (id: string): Call => ({
    ...{ method: 'PUT', path: `/v1/agreements/${id}/versions/1`, body: agreement(id) },
  })
  const signature = { keyId: 'agy-police-quay.1', value: `${'A'.repeat(86)}==` }

  it.each<[string, () => ReturnType<typeof act>, number, (string | undefined)[], string[]]>([
    [
      'an unknown category',
      () => act(COORDINATOR, draft(agreement('agr-bad', { categories: ['XYZ'] }))),
      400,
      ['/clauses/0/categories/0'],
      ['create-agreement/invalid-input'],
    ],
    [
      'an unknown purpose',
      () => act(COORDINATOR, draft(agreement('agr-bad', { purposes: ['curiosity'] }))),
      400,
      ['/clauses/0/purposes/0'],
      ['create-agreement/invalid-input'],
    ],
    [
      'an unknown operator',
      () => act(COORDINATOR, draft(agreement('agr-bad', { when: { 'item.minor': { $ne: true } } }))),
      400,
      ['/clauses/0/when/item.minor'],
      ['create-agreement/invalid-input'],
    ],
    [
      'a clause wider than its layer',
      () => act(COORDINATOR, onVersion('agr-beyond', 'proposal'), '"1"'),
      400,
      ['/clauses/0/categories/1'],
      ['propose-version/invalid-input', 'agr-beyond'],
    ],
    [
      'a clause wider than the statute',
      () => act(COORDINATOR, onVersion('agr-unlawful', 'proposal'), '"1"'),
      400,
      ['/clauses/0'],
      ['propose-version/invalid-input', 'agr-unlawful'],
    ],
    [
      'a signature by a non-party',
      () => act(POLICE_CHIEF, onVersion('agr-open', 'signatures', signature)),
      403,
      [],
      ['sign-version/forbidden', 'agr-open'],
    ],
    [
      'a stale ETag',
      () => act(COORDINATOR, revise('agr-beyond'), '"0"'),
      412,
      [],
      ['revise-draft/precondition-failed', 'agr-beyond'],
    ],
  ])(
    '%s is refused precisely, changes nothing, and the attempt is in the ledger',
    async (_, attempt, status, pointers, basis) => {
      const before = await written()
      let answer: Awaited<ReturnType<typeof act>> | undefined
      const entries = await entriesOf(constellation(), async () => {
        answer = await attempt()
      })
      expect(answer?.status).toBe(status)
      expect(answer?.body.issues?.map(({ pointer }) => pointer) ?? []).toEqual(
        expect.arrayContaining(pointers),
      )
      expect(await written()).toEqual(before)
      const refused = entries.filter(({ effect }) => effect === 'refused')
      expect(refused.map((entry) => entry.basis)).toEqual([basis])
      expect(refused[0]?.event).toBe('agreement')
    },
  )
})

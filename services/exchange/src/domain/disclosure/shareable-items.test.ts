import { randomUUID } from 'node:crypto'
import {
  type Agreement,
  CATEGORIES,
  compile,
  HANDLING_CODES,
  loadPolicy,
  PACKS,
  PURPOSES,
  type Purpose,
} from '@casebridge/policy'
import { runSql } from '@casebridge/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCase } from '../../../test/casework.ts'
import { type Harness, startHarness } from '../../../test/harness.ts'
import { sightOf } from '../../actor.ts'
import { closeCase } from '../../routes/close-case.ts'
import { recordEvidence } from '../../routes/record-evidence.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { findSituation } from '../../storage/situations.ts'
import { decideItem } from './decide-item.ts'
import { type ShareableQuestion, shareableItems } from './shareable-items.ts'
import type { Sharing } from './sharing.ts'
import type { ItemLabels } from './situation.ts'

const HOLDERS: Readonly<Record<string, string>> = {
  'agy-school': 'pro-samira',
  'agy-police': 'pro-hugo',
  'agy-social': 'pro-amara',
  'agy-prevention': 'pro-noor',
}
const ITEMS = 600
let harness: Harness
let policy: ReturnType<Harness['deps']['policy']>
/** Three of everybody's, the last of them closed; and one of the municipality and pro-bram. */
let cases: readonly string[]

beforeAll(async () => {
  harness = await startHarness()
  policy = loadPolicy(compile({ packs: PACKS, agreements: [everything()] }), 'sha256:everything')
  const others = { participants: [{ professional: 'pro-bram', reason: 'Knows the family.' }] }
  cases = [
    ...[await openTestCase(harness), await openTestCase(harness), await openTestCase(harness)],
    await openTestCase(harness, others),
  ]
  await keep(cases)
  const [first = '', second = '', last = ''] = cases
  for (const [caseId, kind] of [
    [first, 'informed'],
    [second, 'informed'],
    [first, 'consent'],
  ] as const) {
    for (const holder of Object.values(HOLDERS)) {
      await harness.call(recordEvidence, holder, {
        params: { caseId },
        body: {
          ...{ kind, on: '2026-11-20', how: 'In a letter to both parents.' },
          ...{ categories: [...CATEGORIES], purposes: ['early-help', 'reintegration'] },
        },
      })
    }
  }
  await harness.call(closeCase, 'pro-elin', {
    params: { caseId: last },
    body: { reason: 'Help has taken over.' },
  })
})
afterAll(() => harness?.close())

describe('what a holder may make known to a recipient', () => {
  it('is listed exactly as it would be decided, of the own agency and the own cases alone', async () => {
    let permitted = 0
    for (const [agency, caller] of Object.entries(HOLDERS)) {
      for (const recipient of Object.values(HOLDERS)) {
        for (const purpose of PURPOSES) {
          const question = asking(caller, recipient, purpose)
          const listed = await list(caller, question)
          const expected = await decided(caller, question)
          expect(listed).toEqual(expected)
          const owned = await ownedBy(agency, caller)
          for (const id of listed) expect(owned).toContain(id)
          permitted += listed.length
        }
      }
    }
    expect(permitted).toBeGreaterThan(10)
  })

  it('comes page by page, each item once', async () => {
    const question = asking('pro-samira', 'pro-noor', 'early-help')
    const whole = await list('pro-samira', question)
    expect(whole.length).toBeGreaterThan(3)
    const paged: string[] = []
    for (let after: string | undefined; ; after = paged.at(-1)) {
      const page = await list('pro-samira', question, { after, limit: 2 })
      paged.push(...page.slice(0, 2))
      if (page.length <= 2) break
    }
    expect(paged).toEqual(whole)
  })

  it('is of one case where one is named, and nothing of a case the caller is not on', async () => {
    const question = asking('pro-samira', 'pro-noor', 'early-help')
    const whole = await list('pro-samira', question)
    const parts = await Promise.all(cases.map((caseId) => list('pro-samira', { ...question, caseId })))
    expect(parts.flat().toSorted()).toEqual(whole)
    expect(await list('pro-samira', { ...question, caseId: randomUUID() })).toEqual([])
    // The same agency as pro-amara, and on another case than hers.
    const [amara, bram] = [await ownedBy('agy-social', 'pro-amara'), await ownedBy('agy-social', 'pro-bram')]
    expect(amara.filter((id) => bram.includes(id))).toEqual([])
    for (const id of await list('pro-bram', asking('pro-bram', 'pro-noor', 'early-help')))
      expect(bram).toContain(id)
  })

  it('is nothing for a recipient of another unit, nor for one who declared a conflict of interest', async () => {
    expect(await list('pro-samira', asking('pro-samira', 'pro-claire', 'early-help'))).toEqual([])
    await runSql(
      harness.superuserUrl,
      `update exchange.participant set conflict_at = now(), conflict_reason = '' where professional = 'pro-noor'`,
    )
    const question = asking('pro-samira', 'pro-noor', 'early-help')
    expect(await list('pro-samira', question)).toEqual([])
    await runSql(
      harness.superuserUrl,
      `update exchange.participant set conflict_at = null, conflict_reason = null`,
    )
    expect(await list('pro-samira', question)).not.toEqual([])
  })
})

async function list(
  caller: string,
  question: ShareableQuestion,
  page: { readonly after: string | undefined; readonly limit: number } = { after: undefined, limit: 1000 },
): Promise<readonly string[]> {
  const actor = harness.actor(caller)
  const found = await asCaller(harness.db, sightOf(actor), (tx) =>
    shareableItems(tx, sources(), actor, question, page),
  )
  return found.map(({ id }) => id)
}

/** Every item that the caller's agency holds on the caller's cases, decided one by one. */
async function decided(
  caller: string,
  { recipient, sharing }: ShareableQuestion,
): Promise<readonly string[]> {
  const actor = harness.actor(caller)
  return asCaller(harness.db, sightOf(actor), async (tx) => {
    const found: string[] = []
    for (const caseId of cases) {
      const situation = await findSituation(tx, actor.professional.units, caseId, null, harness.clock.now)
      if (situation === undefined) continue
      const own = situation.items.filter(({ holder }) => holder === actor.agency)
      for (const item of own) {
        const [one] = decideItem({ ...sources(), situation, sharing }, item, [recipient])
        if (one?.decision.effect === 'permit') found.push(item.id)
      }
    }
    return found.toSorted()
  })
}

function sources() {
  return { policy, directory: harness.deps.directory(), now: harness.clock.now }
}

function asking(caller: string, recipient: string, purpose: Purpose): ShareableQuestion {
  const sharing: Sharing = {
    ...{ purpose, initiative: 'push', requestKind: 'question', actor: 'holder', address: 'direct' },
    ...{ asker: caller, justification: 'To support attendance.', childInterest: true, returnSheet: false },
  }
  return { recipient: harness.actor(recipient).professional, sharing }
}

/** What the superuser finds of an agency's on the cases that this professional is on. */
async function ownedBy(agency: string, professional: string): Promise<readonly string[]> {
  const rows = await runSql<{ id: string }>(
    harness.superuserUrl,
    `select id from exchange.item natural join exchange.membership
      where holder = '${agency}' and professional = '${professional}'`,
  )
  return rows.map(({ id }) => id)
}

/** Items of any kind on these cases, written by the superuser: what is listed of them is the question. */
async function keep(on: readonly string[]): Promise<void> {
  const mostly = <T>(usual: T, rare: T) =>
    fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, fc.constant(rare))
  const labels: fc.Arbitrary<ItemLabels> = fc.record(
    {
      handling: fc.subarray([...HANDLING_CODES], { maxLength: 2 }),
      originatorPermission: fc.boolean(),
      classified: mostly(false, true),
      standalone: mostly(false, true),
      grading: fc.constant({ scheme: '4x4', source: 'A', information: '1' }),
      contested: fc.constantFrom('none', 'noted', 'restricted'),
      onward: mostly(false, true),
      signalAuthor: fc.constantFrom('pro-noor', 'pro-samira'),
      measureOwner: fc.constantFrom('pro-noor', 'pro-hugo'),
      clearance: mostly(false, true),
    },
    { requiredKeys: [] },
  )
  const item = fc.record({
    holder: fc.constantFrom(...Object.keys(HOLDERS)),
    category: fc.constantFrom('EDU', 'PAS', 'PRF', 'MSR', 'REF', 'SUP', ...CATEGORIES),
    ...{ labels, secret: mostly(false, true) },
    caseId: fc.constantFrom(...on),
    expires: fc.constantFrom(null, null, '2026-11-24T09:00:00Z', '2027-01-01T00:00:00Z'),
    type: fc.constantFrom('fact', 'fact', null),
  })
  const certain = { ...{ holder: 'agy-school', category: 'EDU', labels: {}, secret: false }, type: 'fact' }
  const five = Array.from({ length: 5 }, () => ({ ...certain, caseId: on[0], expires: null }))
  const rows = [...fc.sample(item, ITEMS), ...five].map((one) => ({
    ...one,
    id: randomUUID(),
    author: HOLDERS[one.holder],
  }))
  const text = JSON.stringify(rows).replaceAll("'", "''")
  await runSql(
    harness.superuserUrl,
    `insert into exchange.item (unit_id, id, case_id, holder, author, category, statement_type, labels, secret, sealed,
                                variants, key_id, created_at, expires_at)
       select c.unit_id, (r ->> 'id')::uuid, c.id, r ->> 'holder', r ->> 'author', r ->> 'category', r ->> 'type',
              r -> 'labels', (r ->> 'secret')::boolean, false, '{hit,summary}', c.key_id, now(), (r ->> 'expires')::timestamptz
       from jsonb_array_elements('${text}') r join exchange.case_file c on c.id = (r ->> 'caseId')::uuid`,
  )
}

/** Between all agencies of the unit, for everything: what is refused is refused for another reason. */
function everything(): Agreement {
  const parties = Object.keys(HOLDERS)
  const purposes = PURPOSES.filter((purpose) => purpose !== 'audit' && purpose !== 'research')
  return {
    ...{
      id: 'agr-all',
      version: 1,
      type: 'ACCORD',
      title: 'All',
      jurisdiction: 'BE',
      units: ['unit-harbour'],
    },
    ...{ parties, validFrom: '2026-01-01', validUntil: '2027-01-01' },
    clauses: [
      { id: 'agr-all/1', from: parties, to: parties, categories: CATEGORIES, purposes, basis: 'art. 1' },
    ],
  }
}

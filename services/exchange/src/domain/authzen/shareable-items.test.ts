import { randomUUID } from 'node:crypto'
import {
  type Agreement,
  CATEGORIES,
  compile,
  HANDLING_CODES,
  loadPolicy,
  PACKS,
  type Policy,
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
import { moveCircle } from '../../routes/move-circle.ts'
import { recordEvidence } from '../../routes/record-evidence.ts'
import { asCaller } from '../../storage/as-caller.ts'
import type { ItemLabels } from '../disclosure/situation.ts'
import { ownItems } from './own-items.ts'
import { decideSharing, isPermit } from './permits.ts'
import { type ShareableQuestion, shareableItems } from './shareable-items.ts'

const HOLDERS: Readonly<Record<string, string>> = {
  'agy-school': 'pro-samira',
  'agy-police': 'pro-hugo',
  'agy-social': 'pro-amara',
  'agy-prevention': 'pro-noor',
}
/** Stands in for the owner of all cases. */
const DEPUTY = 'pro-ines'
const ITEMS = 600
let harness: Harness
let policy: Policy
/** Three of everybody's, the last of them closed; and one of the municipality and pro-bram. */
let cases: readonly string[]

beforeAll(async () => {
  harness = await startHarness({
    [DEPUTY]: [{ professional: 'pro-noor', role: 'owner', from: '2026-11-01', until: '2026-12-01' }],
  })
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
  // To the outer circle nothing is made known but that coordination is needed.
  await harness.call(moveCircle, 'pro-elin', {
    params: { caseId: second },
    body: { professional: 'pro-hugo', circle: 'outer', reason: 'Is there for coordination.' },
  })
  await harness.call(closeCase, 'pro-elin', {
    params: { caseId: last },
    body: { outcome: 'goals-reached', reason: 'Help has taken over.' },
  })
})
afterAll(() => harness?.close())

describe('what a holder may make known to a recipient', { timeout: 180_000 }, () => {
  it('is listed exactly as it would be decided, of the own agency and the own cases alone', async () => {
    let permitted = 0
    for (const [agency, caller] of Object.entries(HOLDERS)) {
      for (const recipient of [...Object.values(HOLDERS), DEPUTY]) {
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
    expect(permitted).toBeGreaterThan(5)
  })

  it('comes page by page, each item once', async () => {
    const question = asking('pro-samira', 'pro-noor', 'early-help')
    const whole = await list('pro-samira', question)
    expect(whole.length).toBeGreaterThan(3)
    expect(await list('pro-samira', question, 2)).toEqual(whole)
  })

  it('is nothing of a case the caller is not on', async () => {
    // The same agency, on different cases.
    const [amara, bram] = [await ownedBy('agy-social', 'pro-amara'), await ownedBy('agy-social', 'pro-bram')]
    expect(amara.filter((id) => bram.includes(id))).toEqual([])
    for (const id of await list('pro-bram', asking('pro-bram', 'pro-noor', 'early-help')))
      expect(bram).toContain(id)
  })

  it('is looked for among few: what the rules refuse is left out before a case is read', async () => {
    const actor = harness.actor('pro-samira')
    const looked: string[] = []
    await asCaller(harness.db, sightOf(actor), async (tx) => {
      const items = ownItems(tx, harness.deps.directory(), actor, harness.clock.now)
      const watching = {
        ...items,
        async *from(...given: Parameters<typeof items.from>) {
          for await (const one of items.from(...given)) {
            looked.push(one.key)
            yield one
          }
        },
      }
      const sources = { ...sourcesFor('pro-samira'), items: watching }
      const question = asking('pro-samira', 'pro-noor', 'early-help')
      await shareableItems(sources, question, { after: '', limit: 1000 })
    })
    const owned = await ownedBy('agy-school', 'pro-samira')
    expect(looked.length).toBeGreaterThan(0)
    expect(looked.length).toBeLessThan(owned.length / 3)
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

/** All pages of a search. */
async function list(caller: string, question: ShareableQuestion, limit = 1000): Promise<readonly string[]> {
  const actor = harness.actor(caller)
  return asCaller(harness.db, sightOf(actor), async (tx) => {
    const sources = {
      ...sourcesFor(caller),
      items: ownItems(tx, harness.deps.directory(), actor, harness.clock.now),
    }
    const found: string[] = []
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: Awaited<ReturnType<typeof shareableItems>> = await shareableItems(sources, question, {
        after,
        limit,
      })
      expect(page.results.length).toBeLessThanOrEqual(limit)
      found.push(...page.results.map(({ item }) => item.id))
      after = page.next
    }
    return found
  })
}

/** Every item that the caller's agency holds on the caller's cases, decided one by one. */
async function decided(
  caller: string,
  { subject, purpose, sharing }: ShareableQuestion,
): Promise<readonly string[]> {
  const actor = harness.actor(caller)
  return asCaller(harness.db, sightOf(actor), async (tx) => {
    const sources = {
      ...sourcesFor(caller),
      items: ownItems(tx, harness.deps.directory(), actor, harness.clock.now),
    }
    const to = harness.actor(subject.id).professional
    const found: string[] = []
    for await (const { key, value } of sources.items.from('', undefined)) {
      if (isPermit(decideSharing(sources, value, to, purpose, sharing))) found.push(key)
    }
    return found
  })
}

function sourcesFor(caller: string) {
  const { deps, clock } = harness
  return { policy, directory: deps.directory(), actor: harness.actor(caller), now: clock.now }
}

function asking(caller: string, recipient: string, purpose: Purpose): ShareableQuestion {
  const sharing: ShareableQuestion['sharing'] = {
    ...{ initiative: 'push', requestKind: 'question', actor: 'holder', address: 'direct' },
    ...{ asker: caller, justification: 'To support attendance.', childInterest: true, returnSheet: false },
  }
  return { subject: { type: 'professional', id: recipient }, purpose, sharing, session: undefined }
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
  const mostly = <T>(usual: T, ...rare: readonly T[]) =>
    fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, fc.constantFrom(...rare))
  const labels: fc.Arbitrary<ItemLabels> = fc.record(
    {
      handling: fc.subarray([...HANDLING_CODES], { maxLength: 2 }),
      originatorPermission: fc.boolean(),
      classified: mostly(false, true),
      standalone: mostly(false, true),
      grading: fc.constant({ scheme: '4x4', source: 'A', information: '1' }),
      clearance: mostly(false, true),
    },
    { requiredKeys: [] },
  )
  const item = fc.record({
    holder: fc.constantFrom(...Object.keys(HOLDERS)),
    category: fc.constantFrom('EDU', 'PAS', 'PRF', 'MSR', 'REF', 'SUP', ...CATEGORIES),
    ...{ labels, secret: mostly(false, true) },
    contested: mostly('none', 'noted', 'restricted'),
    received: mostly(false, true),
    signalAuthor: fc.constantFrom(null, 'pro-noor', 'pro-samira'),
    measureOwner: fc.constantFrom(null, 'pro-noor', 'pro-hugo'),
    caseId: fc.constantFrom(...on),
    expires: fc.constantFrom(null, null, '2026-11-24T09:00:00Z', '2027-01-01T00:00:00Z'),
    type: fc.constantFrom('fact', 'fact', null),
  })
  const certain = {
    ...{ holder: 'agy-school', category: 'EDU', labels: {}, secret: false, type: 'fact' },
    ...{ contested: 'none', received: false, signalAuthor: null, measureOwner: null },
  }
  const five = Array.from({ length: 5 }, () => ({ ...certain, caseId: on[0], expires: null }))
  const rows = [...fc.sample(item, ITEMS), ...five].map((one) => ({
    ...one,
    id: randomUUID(),
    author: HOLDERS[one.holder],
  }))
  const text = JSON.stringify(rows).replaceAll("'", "''")
  await runSql(
    harness.superuserUrl,
    // Which disclosure it was, and which signal and measure, is not asked here.
    `set session_replication_role = replica;
     insert into exchange.item (unit_id, id, case_id, holder, author, category, statement_type, labels, secret, sealed,
                                variants, key_id, created_at, expires_at, contested, received_under, signal_id,
                                signal_author, measure_id, measure_owner)
       select c.unit_id, (r ->> 'id')::uuid, c.id, r ->> 'holder', r ->> 'author', r ->> 'category', r ->> 'type',
              r -> 'labels', (r ->> 'secret')::boolean, false, '{hit,summary}', c.key_id, now(), (r ->> 'expires')::timestamptz,
              r ->> 'contested', case when (r ->> 'received')::boolean then gen_random_uuid() end,
              case when r ->> 'signalAuthor' is not null then gen_random_uuid() end, r ->> 'signalAuthor',
              case when r ->> 'measureOwner' is not null then gen_random_uuid() end, r ->> 'measureOwner'
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

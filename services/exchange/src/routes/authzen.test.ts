import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { type Agreement, compile, loadPolicy, PACKS } from '@casebridge/policy'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, checkInAll, convene, keepItem, openTestCase, sealedItem } from '../../test/casework.ts'
import { countQueries } from '../../test/count-queries.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { signSecrecy } from '../../test/signed.ts'
import { declareConflict } from './declare-conflict.ts'
import { evaluate } from './evaluate.ts'
import { evaluateAll } from './evaluate-all.ts'
import { getAuthzenConfiguration } from './get-authzen-configuration.ts'
import { liftSecrecy } from './lift-secrecy.ts'
import { openSession } from './open-session.ts'
import { recordEvidence } from './record-evidence.ts'
import { searchActions } from './search-actions.ts'
import { searchResources } from './search-resources.ts'
import { searchSubjects } from './search-subjects.ts'

type Schemas = exchange.components['schemas']

let harness: Harness
let caseId: string
/** What Samira Haddad's school holds about attendance. */
let attendance: string
/** Of the same school, covered by secrecy. */
let secret: string
/** Of the social service, sealed; of police; on a case that Samira is not on; in another unit. */
let sealed: string
let polices: string
let elsewhere: string
let otherUnit: string
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
  attendance = await keepItem(harness, 'pro-samira', caseId)
  await inform(caseId)
  secret = await keepItem(harness, 'pro-samira', caseId, { category: 'SUP', labels: { secret: true } })
  sealed = await keepItem(harness, 'pro-amara', caseId, await sealedItem(harness.region, 'agy-social'))
  polices = await keepItem(harness, 'pro-hugo', caseId, { category: 'PAS' })
  const other = await openTestCase(harness)
  elsewhere = await keepItem(harness, 'pro-samira', other)
  await harness.call(declareConflict, 'pro-samira', {
    params: { caseId: other },
    body: { professional: 'pro-samira', reason: 'A relative of the family.' },
  })
  const french = await openTestCase(
    harness,
    {
      ...{ unit: 'unit-lagoon', leadAgency: 'agy-town', owner: 'pro-claire', broughtBy: 'agy-town' },
      participants: [{ professional: 'pro-malik', reason: 'Knows the young person well.' }],
    },
    'pro-claire',
  )
  otherUnit = await keepItem(harness, 'pro-malik', french)
})
afterAll(() => harness?.close())

/** The school records that the family was told. */
async function inform(of: string): Promise<void> {
  await harness.call(recordEvidence, 'pro-samira', {
    params: { caseId: of },
    body: {
      ...{ kind: 'informed', on: '2026-11-20', how: 'In a conversation at school, both parents present.' },
      ...{ categories: ['EDU'], purposes: ['early-help'] },
    },
  })
}

const to = (id: string) => ({ type: 'professional', id })
const item = (id: string) => ({ type: 'item', id })
const asking = (resource: string, subject = 'pro-noor', name = 'early-help') => ({
  subject: to(subject),
  action: { name },
  resource: item(resource),
})
const ask = (body: Schemas['AccessEvaluation'], who = 'pro-samira', deps = harness.deps) =>
  harness.call(evaluate, who, { body }, deps)
const askAll = (body: Schemas['AccessEvaluations'], who = 'pro-samira') =>
  harness.call(evaluateAll, who, { body })
const faultsOf = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => undefined,
    (reason) => reason,
  )
  expect(error).toMatchObject({ name: 'InvalidInput' })
  return error.issues.map(({ pointer }: { pointer: string }) => pointer)
}

describe('belief', () => {
  const told = expect.stringContaining('Nobody is asked about or found by what they believe.')
  const byCategory = { properties: { category: 'BEL' } }

  it('is nothing that a search or a question can name: refused, and the reason said (S27, X1)', async () => {
    const questions: readonly (readonly [() => Promise<unknown>, string])[] = [
      [
        () => ask({ ...asking(attendance), resource: { ...item(attendance), ...byCategory } }),
        '/resource/properties/category',
      ],
      [
        () =>
          harness.call(searchResources, 'pro-samira', {
            body: {
              subject: to('pro-noor'),
              action: { name: 'early-help' },
              resource: { type: 'item', ...byCategory },
            },
          }),
        '/resource/properties/category',
      ],
      [
        () =>
          harness.call(searchSubjects, 'pro-samira', {
            body: {
              ...{ subject: { type: 'professional', properties: { religion: 'any' } } },
              ...{ action: { name: 'early-help' }, resource: item(attendance) },
            },
          }),
        '/subject/properties/religion',
      ],
      [
        () =>
          harness.call(searchActions, 'pro-samira', {
            body: {
              subject: { ...to('pro-noor'), properties: { of: ['EDU', 'BEL'] } },
              resource: item(attendance),
            },
          }),
        '/subject/properties/of',
      ],
    ]
    for (const [question, pointer] of questions) {
      await expect(question()).rejects.toMatchObject({ issues: [{ pointer, code: 'X1', detail: told }] })
    }
  })

  it('among several questions spoils no other', async () => {
    const { evaluations } = await askAll({
      evaluations: [
        { ...asking(attendance), resource: { ...item(attendance), ...byCategory } },
        asking(attendance),
      ],
    })
    expect(evaluations?.map(({ decision }) => decision)).toEqual([false, true])
    expect(evaluations?.[0]?.context?.error).toMatchObject({ status: 400, message: told })
  })

  it('is never found among what may be shared, and who holds it is told why not (X2)', async () => {
    const held = await keepItem(harness, 'pro-samira', caseId, {
      category: 'BEL',
      labels: { standalone: true },
    })
    const { results } = await harness.call(searchResources, 'pro-samira', {
      body: { subject: to('pro-noor'), action: { name: 'early-help' }, resource: { type: 'item' } },
    })
    expect(results.map(({ id }) => id)).toContain(attendance)
    expect(results.map(({ id }) => id)).not.toContain(held)
    const { decision, context } = await ask(asking(held))
    expect(decision).toBe(false)
    expect(context).toMatchObject({
      id: 'X2',
      reason_user: { en: expect.stringMatching(/belief|conviction/i) },
    })
  })
})

describe('may this own item be shared?', () => {
  it('yes, by which rule and clause, with what obligations, and that this is no permission to send', async () => {
    const { decision, context } = await ask(asking(attendance))
    expect(decision).toBe(true)
    expect(context).toMatchObject({
      reason_user: { en: expect.any(String), fr: expect.any(String), nl: expect.any(String) },
      reason_admin: { grounds: [], missing: [], flags: [] },
      engine: 'casebridge-policy/2',
      revision: harness.deps.policy().revision,
      notice: { en: expect.stringContaining('no permission to send') },
    })
    expect(context?.variants).toContain('summary')
    expect(context?.reason_admin?.rules).toContain(context?.id)
    expect(context?.reason_admin?.rules).toContain('V01')
    expect(context?.obligations?.length).toBeGreaterThan(0)
    for (const one of context?.obligations ?? []) {
      expect(one).toEqual({
        id: expect.any(String),
        type: 'custom',
        properties: {
          text: { en: expect.any(String), fr: expect.any(String), nl: expect.any(String) },
        },
      })
    }
  })

  it('no, with every ground, what is missing, and what would make it lawful', async () => {
    const { decision, context } = await ask(asking(attendance, 'pro-hugo'))
    expect(decision).toBe(false)
    expect(context?.reason_admin?.grounds).toContain('G01')
    expect(context?.reason_admin?.missing).toContain('AGR')
    expect(context?.id).toBe(context?.reason_admin?.grounds[0])
    expect(context).toMatchObject({ variants: [], obligations: [] })
    expect(context).not.toHaveProperty('notice')
  })

  it('in one language, when the context names it', async () => {
    const { context } = await ask({ ...asking(attendance), context: { language: 'nl-BE' } })
    expect(Object.keys(context?.reason_user ?? {})).toEqual(['nl'])
    expect(Object.keys(context?.notice ?? {})).toEqual(['nl'])
  })

  it('names to its holder the signature that is missing, which is silence to others', async () => {
    const { context } = await ask(asking(secret))
    expect(context?.reason_admin?.grounds).toContain('G05')
  })

  it('is a question about the records: what is recorded meanwhile changes the answer', async () => {
    const other = await openTestCase(harness)
    const kept = await keepItem(harness, 'pro-samira', other)
    const before = await ask(asking(kept))
    expect(before).toMatchObject({
      decision: false,
      context: { id: 'G22', reason_admin: { missing: ['INF'] } },
    })
    expect(before.context?.alternatives?.[0]?.changes).toMatchObject([
      { id: 'met.INF', text: { en: expect.any(String), nl: expect.any(String) } },
    ])
    await inform(other)
    expect(await ask(asking(kept))).toMatchObject({ decision: true })

    const words = {
      purpose: 'early-help' as const,
      recipients: ['pro-noor'],
      variant: 'summary' as const,
    }
    await harness.call(liftSecrecy, 'pro-samira', {
      params: { caseId, itemId: secret },
      body: signSecrecy(harness, 'pro-samira', { caseId, itemId: secret }, words),
    })
    expect((await ask(asking(secret))).context?.reason_admin?.grounds).not.toContain('G05')
  })

  it('counts a session when the context names it, and none that is not this case’s', async () => {
    const sessionId = await convene(harness, caseId, ['pro-elin', 'pro-samira', 'pro-hugo', 'pro-noor'])
    await checkInAll(harness, caseId, sessionId, ['pro-elin', 'pro-samira', 'pro-hugo', 'pro-noor'])
    await harness.call(openSession, 'pro-elin', { params: { caseId, sessionId } })
    const inSession = (session: string) =>
      ask({ ...asking(attendance, 'pro-hugo', 'case-conference'), context: { session } })
    const grounds = async (session: string) => (await inSession(session)).context?.reason_admin?.grounds
    expect(await grounds(randomUUID())).toContain('G08')
    expect(await grounds(sessionId)).not.toContain('G08')
    expect(await inSession(randomUUID())).toEqual(await inSession('no session at all'))
  })

  it('takes the act from action.properties, as the bodies of disclose and ask have it', async () => {
    const asked = await ask({
      ...asking(attendance),
      action: { name: 'early-help', properties: { initiative: 'ask', kind: 'list' } },
    })
    expect(asked).toMatchObject({ decision: false, context: { reason_admin: { grounds: ['G15'] } } })
    const wrong = {
      initiative: 'pull',
      kind: 'all',
      justification: 1,
      childInterest: true,
      returnSheet: 'yes',
    }
    const action = { name: 'early-help', properties: wrong }
    expect(await faultsOf(ask({ ...asking(attendance), action, context: { session: 1 } }))).toEqual([
      '/action/properties/initiative',
      '/action/properties/kind',
      '/action/properties/justification',
      '/action/properties/childInterest',
      '/action/properties/returnSheet',
      '/context/session',
    ])
  })

  it('no, of a single item, where only counts may be made known', async () => {
    const measure = await keepItem(harness, 'pro-noor', caseId, { category: 'MSR' })
    const mandate: Agreement = {
      ...{ id: 'mnd-study', version: 1, type: 'MANDATE', title: 'A study of measures', jurisdiction: 'BE' },
      ...{ units: ['unit-harbour'], parties: ['agy-prevention', 'agy-university'] },
      ...{ validFrom: '2026-01-01', validUntil: '2027-01-01' },
      clauses: [
        {
          ...{ id: 'mnd-study/1', from: ['agy-prevention'], to: ['agy-university'] },
          ...{ categories: ['MSR'], purposes: ['research'] },
        },
      ],
    }
    const agreements = [...harness.region.agreements, mandate]
    const policy = loadPolicy(compile({ packs: PACKS, agreements }), harness.deps.policy().revision)
    const question = { ...asking(measure, 'pro-ruth', 'research'), context: { language: 'nl' } }
    const answer = await ask(question, 'pro-noor', { ...harness.deps, bundle: () => policy })
    expect(answer).toMatchObject({
      decision: false,
      context: { id: 'counts-only', reason_user: { nl: expect.stringContaining('aantallen') }, variants: [] },
    })
    expect(answer.context?.obligations?.map(({ id }) => id)).toContain('AGG')
    expect(answer.context).not.toHaveProperty('notice')
  })

  it('takes no property of a subject or a resource from the request', async () => {
    const plain = await ask(asking(attendance, 'pro-hugo'))
    const dressed = await ask({
      ...asking(attendance),
      subject: {
        ...to('pro-hugo'),
        properties: { type: 'MUN', agency: 'agy-prevention', training: 'valid' },
      },
      resource: { ...item(attendance), properties: { holder: 'agy-social', secret: false, category: 'EDU' } },
    })
    expect(dressed).toEqual(plain)
  })
})

describe('what is not the caller’s to ask about', () => {
  const NOTHING = '{"decision":false}'

  it.each<[string, () => Schemas['AccessEvaluation']]>([
    ['an item of another agency', () => asking(polices)],
    ['a sealed item of another agency', () => asking(sealed)],
    ['an own item on a case that the caller is not on', () => asking(elsewhere)],
    ['an item in another unit', () => asking(otherUnit)],
    ['an id that is nothing', () => asking(randomUUID())],
    ['an id that is no id', () => asking('%27 or 1=1')],
    ['a case as if it were an item', () => asking(caseId)],
    ['something that is no item', () => ({ ...asking(attendance), resource: { type: 'case', id: caseId } })],
    ['a professional whom nobody knows', () => asking(attendance, 'pro-nobody')],
    ['a professional of another unit', () => asking(attendance, 'pro-malik')],
    [
      'a subject that is no professional',
      () => ({ ...asking(attendance), subject: { type: 'user', id: 'pro-noor' } }),
    ],
    ['a purpose that there is not', () => asking(attendance, 'pro-noor', 'read')],
  ])('%s: one answer, to the byte', async (_what, question) => {
    expect(JSON.stringify(await ask(question()))).toBe(NOTHING)
  })

  it('costs the same queries and leaves the same leaf as an id that is nothing', async () => {
    const counted = countQueries(harness)
    const traceOf = async (resource: string) => {
      const from = counted.queries.length
      await ask(asking(resource), 'pro-samira', counted.deps)
      const [row] = await runSql<{ entry: string }>(
        harness.superuserUrl,
        `select convert_from(entry, 'UTF8') as entry from exchange.outbox order by queued_at desc, entry_id desc limit 1`,
      )
      const { id, transaction, trace, commitments, ...leaf } = JSON.parse(row?.entry ?? '{}')
      expect([id, transaction, trace, commitments.actor].every((one) => typeof one === 'string')).toBe(true)
      expect(commitments.person).toBeNull()
      return { queries: counted.queries.slice(from), leaf }
    }
    const nothing = await traceOf(randomUUID())
    expect(nothing.leaf).toMatchObject({ event: 'consultation', effect: 'may-share', unit: 'unit-harbour' })
    for (const hidden of [polices, sealed, elsewhere, otherUnit])
      expect(await traceOf(hidden)).toEqual(nothing)
    // What one may ask about reads more, and leaves the same leaf.
    expect((await traceOf(attendance)).leaf).toEqual(nothing.leaf)
  })

  it('is nothing in a search either', async () => {
    const empty = { page: { next_token: '', count: 0 }, results: [] }
    for (const id of [polices, sealed, elsewhere, otherUnit, randomUUID(), 'nothing']) {
      const resource = item(id)
      const action = { name: 'early-help' }
      const subject = { type: 'professional' }
      expect(
        await harness.call(searchSubjects, 'pro-samira', { body: { subject, action, resource } }),
      ).toEqual(empty)
      const actions = { subject: to('pro-noor'), resource }
      expect(await harness.call(searchActions, 'pro-samira', { body: actions })).toEqual(empty)
    }
  })
})

describe('several questions in one call', () => {
  const batch = (semantic?: 'deny_on_first_deny' | 'permit_on_first_permit') => ({
    ...asking(attendance),
    ...(semantic && { options: { evaluations_semantic: semantic } }),
    evaluations: [
      { subject: to('pro-hugo') },
      {},
      { resource: item(polices) },
      { subject: { type: 'professional' } },
    ],
  })
  const decisions = ({ evaluations }: Awaited<ReturnType<typeof askAll>>) =>
    evaluations?.map(({ decision }) => decision)

  it('are each answered as if it were asked alone, in their order', async () => {
    const { evaluations } = await askAll(batch())
    expect(evaluations?.slice(0, 3)).toEqual([
      await ask(asking(attendance, 'pro-hugo')),
      await ask(asking(attendance)),
      { decision: false },
    ])
    expect(evaluations?.[3]).toEqual({
      decision: false,
      context: { error: { status: 400, message: '/subject/id: This is required.' } },
    })
  })

  it('stop where the semantic says', async () => {
    expect(decisions(await askAll(batch()))).toEqual([false, true, false, false])
    expect(decisions(await askAll(batch('deny_on_first_deny')))).toEqual([false])
    expect(decisions(await askAll(batch('permit_on_first_permit')))).toEqual([false, true])
  })

  it('are one without a list, or with an empty one', async () => {
    const single = await ask(asking(attendance))
    expect(await askAll(asking(attendance))).toEqual(single)
    expect(await askAll({ ...asking(attendance), evaluations: [] })).toEqual(single)
    expect(await faultsOf(askAll({ evaluations: [] }))).toEqual(['/subject', '/action', '/resource'])
  })

  it('are one leaf', async () => {
    const count = async () =>
      (await runSql<{ n: number }>(harness.superuserUrl, 'select count(*)::int as n from exchange.outbox'))[0]
        ?.n ?? 0
    const before = await count()
    await askAll(batch())
    expect(await count()).toBe(before + 1)
  })
})

describe('a search', () => {
  const action = { name: 'early-help' }

  it('finds the professionals on the case who may receive the item', async () => {
    const body = { subject: { type: 'professional' }, action, resource: item(attendance) }
    const { results } = await harness.call(searchSubjects, 'pro-samira', { body })
    expect(results).toContainEqual(to('pro-noor'))
    expect(results).not.toContainEqual(to('pro-hugo'))
    for (const { id } of results) expect(await ask(asking(attendance, id))).toMatchObject({ decision: true })
    const users = { ...body, subject: { type: 'user' } }
    expect((await harness.call(searchSubjects, 'pro-samira', { body: users })).results).toEqual([])
  })

  it('finds the purposes for which a professional may receive it', async () => {
    const body = { subject: to('pro-noor'), resource: item(attendance) }
    const { results } = await harness.call(searchActions, 'pro-samira', { body })
    expect(results).toContainEqual({ name: 'early-help' })
    for (const purpose of ['audit', 'research', 'reintegration']) {
      expect(results).not.toContainEqual({ name: purpose })
    }
    for (const { name } of results) {
      expect(await ask(asking(attendance, 'pro-noor', name))).toMatchObject({ decision: true })
    }
  })

  it('finds the own agency’s items on the own cases, page by page, each once', async () => {
    const body = { subject: to('pro-noor'), action, resource: { type: 'item' } }
    const before = await harness.call(searchResources, 'pro-samira', { body })
    const more = await openTestCase(harness)
    const kept = before.results.map(({ id }) => id)
    for (let i = 0; i < 5; i++) kept.push(await keepItem(harness, 'pro-samira', more))
    await inform(more)
    const all = await harness.call(searchResources, 'pro-samira', { body })
    expect(kept).toContain(attendance)
    expect(all.page).toEqual({ next_token: '', count: kept.length })
    expect(all.results).toEqual(kept.toSorted().map(item))
    const found: string[] = []
    let page: Schemas['AuthzenPage'] = { limit: 2 }
    do {
      const part = await harness.call(searchResources, 'pro-samira', { body: { ...body, page } })
      expect(part.results.length).toBe(part.page.count)
      expect(part.page.count).toBeLessThanOrEqual(2)
      found.push(...part.results.map(({ id }) => id))
      page = { token: part.page.next_token }
    } while (page.token !== '')
    expect(found).toEqual(kept.toSorted())
  })

  it('finds nothing on a case of others, whoever wrote it, and nothing for who is on none', async () => {
    const body = { subject: to('pro-noor'), action, resource: { type: 'item' } }
    const mine = await harness.call(searchResources, 'pro-samira', { body })
    expect(mine.results).not.toContainEqual(item(elsewhere))
    expect((await harness.call(searchResources, 'pro-bram', { body })).results).toEqual([])
    await addAll(harness, caseId, ['pro-bram'])
    expect((await harness.call(searchResources, 'pro-bram', { body })).results).not.toContainEqual(
      item(attendance),
    )
  })

  it('refuses a token of another question, with another limit, or of none; a limit above 100 is 100', async () => {
    const body = { subject: to('pro-noor'), action, resource: { type: 'item' } }
    const search = (changes: object) =>
      harness.call(searchResources, 'pro-samira', { body: { ...body, ...changes } })
    const { page } = await search({ page: { limit: 1 } })
    const token = page.next_token
    expect((await search({ page: { token, limit: 1 } })).results).toHaveLength(1)
    for (const wrong of [
      { page: { token, limit: 2 } },
      { page: { token }, action: { name: 'prevention' } },
      { page: { token }, context: { language: 'fr' } },
      { page: { token: 'no-token' } },
      { page: { token: Buffer.from('["x",1,""]').toString('base64url') } },
    ]) {
      expect(await faultsOf(search(wrong))).toEqual(['/page/token'])
    }
    const [question] = JSON.parse(Buffer.from(token, 'base64url').toString())
    for (const madeUp of [
      [question, 1, 'no-id'],
      [question, 1, '\u0000'],
      [question, 101, ''],
      [question, -1, ''],
      [question, 1.5, ''],
      [question, '1', ''],
      [question, 1, 5],
    ]) {
      const page = { token: Buffer.from(JSON.stringify(madeUp)).toString('base64url') }
      expect(await faultsOf(search({ page }))).toEqual(['/page/token'])
    }
    expect((await search({ page: { limit: 100_000 } })).results.length).toBeLessThanOrEqual(100)
    expect(await search({ page: { limit: 0 } })).toMatchObject({ results: [], page: { count: 0 } })
  })
})

describe('the metadata', () => {
  it('has absolute addresses under the configured one', () => {
    const { body } = getAuthzenConfiguration(harness.deps)
    expect(body).toMatchObject({
      policy_decision_point: 'https://exchange.harbour.example',
      search_action_endpoint: 'https://exchange.harbour.example/access/v1/search/action',
    })
  })
})

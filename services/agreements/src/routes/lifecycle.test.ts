import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  COORDINATOR,
  clause,
  OTHER_COORDINATOR,
  openTreaty,
  type Party,
  POLICE,
  protocol,
  REVIEWER,
  SCHOOL,
  SIGNATORIES,
  STRANGER,
  TOWN,
  type Treaty,
  WELFARE,
} from '../../test/treaty.ts'

let treaty: Treaty
beforeAll(async () => {
  treaty = await openTreaty()
})
afterAll(() => treaty.close())

const signer = (party: Party) => SIGNATORIES[party]
const bundled = async (id: string) =>
  (await treaty.bundle()).agreements
    .filter((one) => one.id === id)
    .map(({ version, parties }) => ({ version, parties }))

describe('from draft to force', () => {
  it('an agreement is in the published bundle as soon as two have signed, and a third accedes later', async () => {
    const drafted = await treaty.draft(protocol('agr-story'))
    expect([drafted.response.status, drafted.data?.state, drafted.data?.findings]).toEqual([201, 'draft', []])
    const proposed = await treaty.propose('agr-story', 1, drafted.response.headers.get('etag') ?? '')
    expect([proposed.response.status, proposed.data?.state]).toEqual([201, 'proposed'])
    expect((await treaty.sign('agr-story', SCHOOL)).data?.state).toBe('proposed')
    expect(await bundled('agr-story')).toEqual([])
    expect((await treaty.sign('agr-story', TOWN)).data?.state).toBe('active')
    expect(await bundled('agr-story')).toEqual([{ version: 1, parties: [SCHOOL, TOWN] }])
    const { data } = await treaty.sign('agr-story', WELFARE)
    expect(data?.parties.map(({ standing }) => standing)).toEqual(['signed', 'signed', 'signed'])
    expect(await bundled('agr-story')).toEqual([{ version: 1, parties: [SCHOOL, TOWN, WELFARE] }])
  })

  it('the heads announce it within a second', async () => {
    await treaty.agreed(protocol('agr-head'), SCHOOL, TOWN)
    const head = await treaty.service.database.storage.publications.findNewest('bundle')
    const announced = async () =>
      (await treaty.service.as('service:exchange').GET('/heads')).data?.bundle.head
    await expect.poll(announced, { timeout: 5_000 }).toMatchObject({ revision: head?.revision })
  })

  it('every act is an entry of the ledger, and names nobody in it (I5)', async () => {
    await treaty.service.database.asSuperuser('delete from outbox')
    await treaty.agreed(protocol('agr-entries'), SCHOOL)
    const rows = await treaty.service.database.asSuperuser<{ entry: string }>(
      `select convert_from(entry, 'UTF8') as entry from outbox order by number`,
    )
    const entries = rows.map(({ entry }) => JSON.parse(entry))
    expect(entries.map(({ effect }) => effect)).toEqual([
      'agreement-created',
      'agreement-proposed',
      'agreement-signed',
    ])
    expect(entries.map(({ basis }) => basis[0])).toEqual(Array(3).fill('agr-entries'))
    expect(entries[2].policy).toMatch(/^sha256:/)
    expect(JSON.stringify(rows)).not.toContain('pro-')
  })

  it('lists show what is in force, and what is in another state when asked', async () => {
    await treaty.agreed(protocol('agr-listed'), SCHOOL, TOWN)
    await treaty.draft(protocol('agr-unlisted'))
    const list = async (state?: 'draft' | 'active') => {
      const params = state === undefined ? {} : { query: { state } }
      const { data } = await treaty.service.as('pro-tomas-reyn').GET('/agreements', { params })
      return data?.items.map(({ id }) => id)
    }
    expect(await list()).toContain('agr-listed')
    expect(await list('active')).toEqual(await list())
    expect(await list()).not.toContain('agr-unlisted')
    expect(await list('draft')).toContain('agr-unlisted')
    const { data } = await treaty.service
      .as('pro-tomas-reyn')
      .GET('/agreements/{agreementId}/versions', { params: { path: { agreementId: 'agr-listed' } } })
    expect(data?.items).toMatchObject([{ version: 1, state: 'active' }])
  })
})

describe('a draft', () => {
  it('is revised by whoever has read it, and every text of it stays', async () => {
    const { response } = await treaty.draft(protocol('agr-draft'))
    const revised = await treaty.revise(
      protocol('agr-draft', { title: 'Another title' }),
      response.headers.get('etag') ?? '',
    )
    expect(revised.data?.document.title).toBe('Another title')
    expect(revised.response.headers.get('etag')).not.toBe(response.headers.get('etag'))
    const texts = await treaty.service.database.asSuperuser(
      `select from agreement_text where convert_from(bytes, 'UTF8')::jsonb ->> 'id' = 'agr-draft'`,
    )
    expect(texts).toHaveLength(2)
  })

  it.each([
    ['without the tag of what was read', null, 428, 'precondition-required'],
    ['with the tag of what was there before', '"7"', 412, 'precondition-failed'],
    ['with a weak tag', 'W/"1"', 412, 'precondition-failed'],
    ['with something that is no tag', '1', 400, 'invalid-input'],
  ])('is neither revised nor proposed %s', async (_, tag, status, code) => {
    const id = `agr-tag-${status}-${tag === null ? 'none' : tag.length}`
    await treaty.draft(protocol(id))
    const refused = [
      await treaty.revise(protocol(id, { title: 'Other' }), tag),
      await treaty.propose(id, 1, tag),
    ]
    for (const { response, error } of refused) {
      expect(response.status).toBe(status)
      expect(error).toMatchObject({ type: `urn:problem-type:casebridge:${code}` })
    }
    expect(await treaty.deeds(id)).toBe(1)
  })

  it('is the only one of its agreement', async () => {
    await treaty.draft(protocol('agr-single'))
    const { error } = await treaty.draft(protocol('agr-single'))
    expect(error).toMatchObject({ status: 409, type: 'urn:problem-type:casebridge:draft-open' })
  })

  it('once proposed is not changed again', async () => {
    await treaty.agreed(protocol('agr-frozen'))
    const { error } = await treaty.revise(protocol('agr-frozen', { title: 'Other' }), '"2"')
    expect(error).toMatchObject({ status: 409, detail: 'It is proposed; that takes draft.' })
    expect((await treaty.propose('agr-frozen', 1, '"2"')).response.status).toBe(409)
  })

  it('with faults of form is refused with every one of them', async () => {
    const body = protocol('agr-faulty', {
      inherits: 'agr-other',
      type: 'ACCORD',
      reviewOn: '2020-01-01',
      clauses: [clause('agr-else/1', { to: [POLICE], when: { 'item.minor': 'perhaps' } })],
    })
    const { error } = await treaty.draft(body)
    expect(error).toMatchObject({ status: 400 })
    const pointers = (error as { issues?: { pointer: string }[] }).issues?.map(({ pointer }) => pointer)
    expect(pointers).toEqual(['/clauses/0/when/item.minor'])
    const again = await treaty.draft({ ...body, clauses: [clause('agr-else/1', { to: [POLICE] })] })
    expect((again.error as { issues?: { pointer: string }[] }).issues?.map(({ pointer }) => pointer)).toEqual(
      ['/clauses/0/to/0', '/inherits', '/reviewOn', '/clauses/0/id'],
    )
  })

  it('of another id than its address is refused', async () => {
    await treaty.draft(protocol('agr-address'))
    const body = protocol('agr-elsewhere')
    const { error } = await treaty.service
      .as(COORDINATOR)
      .PUT('/agreements/{agreementId}/versions/{version}', {
        params: { path: { agreementId: 'agr-address', version: 1 }, header: { 'If-Match': '"1"' } },
        body,
      })
    expect(error).toMatchObject({ status: 400, issues: [{ pointer: '/id' }] })
  })
})

describe('a proposal', () => {
  it('is refused with every error that is found, and shows them to whoever reads the draft', async () => {
    const body = protocol('agr-wrong', {
      units: ['unit-harbour', 'unit-nowhere'],
      parties: [SCHOOL, TOWN, WELFARE, 'agy-nowhere'],
      territory: ['Veermonde'],
      inherits: 'agr-nothing',
      clauses: [
        clause('agr-wrong/1', { purposes: ['audit'] }),
        clause('agr-wrong/2', { from: [SCHOOL], to: [TOWN], categories: ['BEL'] }),
      ],
    })
    await treaty.draft(body)
    const { error } = await treaty.propose('agr-wrong')
    const issues = (error as { issues?: { pointer: string; code: string }[] }).issues ?? []
    const found = issues.map(({ code, pointer }) => `${code} ${pointer}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'unknown-name /units/1',
        'unknown-name /parties/3',
        'unknown-name /territory/0',
        'no-tier-one /inherits',
        'not-publishable /clauses/0/purposes/0',
        'wider-than-statute /clauses/1',
      ]),
    )
    const { data } = await treaty.read('agr-wrong')
    expect(data?.state).toBe('draft')
    expect(data?.findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      expect.arrayContaining(found),
    )
  })

  it('with a clause beyond the frame of its tier-1 agreement is refused, naming each', async () => {
    await treaty.agreed(
      protocol('agr-roof', {
        type: 'ACCORD',
        clauses: [],
        frame: { categories: ['PAS'], purposes: ['early-help'], gates: ['INF'] },
      }),
      SCHOOL,
      TOWN,
    )
    const wide = protocol('agr-wide', {
      inherits: 'agr-roof',
      clauses: [clause('agr-wide/1', { categories: ['PAS', 'SUP'], purposes: ['early-help', 'prevention'] })],
    })
    await treaty.draft(wide)
    expect((await treaty.propose('agr-wide')).error).toMatchObject({
      status: 400,
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'wider-than-tier-one', pointer: '/clauses/0/categories/1' }),
        expect.objectContaining({ code: 'wider-than-tier-one', pointer: '/clauses/0/purposes/1' }),
      ]),
    })
    await treaty.revise({ ...wide, clauses: [clause('agr-wide/1')] }, '"1"')
    expect((await treaty.propose('agr-wide', 1, '"2"')).data?.state).toBe('proposed')
    await treaty.sign('agr-wide', SCHOOL)
    await treaty.sign('agr-wide', TOWN)
    const found = (await treaty.bundle()).agreements.find(({ id }) => id === 'agr-wide')
    expect(found?.clauses).toMatchObject([{ gates: ['INF'] }])
    const { data: next } = await treaty.draft(
      protocol('agr-roof', {
        type: 'ACCORD',
        clauses: [],
        frame: { categories: ['EDU'], purposes: ['early-help'] },
      }),
    )
    expect((await treaty.read('agr-roof', next?.version)).data?.findings).toMatchObject([
      { code: 'narrows-tier-two', kind: 'warning', pointer: '/frame' },
    ])
    await treaty.suspend('agr-roof', 'all', COORDINATOR)
    expect((await treaty.read('agr-wide')).data?.state).toBe('suspended')
    expect(await bundled('agr-wide')).toEqual([])
  })

  it('of an accord stays an accord: whoever stands under it keeps the ceiling', async () => {
    const frame = { categories: ['PAS' as const], purposes: ['early-help' as const] }
    await treaty.agreed(protocol('agr-ceiling', { type: 'ACCORD', frame }), SCHOOL, TOWN)
    await treaty.draft(protocol('agr-ceiling', { clauses: [clause('agr-ceiling/1')] }))
    const { error } = await treaty.propose('agr-ceiling', 2)
    expect(error).toMatchObject({ status: 400, issues: [{ code: 'other-tier', pointer: '/type' }] })
  })

  it('of more than can be looked at is refused before it is', async () => {
    const parties = Array.from({ length: 300 }, (_, at) => `agy-${at}`)
    const everything = clause('agr-huge/1', { from: parties, to: parties })
    const { error } = await treaty.draft(protocol('agr-huge', { parties, clauses: [everything] }))
    expect(error).toMatchObject({ status: 400, issues: [{ code: 'agreement', pointer: '/clauses' }] })
  })

  it('of a next version keeps each clause id to its words', async () => {
    await treaty.agreed(protocol('agr-words'), SCHOOL, TOWN)
    const changed = protocol('agr-words', { clauses: [clause('agr-words/1', { to: [TOWN] })] })
    const { data } = await treaty.draft(changed)
    expect(data?.version).toBe(2)
    expect((await treaty.propose('agr-words', 2)).error).toMatchObject({
      issues: [{ code: 'reused-clause', pointer: '/clauses/0/id' }],
    })
    await treaty.revise(
      { ...changed, clauses: [clause('agr-words/1'), clause('agr-words/2', { to: [TOWN] })] },
      '"1"',
      COORDINATOR,
      2,
    )
    expect((await treaty.propose('agr-words', 2, '"2"')).data?.state).toBe('proposed')
  })
})

describe('a next version', () => {
  it('replaces the old one pair by pair, and alone is left when all have signed it', async () => {
    await treaty.agreed(protocol('agr-next'), SCHOOL, TOWN, WELFARE)
    const version = await treaty.agreed(
      protocol('agr-next', { clauses: [clause('agr-next/2')] }),
      SCHOOL,
      TOWN,
    )
    expect(version).toBe(2)
    expect(await bundled('agr-next')).toEqual([
      { version: 1, parties: [SCHOOL, TOWN, WELFARE] },
      { version: 2, parties: [SCHOOL, TOWN] },
    ])
    expect((await treaty.read('agr-next', 1)).data?.state).toBe('active')
    await treaty.sign('agr-next', WELFARE, 2)
    expect((await treaty.read('agr-next', 1)).data?.state).toBe('superseded')
    expect(await bundled('agr-next')).toEqual([{ version: 2, parties: [SCHOOL, TOWN, WELFARE] }])
  })
})

describe('two persons', () => {
  it('revoke it for all: one asks, another confirms', async () => {
    await treaty.agreed(protocol('agr-revoked'), SCHOOL, TOWN)
    const { data } = await treaty.revoke('agr-revoked')
    expect([data?.state, data?.pending]).toMatchObject(['active', [{ act: 'revoked', by: COORDINATOR }]])
    const number = data?.pending[0]?.sequence ?? 0
    expect((await treaty.confirm('agr-revoked', number, COORDINATOR)).error).toMatchObject({
      status: 403,
      detail: 'Another person confirms what you have asked.',
    })
    expect((await treaty.confirm('agr-revoked', number, signer(WELFARE))).response.status).toBe(403)
    expect((await treaty.confirm('agr-revoked', number, signer(TOWN))).data?.state).toBe('revoked')
    expect(await bundled('agr-revoked')).toEqual([])
    expect((await treaty.confirm('agr-revoked', number, OTHER_COORDINATOR)).error).toMatchObject({
      issues: [{ pointer: '/sequence', code: 'not-pending' }],
    })
  })

  it('resume it for all, while one alone suspends it at once', async () => {
    await treaty.agreed(protocol('agr-halted'), SCHOOL, TOWN)
    expect((await treaty.suspend('agr-halted', 'all', REVIEWER)).data?.state).toBe('suspended')
    expect(await bundled('agr-halted')).toEqual([])
    const { data } = await treaty.resume('agr-halted', 'all', COORDINATOR)
    expect(data?.state).toBe('suspended')
    expect(await bundled('agr-halted')).toEqual([])
    const resumed = await treaty.confirm('agr-halted', data?.pending[0]?.sequence ?? 0, OTHER_COORDINATOR)
    expect(resumed.data?.state).toBe('active')
    expect(await bundled('agr-halted')).toEqual([{ version: 1, parties: [SCHOOL, TOWN] }])
  })

  it('say that an agency signed on paper, and one of them is of that agency', async () => {
    await treaty.agreed(protocol('agr-paper'), SCHOOL)
    const { data } = await treaty.register('agr-paper', TOWN)
    expect(data?.parties[1]).toEqual({ party: TOWN, standing: 'awaiting-confirmation' })
    const number = data?.pending[0]?.sequence ?? 0
    for (const who of [COORDINATOR, OTHER_COORDINATOR, signer(SCHOOL)]) {
      expect((await treaty.confirm('agr-paper', number, who)).response.status).toBe(403)
    }
    expect(await bundled('agr-paper')).toEqual([])
    const confirmed = await treaty.confirm('agr-paper', number, signer(TOWN))
    expect(confirmed.data?.state).toBe('active')
    expect(confirmed.data?.signatures[1]).toMatchObject({
      party: TOWN,
      form: 'paper',
      reference: 'Binder 3',
      counts: true,
    })
    expect(await bundled('agr-paper')).toEqual([{ version: 1, parties: [SCHOOL, TOWN] }])
  })
})

describe('a party for itself', () => {
  it('suspends and resumes at once, among the others it goes on', async () => {
    await treaty.agreed(
      protocol('agr-own', {
        clauses: [
          clause('agr-own/1'),
          clause('agr-own/2', {
            from: [TOWN],
            to: [WELFARE],
            categories: ['IDN'],
            purposes: ['risk-assessment'],
          }),
        ],
      }),
      SCHOOL,
      TOWN,
      WELFARE,
    )
    const { data } = await treaty.suspend('agr-own', 'own', signer(SCHOOL))
    expect([data?.state, data?.parties[0]?.standing]).toEqual(['active', 'suspended'])
    expect(await bundled('agr-own')).toEqual([{ version: 1, parties: [TOWN, WELFARE] }])
    expect((await treaty.resume('agr-own', 'own', signer(SCHOOL))).data?.state).toBe('active')
    expect(await bundled('agr-own')).toEqual([{ version: 1, parties: [SCHOOL, TOWN, WELFARE] }])
  })

  it('withdraws, and does not sign that version again', async () => {
    await treaty.agreed(protocol('agr-left'), SCHOOL, TOWN, WELFARE)
    expect((await treaty.withdraw('agr-left', signer(WELFARE))).data?.state).toBe('active')
    expect(await bundled('agr-left')).toEqual([{ version: 1, parties: [SCHOOL, TOWN] }])
    expect((await treaty.sign('agr-left', WELFARE)).error).toMatchObject({
      status: 409,
      type: 'urn:problem-type:casebridge:withdrawn',
    })
    expect((await treaty.withdraw('agr-left', signer(WELFARE))).response.status).toBe(409)
  })
})

describe('whose act it is not', () => {
  const id = 'agr-others'
  beforeAll(() => treaty.agreed(protocol(id), SCHOOL, TOWN))

  it.each<[string, () => Promise<{ response: Response }>]>([
    ['a coordinator of other units drafts', () => treaty.draft(protocol('agr-stranger'), STRANGER)],
    ['a coordinator of other units drafts the next version', () => treaty.draft(protocol(id), STRANGER)],
    ['a coordinator of other units suspends', () => treaty.suspend(id, 'all', STRANGER)],
    ['a coordinator of other units revokes', () => treaty.revoke(id, STRANGER)],
    ['a coordinator of other units registers a signature', () => treaty.register(id, WELFARE, STRANGER)],
    ['a teacher drafts', () => treaty.draft(protocol('agr-teacher'), 'pro-tomas-reyn')],
    ['a signatory drafts', () => treaty.draft(protocol('agr-signatory'), signer(SCHOOL))],
    ['a signatory suspends for all', () => treaty.suspend(id, 'all', signer(SCHOOL))],
    ['a signatory revokes', () => treaty.revoke(id, signer(SCHOOL))],
    ['a coordinator suspends for one agency', () => treaty.suspend(id, 'own', COORDINATOR)],
    ['a coordinator withdraws', () => treaty.withdraw(id, COORDINATOR)],
    ['a reviewer resumes', () => treaty.resume(id, 'all', REVIEWER)],
    ['who is no party withdraws', () => treaty.withdraw(id, signer(POLICE))],
    [
      'who signs for another agency registers a signature',
      () => treaty.register(id, WELFARE, signer(SCHOOL)),
    ],
    ['a service revokes', () => treaty.revoke(id, 'service:exchange')],
  ])('%s: 403, and nothing changed', async (_, act) => {
    const before = await treaty.bundle()
    expect((await act()).response.status).toBe(403)
    expect(await treaty.deeds(id)).toBe(4)
    expect(await treaty.bundle()).toEqual(before)
  })

  it.each<[string, () => Promise<{ response: Response }>]>([
    ['suspends without having signed', () => treaty.suspend(id, 'own', signer(WELFARE))],
    ['withdraws without having signed', () => treaty.withdraw(id, signer(WELFARE))],
    ['resumes what was not suspended', () => treaty.resume(id, 'own', signer(SCHOOL))],
    ['asks to resume what was not suspended', () => treaty.resume(id, 'all', COORDINATOR)],
    ['registers for who has signed', () => treaty.register(id, SCHOOL)],
  ])('who %s: 409, and nothing changed', async (_, act) => {
    expect((await act()).response.status).toBe(409)
    expect(await treaty.deeds(id)).toBe(4)
  })

  it('what is not there is not found', async () => {
    expect((await treaty.read('agr-none')).response.status).toBe(404)
    expect((await treaty.revoke(id, COORDINATOR, 9)).response.status).toBe(404)
  })
})

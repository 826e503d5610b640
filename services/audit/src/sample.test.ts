import { createHash, randomUUID } from 'node:crypto'
import { type Entry, leafHash } from '@casebridge/ledger'
import { nodeHash as hash } from '@casebridge/ledger/node'
import { runSql } from '@casebridge/testing'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answer, auditing, LOTTE, PIETER, type Review, type Sample, VERA } from '../test/reviews.ts'
import { aDisclosure } from '../test/submissions.ts'
import { draw } from './domain/review/draw.ts'
import { weigh } from './domain/review/weigh.ts'

const constellation = withConstellation()
const { append, get, send } = auditing(constellation)
const [SCHOOL, POLICE] = ['agy-school-meridian', 'agy-police-quay'] as const

beforeAll(async () => {
  await append(
    Array.from({ length: 30 }, (_, i) =>
      aDisclosure({ classes: [i % 5 === 0 ? 'HLT:full' : 'EDU:summary'] }),
    ),
  )
  await append([aDisclosure({ organisation: POLICE, role: 'local-officer' })])
  await indexed()
})

const wanted = (changed: object = {}) => ({
  agencies: [SCHOOL],
  received: { since: new Date(Date.now() - 86_400_000).toISOString(), until: new Date().toISOString() },
  ...{ uniform: 4, weighted: 4, ...changed },
})

const plan = (who: string, body: object, key: string = randomUUID()) =>
  send<Sample & { issues: { pointer: string }[] }>(who, 'POST', '/samples', {
    body,
    headers: { 'idempotency-key': key },
  })
/** Draws as soon as witnesses have cosigned a later checkpoint. */
async function drawn(who: string, id: string): Promise<Answer<Sample>> {
  await indexed()
  for (;;) {
    const answer = await send<Sample>(who, 'POST', `/samples/${id}/draw`)
    if (answer.status !== 409) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('a sample', () => {
  it('is announced before what it draws from the log can be known, and drawn from a later checkpoint', async () => {
    const { body: planned } = await plan(VERA, wanted())
    expect(planned.draw).toBeUndefined()
    const leaf = JSON.parse(Buffer.from(planned.plannedEntry.entry, 'base64').toString())
    expect(leaf).toMatchObject({ event: 'review', effect: 'sample-planned', transaction: planned.id })
    const tooEarly = await send<{ type: string }>(VERA, 'POST', `/samples/${planned.id}/draw`)
    expect(tooEarly).toMatchObject({ status: 409, body: { type: expect.stringMatching(/too-early$/) } })
    await append([aDisclosure()])
    const { body, status } = await drawn(PIETER, planned.id)
    expect(status).toBe(201)
    expect(body.draw).toMatchObject({ witnessed: true })
    expect(body.draw?.size).toBeGreaterThan(planned.plannedEntry.receipt.index + 1)
    expect((await drawn(VERA, planned.id)).body.draw).toEqual(body.draw)
    expect((await get<Sample>(VERA, `/samples/${planned.id}`)).body.draw).toEqual(body.draw)
  })

  it('is the one that anybody draws from the log alone', async () => {
    const { body: planned } = await plan(VERA, wanted())
    await append([aDisclosure()])
    const { body } = await drawn(VERA, planned.id)
    const { items: entries } = (
      await get<{ items: { index: number; entry: string }[] }>(VERA, '/entries?limit=1000')
    ).body
    const { items: heads } = (await get<{ items: { size: number; root: string }[] }>(VERA, '/treeheads')).body
    const at = planned.plannedEntry.receipt.index
    const led = new Set(planned.plan.led)
    const [counts] = heads.filter(({ size }) => size > at)
    // Two witnesses of two make the quorum of the fictional region.
    const cosigned = await sql<{ size: string }>(
      `select size from audit.cosignature where size > ${counts?.size} group by size having count(*) = 2 order by size limit 1`,
    )
    const seed = heads.find(({ size }) => size === Number(cosigned[0]?.size))
    expect(body.draw?.uniform).toHaveLength(4)
    expect(body.draw?.weighted).toHaveLength(4)
    const candidates = entries
      .map(({ index, entry }) => ({ index, entry: JSON.parse(Buffer.from(entry, 'base64').toString()) }))
      .filter(({ index }) => index >= planned.plan.from && index < planned.plan.below)
      .filter(({ entry }) => entry.organisation === SCHOOL && ACTS.includes(entry.event))
      .map(({ index, entry }) => ({ index, weight: weigh({ ...entry, agencies: agenciesOf(entry) }, led) }))
    const again = draw(
      {
        sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
        root: Buffer.from(seed?.root ?? '', 'base64'),
        planned: leafHash(hash, Buffer.from(planned.plannedEntry.entry, 'base64')),
      },
      candidates,
      planned.plan,
    )
    expect(body.draw).toMatchObject({ ...seed, ...again, count: candidates.length })
  })

  it('opens one review of each entry drawn, also when it is drawn twice at once', async () => {
    const { body: planned } = await plan(VERA, wanted({ uniform: 3, weighted: 2 }))
    await append([aDisclosure()])
    const [one, two] = await Promise.all([drawn(VERA, planned.id), drawn(PIETER, planned.id)])
    expect([one.status, two.status]).toEqual([201, 201])
    expect(two.body.draw).toEqual(one.body.draw)
    const rows = await sql<{ id: string; entries: string[] }>(
      `select id, entries::text[] from audit.review where reason_key like 'sample/${planned.id}/%'`,
    )
    const indexes = [...(one.body.draw?.uniform ?? []), ...(one.body.draw?.weighted ?? [])]
    expect(rows.map(({ entries }) => Number(entries[0])).toSorted()).toEqual(indexes.toSorted())
    const { body } = await get<Review>(VERA, `/reviews/${rows[0]?.id}`)
    expect(body).toMatchObject({ state: 'open', because: 'sample', agency: SCHOOL, regime: 'gdpr' })
  })

  it('is planned once for one intention', async () => {
    const [key, body] = [randomUUID(), wanted()]
    const [one, again] = [await plan(VERA, body, key), await plan(VERA, body, key)]
    expect(again.body.plan).toEqual(one.body.plan)
    expect((await plan(VERA, { ...body, uniform: 5 }, key)).status).toBe(422)
  })

  it('is refused with every fault of it', async () => {
    const future = new Date(Date.now() + 86_400_000).toISOString()
    const long = wanted({
      uniform: 0,
      weighted: 0,
      received: { since: '2020-01-01T00:00:00Z', until: future },
    })
    const { status, body } = await plan(LOTTE, { ...long, agencies: [SCHOOL, POLICE, 'agy-nobody'] })
    expect(status).toBe(400)
    expect(body.issues.map(({ pointer }) => pointer)).toEqual([
      ...['/agencies/1', '/agencies/2', '/received', '/received/until', '/uniform'],
    ])
  })

  it('beyond the own competence is not there', async () => {
    const { body } = await plan(VERA, wanted({ agencies: [SCHOOL, POLICE] }))
    expect(await get(LOTTE, `/samples/${body.id}`)).toEqual(await get(LOTTE, `/samples/${randomUUID()}`))
    expect((await drawn(LOTTE, body.id)).status).toBe(404)
  })

  it('that was changed in the database is shown to nobody', async () => {
    const { body } = await plan(VERA, wanted())
    await sql(`set session_replication_role = replica;
      update audit.sample set plan = jsonb_set(plan, '{below}', '1') where id = '${body.id}'`)
    expect((await get(VERA, `/samples/${body.id}`)).status).toBe(500)
    expect((await drawn(VERA, body.id)).status).toBe(500)
  })
})

const ACTS = [
  ...['collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure', 'decision'],
]

function agenciesOf({ organisation, holders, recipients }: Entry): string[] {
  return [...new Set([organisation, ...holders, ...recipients])]
}

/** Resolves when the index, which is filled behind the appends, holds all there is. */
async function indexed(): Promise<void> {
  for (;;) {
    const [row] = await sql<{ behind: number }>(
      'select (select count(*) from audit.entry)::int - (select count(*) from audit.indexed_entry)::int as behind',
    )
    if (row?.behind === 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function sql<Row extends object>(statement: string): Promise<Row[]> {
  return runSql(constellation().database.adminUrl, statement)
}

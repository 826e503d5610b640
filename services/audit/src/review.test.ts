import { randomUUID } from 'node:crypto'
import { verifyReceipt } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash as hash } from '@casebridge/ledger/node'
import { runSql } from '@casebridge/testing'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it, vi } from 'vitest'
import { auditing, LOTTE, NOTE, PIETER, type Review, VERA } from '../test/reviews.ts'
import { aDisclosure } from '../test/submissions.ts'

const constellation = withConstellation()
const { append, deed, get, open, send } = auditing(constellation)
const [SCHOOL, POLICE, AUDIT] = ['agy-school-meridian', 'agy-police-quay', 'agy-audit-harbour'] as const
const TEACHER = 'pro-samira-haddad'
const SECRET = 'The mother had asked for it by telephone.'

const bySchool = () => aDisclosure({ actor: { professional: TEACHER, justification: SECRET } })
const byPolice = () => aDisclosure({ organisation: POLICE, role: 'local-officer' })

async function anOpenReview(made = bySchool(), agency: string = SCHOOL) {
  await append([made])
  const { body } = await open(VERA, agency, [made])
  return { id: body.id, entryId: made.entry.id }
}

async function anAssignedReview(to: string = VERA) {
  const review = await anOpenReview()
  expect((await deed(VERA, review.id, 'assignments', { to })).status).toBe(201)
  return review
}

describe('a review', () => {
  it('goes from open to closed by two people, and each step of it is in the log before it is in the table', async () => {
    const { id } = await anAssignedReview()
    const conclusion = { conclusion: 'suspected-misuse', grave: true, note: NOTE }
    const first = await deed(VERA, id, 'conclusions', conclusion)
    expect(first.body).toMatchObject({ state: 'concluded', concluded: { by: VERA, stands: false } })
    expect((await deed(VERA, id, 'confirmations', { note: NOTE })).status).toBe(403)
    expect((await deed(PIETER, id, 'closure', { note: NOTE })).status).toBe(409)
    const second = await deed(PIETER, id, 'confirmations', { note: NOTE })
    expect(second.body).toMatchObject({ state: 'confirmed', concluded: { stands: true } })
    expect((await deed(VERA, id, 'closure', { note: NOTE })).status).toBe(403)
    const { body } = await deed(PIETER, id, 'closure', { note: NOTE })
    expect(body.state).toBe('closed')
    expect(body.deeds.map(({ act, by }) => [act, by])).toEqual([
      ...[
        ['assigned', VERA],
        ['concluded', VERA],
      ],
      ...[
        ['confirmed', PIETER],
        ['closed', PIETER],
      ],
    ])
    const leaves = await leavesOf(id)
    expect(leaves.map(({ effect }) => effect)).toEqual([
      'opened',
      'assigned',
      'concluded',
      'confirmed',
      'closed',
    ])
    expect(JSON.stringify(leaves)).not.toContain('misuse')
    const reviewed = await sql<{ idx: string }>('select idx from audit.reviewed_entry')
    expect(reviewed.map(({ idx }) => Number(idx))).toContain(body.entries[0]?.receipt.index)
  })

  it('comes with its entries as they were hashed, and proofs that verify with the public key alone', async () => {
    const { id, entryId } = await anOpenReview()
    const [proven] = (await get<Review>(VERA, `/reviews/${id}`)).body.entries
    if (proven === undefined) throw new Error('no entry')
    const verifier = ed25519Verifier(constellation().keyring.logVkey)
    const entry = Buffer.from(proven.entry, 'base64')
    const known = { size: 0, root: '' }
    const checked = verifyReceipt({
      hash,
      verifier,
      origin: verifier.name,
      entry,
      receipt: proven.receipt,
      known,
    })
    expect(checked.entryId).toBe(entryId)
  })

  it('is changed only by who has read it as it is', async () => {
    const { id } = await anOpenReview()
    const both = await Promise.all(
      [VERA, PIETER].map((who) => deed(who, id, 'assignments', { to: who }, '"0"')),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412])
    expect((await deed(VERA, id, 'assignments', { to: VERA }, '"0"')).status).toBe(412)
    const bare = await send(VERA, 'POST', `/reviews/${id}/assignments`, { body: { to: VERA } })
    expect(bare.status).toBe(428)
  })

  it('is opened once for one intention', async () => {
    const made = bySchool()
    await append([made])
    const key = randomUUID()
    const [one, again] = [await open(VERA, SCHOOL, [made], key), await open(VERA, SCHOOL, [made], key)]
    expect(again.body.id).toBe(one.body.id)
    const other = bySchool()
    await append([other])
    expect((await open(VERA, SCHOOL, [other], key)).status).toBe(422)
    expect((await open(PIETER, SCHOOL, [made], key)).body.id).not.toBe(one.body.id)
  })

  it('names every entry that does not concern the agency', async () => {
    const [known, police] = [bySchool(), byPolice()]
    await append([known, police])
    const { status, body } = await send<{ issues: { pointer: string }[] }>(VERA, 'POST', '/reviews', {
      body: { agency: SCHOOL, entries: [police.entry.id, known.entry.id, randomUUID()], reason: NOTE },
      headers: { 'idempotency-key': randomUUID() },
    })
    expect(status).toBe(400)
    expect(body.issues.map(({ pointer }) => pointer)).toEqual(['/entries/0', '/entries/2'])
  })

  it('whose last deed was taken away from the database says so', async () => {
    const { id } = await anAssignedReview()
    const lawful = { conclusion: 'lawful', grave: false, note: NOTE }
    const concluded = await deed(VERA, id, 'conclusions', lawful)
    expect(concluded.body.unmatched).toEqual([])
    const entryId = concluded.body.deeds.at(-1)?.entryId
    await sql(`set session_replication_role = replica;
      delete from audit.review_deed where review_id = '${id}' and seq = 2`)
    await vi.waitFor(async () => {
      const { body } = await get<Review>(VERA, `/reviews/${id}`)
      expect(body).toMatchObject({ state: 'assigned', unmatched: [entryId] })
    })
  })

  it('that was made to be about other entries is shown to nobody', async () => {
    const { id } = await anOpenReview()
    await vi.waitFor(async () =>
      expect(await sql(`select from audit.indexed_entry where transaction_id = '${id}'`)).toHaveLength(1),
    )
    await sql(`set session_replication_role = replica;
      update audit.review set entries = '{0}' where id = '${id}'`)
    expect((await get(VERA, `/reviews/${id}`)).status).toBe(500)
  })

  it('whose deeds were changed in the database is shown to nobody', async () => {
    const { id } = await anAssignedReview(PIETER)
    await sql(`set session_replication_role = replica;
      update audit.review_deed set codes = '{"to": "${VERA}"}' where review_id = '${id}'`)
    expect((await get(VERA, `/reviews/${id}`)).status).toBe(500)
    expect(
      (await deed(VERA, id, 'conclusions', { conclusion: 'lawful', grave: false, note: NOTE }, '"1"')).status,
    ).toBe(500)
  })
})

describe('an auditor', () => {
  it('knows of no review beyond the own competence: it answers like an id that is nothing', async () => {
    const { id } = await anOpenReview(byPolice(), POLICE)
    const etag = '"0"'
    for (const [deedName, body] of [
      ['assignments', { to: LOTTE }],
      ['conclusions', { conclusion: 'lawful', grave: false, note: NOTE }],
      ['confirmations', { note: NOTE }],
      ['returns', { note: NOTE }],
      ['closure', { note: NOTE }],
      ['openings', { entryId: randomUUID(), reason: NOTE }],
      ['grants', { request: 1, reason: NOTE }],
      ['details', { entryId: randomUUID(), reason: NOTE }],
    ] as const) {
      const [real, none] = await Promise.all(
        [id, randomUUID()].map((one) => deed(LOTTE, one, deedName, body, etag)),
      )
      expect(real, deedName).toMatchObject({ status: 404 })
      expect(real, deedName).toEqual(none)
    }
    expect(await get(LOTTE, `/reviews/${id}`)).toEqual(await get(LOTTE, `/reviews/${randomUUID()}`))
    const { body } = await get<{ items: { agency: string }[] }>(LOTTE, '/reviews?limit=100')
    expect(body.items.length).toBeGreaterThan(0)
    expect(body.items.filter(({ agency }) => agency !== SCHOOL)).toEqual([])
    expect((await open(LOTTE, POLICE, [byPolice()])).status).toBe(400)
  })

  it('never reviews the own agency, nor what it took part in', async () => {
    const own = aDisclosure({ organisation: AUDIT, role: 'auditor' })
    const told = aDisclosure({ recipients: [AUDIT] })
    await append([own, told])
    expect((await open(VERA, AUDIT, [own])).status).toBe(400)
    expect((await open(VERA, SCHOOL, [told])).status).toBe(403)
  })

  it('who acted, or was told, does not review, and is given no review', async () => {
    const { id } = await anOpenReview(aDisclosure({ actor: { professional: TEACHER, recipients: [PIETER] } }))
    expect((await deed(PIETER, id, 'assignments', { to: PIETER })).status).toBe(403)
    expect((await deed(VERA, id, 'assignments', { to: PIETER })).status).toBe(403)
    expect((await deed(VERA, id, 'assignments', { to: VERA })).status).toBe(201)
  })

  it('gets by a review of an agency within the competence at nothing of one beyond it (P17)', async () => {
    const told = aDisclosure({ organisation: POLICE, holders: [POLICE], recipients: [SCHOOL] })
    await append([told])
    const { id } = (await open(LOTTE, SCHOOL, [told])).body
    expect((await deed(LOTTE, id, 'assignments', { to: LOTTE }, '"0"')).status).toBe(201)
    const asked = { entryId: told.entry.id, reason: 'To see what the police told the school.' }
    for (const what of ['details', 'openings']) {
      expect((await deed(LOTTE, id, what, asked, '"1"')).status, what).toBe(403)
    }
    expect((await leavesOf(id)).map(({ effect }) => effect)).toEqual(['opened', 'assigned'])
    await deed(VERA, id, 'assignments', { to: VERA })
    expect((await deed(VERA, id, 'openings', asked)).status).toBe(201)
    expect((await deed(LOTTE, id, 'grants', { request: 3, reason: asked.reason })).status).toBe(403)
    expect((await deed(PIETER, id, 'grants', { request: 3, reason: asked.reason })).status).toBe(201)
  })

  it('gives a review to nobody who is not competent for it, whoever that is', async () => {
    const { id } = await anOpenReview(byPolice(), POLICE)
    for (const to of [LOTTE, TEACHER, 'pro-nobody-known']) {
      expect((await deed(VERA, id, 'assignments', { to })).status, to).toBe(400)
    }
  })
})

describe('who acted in an entry, and what a reviewer wrote', () => {
  const opening = (who: string, id: string, entryId: string) =>
    send<{ state: string; detail?: { professional: string; justification?: string } }>(
      who,
      'POST',
      `/reviews/${id}/details`,
      {
        body: { entryId, reason: 'To see why it was told at all.' },
      },
    )

  it('is opened for the assigned reviewer alone, and that it was is in the log', async () => {
    const { id, entryId } = await anAssignedReview()
    expect((await opening(PIETER, id, entryId)).status).toBe(403)
    const before = (await leavesOf(id)).length
    const { body } = await opening(VERA, id, entryId)
    expect(body).toMatchObject({ state: 'opened', detail: { professional: TEACHER, justification: SECRET } })
    const leaves = await leavesOf(id)
    expect(leaves).toHaveLength(before + 1)
    expect(leaves.at(-1)).toMatchObject({ effect: 'detail-opened', basis: [entryId], role: 'auditor' })
  })

  it('is open to the second reviewer while a conclusion waits, with the note of the first', async () => {
    const { id, entryId } = await anAssignedReview()
    const { body } = await deed(VERA, id, 'conclusions', {
      conclusion: 'procedural',
      grave: true,
      note: NOTE,
    })
    expect((await opening(PIETER, id, entryId)).body.detail?.professional).toBe(TEACHER)
    const note = await opening(PIETER, id, body.deeds.at(-1)?.entryId ?? '')
    expect(note.body.detail).toMatchObject({ professional: VERA, justification: NOTE })
  })

  it('is not opened through a review that is about something else', async () => {
    const [one, other] = [await anAssignedReview(), await anAssignedReview()]
    expect((await opening(VERA, one.id, other.entryId)).status).toBe(404)
  })

  it('says erased when its year was forgotten', async () => {
    const { id, entryId } = await anAssignedReview()
    await sql(`set session_replication_role = replica;
      delete from audit.actor_detail where entry_id = '${entryId}'`)
    expect((await opening(VERA, id, entryId)).body).toEqual({ entryId, state: 'erased' })
  })
})

describe('the list of reviews', () => {
  it('is the oldest first, page by page, and narrows to what is asked for', async () => {
    const made = [await anAssignedReview(), await anAssignedReview(), await anAssignedReview()]
    const other = await anOpenReview()
    const seen: { id: string; openedAt: string }[] = []
    for (let next = ''; ; ) {
      const cursor = next === '' ? '' : `&cursor=${next}`
      const { body } = await get<{ items: typeof seen; next?: string }>(
        VERA,
        `/reviews?state=assigned&limit=2${cursor}`,
      )
      seen.push(...body.items)
      if (body.next === undefined) break
      next = body.next
    }
    expect(seen.map(({ openedAt }) => openedAt)).toEqual(seen.map(({ openedAt }) => openedAt).toSorted())
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    for (const { id } of made) expect(seen.map((one) => one.id)).toContain(id)
    expect(seen.map(({ id }) => id)).not.toContain(other.id)
    const none = await get<{ items: [] }>(VERA, '/reviews?because=flag&due=2100-01-01T00:00:00Z')
    expect(none.body.items).toEqual([])
    expect((await get(VERA, '/reviews?cursor=bm90aGluZw')).status).toBe(400)
  })
})

async function leavesOf(transaction: string) {
  const rows = await sql<{ leaf: Record<string, unknown> }>(
    `select convert_from(leaf, 'UTF8')::jsonb as leaf from audit.entry
     where convert_from(leaf, 'UTF8')::jsonb ->> 'transaction' = '${transaction}' order by idx`,
  )
  return rows.map(({ leaf }) => leaf)
}

function sql<Row extends object>(statement: string): Promise<Row[]> {
  return runSql(constellation().database.adminUrl, statement)
}

import { randomUUID } from 'node:crypto'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkInAll, keepItem, sealedItem, withKey } from '../../test/casework.ts'
import { countQueries } from '../../test/count-queries.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { draft, openTable, send, sheetDeps, signAll, TABLE, type Table } from '../../test/sheets.ts'
import { sightOf } from '../actor.ts'
import type { SheetItem } from '../domain/casework/return-sheet.ts'
import { asCaller } from '../storage/as-caller.ts'
import { closeSession } from './close-session.ts'
import { declareConflict } from './declare-conflict.ts'
import { getDisclosure } from './get-disclosure.ts'
import { getSheet } from './get-sheet.ts'
import { listSheets } from './list-sheets.ts'
import { withdrawSheet } from './withdraw-sheet.ts'

const OTHERS = TABLE.filter((who) => who !== 'pro-hugo')

let harness: Harness
let deps: Table['deps']
beforeAll(async () => {
  harness = await startHarness()
  deps = sheetDeps(harness)
})
afterAll(() => harness?.close())

const place = ({ caseId, sessionId }: Table, sheetId: string) => ({ params: { caseId, sessionId, sheetId } })
const get = (table: Table, sheetId: string, by = 'pro-elin', given = harness.deps) =>
  harness.call(getSheet, by, place(table, sheetId), given)
const withdraw = (table: Table, sheetId: string, by = 'pro-elin') =>
  harness.call(withdrawSheet, by, place(table, sheetId))
const rowsSeenBy = (who: string) =>
  asCaller(harness.db, sightOf(harness.actor(who)), async (tx) => ({
    sheets: (await tx.selectFrom('return_sheet').select('id').execute()).map(({ id }) => id),
    items: (await tx.selectFrom('return_sheet_item').select('sheet_id').execute()).length,
    seats: (await tx.selectFrom('return_sheet_seat').select('professional').execute()).map(
      (one) => one.professional,
    ),
  }))
const asOwnRole = (who: string, statement: string) =>
  asCaller(harness.db, sightOf(harness.actor(who)), (tx) => sql.raw(statement).execute(tx))

describe('a return sheet', () => {
  it('is drafted, signed by everybody at the table and sent, recorded before police read any of it', async () => {
    const table = await openTable(harness, deps)
    const sheet = await draft(table)
    expect(sheet).toMatchObject({ state: 'drafted', signed: false, items: [{ itemId: table.measure }] })
    expect(await signAll(table, sheet, OTHERS)).toMatchObject({ state: 'signing', signed: true })
    expect(await signAll(table, sheet, ['pro-hugo'])).toMatchObject({ state: 'complete' })

    const before = deps.ledger.entries.length
    const sent = await send(table, sheet.id)
    expect(sent).toMatchObject({ sheet: { state: 'sent' }, answers: [{ effect: 'permit' }] })
    expect(deps.ledger.entries.slice(before)).toMatchObject([
      {
        event: 'disclosure',
        effect: 'permit',
        holders: ['agy-social'],
        recipients: ['agy-police'],
        classes: ['MSR:summary'],
      },
    ])
    const disclosureId = sent.answers[0]?.disclosureId ?? ''
    const read = await harness.call(getDisclosure, 'pro-hugo', { params: { disclosureId } }, deps)
    expect(read.item).toMatchObject({ summary: 'A mentor from Monday on.' })
  })

  it('is sent while one signature is missing by nobody: there is no consensus, and no name', async () => {
    for (const missing of TABLE) {
      const table = await openTable(harness, deps)
      const sheet = await draft(table)
      await signAll(
        table,
        sheet,
        TABLE.filter((who) => who !== missing && (missing === 'pro-hugo' || who !== 'pro-hugo')),
      )
      const error = await send(table, sheet.id).catch((reason) => reason)
      expect(error, missing).toMatchObject({ name: 'Conflict' })
      expect(JSON.stringify({ ...error, message: error.message })).not.toMatch(/pro-|agy-/)
      for (const who of OTHERS) {
        const seen = JSON.stringify(await get(table, sheet.id, who))
        expect(seen.replaceAll('pro-hugo', '')).not.toMatch(/pro-|missing|count/)
      }
    }
  })

  it('is signed once by each, also by eight calls at the same moment; of all at once the last completes it', async () => {
    const table = await openTable(harness, deps)
    const sheet = await draft(table)
    const often = await Promise.allSettled(
      Array.from({ length: 8 }, () => signAll(table, sheet, ['pro-noor'])),
    )
    expect(often.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of often)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'signed-before' })
    await Promise.all(OTHERS.filter((who) => who !== 'pro-noor').map((who) => signAll(table, sheet, [who])))
    await signAll(table, sheet, ['pro-hugo'])
    expect(await get(table, sheet.id)).toMatchObject({ state: 'complete' })
  })

  it('is sent once, whoever of eight is quicker, and again under the same key it is the same sending', async () => {
    const table = await openTable(harness, deps)
    const sheet = await draft(table)
    await signAll(table, sheet, TABLE)
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => send(table, sheet.id)))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [{ n } = { n: 0 }] = await runSql<{ n: number }>(
      harness.superuserUrl,
      `select count(*)::int as n from exchange.disclosure where case_id = '${table.caseId}'`,
    )
    expect(n).toBe(1)

    const other = await openTable(harness, deps)
    const again = await draft(other)
    await signAll(other, again, TABLE)
    const key = withKey()
    const first = await send(other, again.id, key)
    expect((await send(other, again.id, key)).receipt).toEqual(first.receipt)
  })

  it('does not stand without the signer’s own signature over this very sheet', async () => {
    const table = await openTable(harness, deps)
    const sheet = await draft(table)
    const changed = { ...sheet, items: [{ itemId: table.measure, variant: 'full' as const }] }
    await expect(signAll(table, changed, ['pro-noor'])).rejects.toMatchObject({
      issues: [{ code: 'not-signed' }],
    })
    await expect(signAll(table, sheet, ['pro-bram'])).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('a return sheet is void for good', () => {
  it('when somebody else joins the table: what was agreed on was agreed by others', async () => {
    const table = await openTable(harness, deps)
    const sheet = await draft(table)
    await signAll(table, sheet, TABLE)
    await checkInAll(harness, table.caseId, table.sessionId, ['pro-bram'])
    expect(await get(table, sheet.id)).toMatchObject({ state: 'void' })
    await expect(send(table, sheet.id)).rejects.toMatchObject({ code: 'state' })
    await expect(signAll(table, sheet, ['pro-elin'])).rejects.toMatchObject({ code: 'state' })
    const another = await draft(table)
    await signAll(table, another, [...OTHERS, 'pro-bram', 'pro-hugo'])
    expect(await send(table, another.id)).toMatchObject({ sheet: { state: 'sent' } })
  })

  it('when somebody at the table declares a conflict of interest, or the session closes', async () => {
    const table = await openTable(harness, deps)
    const sheet = await draft(table)
    const body = { professional: 'pro-samira', reason: 'A relative of the family.' }
    await harness.call(declareConflict, 'pro-samira', { params: { caseId: table.caseId }, body })
    expect(await get(table, sheet.id)).toMatchObject({ state: 'void' })
    const another = await draft(table)
    const { caseId, sessionId } = table
    await harness.call(closeSession, 'pro-elin', { params: { caseId, sessionId } })
    expect(await get(table, another.id)).toMatchObject({ state: 'void' })
  })

  it('when the chair withdraws it, once, and not after it was sent', async () => {
    const table = await openTable(harness, deps)
    const sheet = await draft(table)
    await expect(withdraw(table, sheet.id, 'pro-noor')).rejects.toMatchObject({ name: 'Forbidden' })
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => withdraw(table, sheet.id)))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const another = await draft(table)
    await signAll(table, another, TABLE)
    await send(table, another.id)
    await expect(withdraw(table, another.id)).rejects.toMatchObject({ code: 'state' })
  })
})

describe('to police', () => {
  it('there is no sheet before everybody else has signed: found by no list, id, query or number of queries', async () => {
    const table = await openTable(harness, deps)
    const nothing = await openTable(harness, deps)
    const sheet = await draft(table)
    for (const signers of [[], OTHERS.slice(0, 1), OTHERS.slice(1, -1)]) {
      await signAll(table, sheet, signers)
      const attempt = async (id: string) => {
        const { deps: counted, queries } = countQueries(harness)
        const error = await get(table, id, 'pro-hugo', counted).catch((reason) => reason)
        return { answer: { ...error, message: error.message }, queries }
      }
      const unknown = await attempt(randomUUID())
      expect(unknown.answer).toMatchObject({ name: 'NotFound' })
      expect(await attempt(sheet.id)).toEqual(unknown)
      const list = ({ caseId, sessionId }: Table) =>
        harness.call(listSheets, 'pro-hugo', { params: { caseId, sessionId } })
      expect(await list(table)).toEqual(await list(nothing))
      expect((await rowsSeenBy('pro-hugo')).sheets).not.toContain(sheet.id)
      await expect(signAll(table, sheet, ['pro-hugo'])).rejects.toMatchObject({ name: 'NotFound' })
    }
    await signAll(table, sheet, OTHERS.slice(-1))
    expect(await get(table, sheet.id, 'pro-hugo')).toMatchObject({ state: 'signing', signed: false })
  })

  it('a seat on it is only their own: nobody, the chair neither, sees whose signature is missing', async () => {
    const table = await openTable(harness, deps)
    await signAll(table, await draft(table), ['pro-noor'])
    for (const who of TABLE) expect(new Set((await rowsSeenBy(who)).seats)).toEqual(new Set([who]))
  })
})

describe('no secret is on a return sheet', () => {
  it('by type', async () => {
    const item = {
      id: 'i',
      holder: 'agy-social',
      category: 'MSR' as const,
      secret: false as const,
      sealed: false as const,
    }
    const fine: SheetItem = { item, variant: 'summary' }
    // @ts-expect-error a secret is none that a sheet holds
    const secret: SheetItem = { item: { ...item, secret: true }, variant: 'summary' }
    // @ts-expect-error nor what is sealed
    const sealed: SheetItem = { item: { ...item, sealed: true }, variant: 'summary' }
    // @ts-expect-error nor what somebody believes
    const belief: SheetItem = { item: { ...item, category: 'BEL' }, variant: 'summary' }
    expect([fine, secret, sealed, belief]).toHaveLength(4)
  })

  it('nor a belief, nor what somebody holds who is not there: each is refused like an unknown item', async () => {
    const table = await openTable(harness, deps)
    const keep = (by: string, changes: object) => keepItem(harness, by, table.caseId, changes)
    const refused = await Promise.all([
      keep('pro-amara', { category: 'MSR', labels: { secret: true } }),
      keepItem(harness, 'pro-samira', table.caseId, await sealedItem(harness.region, 'agy-school')),
      keep('pro-samira', { category: 'BEL' }),
      keep('pro-mina', { category: 'MSR' }),
    ])
    const attempt = (itemId: string) =>
      draft(table, { items: [{ itemId, variant: 'summary' }] }).catch((error) => error.issues)
    const unknown = await attempt(randomUUID())
    expect(unknown).toMatchObject([{ pointer: '/items/0/itemId', code: 'not-for-sheet' }])
    for (const itemId of refused) expect(await attempt(itemId)).toEqual(unknown)
  })

  it('by constraint, whatever the service’s own role tries', async () => {
    const table = await openTable(harness, deps)
    const secret = await keepItem(harness, 'pro-amara', table.caseId, {
      category: 'MSR',
      labels: { secret: true },
    })
    const belief = await keepItem(harness, 'pro-elin', table.caseId, { category: 'BEL' })
    const { id } = await draft(table)
    const insert = (itemId: string, isSecret: boolean) =>
      asOwnRole(
        'pro-elin',
        `insert into return_sheet_item (unit_id, sheet_id, item_id, variant, secret)
         values ('unit-harbour', '${id}', '${itemId}', 'summary', ${isSecret})`,
      )
    await expect(insert(secret, true)).rejects.toThrow(/check constraint/)
    await expect(insert(secret, false)).rejects.toThrow(/foreign key constraint/)
    await expect(insert(belief, false)).rejects.toThrow(/not for a return sheet/)
    for (const column of ['secret', 'item_id', 'variant'])
      await expect(
        asOwnRole('pro-elin', `update return_sheet_item set ${column} = ${column}`),
      ).rejects.toThrow(/permission denied/)
    await expect(asOwnRole('pro-elin', 'delete from return_sheet_item')).rejects.toThrow(/permission denied/)
  })

  it('nor is one complete, shown or sent by hand, or signed for another', async () => {
    const table = await openTable(harness, deps)
    const { id } = await draft(table)
    await signAll(table, await get(table, id), OTHERS.slice(1))
    const update = (set: string) => asOwnRole('pro-elin', `update return_sheet set ${set} where id = '${id}'`)
    await expect(update(`state = 'complete'`)).rejects.toThrow(/everybody who attends/)
    await expect(update(`state = 'sent', sent_at = now()`)).rejects.toThrow(/everybody who attends/)
    await expect(update('shown = true')).rejects.toThrow(/everybody else/)
    const forged = `update return_sheet_seat set signature = '{}', signed_at = now() where sheet_id = '${id}'`
    expect((await asOwnRole('pro-noor', forged)).numAffectedRows).toBe(0n)
    const joining = `insert into return_sheet_item (unit_id, sheet_id, item_id, variant)
      values ('unit-harbour', '${id}', '${table.measure}', 'summary')`
    await expect(asOwnRole('pro-elin', joining)).rejects.toThrow(/before anybody signs|row-level security/)
  })

  it('also when the label of an item turns secret after everybody signed: it leaves the sheet, which is void', async () => {
    const table = await openTable(harness, deps)
    const sheet = await draft(table)
    await signAll(table, sheet, TABLE)
    await runSql(
      harness.superuserUrl,
      `begin; select exchange.set_caller('pro-amara', 'agy-social', '{unit-harbour}', 'case', '{}', '{}', null);
       update exchange.item set secret = true where id = '${table.measure}'; commit`,
    )
    expect(await get(table, sheet.id)).toMatchObject({ state: 'void', items: [] })
    await expect(send(table, sheet.id)).rejects.toMatchObject({ code: 'state' })
    await expect(draft(table)).rejects.toMatchObject({ issues: [{ code: 'not-for-sheet' }] })
  })
})

import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { erasableKeyEncryption, fileErasableKeys, fileKeyEncryption, KeyErased } from '@casebridge/service'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { acts } from '../../scenarios/support/acts.ts'
import { type AuditBetween, startAuditBetween } from '../../scenarios/support/audit-between.ts'
import { bodyOf, type Call, send } from '../../scenarios/support/call.ts'
import { asSuperuser, tamper } from '../../scenarios/support/database.ts'
import { entriesFrom, verifyLedger } from '../../scenarios/support/ledger.ts'
import { CHAIR, PREVENTION, REVIEWER, SCHOOL, SECOND_REVIEWER } from '../../scenarios/support/people.ts'
import { newCase } from '../../scenarios/support/stage.ts'

type Schemas = exchange.components['schemas']

const between: AuditBetween = await startAuditBetween()
const constellation = withConstellation({
  environments: { exchange: { AUDIT_URL: between.url, ERASURE_UNDO_HOURS: '0.0001' } },
})
beforeAll(() => between.toward(constellation().urls.audit))
afterAll(() => between.close())

const REASON = 'The person asked for it in writing, and was identified.'
const SAID = 'Away on five Wednesday afternoons in a row.'
const NOBODY = `sub_${'0'.repeat(43)}`

const post = (path: string, body: unknown): Call => ({ method: 'POST', path: `/v1/${path}`, body })

async function as<Body>(who: string, call: Call): Promise<Body> {
  return bodyOf<Body>(await send(constellation(), who, call))
}

/** Somebody about whom something was made known, in a case that is closed by now. */
async function aPerson(): Promise<string> {
  const opening = newCase()
  const { id: caseId } = await as<Schemas['Case']>(CHAIR, post('cases', opening))
  const item = { category: 'EDU', statementType: 'fact', content: { summary: SAID } } as const
  const { id } = await as<Schemas['Item']>(SCHOOL, acts.keepItem(caseId, item))
  await as(
    SCHOOL,
    acts.recordEvidence(caseId, { kind: 'informed', categories: ['EDU'], purposes: ['early-help'] }),
  )
  await as(SCHOOL, acts.disclose(caseId, id, PREVENTION))
  await as(CHAIR, post(`cases/${caseId}/closure`, { outcome: 'goals-reached', reason: REASON }))
  const { identifier } = opening.subject
  return (await as<Schemas['Subject']>(REVIEWER, post('subjects', { identifier, reason: REASON }))).subject
}

async function ask(subject: string): Promise<string> {
  const body = { unit: 'unit-harbour', subject, ground: 'request-of-person', reason: REASON }
  const { id } = await as<Schemas['Erasure']>(REVIEWER, post('erasures', body))
  await as(SECOND_REVIEWER, post(`erasures/${id}/confirmation`, { subject, reason: REASON }))
  return id
}

async function stateOf(id: string): Promise<Schemas['Erasure'] | undefined> {
  const { items } = await as<Schemas['ErasurePage']>(REVIEWER, { method: 'GET', path: '/v1/erasures' })
  return items.find((one) => one.id === id)
}

const until = (id: string, state: Schemas['Erasure']['state']) =>
  vi.waitFor(async () => expect(await stateOf(id)).toMatchObject({ state }), {
    timeout: 60_000,
    interval: 250,
  })

/** The ledger of a person as the reviewer reads it: its status and its rows without their place. */
async function ledgerOf(subject: string) {
  const call = post('subjects/ledger', { subject, reason: REASON })
  const { status, text } = await send(constellation(), REVIEWER, call, { service: 'audit' })
  const { items = [] } = JSON.parse(text) as { items?: { event: string }[] }
  return { status, events: items.map(({ event }) => event) }
}

/** Tables in which something about a person lies, copied as a backup would. */
const COPIED = ['audit.subject_key', 'audit.person_detail', 'exchange.data_key', 'exchange.item_content']

async function backUp(): Promise<void> {
  await asSuperuser(constellation(), 'drop schema if exists backup cascade; create schema backup')
  for (const table of COPIED)
    await asSuperuser(constellation(), `create table backup.${table.split('.')[1]} as table ${table}`)
}

function keysOf({ keyring }: Constellation, service: 'audit' | 'exchange') {
  const files = fileErasableKeys(keyring.erasableKeysDirectory(service))
  return erasableKeyEncryption(fileKeyEncryption(keyring.keyEncryptionFile(service)), files)
}

describe('a person who is erased', () => {
  it('is told to a reviewer as somebody nobody knows, and every proof holds', async () => {
    const subject = await aPerson()
    await entriesFrom(constellation())
    expect((await ledgerOf(subject)).events).toContain('disclosure')
    await backUp()
    const id = await ask(subject)
    await until(id, 'done')
    expect(await ledgerOf(subject)).toEqual(await ledgerOf(NOBODY))
    expect(await ledgerOf(subject)).toEqual(await ledgerOf(NOBODY))
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
    const { entryId } = (await stateOf(id)) ?? {}
    const leaf = (await entriesFrom(constellation())).find((entry) => entry.id === entryId)
    expect(leaf).toMatchObject({
      ...{ event: 'erasure', effect: 'person-erased', basis: ['erasure/request-of-person'] },
      commitments: { actor: expect.any(String), person: null },
    })
    expect(JSON.stringify(leaf)).not.toContain('sub_')
  })

  it('is in no backup of the databases that anybody can read, with all the key files there are', async () => {
    const gone = {
      audit: `select encode(subject_index, 'hex') as name, wrapped from backup.subject_key b
        where not exists (select 1 from audit.subject_key k where k.wrapped = b.wrapped)`,
      exchange: `select b.unit_id || '|' || b.id as name, b.wrapped from backup.data_key b
        join exchange.data_key k on k.id = b.id and k.destroyed_at is not null`,
    }
    for (const service of ['audit', 'exchange'] as const) {
      const rows = await asSuperuser<{ name: string; wrapped: Uint8Array }>(constellation(), gone[service])
      expect(rows.length, service).toBeGreaterThan(0)
      for (const { name, wrapped } of rows) {
        const context = service === 'audit' ? `subject:${name}` : name
        await expect(keysOf(constellation(), service).unwrap(wrapped, context)).rejects.toThrow(KeyErased)
      }
    }
    // Others of the same backup still open: it is the erasure that took these away.
    const [kept] = await asSuperuser<{ name: string; wrapped: Uint8Array }>(
      constellation(),
      `select b.unit_id || '|' || b.id as name, b.wrapped from backup.data_key b
       join exchange.data_key k on k.id = b.id and k.destroyed_at is null limit 1`,
    )
    const { name, wrapped } = kept ?? { name: '', wrapped: new Uint8Array() }
    expect(await keysOf(constellation(), 'exchange').unwrap(wrapped, name)).toHaveLength(32)
  })

  it('stays erased when a backup of the ledger’s details is put back', async () => {
    for (const table of ['subject_key', 'person_detail'])
      await tamper(
        constellation(),
        `insert into audit.${table} select * from backup.${table} on conflict do nothing`,
      )
    const audit = constellation().service('audit')
    await audit.stop()
    await audit.start()
    const [row] = await asSuperuser<{ subjects: string }>(
      constellation(),
      `select count(*) as subjects from audit.subject_key`,
    )
    expect(Number(row?.subjects)).toBeGreaterThan(1)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})

describe('an erasure between two services', () => {
  it('goes on after a kill -9 of the exchange when audit has not done its half', async () => {
    const subject = await aPerson()
    await entriesFrom(constellation())
    const exchange = constellation().service('exchange')
    let asked = 0
    const id = await between.lying(
      (append, honestly) => {
        if (!('subject' in append)) return honestly()
        asked += 1
        return { status: 503, body: { type: 'about:blank', title: 'away', status: 503 } }
      },
      async () => {
        const erasure = await ask(subject)
        await vi.waitFor(() => expect(asked).toBeGreaterThan(0), { timeout: 60_000 })
        expect(await stateOf(erasure)).toMatchObject({ state: 'erasing' })
        const pid = exchange.pid()
        if (pid === undefined) throw new Error('the exchange does not run')
        process.kill(pid, 'SIGKILL')
        await vi.waitFor(() => expect(exchange.pid()).toBeUndefined(), { timeout: 10_000 })
        return erasure
      },
    )
    await exchange.start()
    await until(id, 'done')
    expect(await ledgerOf(subject)).toEqual({ status: 200, events: [] })
    const entries = await entriesFrom(constellation())
    const { entryId } = (await stateOf(id)) ?? {}
    expect(entries.filter((entry) => entry.id === entryId)).toHaveLength(1)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })

  it('is asked of audit by the exchange alone, and only when the log says that somebody was erased', async () => {
    const [any] = await entriesFrom(constellation())
    const body = { subject: NOBODY, entryId: any?.id }
    const refused = await send(constellation(), 'exchange', post('subjects/erasure', body), {
      service: 'audit',
    })
    expect(refused.status).toBe(409)
    const reviewer = await send(constellation(), REVIEWER, post('subjects/erasure', body), {
      service: 'audit',
    })
    expect(reviewer.status).toBe(403)
  })
})

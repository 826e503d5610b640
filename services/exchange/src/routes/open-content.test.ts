import { createHash, randomUUID } from 'node:crypto'
import { canonicalBytes, encodeEntry } from '@casebridge/ledger'
import { entryOf, Unavailable } from '@casebridge/service'
import { logVerifier, receiptOfOnly, runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import type { Deps } from '../deps.ts'
import type { GrantDeed, OfferedGrant } from '../domain/opening/grant.ts'
import { ask } from './ask.ts'
import { disclose } from './disclose.ts'
import { openContent } from './open-content.ts'
import { recall } from './recall.ts'
import { recordEvidence } from './record-evidence.ts'

const [VERA, PIETER] = ['pro-vera', 'pro-pieter'] as const
const SUMMARY = 'Absent on five Wednesday afternoons; present at all other times.'
const DETAIL = 'The form teacher wrote down each of the afternoons.'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
let caseId: string
let item: string
const offered = new Map<string, OfferedGrant>()
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  const grants = { verifier: logVerifier, find: async (id: string) => offered.get(id) }
  deps = { ...harness.deps, ledger, grants }
  caseId = await openTestCase(harness)
  item = await keepItem(harness, 'pro-samira', caseId, { content: { summary: SUMMARY, detail: DETAIL } })
  const evidence = { kind: 'informed' as const, on: '2026-11-20', how: 'In a letter to both parents.' }
  const about = { categories: ['EDU' as const], purposes: ['early-help' as const] }
  await harness.call(recordEvidence, 'pro-samira', { params: { caseId }, body: { ...evidence, ...about } })
})
afterAll(() => harness?.close())

const opening = (grant: string, who: string = VERA, more: Partial<Deps> = {}) =>
  harness.call(openContent, who, { body: { grant } }, { ...deps, ...more })

/** Gives the summary to prevention. @returns the entry that was recorded. */
async function given(itemId = item): Promise<string> {
  const body = {
    itemId,
    purpose: 'early-help' as const,
    variant: 'summary' as const,
    recipients: ['pro-noor'],
  }
  await harness.call(disclose, 'pro-samira', { params: { caseId }, ...withKey(), body }, deps)
  return ledger.entries.at(-1)?.id ?? ''
}

/** A grant as audit would give it, or as somebody forged it. @returns its id. */
function granted(opens: string, changed: Partial<GrantDeed['codes']> = {}, forge: Forgery = {}): string {
  const deed: GrantDeed = {
    ...{ review: randomUUID(), sequence: 3, act: 'opening-granted', at: '2026-11-24T08:00:00.000Z' },
    ...{ by: changed.openers?.[1] ?? PIETER, agency: 'agy-audit', salt: 'c2FsdA==' },
    codes: { opens, request: 2, expiresAt: '2026-12-01T08:00:00.000Z', openers: [VERA, PIETER], ...changed },
  }
  const digest = createHash('sha256').update(canonicalBytes(deed)).digest('hex')
  const id = randomUUID()
  const by = { organisation: 'agy-audit', role: 'auditor' }
  const act = {
    ...{ id, event: 'review' as const, effect: 'opening-granted', transaction: deed.review },
    decision: `sha256:${digest}`,
  }
  const entry = encodeEntry(entryOf(by, harness.clock.now, null, { ...act, ...forge.entry }))
  offered.set(id, { deed: { ...deed, ...forge.deed }, entry, receipt: receiptOfOnly(forge.receipt ?? entry) })
  return id
}

interface Forgery {
  readonly deed?: Partial<GrantDeed>
  readonly entry?: { readonly effect?: string; readonly decision?: string }
  readonly receipt?: Uint8Array
}

describe('opening a content for a review', () => {
  it('shows each of the two auditors exactly what was given, once', async () => {
    const entryId = await given()
    const grant = granted(entryId)
    for (const who of [VERA, PIETER]) {
      const opened = await opening(grant, who)
      expect(opened.items).toMatchObject([
        { holder: 'agy-school', recipientAgency: 'agy-prevention', state: 'opened', summary: SUMMARY },
      ])
      expect(JSON.stringify(opened)).not.toContain(DETAIL)
      expect(opened.entryId).toBe(entryId)
      await expect(opening(grant, who)).rejects.toMatchObject({ status: 409 })
    }
  })

  it('is recorded first, as a consultation about the same person, and without a receipt shows nothing', async () => {
    const entryId = await given()
    const grant = granted(entryId)
    const down = { record: () => Promise.reject(new Unavailable(1)), close: async () => {} }
    await expect(opening(grant, VERA, { ledger: down })).rejects.toMatchObject({ status: 503 })
    const { receipt } = await opening(grant)
    const act = ledger.entries.find(({ id }) => id === entryId)
    const entry = ledger.entries.at(-1)
    expect(entry).toMatchObject({
      ...{ id: receipt.entryId, event: 'consultation', effect: 'opened', organisation: 'agy-audit' },
      ...{
        transaction: act?.transaction,
        purpose: 'audit',
        holders: ['agy-school'],
        classes: ['EDU:summary'],
      },
      basis: [`opening/${grant}`],
    })
    expect(entry?.commitments.person).not.toBeNull()
  })

  it('of two at once by one auditor gives one', async () => {
    const grant = granted(await given())
    const both = await Promise.allSettled([opening(grant), opening(grant)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is for nobody else: an unknown grant, another’s, and one for another unit answer alike', async () => {
    const entryId = await given()
    const grant = granted(entryId)
    const refusals = await Promise.all(
      [
        opening(randomUUID()),
        opening(granted(entryId, { openers: [PIETER, 'pro-paul'] })),
        opening(granted(randomUUID())),
        opening(grant, 'pro-dina'),
      ].map((one) =>
        one.then(
          () => undefined,
          (error) => error,
        ),
      ),
    )
    for (const refusal of refusals) expect(refusal).toMatchObject({ name: refusals[0].name, status: 404 })
  })

  it.each<[string, (entryId: string) => string]>([
    ['whose digest is of other openers', (e) => granted(e, {}, { deed: { sequence: 4 } })],
    ['of one person alone', (e) => granted(e, { openers: [VERA, VERA] })],
    ['whose second did not write it', (e) => granted(e, {}, { deed: { by: 'pro-oskar' } })],
    ['that was only asked for', (e) => granted(e, {}, { entry: { effect: 'opening-requested' } })],
    ['of somebody who is no auditor', (e) => granted(e, { openers: [VERA, 'pro-oskar'] })],
  ])('is refused for a grant %s', async (_, forged) => {
    const before = ledger.entries.length + 1
    await expect(opening(forged(await given()))).rejects.toMatchObject({ status: 404 })
    expect(ledger.entries).toHaveLength(before)
  })

  it('is refused when the log does not hold the grant, whatever audit says', async () => {
    const other = encodeEntry(
      entryOf({ organisation: 'agy-audit', role: 'auditor' }, harness.clock.now, null, {
        event: 'review',
        transaction: randomUUID(),
        id: randomUUID(),
      }),
    )
    const grant = granted(await given(), {}, { receipt: other })
    await expect(opening(grant)).rejects.toMatchObject({ name: 'ReceiptError' })
  })

  it('ends after its days', async () => {
    const grant = granted(await given(), { expiresAt: harness.clock.now.toISOString() })
    await expect(opening(grant)).rejects.toMatchObject({ status: 409 })
  })

  it('is refused to an auditor of an agency that took part, or was asked in vain', async () => {
    const body = {
      purpose: 'early-help' as const,
      categories: ['EDU' as const],
      question: 'What would help?',
      reason: 'So that nobody has to tell the same twice.',
    }
    await harness.call(ask, 'pro-noor', { params: { caseId }, ...withKey(), body }, deps)
    for (const entryId of [
      await given(),
      ledger.entries.findLast(({ event }) => event === 'decision')?.id ?? '',
    ]) {
      await expect(
        opening(granted(entryId, { openers: ['pro-dina', PIETER] }), 'pro-dina'),
      ).rejects.toMatchObject({ status: 403 })
    }
  })

  it('is refused to an auditor whose competence for it has ended since the grant', async () => {
    const grant = granted(await given(), { openers: ['pro-lotte', PIETER] })
    const before = ledger.entries.length
    await expect(opening(grant, 'pro-lotte')).rejects.toMatchObject({ status: 403 })
    expect(ledger.entries).toHaveLength(before)
    expect((await opening(grant, PIETER)).items).toHaveLength(1)
  })

  it('shows nothing of what was recalled, of what is sealed, and of what was erased', async () => {
    const [recalled, sealed, erased] = [await given(), await given(), await given()]
    const disclosureOf = async (entryId: string) => {
      const [row] = await sql<{ id: string }>(
        `select d.id from exchange.disclosure d join exchange.intent i on i.id = d.intent_id where i.entry_id = '${entryId}'`,
      )
      return row?.id ?? ''
    }
    const params = { disclosureId: await disclosureOf(recalled) }
    await harness.call(
      recall,
      'pro-samira',
      { params, body: { reason: 'It was about somebody else.' } },
      deps,
    )
    const state = async (entryId: string) => (await opening(granted(entryId))).items
    expect(await state(recalled)).toMatchObject([{ state: 'recalled' }])
    await sql(`update exchange.item set sealed = true where id = '${item}'`)
    const shown = await state(sealed)
    expect(shown).toMatchObject([{ state: 'sealed' }])
    expect(JSON.stringify(shown)).not.toContain(SUMMARY)
    await sql(
      `update exchange.data_key set destroyed_at = now(), wrapped = '' where id = (select key_id from exchange.intent where entry_id = '${erased}')`,
    )
    await expect(opening(granted(erased))).rejects.toMatchObject({ status: 409 })
  })
})

function sql<Row extends object>(statement: string): Promise<Row[]> {
  return runSql(harness.superuserUrl, statement)
}

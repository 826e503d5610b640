import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { exchange } from '@casebridge/contract'
import { decodeEntry, type Receipt } from '@casebridge/ledger'
import { generateNoteKeys } from '@casebridge/ledger/node'
import type { Constellation } from '@casebridge/local'
import { beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import type { Answer, AuditBetween, Lie } from '../support/audit-between.ts'
import { bodyOf, send } from '../support/call.ts'
import { forgedReceipt } from '../support/forged-receipt.ts'
import { entriesFrom } from '../support/ledger.ts'
import { PREVENTION } from '../support/people.ts'
import { openStage, type Stage, TEXTS } from '../support/stage.ts'

const ORIGIN = 'log.harbour.example/disclosures'

/** A service that says "201 Created" opens nothing: the receipt has to prove that this very entry is in the log. */
export function falseReceipts(constellation: () => Constellation, between: AuditBetween): void {
  let stage: Stage
  /** A true receipt of another entry, given before. */
  let given: Receipt
  beforeAll(async () => {
    stage = await openStage(constellation())
    await between.lying(
      async (_append, honestly) => {
        const answer = await honestly()
        given = receiptsOf(answer)[0] ?? given
        return answer
      },
      () => send(constellation(), PREVENTION, acts.ask(stage.caseId, { categories: ['EDU'] })),
    )
  })

  it.each(Object.keys(LIES))('%s: 503, and nothing is revealed', async (name) => {
    const lie = LIES[name]?.({
      given,
      skey: readFileSync(constellation().keyring.logSigningKeyFile, 'utf8').trim(),
    })
    if (lie === undefined) throw new Error('no such lie')
    const ask = acts.ask(stage.caseId, { categories: ['EDU'] })
    const key = randomUUID()
    const lied = await between.lying(lie, () => send(constellation(), PREVENTION, ask, { key }))
    expect(lied.status).toBe(503)
    expect(lied.text).not.toContain(TEXTS.attendance)

    const honest = await send(constellation(), PREVENTION, ask, { key })
    const { answers, receipt } = bodyOf<exchange.components['schemas']['Request']>(honest)
    expect(answers[0]?.item?.summary).toBe(TEXTS.attendance)
    const entries = await entriesFrom(constellation())
    expect(entries.filter(({ id }) => id === receipt?.entryId)).toHaveLength(1)
    expect(entries[receipt?.index ?? -1]?.id).toBe(receipt?.entryId)
  })
}

interface Loot {
  readonly given: Receipt
  /** The log's own secret key: whoever operates the audit service has it. */
  readonly skey: string
}

/** What somebody could say instead. `created` keeps the form of the contract. */
const LIES: Readonly<Record<string, (loot: Loot) => Lie>> = {
  'only "OK"': () => () => ({ status: 200, body: { status: 'OK' } }),
  'no receipt at all': () => () => created([]),
  'a stale receipt, of an entry recorded before':
    ({ given }) =>
    () =>
      created([given]),
  'a stale receipt under the name of this entry':
    ({ given }) =>
    ({ entries }) =>
      created(entries.map(({ entry }) => ({ ...given, entryId: decodeEntry(bytes(entry)).id }))),
  'the true receipt of another place': () => async (_append, honestly) =>
    created(receiptsOf(await honestly()).map((receipt) => ({ ...receipt, index: receipt.index - 1 }))),
  'a receipt of the log of somebody else, under our name':
    () =>
    ({ entries, knownSize }) =>
      created(forge(generateNoteKeys(ORIGIN).skey, entries, knownSize, knownSize + 8)),
  'with the log’s own key, a log that begins anew':
    ({ skey }) =>
    ({ entries, knownSize }) =>
      created(forge(skey, entries, knownSize, 0)),
  'with the log’s own key, a longer log that is another':
    ({ skey }) =>
    ({ entries, knownSize }) =>
      created(forge(skey, entries, knownSize, knownSize + 8)),
}

function forge(
  skey: string,
  entries: readonly { entry: string }[],
  knownSize: number,
  before: number,
): Receipt[] {
  return entries.map(({ entry }) => forgedReceipt(bytes(entry), { skey, origin: ORIGIN, before, knownSize }))
}

function created(receipts: readonly Receipt[]): Answer {
  return { status: 201, body: { receipts } }
}

function receiptsOf({ body }: Answer): readonly Receipt[] {
  return (body as { receipts: Receipt[] }).receipts
}

function bytes(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64')
}

import type { exchange } from '@casebridge/contract'
import { encodeEntry, fromBase64, verifyReceipt } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash } from '@casebridge/ledger/node'
import type { Constellation } from '@casebridge/local'
import { beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { asSuperuser, tamper } from '../support/database.ts'
import { dump, found, foundIn, logsOf } from '../support/dump.ts'
import { entriesFrom, verifyLedger } from '../support/ledger.ts'
import { OPERATIONS } from '../support/operations.ts'
import { PREVENTION, SCHOOL } from '../support/people.ts'
import { faultyCalls, type Planted, plant } from '../support/plant.ts'
import { registryActs } from '../support/registry.ts'
import { logStatements } from '../support/statements.ts'

/** What is said about people is in no leaf, log, address or table as it was said; erasing it breaks no proof. */
export function nothingInClear(constellation: () => Constellation): void {
  let planted: Planted
  let words: readonly string[]
  beforeAll(async () => {
    planted = await plant(constellation())
    words = planted.words
  })
  const namesOf = () => constellation().region.professionals.map(({ name }) => name)

  it('everything that was planted was taken in: what follows looks for something', async () => {
    expect(words.length).toBeGreaterThan(20)
    expect(planted.told).toContain(found(planted.told, words)[0])
  })

  it('no ledger entry holds it, nor a professional, a person, a case or an item', async () => {
    const leaves = (await entriesFrom(constellation())).map((entry) =>
      Buffer.from(encodeEntry(entry)).toString(),
    )
    const all = leaves.join('\n')
    expect(all).toContain('agy-school-meridian')
    expect(found(all, [...words, ...namesOf(), ...planted.ids, planted.subject])).toEqual([])
    expect(all).not.toMatch(/\b(pro-|sub_)/)
  })

  it('no table of the exchange, of audit or of agreements holds it in clear', async () => {
    const rows = await dump(constellation(), ['exchange', 'audit', 'agreements'])
    expect(found(rows, [planted.reference])).toEqual([planted.reference])
    expect(found(rows, words)).toEqual([])
    expect(found(await dump(constellation(), ['exchange', 'audit']), namesOf())).toEqual([])
  })

  it('audit holds neither the pseudonym of the person nor who acted', async () => {
    const rows = await dump(constellation(), ['audit'])
    expect(found(rows, [planted.subject, ...planted.ids, PREVENTION])).toEqual([])
  })

  it('no log of a service, of the issuer or of the database holds it', () => {
    const logs = logsOf(constellation())
    expect(logs.map(({ line }) => line).join('').length).toBeGreaterThan(100)
    expect(foundIn(logs, [...words, ...namesOf(), planted.subject])).toEqual([])
  })

  it('the log of the database does not hold it either when its operator has every statement written down', async () => {
    // As loudly as a server does by default: the one of the constellation is set to say less.
    await asSuperuser(constellation(), `alter role agreements_app set log_error_verbosity = 'default'`)
    await constellation().service('agreements').stop()
    await constellation().service('agreements').start()
    const statements = await logStatements(constellation())
    try {
      const wanted = acts.ask(planted.caseId, { categories: ['EDU'], reason: words[0] ?? '' })
      bodyOf(await send(constellation(), PREVENTION, wanted))
      // Publishes the registry anew, with every professional in it.
      await registryActs(constellation).attest(SCHOOL, '2030-01-01')
    } finally {
      await statements.stop()
      await asSuperuser(constellation(), 'alter role agreements_app reset log_error_verbosity')
    }
    const logs = logsOf(constellation())
    expect(logs.some(({ line }) => line.includes('insert into "document"'))).toBe(true)
    expect(foundIn(logs, [...words, ...namesOf(), planted.subject])).toEqual([])
  })

  it('no problem document repeats what was sent', async () => {
    for (const { who, call, key } of faultyCalls(planted)) {
      const reply = await send(constellation(), who, call, key === undefined ? {} : { key })
      expect(reply.status).toBeGreaterThanOrEqual(400)
      expect(found(reply.text, words)).toEqual([])
    }
  })

  it('no address has a place for it: what paths and queries carry are ids, codes, numbers and cursors', () => {
    const places = OPERATIONS.flatMap(({ parameters }) => parameters).filter((one) => one.in !== 'header')
    const open = places.filter(({ schema }) => !isCoded({ ...schema })).map(({ name }) => name)
    expect(places.length).toBeGreaterThan(20)
    expect([...new Set(open)]).toEqual(['cursor'])
  })

  it('once a person is erased their details are gone, and every proof is as valid as before', async () => {
    const ask = await send(constellation(), PREVENTION, acts.ask(planted.caseId, { categories: ['EDU'] }))
    const { receipt } = bodyOf<exchange.components['schemas']['Request']>(ask)
    await entriesFrom(constellation())
    await tamper(constellation(), 'delete from audit.person_detail; delete from audit.subject_key')
    expect(await asSuperuser(constellation(), 'select from audit.person_detail')).toEqual([])
    expect((await verifyLedger(constellation())).code).toBe(0)
    const verifier = ed25519Verifier(constellation().keyring.logVkey)
    const entry = fromBase64(receipt?.entry ?? '') ?? new Uint8Array()
    const given = {
      entryId: receipt?.entryId ?? '',
      index: receipt?.index ?? -1,
      proof: receipt?.proof ?? '',
      consistency: [],
    }
    const check = {
      hash: nodeHash,
      verifier,
      origin: verifier.name,
      entry,
      receipt: given,
      known: { size: 0, root: '' },
    }
    expect(verifyReceipt(check).entryId).toBe(receipt?.entryId)
  })
}

function isCoded({ $ref, type, format, pattern, enum: values }: Record<string, unknown>): boolean {
  return (
    $ref !== undefined ||
    type === 'integer' ||
    format === 'uuid' ||
    pattern !== undefined ||
    values !== undefined
  )
}

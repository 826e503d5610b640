import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Entry, encodeEntry, toBase64 } from '@casebridge/ledger'
import type { Constellation } from '@casebridge/local'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { send } from '../support/call.ts'
import { asSuperuser } from '../support/database.ts'
import { entriesFrom, verifyLedger } from '../support/ledger.ts'
import { backTo, forgetSigned, withChangedLog } from '../support/log-backup.ts'
import { PREVENTION } from '../support/people.ts'
import { openStage, type Stage, TEXTS } from '../support/stage.ts'

/**
 * A log set back fits together in itself: only those who remember what it was can tell. The signer does, and the service
 * does not start. When the signer's memory is set back with it, the exchange tells, and stops disclosing; so does
 * whoever kept a checkpoint.
 */
export function rolledBackLog(constellation: () => Constellation): void {
  let stage: Stage
  let checkpoint: string
  const key = randomUUID()
  const ask = () =>
    send(constellation(), PREVENTION, acts.ask(stage.caseId, { categories: ['EDU'] }), { key })
  const audit = () => constellation().service('audit')
  const remembering = () => verifyLedger(constellation(), '--checkpoint', checkpoint)

  let refusal: string
  let restore: () => Promise<void> = async () => {}
  beforeAll(async () => {
    stage = await openStage(constellation())
    await entriesFrom(constellation())
    checkpoint = join(constellation().directory, 'checkpoint')
    expect(await verifyLedger(constellation(), '--remember', checkpoint)).toMatchObject({ code: 0 })
    ;({ refusal, restore } = await setBack(constellation()))
  })
  afterAll(() => restore())

  it('the service does not start on it, and names both sizes', () => {
    expect(refusal).toMatch(/the log had \d+ entries and now has \d+/)
  })

  it('by itself the log holds; to whoever kept a checkpoint it is broken', async () => {
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
    const { code, report } = await remembering()
    expect(code).toBe(1)
    expect(report).toMatch(/a head that was seen before counted \d+ entries, this log has only \d+/)
  })

  it('the exchange refuses its receipts and discloses nothing', async () => {
    const reply = await ask()
    expect(reply.status).toBe(503)
    expect(reply.text).not.toContain(TEXTS.attendance)
  })

  it('also after it was started again: what it has seen outlives it', async () => {
    await constellation().service('exchange').stop()
    await constellation().service('exchange').start()
    expect((await ask()).status).toBe(503)
  })

  it('also when the log has grown again, past what was seen, with other entries', async () => {
    const seen = await knownSize(constellation())
    await append(constellation(), seen + 5)
    expect((await entriesFrom(constellation())).length).toBeGreaterThan(seen)
    expect((await ask()).status).toBe(503)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
    const { code, report } = await remembering()
    expect(code).toBe(1)
    expect(report).toMatch(/not what was signed/)
  })

  it('restored, it continues what was seen, and what was asked is told', async () => {
    await restore()
    restore = async () => {}
    expect(audit().pid()).toBeDefined()
    expect((await ask()).text).toContain(TEXTS.attendance)
    expect(await remembering()).toMatchObject({ code: 0 })
  })
}

/** Sets the log back by three of its heads and starts its service on it; that takes setting back the signer too. */
async function setBack(
  constellation: Constellation,
): Promise<{ readonly refusal: string; readonly restore: () => Promise<void> }> {
  const audit = constellation.service('audit')
  const [head] = await asSuperuser<{ size: string }>(
    constellation,
    'select size from audit.tree_head order by size desc offset 3 limit 1',
  )
  const done = Promise.withResolvers<void>()
  const changed = Promise.withResolvers<string>()
  await audit.stop()
  const back = withChangedLog(constellation, backTo(Number(head?.size)), async () => {
    const refused = await audit.start().then(() => 'it started', String)
    const memory = await forgetSigned(constellation)
    await audit.start()
    changed.resolve(refused)
    await done.promise
    await audit.stop()
    await memory.restore()
  })
  back.catch(changed.reject)
  const refusal = await changed.promise
  const restore = async () => {
    done.resolve()
    await back
    await audit.start()
  }
  return { refusal, restore }
}

/** How far the exchange has seen the log. */
async function knownSize(constellation: Constellation): Promise<number> {
  const [row] = await asSuperuser<{ size: string }>(constellation, 'select size from exchange.ledger_head')
  return Number(row?.size)
}

/** Appends made-up entries in the name of the exchange. */
async function append(constellation: Constellation, count: number): Promise<void> {
  const entries = Array.from({ length: count }, () => ({ entry: toBase64(encodeEntry(madeUp())) }))
  const call = { method: 'POST', path: '/v1/entries', body: { knownSize: 0, entries } } as const
  expect((await send(constellation, 'exchange', call, { service: 'audit' })).status).toBe(201)
}

function madeUp(): Entry {
  return {
    v: 1,
    id: randomUUID(),
    event: 'decision',
    occurredAt: new Date().toISOString(),
    transaction: randomUUID(),
    unit: 'unit-harbour',
    organisation: 'agy-school-meridian',
    role: 'pastoral-lead',
    holders: [],
    recipients: [],
    purpose: null,
    basis: [],
    classes: [],
    effect: null,
    decision: null,
    policy: null,
    registry: null,
    trace: null,
    commitments: { actor: null, person: null },
  }
}

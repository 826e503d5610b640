import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  type Entry,
  encodeEntry,
  Frontier,
  formatAddCheckpoint,
  leafHash,
  openCheckpoint,
  signCheckpoint,
  toBase64,
} from '@casebridge/ledger'
import { ed25519Signer, ed25519Verifier, nodeHash, witnessVerifier } from '@casebridge/ledger/node'
import { withConstellation } from '@casebridge/testing/constellation'
import { originId } from '@casebridge/witness'
import { beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../../scenarios/support/acts.ts'
import { send } from '../../scenarios/support/call.ts'
import { asSuperuser, outboxEmpty } from '../../scenarios/support/database.ts'
import { verifyLedger } from '../../scenarios/support/ledger.ts'
import { backTo, forgetSigned, withChangedLog } from '../../scenarios/support/log-backup.ts'
import { PREVENTION } from '../../scenarios/support/people.ts'
import { openStage, type Stage, TEXTS } from '../../scenarios/support/stage.ts'
import { keepCheckpoint, placeIn, verifyStored } from './support/stored-log.ts'
import { takeBackup } from './whole-backup.ts'

// The limits of production, 60 s and 15 min, in seconds.
const LIMITS = { WITNESS_PUSH_SECONDS: '0.2', WITNESS_ALARM_SECONDS: '1', WITNESS_STOP_SECONDS: '3' }
const constellation = withConstellation({ environments: { audit: LIMITS } })
const OFFICE = 'witness-audit-office'
const REGION = 'witness-region'

let stage: Stage
const service = (name: 'audit' | 'exchange' | typeof OFFICE | typeof REGION) => constellation().service(name)
const ask = (key: string = randomUUID()) =>
  send(constellation(), PREVENTION, acts.ask(stage.caseId, { categories: ['EDU'] }), { key })

beforeAll(async () => {
  stage = await openStage(constellation())
})

/** ledger.md §5, "also test": 16 minutes in production. */
describe('a quorum of witnesses that is away for longer than the limit', () => {
  const key = randomUUID()

  it('while it is there: the newest checkpoint carries the cosignatures of both', async () => {
    expect((await ask()).text).toContain(TEXTS.attendance)
    await witnessed()
    expect(await (await fetch(`${constellation().urls.audit}/health`)).json()).toEqual({ status: 'UP' })
    const { cosignatures } = opened(await get('/witnessed'))
    expect(cosignatures.map(({ name }) => name)).toEqual([
      'audit-office.example/witness',
      'region.harbour.example/witness',
    ])
    // Unmodified clients of the log see them in the checkpoint itself.
    expect(opened(await get('/checkpoint')).cosignatures).toHaveLength(2)
  })

  it('stops disclosures, and the alarm comes before', async () => {
    await service(OFFICE).kill()
    await until(async () => (await ask()).status === 503)
    expect((await ask(key)).text).not.toContain(TEXTS.attendance)
    expect(await (await fetch(`${constellation().urls.audit}/health`)).json()).toEqual({ status: 'DEGRADED' })
    // Entries are refused from the moment on, and the alarm is raised at the next look at the witnesses.
    await until(async () => auditLog().includes('too far behind: nothing is disclosed'))
    const log = auditLog()
    const [late, stopped] = ['the witnesses are behind the log', 'nothing is disclosed'].map((words) =>
      log.indexOf(
        `alarm: ${words === 'nothing is disclosed' ? `the witnesses are too far behind: ${words}` : words}`,
      ),
    )
    expect(late).toBeGreaterThan(0)
    expect(stopped).toBeGreaterThan(late ?? 0)
  })

  it('says why to services, and lets them record what gives nothing away', async () => {
    expect(await append({ event: 'disclosure' })).toMatchObject({
      status: 503,
      body: { type: 'urn:problem-type:casebridge:unwitnessed', title: 'The ledger is not witnessed' },
    })
    expect(await append({ event: 'consultation' })).toMatchObject({ status: 503 })
    for (const event of ['outcome', 'review', 'decision', 'session'] as const) {
      expect(await append({ event })).toMatchObject({ status: 201 })
    }
    expect(opened(await get('/checkpoint')).size).toBeGreaterThan(opened(await get('/witnessed')).size)
  })

  it('is not forgotten by a restart', async () => {
    await service('audit').kill()
    await service('audit').start()
    expect((await ask()).status).toBe(503)
  })

  it('when it is back: what was asked is told', async () => {
    await service(OFFICE).start()
    await until(async () => (await ask(key)).text.includes(TEXTS.attendance))
    await witnessed()
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})

/** ledger.md §5.3 */
describe('3. a log whose key was stolen', () => {
  const folder = (name: typeof OFFICE | typeof REGION) =>
    join(constellation().directory, 'witnesses', name, 'state', originId(origin()))
  let seen = 0
  beforeAll(async () => {
    await witnessed()
    seen = await size()
  })

  it.each([
    ['smaller', (n: number) => [n, n - 1], 400],
    ['smaller, and begins before it', (n: number) => [n - 1, n - 1], 409],
    ['larger', (n: number) => [n, n + 1], 422],
    ['of the same size', (n: number) => [n, n], 409],
  ] as const)('signed anew by the thief and %s is refused by the witness', async (_, sizes, status) => {
    const [oldSize = 0, newSize = 0] = sizes(seen)
    expect((await forged(oldSize, newSize)).status).toBe(status)
  })

  it('is proven to have two faces by two signed checkpoints of one size, to anybody with the public key', () => {
    const [proof = ''] = readdirSync(join(folder(OFFICE), 'forks'))
    const faces = ['seen.txt', 'other.txt'].map((name) =>
      opened(readFileSync(join(folder(OFFICE), 'forks', proof, name), 'utf8')),
    )
    expect(faces.map((face) => face.size)).toEqual([seen, seen])
    expect(new Set(faces.map(({ root }) => toBase64(root))).size).toBe(2)
    expect(existsSync(join(folder(REGION), 'forks'))).toBe(false)
  })

  it('is not cosigned any more, so that disclosures stop until a person has dealt with it', async () => {
    await until(async () => (await ask()).status === 503)
    expect((await post(OFFICE, 'old 0\n\n')).status).toBe(400)
    renameSync(join(folder(OFFICE), 'forks'), join(constellation().directory, 'dealt-with'))
    await until(async () => (await ask()).status === 201)
    await witnessed()
  })

  it('cut back and signed again by the service itself halts it; started anew it does not start, and names the sizes', async () => {
    const heads = await asSuperuser<{ size: string }>(
      constellation(),
      'select size from audit.tree_head order by size desc limit 4',
    )
    const [from, to] = [Number(heads[0]?.size), Number(heads[3]?.size)]
    const kept = await keepCheckpoint(constellation())
    await withChangedLog(constellation(), backTo(to), async () => {
      await until(async () => (await health()) === 503)
      expect(auditLog()).toContain('alarm: the log is broken, nothing is appended any more')
      expect((await ask()).status).toBe(503)
      const verified = await verifyStored(constellation(), kept)
      expect(verified).toMatchObject({ code: 1, report: expect.stringContaining('not there any more') })
      expect(placeIn(verified)[0]).toBe(to)
      await service('audit').stop()
      // Whoever has the key may have the memory of the signer, too.
      const memory = await forgetSigned(constellation())
      await expect(service('audit').start()).rejects.toThrow(moreThan(from, to))
      await memory.restore()
    })
    await service('audit').start()
    expect((await ask()).text).toContain(TEXTS.attendance)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})

/** ledger.md §5.4 */
describe('4. an old backup of the database and of all local files', () => {
  let before = 0
  let backedUp = 0
  let kept = ''
  beforeAll(async () => {
    const backup = await takeBackup(constellation())
    backedUp = await size()
    for (let i = 0; i < 3; i++) expect((await ask()).text).toContain(TEXTS.attendance)
    await witnessed()
    kept = await keepCheckpoint(constellation())
    before = await size()
    expect(before).toBeGreaterThan(backedUp)
    await backup.restore()
  })

  it('is not served: the witnesses alone know better, and the sizes are named', async () => {
    const now = await size()
    expect(now).toBeLessThan(before)
    await expect(service('audit').start()).rejects.toThrow(moreThan(before, now))
  })

  it('with no witness to ask is served without disclosures, and stops for good when one is back', async () => {
    await Promise.all([service(OFFICE).stop(), service(REGION).stop()])
    await service('audit').start()
    expect(await append({ event: 'disclosure' })).toMatchObject({ status: 503 })
    await service(OFFICE).start()
    await until(async () => (await health()) === 503)
    expect(auditLog()).toContain(
      'alarm: the log is broken, nothing is appended any more: witness audit-office.example',
    )
    expect(await append({ event: 'outcome' })).toMatchObject({ status: 503 })
    await service('audit').stop()
    await service(REGION).start()
  })

  it('by itself it fits together; to whoever kept a checkpoint it ends where the backup did', async () => {
    const verified = await verifyStored(constellation(), kept)
    expect(verified.code).toBe(1)
    const [first, last] = placeIn(verified)
    expect(first).toBeGreaterThanOrEqual(backedUp)
    expect(last).toBe(before - 1)
  })
})

/** Appends an entry in the name of the exchange. */
async function append({ event }: Pick<Entry, 'event'>): Promise<{ status: number; body: unknown }> {
  const entry = toBase64(ownEntry(event))
  const call = { method: 'POST', path: '/v1/entries', body: { knownSize: 0, entries: [{ entry }] } } as const
  const { status, text } = await send(constellation(), 'exchange', call, { service: 'audit' })
  return { status, body: JSON.parse(text) }
}

function ownEntry(event: Entry['event']): Uint8Array {
  return encodeEntry({
    ...{ v: 1, id: randomUUID(), event, occurredAt: new Date().toISOString(), transaction: randomUUID() },
    ...{ unit: 'unit-harbour', organisation: 'agy-school-meridian', role: 'pastoral-lead' },
    ...{
      holders: [],
      recipients: [],
      purpose: null,
      basis: [],
      classes: [],
      effect: event === 'review' ? 'replayed' : null,
      decision: null,
    },
    ...{ policy: null, registry: null, trace: null, commitments: { actor: null, person: null } },
  })
}

/** Shows the witness another log of this size, signed with the key of the real one. */
async function forged(oldSize: number, newSize: number): Promise<Response> {
  const frontier = new Frontier(nodeHash)
  for (let i = 0; i < newSize; i++) frontier.append(leafHash(nodeHash, ownEntry('outcome')))
  const signer = ed25519Signer(
    readFileSync(constellation().keyring.logSigningKeyFile, 'utf8').split('\n')[0] ?? '',
  )
  const checkpoint = signCheckpoint({ origin: origin(), size: newSize, root: frontier.root() }, [signer])
  const proof = newSize > oldSize ? [frontier.root()] : []
  return post(OFFICE, formatAddCheckpoint({ oldSize, proof, checkpoint }))
}

function post(witness: typeof OFFICE, body: string): Promise<Response> {
  return fetch(`${constellation().urls.witnesses[witness]}/add-checkpoint`, { method: 'POST', body })
}

function opened(note: string) {
  const witnesses = Object.values(constellation().witnesses).map(({ vkey }) => witnessVerifier(vkey))
  return openCheckpoint(note, { origin: origin(), log: [logKey()], witnesses })
}

function origin(): string {
  return logKey().name
}

function logKey() {
  return ed25519Verifier(constellation().keyring.logVkey)
}

async function get(path: string): Promise<string> {
  return (await fetch(`${constellation().urls.audit}${path}`)).text()
}

async function health(): Promise<number> {
  return (await fetch(`${constellation().urls.audit}/health`)).status
}

/** Of the stored log. */
async function size(): Promise<number> {
  const [row] = await asSuperuser<{ n: string }>(
    constellation(),
    'select max(size) as n from audit.tree_head',
  )
  return Number(row?.n)
}

/** What a refused start says. */
function moreThan(from: number, to: number): RegExp {
  return new RegExp(
    `witness (audit-office|region.harbour).example/witness has cosigned more: the log had ${from} entries and now has ${to}`,
  )
}

/** Resolves when nothing waits to be recorded and a quorum has cosigned all there is. */
async function witnessed(): Promise<void> {
  await outboxEmpty(constellation())
  await until(async () => {
    const note = await fetch(`${constellation().urls.audit}/witnessed`)
    return note.status === 200 && opened(await note.text()).size === (await size())
  })
}

function auditLog(): string {
  return readFileSync(join(constellation().directory, 'logs', 'audit.log'), 'utf8')
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(100)
}

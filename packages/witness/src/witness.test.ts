import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatAddCheckpoint, openCheckpoint, proveConsistency, toBase64 } from '@casebridge/ledger'
import { generateNoteKeys, nodeHash, witnessVerifier } from '@casebridge/ledger/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aLog, logKey, logSigner, logVkey, type MemoryLog, ORIGIN } from '../../ledger/test/log.ts'
import { fetchCosigned, submitCheckpoint, WitnessUnreachable } from './client.ts'
import { readWitnessConfig, type WitnessConfig } from './config.ts'
import { initWitness, watchLog } from './init-witness.ts'
import { originId } from './origin-id.ts'
import { type RunningWitness, runWitness } from './run-witness.ts'

let folder: string
let vkey: string
let running: RunningWitness
let url: string
const notices: string[] = []

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'casebridge-witness-')), 'witness')
  const logs = [{ origin: ORIGIN, vkeys: [logVkey] }]
  vkey = (await initWitness({ folder, name: 'audit-office.example/witness', listen: '127.0.0.1:0', logs }))
    .vkey
  await start()
})
afterEach(async () => {
  await running.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

describe('a witness that runs', () => {
  it('cosigns a log step by step and shows what it cosigned last, with the signatures of both', async () => {
    expect(await latest()).toBeUndefined()
    const log = aLog(0)
    for (let size = 1; size <= 20; size++) {
      log.record()
      expect(await submit(log, size - 1)).toMatchObject({ kind: 'cosigned' })
      const note = (await latest()) ?? ''
      const opened = openCheckpoint(note, {
        origin: ORIGIN,
        log: [logKey],
        witnesses: [witnessVerifier(vkey)],
      })
      expect(opened).toMatchObject({ ...log.head, cosignatures: [{ name: 'audit-office.example/witness' }] })
    }
  })

  it('says how far it is to a log that does not know, and cosigns from there', async () => {
    const log = aLog(5)
    await submit(log, 0)
    log.record()
    expect(await submit(log, 3)).toEqual({ kind: 'conflict', size: 5 })
    expect(await submit(log, 5)).toMatchObject({ kind: 'cosigned' })
  })

  it('keeps no signature but that of the log and its own', async () => {
    const log = aLog(2)
    const stranger = '— stranger.example AAAAAAAAAAAAAA==\n'
    const checkpoint = `${log.checkpoint()}${stranger}`
    const signal = AbortSignal.timeout(5_000)
    await submitCheckpoint(url, { oldSize: 0, proof: [], checkpoint }, signal)
    expect(await latest()).not.toContain('stranger')
  })

  it('of many requests at once cosigns one, and goes on from that one alone', async () => {
    const log = aLog(5)
    await submit(log, 0)
    const heads: { size: number; request: string }[] = []
    while (heads.length < 60) {
      log.record()
      const proof = proveConsistency(nodeHash, log.read, 5, log.head.size)
      heads.push({
        size: log.head.size,
        request: formatAddCheckpoint({ oldSize: 5, proof, checkpoint: log.checkpoint() }),
      })
    }
    const answers = await Promise.all(
      heads
        .toSorted(() => Math.random() - 0.5)
        .map(async ({ size, request }) => ({
          size,
          response: await post(request),
        })),
    )
    const cosigned = answers.filter(({ response }) => response.status === 200)
    expect(cosigned).toHaveLength(1)
    for (const { response } of answers) {
      if (response.status === 200) continue
      expect(response.status).toBe(409)
      expect(response.headers.get('content-type')).toBe('text/x.tlog.size')
      expect(await response.text()).toBe(`${cosigned[0]?.size}\n`)
    }
    expect(sizeOf(await latest())).toBe(cosigned[0]?.size)
  })

  it('never goes back, however requests for smaller and larger trees come together', async () => {
    const log = aLog(1)
    const requests: (() => Promise<{ status: number; size: number }>)[] = []
    for (let size = 1; size <= 30; size++) {
      const checkpoint = log.checkpoint()
      for (let oldSize = 0; oldSize <= size; oldSize += 3) {
        const proof = proveConsistency(nodeHash, log.read, oldSize, size)
        const request = formatAddCheckpoint({ oldSize, proof, checkpoint })
        requests.push(async () => ({ status: (await post(request)).status, size }))
      }
      log.record()
    }
    const answers = await Promise.all(requests.map((send) => send()))
    const cosigned = answers.filter(({ status }) => status === 200).map(({ size }) => size)
    expect(sizeOf(await latest())).toBe(Math.max(...cosigned))
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
  })

  it('starts again where it was', async () => {
    const log = aLog(7)
    await submit(log, 0)
    await restart()
    expect(await submit(aLog(3), 3)).toEqual({ kind: 'conflict', size: 7 })
    expect(await submit(log, 7)).toMatchObject({ kind: 'cosigned' })
  })
})

describe('a log that shows two trees of one size', () => {
  let log: MemoryLog
  let other: MemoryLog
  beforeEach(async () => {
    log = aLog(5)
    other = aLog(5)
    await submit(log, 0)
    expect(await submit(other, 5)).toEqual({ kind: 'conflict', size: 5 })
  })

  it('is proven by two notes, each signed by the log', () => {
    const [proof] = readdirSync(forks())
    const roots = ['seen.txt', 'other.txt'].map((name) => {
      const note = readFileSync(join(forks(), proof ?? '', name), 'utf8')
      const { size, root } = openCheckpoint(note, { origin: ORIGIN, log: [logKey] })
      expect(size).toBe(5)
      return toBase64(root)
    })
    expect(roots).toEqual([toBase64(log.head.root), toBase64(other.head.root)])
    expect(notices.at(-1)).toContain('two trees of size 5')
  })

  it('is not cosigned any more, on neither side, also after a restart', async () => {
    for (let round = 0; round < 2; round++) {
      log.record()
      other.record()
      expect(await submit(log, 5)).toMatchObject({ kind: 'refused', status: 403 })
      expect(await submit(other, 5)).toMatchObject({ kind: 'refused', status: 422 })
      expect(sizeOf(await latest())).toBe(5)
      await restart()
    }
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'UP', forked: [ORIGIN] })
  })

  it('is cosigned again when a person has taken the proof away', async () => {
    renameSync(forks(), join(folder, 'dealt-with'))
    log.record()
    expect(await submit(log, 5)).toMatchObject({ kind: 'cosigned' })
  })

  it('fills no disk: of many proofs the first are kept', async () => {
    for (let i = 0; i < 30; i++) await submit(aLog(5), 5)
    expect(readdirSync(forks())).toHaveLength(16)
  })
})

describe('the state', () => {
  beforeEach(async () => {
    await submit(aLog(4), 0)
    await running.close()
  })

  it.each([
    ['missing', () => rmSync(stateFile()), /is not there/],
    ['empty', () => writeFileSync(stateFile(), ''), /is damaged/],
    ['cut short', () => writeFileSync(stateFile(), readFileSync(stateFile()).subarray(0, 90)), /is damaged/],
    [
      'changed',
      () => writeFileSync(stateFile(), readFileSync(stateFile(), 'utf8').replace('\n4\n', '\n3\n')),
      /is damaged/,
    ],
  ])('that is %s keeps the witness from starting', async (_, damage, words) => {
    const sound = readFileSync(stateFile())
    damage()
    await expect(runWitness(config())).rejects.toThrow(words)
    writeFileSync(stateFile(), sound)
    await start()
  })

  it('has one witness at a time; what a killed one left is taken over', async () => {
    const lock = join(folder, 'state', 'lock')
    writeFileSync(lock, `${process.ppid}\n`)
    await expect(runWitness(config())).rejects.toThrow(`Process ${process.ppid} already works with`)
    writeFileSync(lock, `${2 ** 22 + 1}\n`)
    await start()
  })

  it('holds until a witness has kept what it cosigns: where it cannot write, it answers 500 and nothing else', async () => {
    await start()
    const partial = `${stateFile()}.partial`
    rmSync(partial, { force: true })
    mkdirSync(partial)
    const log = aLog(4)
    const sound = readFileSync(stateFile(), 'utf8')
    expect((await submit(log, 4)).kind).not.toBe('cosigned')
    expect(readFileSync(stateFile(), 'utf8')).toBe(sound)
    rmSync(partial, { recursive: true })
  })
})

describe('a request', () => {
  it.each<[string, RequestInit, string, number]>([
    ['that is no request', { method: 'POST', body: 'hello' }, '/add-checkpoint', 400],
    [
      'that is not UTF-8',
      { method: 'POST', body: new Uint8Array([0x6f, 0x6c, 0x64, 0xff]) },
      '/add-checkpoint',
      400,
    ],
    ['that is too long', { method: 'POST', body: 'x'.repeat(600_000) }, '/add-checkpoint', 413],
    ['by another method', { method: 'GET' }, '/add-checkpoint', 405],
    ['for the checkpoint of an unknown log', {}, `/${originId('other.example')}/checkpoint`, 404],
    ['for something else', {}, '/state', 404],
  ])('%s is answered with %s', async (_, init, path, status) => {
    expect((await fetch(`${url}${path}`, init)).status).toBe(status)
  })

  it('about a log that is not watched is answered with 404, or with 403 where logs expect that', async () => {
    const name = 'unknown.example'
    const log = aLog(1)
    const checkpoint = log.checkpoint(name, { ...logSigner, name })
    const request = formatAddCheckpoint({ oldSize: 0, proof: [], checkpoint })
    expect((await post(request)).status).toBe(404)
    await running.close()
    await start({ unknownOriginStatus: 403 })
    expect((await post(request)).status).toBe(403)
  })

  it('finds the witness under its prefix', async () => {
    await running.close()
    await start({ prefix: '/office/witness' })
    expect((await post('hello')).status).toBe(404)
    url = `${url}/office/witness`
    await submit(aLog(1), 0)
    expect(sizeOf(await latest())).toBe(1)
  })
})

describe('the files of a witness', () => {
  it('are not written over', async () => {
    const again = { folder, name: 'x', listen: '127.0.0.1:0', logs: [] }
    await expect(initWitness(again)).rejects.toThrow('There is a witness in')
  })

  it('are not used when others can read the key', async () => {
    await running.close()
    chmodSync(join(folder, 'witness.key'), 0o644)
    await expect(runWitness(config())).rejects.toThrow('readable by others')
    chmodSync(join(folder, 'witness.key'), 0o600)
    await start()
  })

  it('take one more log, which begins at nothing', async () => {
    const keys = generateNoteKeys('second.example')
    const file = join(folder, 'witness.json')
    await watchLog(file, { origin: 'second.example', vkeys: [keys.vkey] })
    await expect(watchLog(file, { origin: 'second.example', vkeys: [keys.vkey] })).rejects.toThrow(
      'watched here already',
    )
    await restart()
    expect(await fetchCosigned(url, 'second.example', AbortSignal.timeout(5_000))).toBeUndefined()
  })

  it.each([
    [
      '{"listen":"nowhere","keyfile":"k"}',
      /keyfile is not known; listen is not host:port; keyFile is missing/,
    ],
    ['[]', /not a JSON object/],
    ['{', /not JSON/],
  ])('are refused with every fault named: %s', (text, words) => {
    const file = join(folder, 'other.json')
    writeFileSync(file, text)
    expect(() => readWitnessConfig(file)).toThrow(words)
  })
})

it('that does not answer is told from one that refuses', async () => {
  const dead = 'http://127.0.0.1:9'
  await expect(fetchCosigned(dead, ORIGIN, AbortSignal.timeout(5_000))).rejects.toThrow(WitnessUnreachable)
})

async function start(changed: Partial<WitnessConfig> = {}): Promise<void> {
  running = await runWitness({ ...config(), ...changed }, { notice: (line) => notices.push(line) })
  url = `http://127.0.0.1:${running.port}`
}

async function restart(): Promise<void> {
  await running.close()
  await start()
}

function config(): WitnessConfig {
  return readWitnessConfig(join(folder, 'witness.json'))
}

function submit(log: MemoryLog, oldSize: number) {
  const proof = oldSize > log.head.size ? [] : proveConsistency(nodeHash, log.read, oldSize, log.head.size)
  const request = { oldSize, proof, checkpoint: log.checkpoint() }
  return submitCheckpoint(url, request, AbortSignal.timeout(5_000))
}

function post(body: string): Promise<Response> {
  return fetch(`${url}/add-checkpoint`, { method: 'POST', body })
}

function latest(): Promise<string | undefined> {
  return fetchCosigned(url, ORIGIN, AbortSignal.timeout(5_000))
}

function sizeOf(note: string | undefined): number {
  return openCheckpoint(note ?? '', { origin: ORIGIN, log: [logKey] }).size
}

function stateFile(): string {
  return join(folder, 'state', originId(ORIGIN), 'checkpoint')
}

function forks(): string {
  return join(folder, 'state', originId(ORIGIN), 'forks')
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openCheckpoint, parseVkey, proveConsistency } from '@casebridge/ledger'
import { generateNoteKeys, nodeHash, vkeyOf, witnessVerifier, witnessVkeyOf } from '@casebridge/ledger/node'
import { fetchCosigned, originId, submitCheckpoint } from '@casebridge/witness'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aLog, logKey, logVkey, type MemoryLog, ORIGIN } from '../../../ledger/test/log.ts'
import { casebridge, MAIN } from '../../test/casebridge.ts'

const directory = mkdtempSync(join(tmpdir(), 'casebridge-witness-'))
const folder = join(directory, 'office')
const config = join(folder, 'witness.json')
const signal = () => AbortSignal.timeout(10_000)
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('casebridge keys make', () => {
  it.each([
    [[], vkeyOf],
    [['--witness'], witnessVkeyOf],
  ])(
    'keeps the secret half in a private file and prints the public half: %j',
    async (options, publicHalf) => {
      const out = join(directory, `key${options.length}`)
      const { code, output } = await casebridge(
        'keys',
        'make',
        '--name',
        'log.example/2027',
        '--out',
        out,
        ...options,
      )
      expect(code).toBe(0)
      expect(statSync(out).mode & 0o777).toBe(0o600)
      expect(output.trim()).toBe(publicHalf(readFileSync(out, 'utf8').trim()))
      expect((await casebridge('keys', 'make', '--name', 'other', '--out', out)).code).toBe(2)
    },
  )

  it('refuses a name that no note could carry', async () => {
    const { code, errors } = await casebridge(
      'keys',
      'make',
      '--name',
      'two words',
      '--out',
      join(directory, 'no'),
    )
    expect(code).toBe(2)
    expect(errors).toContain('not a key name')
  })
})

describe('casebridge witness init', () => {
  let output: string
  beforeAll(async () => {
    output = (
      await casebridge(
        ...['witness', 'init', '--name', 'office.example/witness', '--dir', folder],
        ...['--log', logVkey, '--listen', '127.0.0.1:0'],
      )
    ).output
  })

  it('makes a folder with a private key and prints the public one, as witnesses publish it', () => {
    const skey = readFileSync(join(folder, 'witness.key'), 'utf8').trim()
    expect(output).toContain(witnessVkeyOf(skey))
    expect(parseVkey(nodeHash, witnessVkeyOf(skey))).toMatchObject({
      name: 'office.example/witness',
      type: 4,
    })
    expect(statSync(join(folder, 'witness.key')).mode & 0o777).toBe(0o600)
  })

  it('writes over nothing, and wants keys that can be read', async () => {
    const again = ['witness', 'init', '--name', 'x', '--dir', folder]
    expect(await casebridge(...again, '--log', logVkey)).toMatchObject({ code: 2 })
    expect(await casebridge(...again, '--log', 'nonsense')).toMatchObject({ code: 2 })
  })

  it('is added to with watch', async () => {
    const { vkey } = generateNoteKeys('second.example')
    expect((await casebridge('witness', 'watch', '--config', config, '--log', vkey)).code).toBe(0)
    expect((await casebridge('witness', 'watch', '--config', config, '--log', vkey)).code).toBe(2)
  })
})

describe('casebridge witness', () => {
  it('cosigns, and ends in order when it is told to', async () => {
    const { process, url, vkey } = await start()
    const log = aLog(3)
    await submit(url, log, 0)
    const note = (await fetchCosigned(url, ORIGIN, signal())) ?? ''
    const keys = { origin: ORIGIN, log: [logKey], witnesses: [witnessVerifier(vkey)] }
    expect(openCheckpoint(note, keys)).toMatchObject({
      size: 3,
      cosignatures: [{ name: 'office.example/witness' }],
    })
    process.kill('SIGTERM')
    expect(await once(process, 'exit')).toEqual([0, null])
  })

  it('killed at any moment, it has forgotten nothing that it cosigned', async () => {
    const log = aLog(3)
    let acknowledged = await startOver(log)
    for (let round = 0; round < 4; round++) {
      const { process, url } = await start()
      const kill = 5 + round * 7
      let cosigned = 0
      const ended = once(process, 'exit')
      while (process.exitCode === null && process.signalCode === null) {
        log.record()
        const { size } = log.head
        const answer = await submit(url, log, await latestSize(url, acknowledged)).catch(() => undefined)
        if (answer?.kind === 'cosigned') acknowledged = size
        if (++cosigned === kill) setImmediate(() => process.kill('SIGKILL'))
      }
      await ended
      const again = await start()
      const size = openCheckpoint((await fetchCosigned(again.url, ORIGIN, signal())) ?? '', {
        origin: ORIGIN,
        log: [logKey],
      }).size
      expect(size).toBeGreaterThanOrEqual(acknowledged)
      expect(size).toBeLessThanOrEqual(log.head.size)
      acknowledged = size
      again.process.kill('SIGTERM')
      await once(again.process, 'exit')
    }
  })

  it('does not start on a state that is damaged, and says what to do', async () => {
    const file = join(folder, 'state', originId(ORIGIN), 'checkpoint')
    const sound = readFileSync(file)
    writeFileSync(file, sound.subarray(0, sound.length - 20))
    const { code, errors } = await casebridge('witness', '--config', config)
    expect(code).toBe(2)
    expect(errors).toMatch(/What was cosigned for .* is damaged .* Put it back from a copy/)
    writeFileSync(file, sound)
  })

  it.each([
    [['--config', '/nowhere/witness.json'], 'cannot be read'],
    [['--config', config, '--listen', 'nowhere'], 'not host:port'],
    [[], '--config'],
  ])('does not start with %j', async (options, words) => {
    const { code, errors } = await casebridge('witness', ...options)
    expect(code).toBe(2)
    expect(errors).toContain(words)
  })
})

/** A witness that goes on in the folder; the log that it saw before is the one it gets now. */
async function startOver(log: MemoryLog): Promise<number> {
  rmSync(folder, { recursive: true })
  await casebridge(
    ...['witness', 'init', '--name', 'office.example/witness', '--dir', folder],
    ...['--log', logVkey, '--listen', '127.0.0.1:0'],
  )
  const { process, url } = await start()
  await submit(url, log, 0)
  process.kill('SIGKILL')
  await once(process, 'exit')
  return log.head.size
}

async function start(): Promise<{ process: ChildProcess; url: string; vkey: string }> {
  const process = spawn(globalThis.process.execPath, [MAIN, 'witness', '--config', config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(process.stdout)) {
    const [, vkey, port] = /(\S+) listens on 127\.0\.0\.1:(\d+)$/.exec(line) ?? []
    if (vkey !== undefined) return { process, url: `http://127.0.0.1:${port}`, vkey }
  }
  throw new Error('the witness ended at its start')
}

function submit(url: string, log: MemoryLog, oldSize: number) {
  const proof = proveConsistency(nodeHash, log.read, oldSize, log.head.size)
  return submitCheckpoint(url, { oldSize, proof, checkpoint: log.checkpoint() }, signal())
}

async function latestSize(url: string, otherwise: number): Promise<number> {
  const note = await fetchCosigned(url, ORIGIN, signal()).catch(() => undefined)
  return note === undefined ? otherwise : openCheckpoint(note, { origin: ORIGIN, log: [logKey] }).size
}

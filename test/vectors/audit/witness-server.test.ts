import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatVkey, openCheckpoint, parseAddCheckpoint } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash, witnessVerifier } from '@casebridge/ledger/node'
import { initWitness, originId, type RunningWitness, readWitnessConfig, runWitness } from '@casebridge/witness'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromHex, given, readVectors } from './vectors.ts'

interface Protocol {
  logKeyHex: string
  origin: string
  requests: { body: string; status: number; bodyAssert: 'contains' | '=='; value: string }[]
}
const { logKeyHex, origin, requests } = readVectors<Protocol>('witness-protocol.json')
const logVkey = formatVkey(nodeHash, origin, 1, fromHex(logKeyHex))
const folder = join(mkdtempSync(join(tmpdir(), 'casebridge-witness-')), 'witness')

let running: RunningWitness
let config: string
beforeAll(async () => {
  const files = await initWitness({
    folder,
    name: 'example.com/witness',
    listen: '127.0.0.1:0',
    logs: [{ origin, vkeys: [logVkey] }],
  })
  config = files.config
  // The fixture is from before the specification said 404.
  running = await runWitness({ ...readWitnessConfig(config), unknownOriginStatus: 403 })
})
afterAll(async () => {
  await running.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

describe('the requests of the litewitness fixture, in order, to a running witness', () => {
  it.each(requests)('answers $status, "$value"', async ({ body, status, bodyAssert, value }) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    const answer = await response.text()
    if (bodyAssert === '==') expect(answer).toBe(value)
    else expect(answer).toContain(value)
    expect(response.headers.get('content-type')).toBe(
      status === 409 ? 'text/x.tlog.size' : 'text/plain; charset=utf-8',
    )
    if (status !== 200) return
    const witnesses = [witnessVerifier(running.vkey)]
    const { checkpoint } = parseAddCheckpoint(body)
    const keys = { origin, log: [ed25519Verifier(logVkey)], witnesses }
    expect(openCheckpoint(checkpoint + answer, keys).cosignatures).toHaveLength(1)
    expect(openCheckpoint(await latest(), keys).size).toBe(openCheckpoint(checkpoint, keys).size)
  })

  it('answers 404 to an unknown origin, as the specification says now, after a restart with all it had seen', async () => {
    const seen = await latest()
    await running.close()
    running = await runWitness(readWitnessConfig(config))
    expect(await latest()).toBe(seen)
    const unknown = given(requests.find(({ value }) => value === 'unknown log'))
    expect((await post(unknown.body)).status).toBe(404)
  })
})

function post(body: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${running.port}/add-checkpoint`, { method: 'POST', body })
}

async function latest(): Promise<string> {
  return (await fetch(`http://127.0.0.1:${running.port}/${originId(origin)}/checkpoint`)).text()
}

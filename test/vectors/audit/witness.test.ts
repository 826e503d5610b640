import {
  addCheckpoint,
  formatAddCheckpoint,
  formatVkey,
  openCheckpoint,
  parseAddCheckpoint,
  type Verifier,
  type Witness,
  type WitnessState,
} from '@casebridge/ledger'
import {
  cosignatureSigner,
  ed25519Verifier,
  generateNoteKeys,
  nodeHash,
  witnessVerifier,
} from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { fromHex, given, readVectors, toHex } from './vectors.ts'

interface Protocol {
  logKeyHex: string
  origin: string
  requests: { body: string; status: number; bodyAssert: 'contains' | '=='; value: string }[]
}
interface Logs {
  sumdbScriptRaw: string
  monkeysLog: {
    logVkey: string
    witnessSkey: string
    witnessVkey: string
    checkpoint5: string
    checkpoint8: string
    consistencyProofHex: string[]
  }
}
const { logKeyHex, origin, requests } = readVectors<Protocol>('witness-protocol.json')
const { sumdbScriptRaw, monkeysLog } = readVectors<Logs>('checkpoint-cosignature.json')
const NOW = 1_764_000_000

const keys = generateNoteKeys('example.com/witness')
const seenByOurs = witnessVerifier(keys.vkey)
const log = ed25519Verifier(formatVkey(nodeHash, origin, 1, fromHex(logKeyHex)))
const ours = witnessOf(keys.skey, [[origin, log]])

describe('the requests of the litewitness fixture, in order', () => {
  let state: WitnessState = new Map()

  it.each(requests)('answers $status, "$value"', ({ body, status, bodyAssert, value }) => {
    const answer = addCheckpoint({ ...ours, unknownOriginStatus: 403 }, state, body, NOW)
    expect(answer.status).toBe(status)
    if (bodyAssert === '==') expect(answer.body).toBe(value)
    else expect(answer.body).toContain(value)
    expect(answer.contentType).toBe(status === 409 ? 'text/x.tlog.size' : 'text/plain; charset=utf-8')
    if (status !== 200) expect(answer.state).toBe(state)
    state = answer.state
  })

  it('answers 404 to an unknown origin, as the specification says now', () => {
    const unknown = given(requests.find(({ value }) => value === 'unknown log'))
    expect(addCheckpoint(ours, new Map(), unknown.body, NOW).status).toBe(404)
  })

  it('reads and writes every request without loss', () => {
    for (const { body } of requests) expect(formatAddCheckpoint(parseAddCheckpoint(body))).toBe(body)
  })
})

it('cosigns a checkpoint of sum.golang.org', () => {
  const vkey = given(/-key (sum\.golang\.org\+\S+)/.exec(sumdbScriptRaw)?.[1])
  const body = given(/```\n([^`]*)```/.exec(sumdbScriptRaw)?.[1])
  const name = 'go.sum database tree'
  const answer = addCheckpoint(witnessOf(keys.skey, [[name, ed25519Verifier(vkey)]]), new Map(), body, NOW)
  expect(answer.status).toBe(200)
  const cosigned = `${parseAddCheckpoint(body).checkpoint}${answer.body}`
  const opened = openCheckpoint(cosigned, {
    origin: name,
    log: [ed25519Verifier(vkey)],
    witnesses: [seenByOurs],
  })
  expect(opened.cosignatures).toHaveLength(1)
  expect(answer.state.get(name)?.size).toBe(35_225_469)
})

it('follows the monkeys log from 5 to 8 with its own witness key', () => {
  const { logVkey, witnessSkey, witnessVkey, checkpoint5, checkpoint8, consistencyProofHex } = monkeysLog
  const witness = witnessOf(witnessSkey, [['monkeys', ed25519Verifier(logVkey)]])
  const first = addCheckpoint(witness, new Map(), `old 0\n\n${checkpoint5}`, NOW)
  const proof = consistencyProofHex.map(fromHex)
  const second = addCheckpoint(
    witness,
    first.state,
    formatAddCheckpoint({ oldSize: 5, proof, checkpoint: checkpoint8 }),
    NOW,
  )
  expect([first.status, second.status]).toEqual([200, 200])
  const trusted = {
    origin: 'monkeys',
    log: [ed25519Verifier(logVkey)],
    witnesses: [witnessVerifier(witnessVkey)],
  }
  const opened = openCheckpoint(checkpoint8 + second.body, trusted)
  expect(opened.cosignatures.map(({ name }) => name)).toEqual(['witness'])
  expect(toHex(given(opened.cosignatures[0]).keyId)).not.toBe('f13a86db')
})

function witnessOf(skey: string, logs: readonly (readonly [string, Verifier])[]): Witness {
  const known = new Map(logs.map(([name, verifier]) => [name, [verifier]] as const))
  return { hash: nodeHash, logs: known, cosigner: cosignatureSigner(skey) }
}

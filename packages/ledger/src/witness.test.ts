import { describe, expect, it } from 'vitest'
import { aLog, logKey, logSigner, MemoryLog, ORIGIN } from '../test/log.ts'
import { openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { cosignatureSigner, generateNoteKeys, nodeHash, witnessVerifier } from './node.ts'
import { proveConsistency } from './prove.ts'
import { addCheckpoint, type Witness, type WitnessAnswer, type WitnessState } from './witness.ts'
import { formatAddCheckpoint } from './witness-request.ts'

const NOW = 1_800_000_000
const keys = generateNoteKeys('inspectorate.example')
const witness: Witness = {
  hash: nodeHash,
  logs: new Map([[ORIGIN, [logKey]]]),
  cosigner: cosignatureSigner(keys.skey),
}

/** A witness that has cosigned the log so far. */
function seen(log: MemoryLog): WitnessState {
  return new Map([[ORIGIN, log.head]])
}

/** What the witness answers to the log as it is now. */
function submit(
  log: MemoryLog,
  state: WitnessState,
  oldSize: number,
  given: { checkpoint?: string } = {},
): WitnessAnswer {
  const proof = oldSize > log.head.size ? [] : proveConsistency(nodeHash, log.read, oldSize, log.head.size)
  const request = { oldSize, proof, checkpoint: log.checkpoint(), ...given }
  return addCheckpoint(witness, state, formatAddCheckpoint(request), NOW)
}

describe('a witness', () => {
  it('follows a log step by step and cosigns each head', () => {
    const log = new MemoryLog()
    let state: WitnessState = new Map()
    for (let size = 0; size < 40; size += 3) {
      const answer = submit(log, state, Math.max(size - 3, 0))
      expect(answer.status).toBe(200)
      const trusted = { origin: ORIGIN, log: [logKey], witnesses: [witnessVerifier(keys.vkey)] }
      expect(openCheckpoint(log.checkpoint() + answer.body, trusted).cosignatures).toHaveLength(1)
      expect(answer.state.get(ORIGIN)).toEqual(log.head)
      state = answer.state
      for (let i = 0; i < 3; i++) log.record()
    }
  })

  it('cosigns the same head again', () => {
    const log = aLog(5)
    expect(submit(log, seen(log), 5).status).toBe(200)
  })

  it('never goes back: a smaller head is a conflict that names the size', () => {
    const log = aLog(5)
    const state = seen(log)
    const rolledBack = aLog(3)
    for (const oldSize of [0, 3]) {
      expect(submit(rolledBack, state, oldSize)).toMatchObject({ status: 409, body: '5\n', state })
    }
    expect(submit(rolledBack, state, 5)).toMatchObject({ status: 400, state })
  })

  it('never cosigns two logs: another root of the same size is a conflict', () => {
    const state = seen(aLog(5))
    expect(submit(aLog(5), state, 5)).toMatchObject({ status: 409, body: '5\n', state })
  })

  it('never cosigns a fork, whatever proof comes with it', () => {
    const state = seen(aLog(5))
    expect(submit(aLog(9), state, 5)).toMatchObject({ status: 422, state })
  })

  it('takes no tree without leaves but the empty one', () => {
    const root = new Uint8Array(32)
    const checkpoint = signCheckpoint({ origin: ORIGIN, size: 0, root }, [logSigner])
    expect(submit(new MemoryLog(), new Map(), 0, { checkpoint }).status).toBe(409)
  })

  it('takes no proof from nothing, and none between equals', () => {
    const log = aLog(2)
    const padded = { oldSize: 0, proof: [log.head.root], checkpoint: log.checkpoint() }
    expect(addCheckpoint(witness, new Map(), formatAddCheckpoint(padded), NOW).status).toBe(422)
    const equal = formatAddCheckpoint({ ...padded, oldSize: 2 })
    expect(addCheckpoint(witness, seen(log), equal, NOW).status).toBe(422)
  })

  it.each([
    '',
    'old 0\n',
    'old 00\n\n',
    'old -1\n\n',
    'new 0\n\n',
    'old 0\n?\n\n',
    'old 0\n\nno checkpoint\n\n— a AAAAAAAA\n',
    `old 0\n${`${'A'.repeat(43)}=\n`.repeat(64)}\n`,
    'old 9007199254740993\n\n',
  ])('answers 400 to %j', (body) => {
    const state = seen(aLog(1))
    expect(addCheckpoint(witness, state, body, NOW)).toMatchObject({ status: 400, state })
  })
})

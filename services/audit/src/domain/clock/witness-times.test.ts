import { ed25519Verifier, generateNoteKeys } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import type { Cosignature, CosignatureStore } from '../witness/cosignature-store.ts'
import { Clock } from './clock.ts'
import { WitnessTimes } from './witness-times.ts'

const START = Date.UTC(2026, 10, 24, 9)
const verifier = ed25519Verifier(generateNoteKeys('witness.example').vkey)
const REQUEST = { oldSize: 0, proof: [], checkpoint: '' }

describe('the time in a cosignature', () => {
  it.each([
    ['shows that our clock is a day ahead', -86_400, false],
    ['shows that it is an hour behind', 3_600, false],
    ['agrees', 0, true],
    ['agrees, as well as an answer of four seconds lets one know', 3, true],
  ])('%s', async (_, seconds, right) => {
    let passed = 0
    const clock = new Clock({ wall: () => START + passed, monotonic: () => passed })
    const times = new WitnessTimes(clock, () => passed)
    const kept: Cosignature[] = []
    const store: CosignatureStore = {
      add: async (cosignature) => {
        kept.push(cosignature)
      },
      linesOf: async () => [],
      newestSizes: async () => new Map(),
      newestWitnessed: async () => undefined,
      waitingSince: async () => undefined,
      hasWitnesses: true,
      firstWitnessedAfter: async () => undefined,
    }
    const witness = times.timed({
      ...{ name: verifier.name, verifier, outside: true },
      calls: {
        latest: async () => undefined,
        submit: async () => {
          passed += 4_000
          return { kind: 'cosigned', lines: '' }
        },
      },
    })
    await witness.calls.submit(REQUEST)
    const cosignedAt = new Date(START + 2_000 + seconds * 1_000)
    await times.heard(store).add({ size: 1, witness: verifier.name, line: '', cosignedAt, checkpoint: '' })
    expect(kept).toHaveLength(1)
    if (right) expect(clock.now().getTime()).toBe(START + 4_000)
    else expect(() => clock.now()).toThrow('the clock is more than 2 s off what witness.example says')
  })
})

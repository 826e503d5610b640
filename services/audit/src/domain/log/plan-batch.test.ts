import { nodeHash } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { ownEntry } from './own-entry.ts'
import { planBatch } from './plan-batch.ts'
import type { Submission } from './submission.ts'

const at = new Date('2026-11-24T09:00:00.000Z')
const one = made('one')
const two = made('two')
const three = made('three')
/** Other bytes under the id of `one`. */
const forged: Submission = { ...two, entry: { ...two.entry, id: one.entry.id } }

describe('the plan of a batch', () => {
  it('gives the entries of all requests the next places, in the order of arrival', () => {
    const { fresh, outcomes } = planBatch([[one], [two, three]], [], 7)
    expect(fresh.map(({ index, entryId }) => [index, entryId])).toEqual([
      [7, one.entry.id],
      [8, two.entry.id],
      [9, three.entry.id],
    ])
    expect(outcomes.map(indexes)).toEqual([[7], [8, 9]])
  })

  it('gives an entry that is in the log its first place', () => {
    const stored = [{ index: 3, entryId: one.entry.id, leafHash: one.leafHash }]
    const { fresh, outcomes } = planBatch([[one, two]], stored, 7)
    expect(fresh.map(({ entryId }) => entryId)).toEqual([two.entry.id])
    expect(outcomes.map(indexes)).toEqual([[3, 7]])
  })

  it('appends an entry once that comes twice in one batch, and twice in one request', () => {
    const { fresh, outcomes } = planBatch([[one, one], [one]], [], 0)
    expect(fresh).toHaveLength(1)
    expect(outcomes.map(indexes)).toEqual([[0, 0], [0]])
  })

  it('refuses a request whole when one of its ids stands for other bytes, and leaves no gap', () => {
    const { fresh, outcomes } = planBatch([[one], [two, forged], [three]], [], 0)
    expect(outcomes[1]).toEqual({ reusedId: one.entry.id })
    expect(fresh.map(({ index, entryId }) => [index, entryId])).toEqual([
      [0, one.entry.id],
      [1, three.entry.id],
    ])
  })
})

function made(word: string): Submission {
  return ownEntry(nodeHash, { event: 'boot', organisation: 'svc-audit', role: word, at })
}

function indexes(outcome: ReturnType<typeof planBatch>['outcomes'][number]): unknown {
  return 'places' in outcome ? outcome.places.map(({ index }) => index) : outcome
}

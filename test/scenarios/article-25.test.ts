import { randomBytes } from 'node:crypto'
import type { Entry } from '@casebridge/ledger'
import type { Constellation } from '@casebridge/local'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Acting, Field } from './article-25/group.ts'
import { ENTRY_GROUPS } from './article-25/index.ts'
import { bodyOf, sendWith } from './support/call.ts'
import { entriesFrom } from './support/ledger.ts'
import { OPERATIONS } from './support/operations.ts'

const constellation = withConstellation()

/** Article 25(1) of Directive (EU) 2016/680, operation by operation: one file a group in `article-25/`. */
const TABLE = ENTRY_GROUPS.flatMap(({ entries }) => Object.entries(entries ?? {}))
const WITHOUT_ENTRY = ENTRY_GROUPS.flatMap(({ without }) => Object.keys(without ?? {}))

it('every operation of the exchange is in the table, or shows nothing that article 25 logs', () => {
  const all = OPERATIONS.filter(({ service }) => service === 'exchange').map(({ id }) => id)
  expect([...TABLE.map(([operation]) => operation), ...WITHOUT_ENTRY].toSorted()).toEqual(all.toSorted())
})

describe('the entry of', () => {
  const traces = new Map<string, string>()
  let entries: readonly Entry[]
  beforeAll(async () => {
    await actAll(constellation(), traces)
    entries = await entriesFrom(constellation())
  }, 120_000)

  it.each(TABLE)('%s says what was done, by whom, when, why and on what basis', (operation, expected) => {
    const trace = traces.get(operation)
    const left = entries.filter((entry) => entry.trace === trace)
    expect(left.map(({ event, effect }) => `${event} ${effect}`)).toEqual(
      expect.arrayContaining(expected.map(({ event, effect }) => `${event} ${effect}`)),
    )
    for (const { event, effect, has } of expected) {
      const entry = left.find((one) => one.event === event && one.effect === effect)
      expect(entry, effect).toMatchObject({
        occurredAt: expect.stringMatching(/^\d{4}-.*Z$/),
        organisation: expect.stringMatching(/^agy-/),
        role: expect.stringMatching(/^[a-z-]+$/),
        unit: expect.stringMatching(/^unit-/),
        registry: expect.stringMatching(/^sha256:/),
        commitments: { actor: expect.any(String) },
      })
      for (const field of has) expect(saysOf(entry, field), `${effect}: ${field}`).toBe(true)
    }
  })
})

function saysOf(entry: Entry | undefined, field: Field): boolean {
  if (entry === undefined) return false
  if (field === 'person') return entry.commitments.person !== null
  const value = entry[field]
  return Array.isArray(value) ? value.length > 0 : value !== null
}

/** Does every act of the table once, each under a trace of its own. */
async function actAll(at: Constellation, traces: Map<string, string>): Promise<void> {
  const acting: Acting = {
    constellation: at,
    async as(operation, who, call) {
      const trace = randomBytes(16).toString('hex')
      traces.set(operation, trace)
      const headers = { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` }
      return bodyOf(await sendWith(at, await at.tokenFor(who, 'exchange'), call, { headers }))
    },
  }
  for (const { act } of ENTRY_GROUPS) await act?.(acting)
}

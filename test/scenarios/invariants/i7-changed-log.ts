import type { Constellation } from '@casebridge/local'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { send } from '../support/call.ts'
import { asSuperuser } from '../support/database.ts'
import { entriesFrom, verifyLedger } from '../support/ledger.ts'
import { withChangedLog } from '../support/log-backup.ts'
import { PREVENTION } from '../support/people.ts'
import { openStage } from '../support/stage.ts'

const REPLACED = `convert_to(replace(convert_from(leaf, 'UTF8'), 'agy-prevention-kaaihaven', 'agy-police-quay'), 'UTF8')`

/** An entry of a full tile is held against the hash there, a later one against the signed root. */
const NOT_AS_SIGNED = /not what was signed|its bytes were changed/

/** The change, as SQL about entry `k`, and how the report names it; the place is the entry, or a range with it. */
const CHANGES: readonly (readonly [string, (k: number) => string, RegExp])[] = [
  [
    'changes who received something',
    (k) => `update audit.entry set leaf = ${REPLACED} where idx = ${k}`,
    /its bytes were changed/,
  ],
  [
    'changes that, and makes the hash fit',
    (k) =>
      `update audit.entry set leaf = ${REPLACED}, leaf_hash = sha256('\\x00'::bytea || ${REPLACED}) where idx = ${k}`,
    NOT_AS_SIGNED,
  ],
  ['deletes one entry', (k) => `delete from audit.entry where idx = ${k}`, /not there any more/],
  [
    'deletes it and all that follow',
    (k) => `delete from audit.entry where idx >= ${k}`,
    /not there any more/,
  ],
  [
    'exchanges two entries',
    (k) => `update audit.entry set idx = 1000000 where idx = ${k};
      update audit.entry set idx = ${k} where idx = ${k + 1};
      update audit.entry set idx = ${k + 1} where idx = 1000000`,
    NOT_AS_SIGNED,
  ],
  [
    'records an entry a second time in its place',
    (k) => `update audit.entry e set leaf = o.leaf, leaf_hash = o.leaf_hash from audit.entry o
      where e.idx = ${k} and o.idx = ${k - 1}`,
    /occurs earlier in the log|not what was signed|its bytes were changed/,
  ],
]

/** `casebridge verify` says that the log is broken, and names the place. */
export function changedLog(constellation: () => Constellation): void {
  let k = 0
  beforeAll(async () => {
    const { caseId } = await openStage(constellation())
    await send(constellation(), PREVENTION, acts.ask(caseId, { categories: ['EDU'] }))
    // Something follows, so that it is not only the end that is looked at.
    await send(constellation(), PREVENTION, acts.ask(caseId, { categories: ['PAS'] }))
    const entries = await entriesFrom(constellation())
    k = entries.findLastIndex(({ event }) => event === 'disclosure')
    expect(k).toBeGreaterThan(0)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })

  it.each(CHANGES)('%s: verification names the place', async (_, change, words) => {
    const { code, report } = await withChangedLog(constellation(), change(k), () =>
      verifyLedger(constellation()),
    )
    expect(code).toBe(1)
    const [, first, last = first] =
      /First broken place: entr(?:y|ies) (\d+)(?: to (\d+))?:/.exec(report) ?? []
    expect(report).toMatch(words)
    expect(Number(first)).toBeLessThanOrEqual(k)
    expect(Number(last)).toBeGreaterThanOrEqual(k)
  })

  it('empties the log: verification misses its first entry', async () => {
    const { code, report } = await withChangedLog(constellation(), 'delete from audit.entry', () =>
      verifyLedger(constellation()),
    )
    expect(code).toBe(1)
    expect(report).toMatch(/First broken place: entr(y|ies) 0.*not there any more/)
  })

  it('cannot be done by a service’s own role, nor without switching triggers off', async () => {
    const change = `update audit.entry set leaf = leaf where idx = ${k}`
    await expect(asSuperuser(constellation(), change)).rejects.toThrow('append-only')
    await expect(asSuperuser(constellation(), 'truncate audit.entry cascade')).rejects.toThrow('append-only')
    await expect(asSuperuser(constellation(), `set role audit_app; ${change}`)).rejects.toThrow(
      'permission denied',
    )
  })
}

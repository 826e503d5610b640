import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, type Named } from './change-version.ts'
import { effectsOf } from './effects.ts'
import { assertMaySign } from './may-sign.ts'
import { assertState, fault } from './refusals.ts'
import { assertConfirms } from './who-may.ts'

/**
 * The second of two persons: what was asked now holds.
 * @throws Forbidden for whoever asked it, and for anybody whose agreement it is not.
 * @throws InvalidInput when nothing of that number waits: it was confirmed before, or overtaken.
 */
export function confirmAct(storage: Storage, by: Doer, named: Named, number: number): Promise<Changed> {
  return changeVersion(storage, named, by, ({ version, state, versions }) => {
    const asked = effectsOf(version).pending.find((act) => act.number === number)
    if (asked === undefined) throw fault('/sequence', 'not-pending', 'No act of that sequence waits.')
    assertConfirms(by, version, asked)
    if (asked.act === 'registered') assertMaySign(asked.party, version, versions, state)
    if (asked.act === 'resumed') assertState(state, ['suspended'])
    if (asked.act === 'revoked') assertState(state, ['proposed', 'signed', 'active', 'suspended'])
    return { act: 'confirmed', confirms: number }
  })
}

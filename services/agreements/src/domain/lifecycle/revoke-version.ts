import { Conflict } from '@casebridge/service'
import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, type Named } from './change-version.ts'
import { effectsOf } from './effects.ts'
import { assertState } from './refusals.ts'
import { assertCoordinates } from './who-may.ts'

/**
 * Asks that a version be revoked for all; it ends when a second person confirms.
 * @throws Forbidden, Conflict
 */
export function revokeVersion(storage: Storage, by: Doer, named: Named, reason: string): Promise<Changed> {
  return changeVersion(storage, named, by, ({ version, state }) => {
    assertCoordinates(by, version.text.document)
    assertState(state, ['proposed', 'signed', 'active', 'suspended'])
    if (effectsOf(version).pending.some(({ act }) => act === 'revoked')) {
      throw new Conflict('already-asked', 'That was asked, and waits for a second person.')
    }
    return { act: 'revoked', reason }
  })
}

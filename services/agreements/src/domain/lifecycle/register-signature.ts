import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, type Named } from './change-version.ts'
import { assertMaySign } from './may-sign.ts'
import { fault } from './refusals.ts'
import type { RegisteredSignature } from './version.ts'
import { assertTranscribes } from './who-may.ts'

/**
 * Registers that a party signed on paper or by eIDAS. It counts once a second person has confirmed it.
 * @throws Forbidden unless the caller coordinates one of its units or signs for that party.
 * @throws InvalidInput for a day that has not come.
 */
export function registerSignature(
  storage: Storage,
  by: Doer,
  named: Named,
  { party, ...signature }: RegisteredSignature & { readonly party: string },
): Promise<Changed> {
  return changeVersion(storage, named, by, ({ version, state, versions, day }) => {
    assertTranscribes(by, version, party)
    assertMaySign(party, version, versions, state)
    if (signature.signedOn > day) throw fault('/signedOn', 'too-late', 'That day has not come.')
    return { act: 'registered', party, signature }
  })
}

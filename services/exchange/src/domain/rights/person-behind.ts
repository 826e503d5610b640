import { NotFound, type PersonDetail } from '@casebridge/service'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { type DataKey, getDataKey } from '../../storage/data-keys.ts'
import { type Place, unveil } from '../texts.ts'

/** Something about a person, whose name is nowhere but behind its key. */
export interface Veiled {
  readonly unit: string
  readonly id: string
  readonly keyId: string
  /** The person detail of its entries, encrypted. */
  readonly about: Uint8Array
}

export interface PersonBehind {
  readonly key: DataKey
  readonly person: PersonDetail
}

export type RightsTable = 'contest' | 'informing' | 'representative' | 'claim'

/** About whom it is, and the key of its words. @throws NotFound when the person was erased: then it is not there. */
export async function getPersonBehind(
  deps: Pick<Deps, 'keyEncryption'>,
  tx: Handle,
  table: RightsTable,
  { unit, id, keyId, about }: Veiled,
): Promise<PersonBehind> {
  const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
  return { key, person: unveil(key.bytes, placeIn(table, { unit, id }, 'about'), about) as PersonDetail }
}

/** As {@link getPersonBehind} for a clock, which goes on without a person where one was erased. */
export async function findPersonBehind(
  deps: Pick<Deps, 'keyEncryption'>,
  tx: Handle,
  table: RightsTable,
  veiled: Veiled,
): Promise<PersonDetail | null> {
  try {
    return (await getPersonBehind(deps, tx, table, veiled)).person
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

/** Where a text of one of these is. */
export function placeIn(table: RightsTable, { unit, id }: Pick<Veiled, 'unit' | 'id'>, field: string): Place {
  return { unit, table, id, field }
}

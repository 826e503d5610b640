import { decrypt, encrypt } from '@casebridge/service'

/** Where a ciphertext belongs; bound into it, so that it opens nowhere else. */
export interface Place {
  readonly unit: string
  readonly table: string
  readonly id: string
  readonly field: string
}

/** Encrypts a free text, or any value that JSON carries, under a data key and for one place. */
export function conceal(dataKey: Uint8Array, place: Place, value: unknown): Uint8Array {
  return encrypt(dataKey, new TextEncoder().encode(JSON.stringify(value)), contextOf(place))
}

/** The value that `conceal` encrypted for this place. @throws when key, place or bytes are not those. */
export function unveil(dataKey: Uint8Array, place: Place, ciphertext: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(decrypt(dataKey, ciphertext, contextOf(place))))
}

function contextOf({ unit, table, id, field }: Place): string {
  return `${unit}|${table}|${id}|${field}`
}

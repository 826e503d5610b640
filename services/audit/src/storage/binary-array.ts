/**
 * Arrays as PostgreSQL sends and receives them in binary (`array_send`): a Buffer is sent as it is, and the server takes
 * it several times as fast as the text of an array, in which each byte is two hexadecimal digits behind an escape.
 */

// Object ids of the element types (pg_type.dat); they never change.
const INT2 = 21
const INT8 = 20
const BYTEA = 17
const UUID = 2950

const HEADER_BYTES = 20
const NULL_LENGTH = -1

/** A `bytea[]`. */
export function byteas(values: readonly (Uint8Array | null)[]): Buffer {
  return array(BYTEA, values)
}

/** A `uuid[]`. */
export function uuids(values: readonly string[]): Buffer {
  return array(
    UUID,
    values.map((value) => Buffer.from(value.replaceAll('-', ''), 'hex')),
  )
}

/** A `bigint[]`. */
export function bigints(values: readonly number[]): Buffer {
  return array(
    INT8,
    values.map((value) => {
      const bytes = Buffer.allocUnsafe(8)
      bytes.writeBigInt64BE(BigInt(value))
      return bytes
    }),
  )
}

/** A `smallint[]`. */
export function smallints(values: readonly number[]): Buffer {
  return array(
    INT2,
    values.map((value) => {
      const bytes = Buffer.allocUnsafe(2)
      bytes.writeInt16BE(value)
      return bytes
    }),
  )
}

/** Number of dimensions, whether there are nulls, type, length and lower bound; then each length with its bytes. */
function array(type: number, values: readonly (Uint8Array | null)[]): Buffer {
  const size = values.reduce((sum, value) => sum + 4 + (value?.length ?? 0), HEADER_BYTES)
  const bytes = Buffer.allocUnsafe(size)
  let at = 0
  const int32 = (value: number) => {
    at = bytes.writeInt32BE(value, at)
  }
  for (const field of [1, values.includes(null) ? 1 : 0, type, values.length, 1]) int32(field)
  for (const value of values) {
    int32(value === null ? NULL_LENGTH : value.length)
    if (value === null) continue
    bytes.set(value, at)
    at += value.length
  }
  return bytes
}

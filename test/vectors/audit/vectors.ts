import { readFileSync } from 'node:fs'

/** A vector file of this folder. Counts named in `exact` come as decimal text: JSON.parse would round the large ones. */
export function readVectors<T>(file: string, ...exact: readonly string[]): T {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  const counts = new RegExp(`"(${exact.join('|')})": (\\d+)`, 'g')
  return JSON.parse(exact.length === 0 ? text : text.replace(counts, '"$1": "$2"'))
}

export function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Fails the test when a vector lacks what it is said to have. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the vector file is not as expected')
  return value
}

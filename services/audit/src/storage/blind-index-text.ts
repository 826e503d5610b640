/** Blind indexes travel through the domain as text, so that they can be compared. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

export function fromHex(text: string): Uint8Array {
  return Buffer.from(text, 'hex')
}

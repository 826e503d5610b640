export type ReceiptReason =
  | 'malformed'
  | 'wrong-entry'
  | 'wrong-origin'
  | 'bad-signature'
  | 'not-included'
  | 'rolled-back'
  | 'not-consistent'

/** A receipt that proves nothing. Everything but `malformed` and `wrong-entry` is a reason to raise an alarm. */
export class ReceiptError extends Error {
  override readonly name = 'ReceiptError'
  readonly reason: ReceiptReason

  constructor(reason: ReceiptReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

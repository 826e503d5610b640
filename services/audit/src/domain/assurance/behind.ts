/** What follows behind the appends, and how far it has come. */
export interface Behind {
  /** When the newest head was received. */
  readonly receivedAt: Date
  /** Entries that can be looked up. */
  readonly indexed: number
  /** Policy bundles that entries name. */
  readonly named: number
  /** Those of them that are not archived. */
  readonly missing: number
}

export interface BehindSource {
  find(): Promise<Behind>
}

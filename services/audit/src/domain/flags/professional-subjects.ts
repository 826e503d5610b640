/** Which persons are professionals, by blind indexes alone. */
export interface ProfessionalSubjects {
  /** The same again changes nothing. The person has a key by then: the entry about it came first. */
  register(one: {
    readonly subject: Uint8Array
    readonly actor: Uint8Array
    readonly agency: string
  }): Promise<void>
  /** Of these professionals everything that is registered. */
  withdraw(actors: readonly Uint8Array[]): Promise<void>
  /** Every professional of whom something is registered, with the agency that it was registered for. */
  listActors(): Promise<readonly { readonly actor: Uint8Array; readonly agency: string }[]>
}

/** What raising flags remembers. */
export interface FlagStore {
  /**
   * Does the work unless somebody else is doing it, in this process or in another.
   * @returns false when somebody else was.
   */
  alone(work: () => Promise<void>): Promise<boolean>
  /** Place of the last entry that a watch has looked at; -1 for none. */
  cursor(watch: string): Promise<number>
  /** Durable when it resolves. It never goes back. */
  advance(watch: string, index: number): Promise<void>
  /** Of these reasons, those for which a review was opened. */
  listOpened(reasonKeys: readonly string[]): Promise<readonly string[]>
}

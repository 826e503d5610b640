/** What went wrong: frozen, taken back from everybody it reached, and repaired. */
export const mistakes = {}

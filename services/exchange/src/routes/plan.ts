/** Measures of support: proposed, agreed, carried out and ended. */
export const plan = {}

/** What the person concerned may ask, contest and be told. */
export const rights = {}

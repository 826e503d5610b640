/** What units learn from each other: no operation here takes or gives a person. */
export const learning = {}

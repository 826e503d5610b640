/** What waits for the caller, and by when. */
export const tasks = {}

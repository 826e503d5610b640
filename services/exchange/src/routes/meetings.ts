/** What a session leaves behind: views, decisions, minutes and return sheets. */
export const meetings = {}

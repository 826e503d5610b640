/** A concern handed in before there is a case: what a reporter, an intake and a reviewer do with it. */
export const signals = {}

/** Who belongs to a case and what becomes of it: handing over, guests, removal, transfer. */
export const circle = {}

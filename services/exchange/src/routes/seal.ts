/** Secrecy, what an agency may ask for, and what an emergency owes afterwards. */
export const seal = {}

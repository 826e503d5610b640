/** Help offered from one agency to another, outside the unit and without a case. */
export const referrals = {}

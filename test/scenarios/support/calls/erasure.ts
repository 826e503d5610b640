import type { CallGroup } from './group.ts'

const BY_REVIEWERS = 'An erasure names no case, and is a matter of the reviewers of the unit alone.'

export const erasure: CallGroup = {
  ofNoCase: { confirmErasure: BY_REVIEWERS, withdrawErasure: BY_REVIEWERS },
}

import { answerClaim } from './answer-claim.ts'
import { confirmRestriction } from './confirm-restriction.ts'
import { contestItem } from './contest-item.ts'
import { decideContest } from './decide-contest.ts'
import { deferInforming } from './defer-informing.ts'
import { endRepresentative } from './end-representative.ts'
import { extendClaim } from './extend-claim.ts'
import { getClaim } from './get-claim.ts'
import { getContest } from './get-contest.ts'
import { getInforming } from './get-informing.ts'
import { getRepresentative } from './get-representative.ts'
import { listClaims } from './list-claims.ts'
import { listContests } from './list-contests.ts'
import { listInforming } from './list-informing.ts'
import { listRepresentatives } from './list-representatives.ts'
import { nameRepresentative } from './name-representative.ts'
import { recordClaim } from './record-claim.ts'
import { replyToContest } from './reply-to-contest.ts'
import { tellPerson } from './tell-person.ts'
import { withdrawContest } from './withdraw-contest.ts'

/** What the person concerned may ask, and what they are told. */
export const rights = {
  contestItem,
  listContests,
  getContest,
  replyToContest,
  decideContest,
  withdrawContest,
  deferInforming,
  listInforming,
  getInforming,
  confirmRestriction,
  tellPerson,
  nameRepresentative,
  listRepresentatives,
  getRepresentative,
  endRepresentative,
  recordClaim,
  listClaims,
  getClaim,
  extendClaim,
  answerClaim,
}

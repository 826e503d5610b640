import { addItem } from './add-item.ts'
import { addParticipant } from './add-participant.ts'
import { approve } from './approve.ts'
import { checkIn } from './check-in.ts'
import { closeCase } from './close-case.ts'
import { closeSession } from './close-session.ts'
import { conveneSession } from './convene-session.ts'
import { declareConflict } from './declare-conflict.ts'
import { findSubject } from './find-subject.ts'
import { getCase } from './get-case.ts'
import { getSession } from './get-session.ts'
import { liftSecrecy } from './lift-secrecy.ts'
import { listCases } from './list-cases.ts'
import { listItems } from './list-items.ts'
import { listReviews } from './list-reviews.ts'
import { openCase } from './open-case.ts'
import { openSession } from './open-session.ts'
import { prereleaseItem } from './prerelease-item.ts'
import { recordEvidence } from './record-evidence.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'
import { withdrawPrerelease } from './withdraw-prerelease.ts'

/** What happens around a case: who is on it, what is held, who consented, approved and met. Nothing is revealed here. */
export const casework = {
  openCase,
  listCases,
  getCase,
  addParticipant,
  declareConflict,
  closeCase,
  addItem,
  listItems,
  prereleaseItem,
  withdrawPrerelease,
  liftSecrecy,
  recordEvidence,
  withdrawEvidence,
  approve,
  conveneSession,
  getSession,
  checkIn,
  openSession,
  closeSession,
  findSubject,
  listReviews,
}

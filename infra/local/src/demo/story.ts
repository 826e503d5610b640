import type { Step } from './scene.ts'
import { advice } from './steps/advice.ts'
import { attendance } from './steps/attendance.ts'
import { auditDown } from './steps/audit-down.ts'
import { decidedAgain } from './steps/decided-again.ts'
import { drafted } from './steps/drafted.ts'
import { emergency } from './steps/emergency.ts'
import { exported } from './steps/exported.ts'
import { familyDesk } from './steps/family-desk.ts'
import { ownLedger } from './steps/own-ledger.ts'
import { police } from './steps/police.ts'
import { replay } from './steps/replay.ts'
import { reviewed } from './steps/reviewed.ts'
import { sampled } from './steps/sampled.ts'
import { sealed } from './steps/sealed.ts'
import { searched } from './steps/searched.ts'
import { session } from './steps/session.ts'
import { signed } from './steps/signed.ts'
import { tamper } from './steps/tamper.ts'
import { training } from './steps/training.ts'
import { witnessed } from './steps/witnessed.ts'
import { youthWorker } from './steps/youth-worker.ts'

/** The story of the drone course, in the order in which it is told. */
export const STORY: readonly Step[] = [
  attendance,
  youthWorker,
  police,
  session,
  sealed,
  familyDesk,
  training,
  emergency,
  auditDown,
  replay,
  drafted,
  signed,
  decidedAgain,
  advice,
  searched,
  reviewed,
  sampled,
  exported,
  ownLedger,
  witnessed,
  tamper,
]

import { acknowledgeRecall } from './acknowledge-recall.ts'
import { assessBreach } from './assess-breach.ts'
import { correctItem } from './correct-item.ts'
import { getBreach } from './get-breach.ts'
import { getMistake } from './get-mistake.ts'
import { listBreaches } from './list-breaches.ts'
import { listRecalls } from './list-recalls.ts'
import { notifyBreach } from './notify-breach.ts'
import { releaseCase } from './release-case.ts'
import { reportMistake } from './report-mistake.ts'
import { reportWrongRecipient } from './report-wrong-recipient.ts'

/** What went wrong: frozen, taken back from everybody it reached, and repaired. */
export const mistakes = {
  correctItem,
  listRecalls,
  acknowledgeRecall,
  reportMistake,
  reportWrongRecipient,
  getMistake,
  releaseCase,
  listBreaches,
  getBreach,
  assessBreach,
  notifyBreach,
}

import { acknowledge } from './acknowledge.ts'
import { answer } from './answer.ts'
import { ask } from './ask.ts'
import { assessImpact } from './assess-impact.ts'
import { disclose } from './disclose.ts'
import { getDisclosure } from './get-disclosure.ts'
import { getRequest } from './get-request.ts'
import { getShadow } from './get-shadow.ts'
import { listDisclosures } from './list-disclosures.ts'
import { listRequests } from './list-requests.ts'
import { openContent } from './open-content.ts'
import { recall } from './recall.ts'
import { replay } from './replay.ts'
import { simulate } from './simulate.ts'
import { warn } from './warn.ts'

/** Asking, answering and making known: whatever leaves passes decision, record and reveal. */
export const disclosure = {
  ask,
  listRequests,
  getRequest,
  answer,
  disclose,
  warn,
  listDisclosures,
  getDisclosure,
  acknowledge,
  recall,
  simulate,
  assessImpact,
  getShadow,
  replay,
  openContent,
}

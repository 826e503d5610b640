import { addDissent } from './add-dissent.ts'
import { addView } from './add-view.ts'
import { agreeFormulation } from './agree-formulation.ts'
import { closeMinutes } from './close-minutes.ts'
import { draftSheet } from './draft-sheet.ts'
import { getMinutes } from './get-minutes.ts'
import { getSheet } from './get-sheet.ts'
import { listContributions } from './list-contributions.ts'
import { listMentions } from './list-mentions.ts'
import { listSheets } from './list-sheets.ts'
import { noteMention } from './note-mention.ts'
import { printPack } from './print-pack.ts'
import { sendSheet } from './send-sheet.ts'
import { setAgenda } from './set-agenda.ts'
import { setVoice } from './set-voice.ts'
import { signSheet } from './sign-sheet.ts'
import { takeDecision } from './take-decision.ts'
import { withdrawSheet } from './withdraw-sheet.ts'

/** What a session leaves behind: views, decisions, minutes and return sheets. */
export const meetings = {
  setAgenda,
  addView,
  agreeFormulation,
  addDissent,
  takeDecision,
  setVoice,
  getMinutes,
  closeMinutes,
  noteMention,
  listMentions,
  printPack,
  draftSheet,
  listSheets,
  getSheet,
  signSheet,
  sendSheet,
  withdrawSheet,
  listContributions,
}

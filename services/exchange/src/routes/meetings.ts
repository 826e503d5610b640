import { draftSheet } from './draft-sheet.ts'
import { getSheet } from './get-sheet.ts'
import { listSheets } from './list-sheets.ts'
import { sendSheet } from './send-sheet.ts'
import { signSheet } from './sign-sheet.ts'
import { withdrawSheet } from './withdraw-sheet.ts'

/** What a session leaves behind: views, decisions, minutes and return sheets. */
export const meetings = { draftSheet, listSheets, getSheet, signSheet, sendSheet, withdrawSheet }

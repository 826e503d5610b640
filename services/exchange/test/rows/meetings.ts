import { draftSheet } from '../../src/routes/draft-sheet.ts'
import { openSession } from '../../src/routes/open-session.ts'
import type { MeetingTables } from '../../src/storage/tables/meetings.ts'
import { checkInAll, convene, withKey } from '../casework.ts'
import type { RowGroup } from './group.ts'

export const meetings: RowGroup<MeetingTables> = {
  grants: {
    return_sheet: { update: ['state', 'version', 'shown', 'intent_id', 'sent_at', 'voided_at'] },
    return_sheet_item: {},
    return_sheet_seat: { update: ['signature', 'signed_at'] },
  },
  asOwner: ['sheet_is_signed', 'sheet_signatures', 'void_sheets'],
  async fill(harness, { caseId, itemId }) {
    const seats = ['pro-noor', 'pro-samira', 'pro-hugo']
    const sessionId = await convene(harness, caseId, seats)
    await checkInAll(harness, caseId, sessionId, ['pro-elin', ...seats])
    await harness.call(openSession, 'pro-elin', { params: { caseId, sessionId } })
    const body = { items: [{ itemId, variant: 'summary' as const }], recipients: ['pro-hugo'] }
    await harness.call(draftSheet, 'pro-elin', { params: { caseId, sessionId }, ...withKey(), body })
  },
}

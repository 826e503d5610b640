import { addDissent } from '../../src/routes/add-dissent.ts'
import { addView } from '../../src/routes/add-view.ts'
import { agreeFormulation } from '../../src/routes/agree-formulation.ts'
import { draftSheet } from '../../src/routes/draft-sheet.ts'
import { noteMention } from '../../src/routes/note-mention.ts'
import { openSession } from '../../src/routes/open-session.ts'
import { printPack } from '../../src/routes/print-pack.ts'
import { takeDecision } from '../../src/routes/take-decision.ts'
import type { MeetingTables } from '../../src/storage/tables/meetings.ts'
import { checkInAll, convene, withKey } from '../casework.ts'
import type { Harness } from '../harness.ts'
import { recordingLedger } from '../recording-ledger.ts'
import type { RowGroup } from './group.ts'

export const meetings: RowGroup<MeetingTables> = {
  grants: {
    return_sheet: { update: ['state', 'version', 'shown', 'intent_id', 'sent_at', 'voided_at'] },
    return_sheet_item: {},
    minutes: { update: ['state', 'version', 'agenda', 'formulation', 'said', 'unsaid', 'closed_at'] },
    session_view: {},
    session_dissent: {},
    session_decision: {},
    session_mention: {},
    print_pack: {},
    return_sheet_seat: { update: ['signature', 'signed_at'] },
  },
  asOwner: ['sheet_is_signed', 'sheet_signatures', 'void_sheets'],
  async fill(harness, { caseId, itemId }) {
    const seats = ['pro-noor', 'pro-samira', 'pro-hugo']
    const sessionId = await convene(harness, caseId, seats)
    await checkInAll(harness, caseId, sessionId, ['pro-elin', ...seats])
    await harness.call(openSession, 'pro-elin', { params: { caseId, sessionId } })
    await fillMinutes(harness, caseId, sessionId)
    const body = { items: [{ itemId, variant: 'summary' as const }], recipients: ['pro-hugo'] }
    await harness.call(draftSheet, 'pro-elin', { params: { caseId, sessionId }, ...withKey(), body })
  },
}

async function fillMinutes(harness: Harness, caseId: string, sessionId: string): Promise<void> {
  const params = { caseId, sessionId }
  const view = { needs: ['Somebody to talk to.'], protective: ['His sister.'], triggers: [] }
  await harness.call(addView, 'pro-samira', { params, body: view })
  const tagged = { params, headers: { 'If-Match': '"2"' } }
  await harness.call(agreeFormulation, 'pro-elin', { ...tagged, body: view })
  await harness.call(addDissent, 'pro-samira', { params, body: { text: 'It is about the school too.' } })
  const decision = { text: 'A mentor from Monday on.', owner: 'pro-noor', dueOn: '2026-12-01' }
  await harness.call(takeDecision, 'pro-elin', { params, ...withKey(), body: decision })
  const mention = { category: 'EDU' as const, told: ['pro-noor'] }
  await harness.call(noteMention, 'pro-samira', { params, ...withKey(), body: mention })
  const deps = { ...harness.deps, ledger: recordingLedger() }
  await harness.call(
    printPack,
    'pro-elin',
    { params, body: { attendee: 'pro-noor', disclosureIds: [] } },
    deps,
  )
}

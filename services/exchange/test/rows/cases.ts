import { recordEvidence } from '../../src/routes/record-evidence.ts'
import type { CaseTables } from '../../src/storage/tables/cases.ts'
import { checkInAll, convene } from '../casework.ts'
import type { RowGroup } from './group.ts'

export const cases: RowGroup<CaseTables> = {
  grants: {
    data_key: {},
    case_file: {
      update: [
        ...[
          'state',
          'version',
          'frozen_at',
          'closed_at',
          'closing_reason',
          'outcome',
          'merged_into',
          'moved_to',
        ],
        ...['lead_agency', 'owner', 'review_by', 'theme', 'track'],
      ],
    },
    membership: {},
    participant: {
      update: [
        ...['circle', 'until', 'reason', 'added_by', 'added_at'],
        ...['removed_at', 'removal_reason', 'conflict_reason', 'conflict_at'],
      ],
    },
    evidence: { update: ['withdrawn_at', 'withdrawal_reason'] },
    session: { update: ['opened_at', 'closed_at'] },
    attendance: { update: ['checked_in_at'] },
  },
  asOwner: ['end_membership', 'end_memberships'],
  async fill(harness, { caseId }) {
    const sessionId = await convene(harness, caseId, ['pro-elin', 'pro-samira'])
    await checkInAll(harness, caseId, sessionId, ['pro-samira'])
    await harness.call(recordEvidence, 'pro-samira', {
      params: { caseId },
      body: {
        kind: 'informed',
        on: '2026-11-20',
        how: 'In a letter to both parents.',
        categories: ['EDU'],
        purposes: ['early-help'],
      },
    })
  },
}

import { correctItem } from '../../src/routes/correct-item.ts'
import { reportMistake } from '../../src/routes/report-mistake.ts'
import type { MistakeTables } from '../../src/storage/tables/mistakes.ts'
import { openTestCase, withKey } from '../casework.ts'
import type { RowGroup } from './group.ts'

export const mistakes: RowGroup<MistakeTables> = {
  grants: {
    item_correction: {},
    recall_notice: {
      insert: [],
      update: ['state', 'copies', 'escalated_at', 'acknowledged_at', 'acknowledged_by'],
    },
    mistake: { update: ['state', 'released_by', 'released_at'] },
    breach: {
      update: [
        ...['state', 'overdue_at', 'assessed_by', 'assessed_at', 'assessment', 'notified_at', 'version'],
      ],
    },
  },
  asOwner: [
    ...['attest_mistake', 'take_back_case', 'take_back_disclosure', 'take_back_item', 'take_back_mistaken'],
  ],
  async fill(harness, place) {
    // Its disclosures were made before: they are told.
    await harness.call(correctItem, 'pro-samira', {
      ...{ params: { ...place }, ...withKey() },
      body: {
        kind: 'corrected',
        reason: 'One of the five afternoons was a holiday.',
        content: { summary: 'Absent on four.' },
      },
    })
    // Of a case of its own: this one goes on.
    const caseId = await openTestCase(harness)
    await harness.call(reportMistake, 'pro-samira', {
      ...{ params: { caseId }, ...withKey() },
      body: { reason: 'It is about somebody else of the same name.' },
    })
  },
}

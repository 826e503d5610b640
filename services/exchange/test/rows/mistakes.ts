import { correctItem } from '../../src/routes/correct-item.ts'
import type { MistakeTables } from '../../src/storage/tables/mistakes.ts'
import { withKey } from '../casework.ts'
import type { RowGroup } from './group.ts'

export const mistakes: RowGroup<MistakeTables> = {
  grants: {
    item_correction: {},
    recall_notice: {
      insert: [],
      update: ['state', 'copies', 'escalated_at', 'acknowledged_at', 'acknowledged_by'],
    },
  },
  asOwner: ['take_back_disclosure', 'take_back_item'],
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
  },
}

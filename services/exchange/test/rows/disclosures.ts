import { SERVICE_SIGHT } from '../../src/actor.ts'
import { asCaller } from '../../src/storage/as-caller.ts'
import { addShadowCounts } from '../../src/storage/counts.ts'
import type { DisclosureTables } from '../../src/storage/tables/disclosures.ts'
import { fillDisclosure } from '../disclosure-rows.ts'
import type { RowGroup } from './group.ts'

export const disclosures: RowGroup<DisclosureTables> = {
  grants: {
    intent: { update: ['entry_index', 'proof', 'swept'] },
    request: {},
    disclosure: { update: ['recalled_at', 'recall_reason', 'acknowledged_at'] },
    reading: {},
    review: {},
    content_opening: {},
    shadow_count: { update: ['decisions'] },
    advice_count: { update: ['asked'] },
  },
  ofNoUnit: ['advice_count'],
  async fill(harness, { itemId }) {
    await fillDisclosure(harness, itemId)
    await asCaller(harness.db, SERVICE_SIGHT, (tx) =>
      addShadowCounts(tx, 'unit-harbour', 'sha256:candidate', [
        {
          ...{ because: 'agr-harbour/1', purpose: 'early-help', category: 'EDU', count: 1 },
          ...{ was: { effect: 'silence' }, became: { effect: 'silence' } },
        },
      ]),
    )
  },
}

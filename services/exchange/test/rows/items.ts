import { approve } from '../../src/routes/approve.ts'
import { liftSecrecy } from '../../src/routes/lift-secrecy.ts'
import type { ItemTables } from '../../src/storage/tables/items.ts'
import { keepItem } from '../casework.ts'
import { signApproval, signSecrecy } from '../signed.ts'
import type { RowGroup } from './group.ts'

export const items: RowGroup<ItemTables> = {
  grants: {
    item: {
      update: [
        'prerelease_clause',
        'prerelease_variant',
        'correction_id',
        'correction',
        'corrected_at',
        'expires_at',
        'variants',
      ],
    },
    item_content: { update: ['ciphertext'] },
    item_third_parties: { update: ['ciphertext', 'variants'] },
    approval: {},
    secrecy_decision: { update: ['withdrawn_at'] },
  },
  asOwner: ['third_parties_end', 'end_third_parties'],
  async fill(harness, place) {
    await keepItem(harness, 'pro-samira', place.caseId, { content: { thirdParties: ['His neighbour.'] } })
    const approval = {
      as: 'chair' as const,
      itemId: place.itemId,
      purpose: 'early-help' as const,
      recipients: ['agy-prevention'],
    }
    await harness.call(approve, 'pro-elin', {
      params: { caseId: place.caseId },
      body: signApproval(harness, 'pro-elin', place.caseId, approval),
    })
    const speech = {
      purpose: 'early-help' as const,
      recipients: ['pro-noor'],
      variant: 'summary' as const,
    }
    await harness.call(liftSecrecy, 'pro-samira', {
      params: { ...place },
      body: signSecrecy(harness, 'pro-samira', place, speech),
    })
  },
}

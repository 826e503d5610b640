import { requestErasure } from '../../src/routes/request-erasure.ts'
import type { ErasureTables } from '../../src/storage/tables/erasures.ts'
import { withKey } from '../casework.ts'
import type { RowGroup } from './group.ts'

export const erasures: RowGroup<ErasureTables> = {
  grants: {
    erasure: {
      update: [
        ...['subject', 'state', 'confirmed_by', 'confirmed_agency', 'confirmed_at', 'erases_at'],
        ...['begun_at', 'entry_id', 'entry', 'detail', 'recorded_at', 'emptied_at', 'ended_at'],
      ],
    },
    key_subject: {},
  },
  asOwner: ['empty_subject', 'has_open_case'],
  async fill(harness) {
    const erasure = { unit: 'unit-harbour', subject: `sub_${'0'.repeat(43)}`, ground: 'unlawful' } as const
    const reason = 'It was never lawful to hold.'
    await harness.call(requestErasure, 'pro-ines', { ...withKey(), body: { ...erasure, reason } })
  },
}

import { contestItem } from '../../src/routes/contest-item.ts'
import { deferInforming } from '../../src/routes/defer-informing.ts'
import { nameRepresentative } from '../../src/routes/name-representative.ts'
import { recordClaim } from '../../src/routes/record-claim.ts'
import type { RightsTables } from '../../src/storage/tables/rights.ts'
import { withKey } from '../casework.ts'
import { newClaim, newContest, newInforming, newRepresentative } from '../rights.ts'
import type { RowGroup } from './group.ts'

export const rights: RowGroup<RightsTables> = {
  grants: {
    contest: {
      update: [
        ...['state', 'reply', 'replied_by', 'replied_at', 'reason', 'decided_by'],
        ...['decided_agency', 'decided_at', 'version'],
      ],
    },
    informing: { update: ['state', 'confirmed_by', 'confirmed_agency', 'confirmed_at', 'version'] },
    representative: { update: ['state', 'ended_at', 'version'] },
    claim: {
      update: [
        ...['state', 'due_at', 'extension_reason', 'extended_by', 'answered_by', 'answered_at', 'version'],
      ],
    },
  },
  asOwner: ['mark_contested', 'held_about', 'copies_about', 'origins_of'],
  async fill(harness, place) {
    const { caseId } = place
    await harness.call(contestItem, 'pro-samira', { params: place, ...withKey(), body: newContest() })
    const body = newInforming(harness)
    await harness.call(deferInforming, 'pro-samira', { params: { caseId }, ...withKey(), body })
    await harness.call(nameRepresentative, 'pro-elin', {
      ...{ params: { caseId }, ...withKey(), body: newRepresentative() },
    })
    await harness.call(recordClaim, 'pro-samira', { ...withKey(), body: newClaim() })
  },
}

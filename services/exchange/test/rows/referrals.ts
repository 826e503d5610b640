import type { ReferralTables } from '../../src/storage/tables/referrals.ts'
import type { RowGroup } from './group.ts'

export const referrals: RowGroup<ReferralTables> = { grants: {} }

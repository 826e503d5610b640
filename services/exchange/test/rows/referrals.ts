import { runSql } from '@casebridge/testing'
import type { ReferralTables } from '../../src/storage/tables/referrals.ts'
import type { RowGroup } from './group.ts'

export const referrals: RowGroup<ReferralTables> = {
  grants: { referral: { update: ['state', 'answered_at', 'because', 'outcome', 'ended_at', 'told_at'] } },
  async fill({ superuserUrl }) {
    await runSql(
      superuserUrl,
      `insert into exchange.referral (unit_id, id, from_professional, from_agency, to_professional, to_agency,
         category, state, disclosure_id, offered_at, answer_by)
       select unit_id, gen_random_uuid(), 'pro-samira', 'agy-school', 'pro-amara', 'agy-social', 'PAS', 'offered', id,
         now(), '2026-12-01' from exchange.disclosure limit 1`,
    )
  },
}

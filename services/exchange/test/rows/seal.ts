import { runSql } from '@casebridge/testing'
import type { SealTables } from '../../src/storage/tables/seal.ts'
import type { RowGroup } from './group.ts'

export const seal: RowGroup<SealTables> = {
  grants: {
    review_step: {},
    request_quota: { update: ['most', 'per_days', 'set_by', 'set_at', 'version'] },
    ask_count: { update: ['asked'] },
    delivery: { update: ['state', 'delivered_at', 'envelope'] },
  },
  // A rule of the unit about an agency.
  ofNoCase: ['request_quota'],
  async fill({ superuserUrl }) {
    await runSql(
      superuserUrl,
      `insert into exchange.review_step (unit_id, id, review_id, act, finding, professional, recorded_at)
         select unit_id, gen_random_uuid(), id, 'assessed', 'lawful', 'pro-ines', now() from exchange.review;
       insert into exchange.request_quota (unit_id, id, agency, most, per_days, set_by, set_at)
         values ('unit-harbour', gen_random_uuid(), 'agy-lycee', 9, 7, 'pro-oskar', now());
       insert into exchange.ask_count (unit_id, agency, day, asked)
         values ('unit-harbour', 'agy-lycee', current_date, 1);
       insert into exchange.delivery (unit_id, disclosure_id, state, due_at)
         select unit_id, id, 'permitted', now() from exchange.disclosure`,
    )
  },
}

import { runSql } from '@casebridge/testing'
import type { SealTables } from '../../src/storage/tables/seal.ts'
import type { RowGroup } from './group.ts'

export const seal: RowGroup<SealTables> = {
  grants: { review_step: {} },
  async fill({ superuserUrl }) {
    await runSql(
      superuserUrl,
      `insert into exchange.review_step (unit_id, id, review_id, act, finding, professional, recorded_at)
         select unit_id, gen_random_uuid(), id, 'assessed', 'lawful', 'pro-ines', now() from exchange.review`,
    )
  },
}

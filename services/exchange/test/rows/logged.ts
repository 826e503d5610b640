import type { LoggedTables } from '../../src/storage/tables/logged.ts'
import type { RowGroup } from './group.ts'

/** Every act leaves rows here, so that nothing has to be filled. */
export const logged: RowGroup<LoggedTables> = {
  grants: {
    idempotency: {},
    outbox: { delete: true },
    seen_head: { update: ['kind', 'sequence'] },
    ledger_head: { update: ['origin', 'size', 'root'] },
  },
  ofNoUnit: ['seen_head', 'ledger_head'],
}

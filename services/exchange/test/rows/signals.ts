import { runSql } from '@casebridge/testing'
import type { SignalTables } from '../../src/storage/tables/signals.ts'
import type { RowGroup } from './group.ts'

export const signals: RowGroup<SignalTables> = {
  grants: {
    signal: {},
    signal_triage: {
      update: [
        ...['state', 'review_by', 'erases_at', 'erased_at'],
        ...['decided_by', 'decided_at', 'undo_until', 'reason'],
      ],
    },
    signal_proposal: { update: ['ended_at'] },
  },
  asOwner: ['adopt_signal', 'refute_signal', 'empty_signal'],
  async fill({ superuserUrl }, { itemId }) {
    await runSql(
      superuserUrl,
      `insert into exchange.signal (unit_id, id, item_id, key_id, reporter, reporter_agency, source_role, shielded,
         known_how, observed_on, minor, recipients, intake_agency, submitted_at, explanations, protective)
       select unit_id, gen_random_uuid(), id, key_id, 'pro-bo', 'agy-school', 'teacher', true, 'seen', '2026-11-20',
         true, '{pro-tuur}', 'agy-intake', now(), '', '' from exchange.item where id = '${itemId}';
       insert into exchange.signal_triage (unit_id, id, state, triage_due_at, erases_at)
       select unit_id, id, 'submitted', now(), now() + interval '90 days' from exchange.signal;
       insert into exchange.signal_proposal (unit_id, id, signal_id, key_id, chairs, track, text, minor, proposed_by,
         proposed_at)
       select unit_id, gen_random_uuid(), id, key_id, '{pro-tess}', 'early-help', '', true, 'pro-tuur', now()
         from exchange.signal`,
    )
  },
}

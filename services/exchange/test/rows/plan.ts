import { runSql } from '@casebridge/testing'
import { proposeMeasure } from '../../src/routes/propose-measure.ts'
import type { PlanTables } from '../../src/storage/tables/plan.ts'
import { withKey } from '../casework.ts'
import { newMeasure } from '../plan.ts'
import type { RowGroup } from './group.ts'

export const plan: RowGroup<PlanTables> = {
  grants: {
    measure: {
      update: ['state', 'version', 'consent_id', 'reported_at', 'ending', 'ending_text', 'ended_at'],
    },
    catalogue_entry: {},
    outward_wording: {},
    case_review: { update: ['id', 'state', 'finding', 'texts', 'held_by', 'held_at', 'next_on'] },
    lookback: {},
    lookback_rule: { insert: [] },
    retention_rule: { insert: [] },
    retention_run: { update: ['erased'] },
    retention_extension: { update: ['state', 'decided_by', 'decided_agency', 'decided_at'] },
  },
  ofNoCase: ['catalogue_entry', 'outward_wording'],
  ofNoUnit: ['lookback_rule', 'retention_rule'],
  asOwner: [
    'case_of_measure',
    'supports_someone',
    'speaks_for_minor',
    'measures_without_consent',
    'case_of_extension',
    'cases_past_keeping',
    'empty_case',
  ],
  async fill(harness, { caseId }) {
    const proposing = { params: { caseId }, ...withKey(), body: newMeasure() }
    await harness.call(proposeMeasure, 'pro-noor', proposing)
    await runSql(
      harness.superuserUrl,
      `insert into exchange.catalogue_entry values
         ('unit-harbour', gen_random_uuid(), 'work', '{}', 30, false, 'pro-oskar', now());
       insert into exchange.outward_wording values
         ('unit-harbour', gen_random_uuid(), 'SCH', 'work', '{}', '2026-11-24', 'pro-oskar', now());
       insert into exchange.case_review (unit_id, id, case_id, state, due_on) values
         ('unit-harbour', gen_random_uuid(), '${caseId}', 'due', '2027-02-01');
       insert into exchange.lookback (unit_id, id, case_id, at, by, finding, months, note) values
         ('unit-harbour', gen_random_uuid(), '${caseId}', now(), 'pro-elin', 'support-held', 6, '');
       insert into exchange.retention_run values ('unit-harbour', '2026-11-24', 'closed-case', 0);
       insert into exchange.retention_extension
         (unit_id, id, case_id, state, ordinal, until, reason, asked_by, asked_agency, asked_at) values
         ('unit-harbour', gen_random_uuid(), '${caseId}', 'asked', 1, '2027-02-01', '', 'pro-elin', 'agy-mayor', now())`,
    )
  },
}

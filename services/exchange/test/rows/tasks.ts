import { sightOf } from '../../src/actor.ts'
import { asCaller } from '../../src/storage/as-caller.ts'
import type { TaskTables } from '../../src/storage/tables/tasks.ts'
import { makeTask } from '../../src/storage/tasks.ts'
import { countContribution, countIndicator } from '../../src/storage/work-counts.ts'
import type { RowGroup } from './group.ts'

export const tasks: RowGroup<TaskTables> = {
  grants: {
    task: {
      update: ['agency', 'professional', 'role', 'state', 'escalates_at', 'escalated_at', 'ended_at'],
    },
    // Added to by a function alone.
    indicator_count: { insert: [] },
    contribution_count: { insert: [] },
  },
  asOwner: ['drop_tasks', 'count_indicator', 'count_contribution'],
  async fill(harness, { caseId }) {
    const unit = 'unit-harbour'
    const at = harness.clock.now
    const doer = { agency: 'agy-school', professional: 'pro-samira', role: null }
    await asCaller(harness.db, sightOf(harness.actor('pro-elin')), async (tx) => {
      await makeTask(tx, { unit, doer, kind: 'review-case', about: caseId, caseId, at, dueAt: at })
      await countIndicator(tx, { unit, track: 'early-help', kind: 'review-held', at })
      await countContribution(tx, { unit, agencyType: 'SCH', at })
    })
  },
}

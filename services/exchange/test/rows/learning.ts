import { answerConsult } from '../../src/routes/answer-consult.ts'
import { askExperts } from '../../src/routes/ask-experts.ts'
import { draftPractice } from '../../src/routes/draft-practice.ts'
import { noteNeed } from '../../src/routes/note-need.ts'
import { reportObstacle } from '../../src/routes/report-obstacle.ts'
import type { LearningTables } from '../../src/storage/tables/learning.ts'
import { withKey } from '../casework.ts'
import type { RowGroup } from './group.ts'

export const learning: RowGroup<LearningTables> = {
  grants: {
    consult: { update: ['state', 'closed_at'] },
    consult_answer: {},
    note: { update: ['state', 'words', 'confirmed_at', 'withdrawn_at'] },
    obstacle: { update: ['state', 'words', 'reply', 'answered_by', 'answered_at', 'withdrawn_at'] },
    need_count: { insert: [] },
  },
  asOwner: ['count_need', 'tell_needs'],
  async fill(harness) {
    const base = { unit: 'unit-harbour', track: 'early-help', personFree: 'confirmed' } as const
    const text = 'How a talk at the start would have spared four weeks.'
    const asked = { ...base, team: 'agy-region', question: text }
    const { id } = await harness.call(askExperts, 'pro-noor', { ...withKey(), body: asked })
    const answer = { advice: text, personFree: 'confirmed' } as const
    await harness.call(answerConsult, 'pro-oskar', { params: { consultId: id }, ...withKey(), body: answer })
    const practice = { ...base, second: 'pro-amara', situation: text, approach: text, result: text }
    await harness.call(draftPractice, 'pro-noor', { ...withKey(), body: practice })
    const obstacle = { ...base, team: 'agy-region', citation: 'Law of 2018', blocked: text, wanted: text }
    await harness.call(reportObstacle, 'pro-noor', { ...withKey(), body: obstacle })
    const need = { unit: 'unit-harbour', municipality: 'Kaaihaven', need: 'work' } as const
    await harness.call(noteNeed, 'pro-noor', { ...withKey(), body: need })
  },
}

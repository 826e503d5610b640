import type { exchange } from '@casebridge/contract'
import { COORDINATOR, PREVENTION, SCHOOL } from '../support/people.ts'
import { type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const OF_NOBODY = 'What is about the work and about nobody.'
/** That the work was written about: about nobody, so it says of nobody. */
const written = (effect: string) => [{ event: 'alteration', effect, has: ['classes'] }] as const

export const learning: EntryGroup = {
  entries: {
    askExperts: written('consult-asked'),
    answerConsult: written('consult-answered'),
    closeConsult: written('consult-closed'),
    draftPractice: written('practice-drafted'),
    confirmPractice: written('practice-confirmed'),
    withdrawPractice: written('practice-withdrawn'),
    draftLesson: written('lesson-drafted'),
    confirmLesson: written('lesson-confirmed'),
    withdrawLesson: written('lesson-withdrawn'),
    reportObstacle: written('obstacle-reported'),
    replyToObstacle: written('obstacle-answered'),
    withdrawObstacle: written('obstacle-withdrawn'),
    noteNeed: written('need-noted'),
  },
  without: {
    listConsults: OF_NOBODY,
    getConsult: OF_NOBODY,
    listPractices: OF_NOBODY,
    listLessons: OF_NOBODY,
    listObstacles: OF_NOBODY,
    listIndicators: 'Counts in tens, of quarters that are over.',
    listNeeds: 'Counts in tens, of quarters that are over.',
  },
  async act({ as }) {
    const personFree = 'confirmed'
    const base = { unit: 'unit-harbour', track: 'early-help', personFree }
    const team = 'agy-region-harbour'
    const text = 'A talk at the start would have spared everybody four weeks.'
    const asked = post('consults', { ...base, team, question: text })
    const consult = await as<Schemas['Consult']>('askExperts', PREVENTION, asked)
    const answer = post(`consults/${consult.id}/answers`, { advice: text, personFree })
    await as('answerConsult', COORDINATOR, answer)
    await as('closeConsult', PREVENTION, post(`consults/${consult.id}/closure`))

    const practice = { ...base, second: SCHOOL, situation: text, approach: text, result: text }
    const lesson = { ...base, second: SCHOOL, happened: text, changed: text }
    const { id: practiceId } = await as<Schemas['Practice']>(
      'draftPractice',
      PREVENTION,
      post('practices', practice),
    )
    await as('confirmPractice', SCHOOL, post(`practices/${practiceId}/confirmation`, { personFree }))
    await as('withdrawPractice', PREVENTION, post(`practices/${practiceId}/withdrawal`))
    const { id: lessonId } = await as<Schemas['Lesson']>('draftLesson', PREVENTION, post('lessons', lesson))
    await as('confirmLesson', SCHOOL, post(`lessons/${lessonId}/confirmation`, { personFree }))
    await as('withdrawLesson', SCHOOL, post(`lessons/${lessonId}/withdrawal`))

    const obstacle = { ...base, team, citation: 'Law of 30 July 2018', blocked: text, wanted: text }
    const { id } = await as<Schemas['Obstacle']>('reportObstacle', PREVENTION, post('obstacles', obstacle))
    await as('replyToObstacle', COORDINATOR, post(`obstacles/${id}/reply`, { reply: text, personFree }))
    await as('withdrawObstacle', PREVENTION, post(`obstacles/${id}/withdrawal`))
    const need = { unit: 'unit-harbour', municipality: 'Kaaihaven', need: 'mentoring' }
    await as('noteNeed', PREVENTION, post('needs', need))
  },
}

import type { CallGroup } from './group.ts'

const OF_NOBODY = 'It is about the work, of no case and of nobody; who reads it is tested beside its route.'

export const learning: CallGroup = {
  ofNoCase: {
    getConsult: OF_NOBODY,
    answerConsult: OF_NOBODY,
    closeConsult: OF_NOBODY,
    confirmPractice: OF_NOBODY,
    withdrawPractice: OF_NOBODY,
    confirmLesson: OF_NOBODY,
    withdrawLesson: OF_NOBODY,
    replyToObstacle: OF_NOBODY,
    withdrawObstacle: OF_NOBODY,
  },
}

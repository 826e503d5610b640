import { answerConsult } from './answer-consult.ts'
import { askExperts } from './ask-experts.ts'
import { closeConsult } from './close-consult.ts'
import { confirmLesson } from './confirm-lesson.ts'
import { confirmPractice } from './confirm-practice.ts'
import { draftLesson } from './draft-lesson.ts'
import { draftPractice } from './draft-practice.ts'
import { getConsult } from './get-consult.ts'
import { listConsults } from './list-consults.ts'
import { listIndicators } from './list-indicators.ts'
import { listLessons } from './list-lessons.ts'
import { listNeeds } from './list-needs.ts'
import { listObstacles } from './list-obstacles.ts'
import { listPractices } from './list-practices.ts'
import { noteNeed } from './note-need.ts'
import { replyToObstacle } from './reply-to-obstacle.ts'
import { reportObstacle } from './report-obstacle.ts'
import { withdrawLesson } from './withdraw-lesson.ts'
import { withdrawObstacle } from './withdraw-obstacle.ts'
import { withdrawPractice } from './withdraw-practice.ts'

/** What units learn from each other: no operation here takes or gives a person. */
export const learning = {
  ...{ askExperts, listConsults, getConsult, answerConsult, closeConsult },
  ...{ draftPractice, listPractices, confirmPractice, withdrawPractice },
  ...{ draftLesson, listLessons, confirmLesson, withdrawLesson },
  ...{ reportObstacle, listObstacles, replyToObstacle, withdrawObstacle },
  ...{ noteNeed, listNeeds, listIndicators },
}

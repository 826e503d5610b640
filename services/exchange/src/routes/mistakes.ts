import { acknowledgeRecall } from './acknowledge-recall.ts'
import { correctItem } from './correct-item.ts'
import { listRecalls } from './list-recalls.ts'

/** What went wrong: frozen, taken back from everybody it reached, and repaired. */
export const mistakes = { correctItem, listRecalls, acknowledgeRecall }

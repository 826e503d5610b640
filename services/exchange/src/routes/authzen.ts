import { evaluate } from './evaluate.ts'
import { evaluateAll } from './evaluate-all.ts'
import { searchActions } from './search-actions.ts'
import { searchResources } from './search-resources.ts'
import { searchSubjects } from './search-subjects.ts'

/** The questions of AuthZEN 1.0, by the bundle in force. Nothing is revealed here, and nothing is disclosed. */
export const authzen = { evaluate, evaluateAll, searchSubjects, searchResources, searchActions }

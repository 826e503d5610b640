import { InvalidInput } from '@casebridge/service'
import { lettersIn } from './says-something.ts'

/** What an emergency must say at least: enough to name the danger. */
const CHARACTERS = 40
const LETTERS = 20

/** @throws InvalidInput for a reason that is none. */
export function assertEmergencyReason(justification: string): void {
  if (justification.trim().length >= CHARACTERS && lettersIn(justification) >= LETTERS) return
  const detail = `In imminent danger say why, in at least ${CHARACTERS} characters.`
  throw new InvalidInput([{ in: 'body', pointer: '/justification', code: 'too-short', detail }])
}

import type { exchange } from '@casebridge/contract'
import type { Deps } from '../src/deps.ts'
import { warn } from '../src/routes/warn.ts'
import { withKey } from './casework.ts'
import type { Harness } from './harness.ts'

type Warning = exchange.components['schemas']['Warning']

/** A warning that somebody gives, told without a case. @returns the disclosure to its one recipient. */
export async function warned(
  harness: Harness,
  deps: Deps,
  author: string,
  recipient: string,
  changes: Partial<Warning> = {},
): Promise<string> {
  const body: Warning = {
    ...{ unit: 'unit-harbour', category: 'PRF', statementType: 'fact', recipients: [recipient] },
    summary: 'Somebody means him harm on the way home tonight.',
    justification: 'His life is in danger at this moment, and there is nobody else to turn to.',
    ...changes,
  }
  const { answers } = await harness.call(warn, author, { ...withKey(), body }, deps)
  const id = answers[0]?.disclosureId
  if (id === undefined) throw new Error(`refused: ${JSON.stringify(answers)}`)
  return id
}

import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { bodyOf, type Call, send } from './call.ts'
import { PREVENTION, TEACHER } from './people.ts'

type Schemas = exchange.components['schemas']

/** A concern, in the six answers of a form. */
export function newSignal(changes: Partial<Schemas['NewSignal']> = {}): Call {
  const body: Schemas['NewSignal'] = {
    ...{ unit: 'unit-harbour', statementType: 'assessment', knownHow: 'seen' },
    observed: 'He has stayed away from training for three weeks and talks to nobody any more.',
    otherExplanations: 'He may have quarrelled with the coach.',
    protectiveFactors: 'He trusts his older sister.',
    ...changes,
  }
  return { method: 'POST', path: '/v1/signals', body }
}

/** A teacher hands it in, and the intake says that it was received. @returns its id */
export async function acknowledgedSignal(
  constellation: Constellation,
  changes: Partial<Schemas['NewSignal']> = {},
): Promise<string> {
  const made = bodyOf<Schemas['SubmittedSignal']>(await send(constellation, TEACHER, newSignal(changes)))
  if (made.signal === undefined) throw new Error(`refused: ${JSON.stringify(made.answers)}`)
  const path = `/v1/signals/${made.signal.id}/feedback`
  bodyOf(await send(constellation, PREVENTION, { method: 'POST', path }))
  return made.signal.id
}

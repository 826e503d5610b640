import type { exchange } from '@casebridge/contract'
import { machine, type StateOf } from '../casework/machine.ts'
import type { Track } from './note.ts'

type Schemas = exchange.components['schemas']

/** A question to the region's experts: answered as often as there is something to say, until its asker closes it. */
export const CONSULT = machine({
  states: ['asked', 'answered', 'closed'],
  acts: {
    answer: { asked: 'answered', answered: 'answered' },
    close: { asked: 'closed', answered: 'closed' },
  },
})

/** A question about a situation, never about somebody. */
export interface Consult {
  readonly unit: string
  readonly id: string
  readonly asker: string
  /** The regional team it was put to. */
  readonly team: string
  readonly track: Track
  readonly state: StateOf<typeof CONSULT>
  readonly keyId: string
  readonly askedAt: string
}

export interface ConsultAnswer {
  readonly id: string
  readonly advice: string
  readonly answeredAt: string
}

export function summaryOf({ id, unit, team, track, state, askedAt }: Consult): Schemas['ConsultSummary'] {
  return { id, unit, team, track, state, askedAt }
}

/** A question with its answers; who of the team answered stays out: the team answers. */
export function presentConsult(
  consult: Consult,
  question: string,
  answers: readonly ConsultAnswer[],
): Schemas['Consult'] {
  return { ...summaryOf(consult), question, answers: [...answers] }
}

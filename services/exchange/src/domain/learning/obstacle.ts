import type { exchange } from '@casebridge/contract'
import { machine, type StateOf } from '../casework/machine.ts'
import type { Track } from './note.ts'

/** That a measure of the country stands in the way: reported, and answered by a coordinator, who so publishes it. */
export const OBSTACLE = machine({
  states: ['reported', 'answered', 'withdrawn'],
  acts: {
    answer: { reported: 'answered' },
    withdraw: { reported: 'withdrawn', answered: 'withdrawn' },
  },
})

export interface ObstacleWords {
  readonly citation: string
  readonly blocked: string
  readonly wanted: string
}

/** Which rule of the country kept a unit from doing what (S42, S73); about nobody. */
export interface Obstacle {
  readonly unit: string
  readonly id: string
  readonly reporter: string
  /** The regional team whose coordinators it goes to. */
  readonly team: string
  readonly track: Track
  readonly state: StateOf<typeof OBSTACLE>
  /** Null once it was taken back. */
  readonly words: ObstacleWords | null
  readonly reply: string | null
  readonly keyId: string
  readonly reportedAt: string
  readonly answeredAt: string | null
}

/** A report as its readers see it; who made it stays out. */
export function presentObstacle(obstacle: Obstacle): exchange.components['schemas']['Obstacle'] {
  const { id, unit, team, track, state, words, reply, reportedAt, answeredAt } = obstacle
  return {
    ...{ id, unit, team, track, state, reportedAt },
    ...words,
    ...(reply !== null && { reply }),
    ...(answeredAt !== null && { answeredAt }),
  }
}

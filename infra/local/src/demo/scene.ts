import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '../constellation.ts'
import { SetupError } from '../setup-error.ts'
import type { Narrator } from './narrator.ts'

type Schemas = exchange.components['schemas']

/** What all steps of the story share: the running constellation, and what earlier steps left behind. */
export interface Scene {
  readonly constellation: Constellation
  readonly tell: Narrator
  /** Id of the drone-course case. */
  readonly caseId: string
  /** Id of one of its seeded items, by its key in `cases.json`. */
  item(key: string): string
  /** The session that a step opened. */
  sessionId?: string
  /** A call that a later step repeats. */
  first?: { readonly key: string; readonly body: Schemas['NewRequest']; readonly reply: Schemas['Request'] }
}

/** One step: what it shows, and how. */
export interface Step {
  readonly title: string
  run(scene: Scene): Promise<void>
}

export function createScene(constellation: Constellation, tell: Narrator): Scene {
  const story = constellation.cases.find(({ key }) => key === 'drone-course')
  if (story === undefined) throw new SetupError('the region has no case drone-course')
  return {
    constellation,
    tell,
    caseId: story.id,
    item(key) {
      const item = constellation.items.find((one) => one.caseId === story.id && one.key === key)
      if (item === undefined) throw new SetupError(`the case has no item ${key}`)
      return item.id
    },
  }
}

/** The body of a successful answer. @throws with the problem in its own words. */
export function expectOk<T>(result: {
  data?: T
  error?: { detail?: string; title?: string }
  response: Response
}): NonNullable<T> {
  if (result.data !== undefined && result.data !== null) return result.data as NonNullable<T>
  throw new Error(`${result.response.status} ${result.error?.title ?? ''}: ${result.error?.detail ?? ''}`)
}

/** Asks in the drone-course case as a professional. */
export function ask(scene: Scene, who: string, body: Schemas['NewRequest'], key: string = randomUUID()) {
  return scene.constellation.client('exchange', who).POST('/cases/{caseId}/requests', {
    params: { path: { caseId: scene.caseId }, header: { 'Idempotency-Key': key } },
    body,
  })
}

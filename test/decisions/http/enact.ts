import type { Constellation } from '@casebridge/local'
import { Refused } from './answered.ts'
import { type Said, saidBy } from './said.ts'
import { setStage } from './set-stage.ts'
import { ask, isAsked, push } from './share.ts'
import type { Situated, Stage } from './staged.ts'
import { warn } from './warn.ts'

/** What came of a situation that was made true. */
export interface Enacted {
  /** What the holder is told or, where it is about asking, whoever asks. */
  readonly said: Said
  readonly disclosureId?: string
  /** Where it got that far: a form may have refused it before, and a warning needs none. */
  readonly stage?: Stage
}

/** What a form refuses before anybody decides, by the field that is wrong, and the ground that it stands for. */
const AT_THE_DOOR: Readonly<Record<string, string>> = { '/labels/classified': 'X9', '/justification': 'G26' }

/** Makes a situation true, then does what it is about. */
export async function enact(constellation: Constellation, situated: Situated): Promise<Enacted> {
  try {
    if (isWarning(situated)) return { said: saidBy(await warn(constellation, situated)) }
    const stage = await setStage(constellation, situated)
    const [answer] = isAsked(situated.facts) ? (await ask(stage)).answers : await push(stage)
    if (answer === undefined) throw new Error('no answer')
    const { disclosureId } = answer
    return { said: saidBy(answer), stage, ...(disclosureId === undefined ? {} : { disclosureId }) }
  } catch (error) {
    const ground = error instanceof Refused ? AT_THE_DOOR[error.pointers[0] ?? ''] : undefined
    if (ground === undefined) throw error
    return { said: { effect: 'deny', ground, obligations: [], flags: [] } }
  }
}

function isWarning({ facts }: Situated): boolean {
  return facts.purpose === 'imminent-danger' && facts.case === 'none'
}

import type { Constellation } from '@casebridge/local'
import { Refused } from './answered.ts'
import { setStage } from './set-stage.ts'
import { ask, isAsked, push, type Said, saidBy } from './share.ts'
import type { Situated } from './staged.ts'
import { warn } from './warn.ts'

/** What a form refuses before anybody decides, by the field that is wrong, and the ground that it stands for. */
const AT_THE_DOOR: Readonly<Record<string, string>> = { '/labels/classified': 'X9', '/justification': 'G26' }

/** Makes a situation true, then does what it is about. @returns what the holder, or whoever asks, is told. */
export async function enact(constellation: Constellation, situated: Situated): Promise<Said> {
  const { facts } = situated
  try {
    if (facts.purpose === 'imminent-danger' && facts.case === 'none') return saidBy(await warn(constellation, situated))
    const stage = await setStage(constellation, situated)
    const [answer] = isAsked(facts) ? (await ask(stage)).answers : await push(stage)
    if (answer === undefined) throw new Error('no answer')
    return saidBy(answer)
  } catch (error) {
    const ground = error instanceof Refused ? AT_THE_DOOR[error.pointers[0] ?? ''] : undefined
    if (ground === undefined) throw error
    return { effect: 'deny', ground, obligations: [], flags: [] }
  }
}

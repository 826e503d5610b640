import { meets, type Situated } from './staged.ts'

const REASON = 'Without it the right support would come too late, and nothing lighter will do.'

/** JUS, MIN: what the holder says when making it known. */
export function wordsOf(situated: Situated): { justification?: string; childInterest?: string } {
  return {
    ...(meets(situated, 'JUS') ? { justification: REASON } : {}),
    ...(meets(situated, 'MIN') ? { childInterest: 'It lets him stay at the school he likes.' } : {}),
  }
}

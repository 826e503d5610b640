import { randomUUID } from 'node:crypto'
import { ask, expectOk, type Step } from '../scene.ts'

export const attendance: Step = {
  title: 'The prevention officer asks the school for attendance, which it released beforehand',
  async run(scene) {
    const { tell } = scene
    tell.asked('Noor Vermeer (municipal prevention) asks for EDU, for early help')
    const body = {
      purpose: 'early-help' as const,
      categories: ['EDU' as const],
      question: 'Has he been missing lessons, and at which hours?',
      reason: 'To see with his mother whether support with getting to school would help.',
    }
    const key = randomUUID()
    const reply = expectOk(await ask(scene, 'pro-noor-vermeer', body, key))
    scene.first = { key, body, reply }
    tell.answered(reply.answers)
    tell.receipt(reply.receipt)
    const [answer] = reply.answers
    tell.check(
      'answered at once, under the agreement',
      reply.state === 'answered' && answer?.effect === 'permit',
    )
    tell.check(
      'a summary, and nothing beyond it',
      answer?.item?.summary !== undefined && answer.item.detail === undefined,
    )
    tell.check('recorded before it was revealed', reply.receipt !== undefined)
  },
}

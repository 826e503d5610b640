import { randomUUID } from 'node:crypto'
import { ask, expectOk, type Step } from '../scene.ts'

export const auditDown: Step = {
  title: 'The audit process is stopped; nothing is revealed until it is back',
  async run(scene) {
    const { tell, constellation, first } = scene
    if (first === undefined) throw new Error('nobody asked before')
    const key = randomUUID()
    await constellation.service('audit').stop()
    tell.asked('Noor Vermeer asks for EDU while the audit service is down')
    const down = await ask(scene, 'pro-noor-vermeer', first.body, key)
    tell.said('answer', `${down.response.status} ${down.error?.title ?? ''}: ${down.error?.detail ?? ''}`)
    tell.check('503, and nothing revealed', down.response.status === 503 && down.data === undefined)
    await constellation.service('audit').start()
    tell.asked('The audit service is back; she sends the same request again')
    const up = expectOk(await ask(scene, 'pro-noor-vermeer', first.body, key))
    tell.answered(up.answers)
    tell.receipt(up.receipt)
    tell.check('it works', up.answers[0]?.item?.summary !== undefined)
  },
}

import { setTimeout as sleep } from 'node:timers/promises'
import { noteForSchool, PATH, signProtocol, VERSION } from '../protocol.ts'
import { expectOk, type Scene, type Step } from '../scene.ts'

export const signed: Step = {
  title: 'Two of its four parties sign; nobody waits for the others',
  async run(scene) {
    const { constellation, tell } = scene
    const before = await simulated(scene)
    tell.said('before', before.decision?.text ?? '')
    tell.check('not covered while nobody has signed (G01)', before.ground === 'G01')

    await signProtocol(scene, 'pro-daan-verlinden', 'agy-mental-tidal')
    await signProtocol(scene, 'pro-samira-haddad', 'agy-school-meridian')
    const client = constellation.client('agreements', 'pro-oskar-lind')
    const { state, parties } = expectOk(await client.GET(VERSION, { params: PATH }))
    for (const { party, standing } of parties) tell.said('party', `${party}: ${standing}`)
    tell.check('active between the two', state === 'active')

    const began = performance.now()
    let after = await simulated(scene)
    while (after.effect !== 'permit' && performance.now() - began < 15_000) {
      await sleep(50)
      after = await simulated(scene)
    }
    tell.said('after', after.decision?.text ?? '')
    for (const { code, text } of after.decision?.obligations ?? []) tell.said('duty', `${code}: ${text}`)
    tell.said('in force', `${Math.round(performance.now() - began)} ms after the second signature`)
    tell.check(
      'the exchange decides by it, under the duties of the law and of the clause',
      after.effect === 'permit' && ['SUM', 'EXP90'].every((duty) => after.obligations.includes(duty)),
    )
  },
}

async function simulated({ constellation }: Scene) {
  const client = constellation.client('exchange', 'pro-daan-verlinden')
  return expectOk(await client.POST('/simulations', { body: noteForSchool() }))
}

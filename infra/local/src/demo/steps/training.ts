import { ask, expectOk, type Step } from '../scene.ts'

export const training: Step = {
  title: 'A colleague whose training has lapsed asks the same as the prevention officer did',
  async run(scene) {
    const { tell, first } = scene
    if (first === undefined) throw new Error('nobody asked before')
    tell.asked('Bram De Smet (municipal prevention, training lapsed) asks the school for EDU')
    const request = expectOk(await ask(scene, 'pro-bram-desmet', first.body))
    tell.answered(request.answers)
    tell.receipt(request.receipt)
    const [answer] = request.answers
    tell.check('refused, because training has lapsed (G07)', answer?.decision?.grounds[0]?.code === 'G07')
    tell.check('nothing is shown', answer?.item === undefined)
  },
}

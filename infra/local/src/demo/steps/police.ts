import { ask, expectOk, type Step } from '../scene.ts'

/** What police ask in and out of session. */
export const ATTENDANCE_FOR_POLICE = {
  purpose: 'case-conference' as const,
  categories: ['EDU' as const],
  holders: ['agy-school-meridian'],
  question: 'At which hours was he absent on the day of the delivery?',
  reason: 'To know whether the delivery was for him, before anybody visits the family.',
}

export const police: Step = {
  title: 'Police ask for attendance outside a session',
  async run(scene) {
    const { tell } = scene
    tell.asked('Greet Lambert (police) asks the school for EDU, for the case conference')
    const request = expectOk(await ask(scene, 'pro-greet-lambert', ATTENDANCE_FOR_POLICE))
    tell.answered(request.answers)
    tell.receipt(request.receipt)
    const [answer] = request.answers
    tell.check('refused, because there is no session (G08)', answer?.decision?.grounds[0]?.code === 'G08')
    tell.check('and told what would make it lawful', (answer?.decision?.alternatives.length ?? 0) > 0)
    tell.check('nothing is shown', answer?.item === undefined)
  },
}

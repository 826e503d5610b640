import { ask, expectOk, type Step } from '../scene.ts'

export const replay: Step = {
  title: 'The first request is sent again with its Idempotency-Key',
  async run(scene) {
    const { tell, first } = scene
    if (first === undefined) throw new Error('nobody asked before')
    tell.asked('Noor Vermeer repeats her first request, with the same key')
    const again = expectOk(await ask(scene, 'pro-noor-vermeer', first.body, first.key))
    tell.receipt(again.receipt)
    tell.check('the same disclosure', again.answers[0]?.disclosureId === first.reply.answers[0]?.disclosureId)
    tell.check('one ledger entry', again.receipt?.index === first.reply.receipt?.index)
    tell.check('of the same bytes', again.receipt?.entry === first.reply.receipt?.entry)
    const other = await ask(
      scene,
      'pro-noor-vermeer',
      { ...first.body, reason: 'Another reason altogether.' },
      first.key,
    )
    tell.check('another request under that key is refused with 422', other.response.status === 422)
  },
}

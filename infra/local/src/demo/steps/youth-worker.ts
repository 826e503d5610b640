import { randomUUID } from 'node:crypto'
import { ask, expectOk, type Step } from '../scene.ts'

export const youthWorker: Step = {
  title: 'She asks the youth worker about a concern; he answers with a summary',
  async run(scene) {
    const { tell, constellation } = scene
    tell.asked('Noor Vermeer asks the youth worker for PAS, for early help')
    const request = expectOk(
      await ask(scene, 'pro-noor-vermeer', {
        purpose: 'early-help',
        categories: ['PAS'],
        holders: ['agy-youth-pier'],
        question: 'How is he doing, and is there anything we could offer?',
        reason: 'The school told of printed maps; before worrying we ask who knows him.',
      }),
    )
    tell.answered(request.answers)
    tell.check('pending: the holder answers, nobody else', request.state === 'pending')

    const jonas = constellation.client('exchange', 'pro-jonas-wouters')
    const mine = expectOk(await jonas.GET('/requests', { params: { query: { box: 'asked-of-me' } } }))
    tell.check(
      'it is among what is asked of Jonas Wouters',
      mine.items.some(({ id }) => id === request.id),
    )
    const answer = { itemId: scene.item('course-letter'), variant: 'summary' as const }
    const params = { path: { requestId: request.id }, header: { 'Idempotency-Key': randomUUID() } }
    tell.asked('Jonas Wouters (youth work) gives the summary of what he wrote')
    const given = expectOk(await jonas.POST('/requests/{requestId}/answers', { params, body: answer }))
    tell.receipt(given.receipt)

    const noor = constellation.client('exchange', 'pro-noor-vermeer')
    const now = expectOk(
      await noor.GET('/requests/{requestId}', { params: { path: { requestId: request.id } } }),
    )
    tell.answered(now.answers)
    tell.receipt(now.receipt)
    const shown = now.answers.find(({ itemId }) => itemId === answer.itemId)?.item
    tell.check(
      'she reads the summary, without its source',
      shown?.summary !== undefined && shown.source === undefined,
    )
    tell.check(
      'her reading is an entry of its own',
      now.receipt !== undefined && now.receipt.index !== given.receipt?.index,
    )
  },
}

import { randomUUID } from 'node:crypto'
import { expectOk, type Step } from '../scene.ts'

const HOURS = 3_600_000

export const emergency: Step = {
  title: 'Imminent danger: an untrained youth worker with no case warns police',
  async run({ constellation, tell }) {
    tell.asked('Lies Peeters (youth work, no training, on no case) warns Greet Lambert at once')
    const warned = expectOk(
      await constellation.client('exchange', 'pro-lies-peeters').POST('/disclosures', {
        params: { header: { 'Idempotency-Key': randomUUID() } },
        body: {
          unit: 'unit-harbour',
          category: 'PAS',
          statementType: 'fact',
          summary:
            'He is on the footbridge over the lock and says that he will not come down; a friend is with him.',
          recipients: ['pro-greet-lambert'],
          justification: 'His life is in danger at this moment, and he asks for nobody but us.',
        },
      }),
    )
    tell.answered(warned.answers)
    tell.receipt(warned.receipt)
    const [answer] = warned.answers
    tell.check('permitted at once', answer?.effect === 'permit')
    tell.check('each gap is flagged for review', (answer?.decision?.flags.length ?? 0) > 0)
    const due = Date.parse(warned.reviewDueAt ?? '') - Date.now()
    tell.check('the review is due within 72 hours', due > 0 && due <= 72 * HOURS)

    const disclosureId = answer?.disclosureId ?? ''
    const greet = constellation.client('exchange', 'pro-greet-lambert')
    const read = expectOk(
      await greet.GET('/disclosures/{disclosureId}', { params: { path: { disclosureId } } }),
    )
    tell.said('told', read.item.summary ?? '')
    tell.check('police read it', read.item.summary !== undefined)
    const reviews = expectOk(await constellation.client('exchange', 'pro-ines-vandael').GET('/reviews'))
    tell.check(
      'the lawfulness reviewer has it on the list',
      reviews.items.some((one) => one.disclosureId === disclosureId),
    )
  },
}

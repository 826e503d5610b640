import { randomUUID } from 'node:crypto'
import { expectOk, type Scene, type Step } from '../scene.ts'

export const familyDesk: Step = {
  title: 'Police ask for what the family desk holds',
  async run(scene) {
    const { tell } = scene
    const itemId = await keepAtTheDesk(scene)
    tell.asked('Greet Lambert asks for an item of the family desk, and for an id that is nothing')
    const [held, unknown] = [await rawAsk(scene, itemId), await rawAsk(scene, randomUUID())]
    tell.said('answer', `${held.status} ${held.body}`)
    tell.check('the two answers are equal, byte for byte', held.status === 404 && held.body === unknown.body)
    tell.check('headers too', held.headers === unknown.headers)
  },
}

/** A mother's question to the family desk, kept behind its firewall. */
async function keepAtTheDesk({ constellation, caseId }: Scene): Promise<string> {
  const params = { path: { caseId } }
  expectOk(
    await constellation.client('exchange', 'pro-elin-maes').POST('/cases/{caseId}/participants', {
      params,
      body: { professional: 'pro-mina-yilmaz', reason: 'Advises how to speak with the family.' },
    }),
  )
  const item = expectOk(
    await constellation.client('exchange', 'pro-mina-yilmaz').POST('/cases/{caseId}/items', {
      params: { ...params, header: { 'Idempotency-Key': randomUUID() } },
      body: {
        category: 'FDK',
        statementType: 'fact',
        content: { summary: 'A parent asked how to talk about the future at home.' },
        labels: { secret: true },
      },
    }),
  )
  return item.id
}

async function rawAsk({ constellation, caseId }: Scene, itemId: string) {
  const response = await fetch(`${constellation.urls.exchange}/v1/cases/${caseId}/requests`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await constellation.tokenFor('pro-greet-lambert', 'exchange')}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      purpose: 'prevention',
      itemIds: [itemId],
      question: 'What did the parents say about this?',
      reason: 'To prepare a conversation.',
    }),
  })
  const headers = [...response.headers].filter(([name]) => name !== 'date')
  return { status: response.status, body: await response.text(), headers: JSON.stringify(headers) }
}

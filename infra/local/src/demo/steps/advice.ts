import type { exchange } from '@casebridge/contract'
import type { Step } from '../scene.ts'

export const advice: Step = {
  title: 'A teacher without an account asks whether such a thing may be shared at all',
  async run({ constellation, tell }) {
    tell.asked('May a school tell police about a pastoral concern, for prevention? In Dutch, without login')
    const response = await fetch(`${constellation.urls.exchange}/v1/advice`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'nl-BE' },
      body: JSON.stringify({
        jurisdiction: 'BE',
        from: 'SCH',
        to: 'POL',
        category: 'PAS',
        purpose: 'prevention',
      }),
    })
    const said = (await response.json()) as exchange.components['schemas']['Advice']
    tell.said('answer', `${said.answer}: ${said.text}`)
    for (const { id, text, status } of said.rules) tell.said('rule', `${id} (${status}): ${text}`)
    tell.check('an answer with its reason, and nobody was named', response.ok && said.answer === 'no')
  },
}

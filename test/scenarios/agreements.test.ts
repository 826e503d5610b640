import type { exchange } from '@casebridge/contract'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it, vi } from 'vitest'
import { acts } from './support/acts.ts'
import { bodyOf, send } from './support/call.ts'
import { CHAIR, COORDINATOR, PREVENTION } from './support/people.ts'
import { openStage } from './support/stage.ts'

const constellation = withConstellation()
/** What is waited for at most: twice what a change takes to be in force everywhere, on a slow machine. */
const WITHIN = { timeout: 15_000, interval: 50 }
const AGREEMENT = '/v1/agreements/agr-harbour-2026/versions/1'

function act(who: string, path: string, body: object) {
  return send(
    constellation(),
    who,
    { method: 'POST', path: `${AGREEMENT}/${path}`, body },
    { service: 'agreements' },
  )
}

describe('an agreement that stops', () => {
  it('permits nothing any more in the exchange, and again once two persons have resumed it', async () => {
    const { caseId } = await openStage(constellation())
    const ask = async () => {
      const reply = await send(constellation(), PREVENTION, acts.ask(caseId, { categories: ['EDU'] }))
      return bodyOf<exchange.components['schemas']['Request']>(reply).answers[0]
    }
    const reason = 'An incident is being looked into by the steering group.'
    expect(await ask()).toMatchObject({ effect: 'permit' })

    expect((await act(COORDINATOR, 'suspensions', { scope: 'all', reason })).status).toBe(201)
    await vi.waitFor(async () => {
      const answer = await ask()
      expect([answer?.effect, answer?.decision?.grounds[0]?.code]).toEqual(['deny', 'G01'])
    }, WITHIN)

    const asked = bodyOf<{ pending: { sequence: number }[] }>(
      await act(COORDINATOR, 'resumptions', { scope: 'all', reason }),
    )
    const confirm = { sequence: asked.pending[0]?.sequence }
    expect((await act(COORDINATOR, 'confirmations', confirm)).status).toBe(403)
    expect(await ask()).toMatchObject({ effect: 'deny' })
    expect((await act(CHAIR, 'confirmations', confirm)).status).toBe(201)
    await vi.waitFor(async () => expect(await ask()).toMatchObject({ effect: 'permit' }), WITHIN)
  })

  it('for one party stops for it at once, and goes on at its word', async () => {
    const { caseId } = await openStage(constellation())
    const reason = 'Our board has asked us to look at this again.'
    const ask = async (who: string) => {
      const reply = await send(constellation(), who, acts.ask(caseId, { categories: ['EDU'] }))
      return bodyOf<exchange.components['schemas']['Request']>(reply).answers[0]?.effect
    }
    expect((await act(PREVENTION, 'suspensions', { scope: 'own', reason })).status).toBe(201)
    await vi.waitFor(async () => expect(await ask(PREVENTION)).toBe('deny'), WITHIN)
    expect((await act(PREVENTION, 'resumptions', { scope: 'own', reason })).status).toBe(201)
    await vi.waitFor(async () => expect(await ask(PREVENTION)).toBe('permit'), WITHIN)
  })
})

import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { type Condition, emergencyFacts, PROHIBITED, withCondition } from '../support/emergency-facts.ts'
import { FAMILY_DESK, POLICE, PREVENTION, SCHOOL } from '../support/people.ts'
import { openStage, type Stage } from '../support/stage.ts'

type Schemas = exchange.components['schemas']

/** What no rule permits is refused, and a prohibition has no override: not by any approval, and not by danger. */
export function defaultDeny(constellation: () => Constellation): void {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(constellation())
  })
  const simulate = async (facts: object) =>
    send(constellation(), PREVENTION, { method: 'POST', path: '/v1/simulations', body: facts })
  const push = async (who: string, call: Parameters<typeof send>[2]) =>
    bodyOf<Schemas['Disclosed']>(await send(constellation(), who, call)).answers[0]

  it('a warning in danger is permitted, else the prohibitions below would show nothing', async () => {
    expect(bodyOf(await simulate(emergencyFacts()))).toMatchObject({ effect: 'permit' })
  })

  it.each(PROHIBITED)('%s stands in imminent danger, with every gate met: %j', async (ground, condition) => {
    const answer = bodyOf(await simulate(withCondition(emergencyFacts(), condition as Condition)))
    expect(answer).toMatchObject({ effect: 'deny', ground, variants: [], fields: [] })
  })

  it('a sharing that no rule knows is refused', async () => {
    const facts = withCondition(emergencyFacts(), { 'item.category': 'TRV' })
    expect(bodyOf(await simulate(facts))).toMatchObject({ effect: 'deny', ground: 'G00' })
  })

  it.each(Object.keys(emergencyFacts()))('facts without "%s" are no facts', async (name) => {
    const { [name]: _, ...rest } = emergencyFacts() as unknown as Record<string, unknown>
    expect((await simulate(rest)).status).toBe(400)
  })

  it('an attribute and a code that nobody knows are refused, not ignored', async () => {
    expect((await simulate({ ...emergencyFacts(), override: true })).status).toBe(400)
    expect((await simulate({ ...emergencyFacts(), purpose: 'curiosity' })).status).toBe(400)
  })

  it('what was received in confidence is not passed on, also in danger (X6)', async () => {
    const warned = await push(
      POLICE,
      acts.warn('Somebody means him harm tonight.', SCHOOL, { category: 'PRF' }),
    )
    const item = bodyOf<Schemas['Item']>(
      await send(
        constellation(),
        SCHOOL,
        acts.keepItem(stage.caseId, {
          category: 'PRF',
          statementType: 'fact',
          content: { summary: 'What another service told the school in confidence.' },
          labels: { handling: ['TLP:RED'] },
          ...(warned?.disclosureId && { receivedUnder: warned.disclosureId }),
        }),
      ),
    )
    const justification = 'His life is in danger at this moment, and there is nobody else to turn to.'
    const danger = { purpose: 'imminent-danger', justification }
    const answer = await push(SCHOOL, acts.disclose(stage.caseId, item.id, POLICE, danger))
    expect(refusalOf(answer)).toBe('X6')
  })

  it('a professional secret does not leave without the signature of its holder, also in danger', async () => {
    const answer = await push(
      FAMILY_DESK,
      acts.warn('A parent fears for his life tonight.', POLICE, { category: 'FDK' }),
    )
    expect(refusalOf(answer)).toBe('G05')
  })

  it('a holder does not share for a purpose that the agreements do not name', async () => {
    const call = acts.disclose(stage.caseId, stage.attendance, PREVENTION, { purpose: 'reintegration' })
    expect(refusalOf(await push(SCHOOL, call))).toBe('G03')
  })

  it('nobody pulls on the ground of danger: it is only for the holder to say', async () => {
    const ask = acts.ask(stage.caseId, { purpose: 'imminent-danger', categories: ['EDU', 'PAS'] })
    const { answers } = bodyOf<Schemas['Request']>(await send(constellation(), POLICE, ask))
    expect(answers.filter(({ effect }) => effect === 'permit' || effect === 'pending')).toEqual([])
  })
}

/** The ground that decided against it; of a refusal nothing is left that could be read. */
function refusalOf(answer: Schemas['Answer'] | undefined): string | undefined {
  expect(answer).toMatchObject({ effect: 'deny' })
  expect(answer?.disclosureId).toBeUndefined()
  return answer?.decision?.grounds[0]?.code
}

import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { CHAIR, POLICE, PREVENTION, SOCIAL_WORK } from '../support/people.ts'
import { approveAsChair, keepSealed, liftAsChair } from '../support/sealing.ts'
import { openStage, type Stage } from '../support/stage.ts'

type Schemas = exchange.components['schemas']

/** An unsigned sealed item does not exist for anyone but its holder. */
export function sealedItems(constellation: () => Constellation): void {
  let stage: Stage
  let before: readonly unknown[]
  let sealed: string
  const looks = async () =>
    Promise.all([POLICE, PREVENTION, CHAIR].map((who) => look(constellation(), stage, who)))
  beforeAll(async () => {
    stage = await openStage(constellation())
    before = await looks()
    sealed = await keepSealed(constellation(), stage.caseId, 'Told to her in confidence.')
  })

  it('is there for its holder', async () => {
    const list = await send(constellation(), SOCIAL_WORK, {
      method: 'GET',
      path: `/v1/cases/${stage.caseId}/items`,
    })
    expect(list.text).toContain(sealed)
  })

  it('changes nothing that anybody else on the case, the chair among them, is answered', async () => {
    expect(await looks()).toEqual(before)
  })

  it.each([
    ['lift its secrecy', liftAsChair],
    ['approve its sharing', approveAsChair],
  ] as const)('the chair who tries to %s is answered as for an unknown id', async (_, attempt) => {
    const there = await send(constellation(), CHAIR, attempt(constellation(), stage.caseId, sealed))
    expect(there.status).toBe(404)
    expect(there).toEqual(
      await send(constellation(), CHAIR, attempt(constellation(), stage.caseId, randomUUID())),
    )
  })
}

/** Everything that one may ask about the categories in question, without what is random or a time. */
async function look(constellation: Constellation, { caseId }: Stage, who: string): Promise<unknown> {
  const asked = await send(
    constellation,
    who,
    acts.ask(caseId, { categories: ['FMS', 'SUP'], purpose: 'case-conference' }),
  )
  const { answers } = bodyOf<Schemas['Request']>(asked)
  const items = await send(constellation, who, { method: 'GET', path: `/v1/cases/${caseId}/items` })
  const file = await send(constellation, who, { method: 'GET', path: `/v1/cases/${caseId}` })
  return { status: asked.status, answers, items: items.text, file: file.text }
}

import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { beforeEach, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, type Call, send } from '../support/call.ts'
import { entriesFrom } from '../support/ledger.ts'
import { PREVENTION, SCHOOL, SOCIAL_WORK } from '../support/people.ts'
import { openStage, type Stage, TEXTS } from '../support/stage.ts'

type Schemas = exchange.components['schemas']

/** Between the decision and its record time may pass; what is taken back in that time is honoured. */
export function withdrawnSince(constellation: () => Constellation): void {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage(constellation())
  })

  it('a release beforehand: the retry tells nothing, and the ledger says that nothing was released', async () => {
    const ask = acts.ask(stage.caseId, { categories: ['EDU'] })
    const reply = await askAcross(constellation(), ask, () =>
      send(constellation(), SCHOOL, acts.withdrawPrerelease(stage.caseId, stage.attendance)),
    )
    expect(reply.answers.map(({ effect }) => effect)).toEqual(['nothing'])
    expect(JSON.stringify(reply)).not.toContain(TEXTS.attendance)
    const outcome = (await entriesFrom(constellation())).find(
      ({ event, decision }) => event === 'outcome' && decision === decisionOf(reply),
    )
    expect(outcome?.effect).toBe('closed')
  })

  it('the consent that a permit counts on: it is not readable any more', async () => {
    const told = bodyOf<Schemas['Disclosed']>(
      await send(constellation(), SOCIAL_WORK, acts.disclose(stage.caseId, stage.support, PREVENTION)),
    )
    const id = told.answers[0]?.disclosureId ?? ''
    const read = () => send(constellation(), PREVENTION, acts.readDisclosure(id))
    expect((await read()).text).toContain(TEXTS.support)
    bodyOf(await send(constellation(), SOCIAL_WORK, acts.withdrawEvidence(stage.caseId, stage.consent)))
    expect(await read()).toMatchObject({ status: 404 })
  })

  it('a disclosure that its holder recalls: the retry of the ask tells nothing', async () => {
    const ask = acts.ask(stage.caseId, { categories: ['EDU'] })
    const key = randomUUID()
    const again = () => send(constellation(), PREVENTION, ask, { key })
    const first = bodyOf<Schemas['Request']>(await again())
    expect(first.answers[0]?.item?.summary).toBe(TEXTS.attendance)
    bodyOf(await send(constellation(), SCHOOL, acts.recall(first.answers[0]?.disclosureId ?? '')))
    const retry = await again()
    expect(retry.text).not.toContain(TEXTS.attendance)
    expect(bodyOf<Schemas['Request']>(retry).receipt?.entryId).toBe(first.receipt?.entryId)
    const request = await send(constellation(), PREVENTION, acts.readRequest(first.id))
    expect(request.text).not.toContain(TEXTS.attendance)
  })

  it('the place on the case of somebody with a conflict of interest: nothing of it is told any more', async () => {
    const told = bodyOf<Schemas['Disclosed']>(
      await send(constellation(), SOCIAL_WORK, acts.disclose(stage.caseId, stage.support, PREVENTION)),
    )
    const read = acts.readDisclosure(told.answers[0]?.disclosureId ?? '')
    expect((await send(constellation(), PREVENTION, read)).text).toContain(TEXTS.support)
    const conflict = { professional: PREVENTION, reason: 'He is a cousin of hers.' }
    const declare = { method: 'POST', path: `/v1/cases/${stage.caseId}/conflicts`, body: conflict } as const
    bodyOf(await send(constellation(), PREVENTION, declare))
    expect(await send(constellation(), PREVENTION, read)).toMatchObject({ status: 404 })
  })
}

/** Asks while the ledger is down, does something, and asks again once it is back. */
async function askAcross(constellation: Constellation, ask: Call, meanwhile: () => Promise<unknown>) {
  const key = randomUUID()
  const audit = constellation.service('audit')
  await audit.stop()
  try {
    expect((await send(constellation, PREVENTION, ask, { key })).status).toBe(503)
    await meanwhile()
  } finally {
    await audit.start()
  }
  return bodyOf<Schemas['Request']>(await send(constellation, PREVENTION, ask, { key }))
}

function decisionOf({ receipt }: Schemas['Request']): string {
  return (JSON.parse(Buffer.from(receipt?.entry ?? '', 'base64').toString()) as { decision: string }).decision
}

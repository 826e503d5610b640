import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { PURPOSES } from '@casebridge/policy'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { acts } from './support/acts.ts'
import { bodyOf, send, sendWith } from './support/call.ts'
import { outboxEmpty } from './support/database.ts'
import { entriesFrom } from './support/ledger.ts'
import {
  AUDITOR,
  COORDINATOR,
  FAMILY_DESK,
  POLICE,
  POLICE_CHIEF,
  PREVENTION,
  SCHOOL,
  SOCIAL_WORK,
  YOUTH_WORK,
} from './support/people.ts'
import { keepSealed } from './support/sealing.ts'
import { openStage, type Stage, TEXTS } from './support/stage.ts'

type Schemas = exchange.components['schemas']

const constellation = withConstellation()

let stage: Stage
let sealed: string
let elsewhere: string
let otherUnit: string
beforeAll(async () => {
  stage = await openStage(constellation())
  sealed = await keepSealed(constellation(), stage.caseId, 'Told in confidence.')
  const { items, cases } = constellation()
  const unitOf = (caseId: string) => cases.find(({ id }) => id === caseId)?.unit
  // Seeded items on cases that nobody of the stage's school sits on.
  elsewhere = items.find(({ holder }) => holder !== 'agy-school-meridian')?.id ?? ''
  otherUnit = items.find(({ caseId }) => unitOf(caseId) !== 'unit-harbour')?.id ?? ''
  expect([elsewhere, otherUnit]).not.toContain('')
})

const JUSTIFICATION = 'Somebody is in danger at this moment, and there is no time to ask for anything first.'

function asking(itemId: string, recipient: string, purpose = 'early-help') {
  return {
    subject: { type: 'professional', id: recipient },
    action: { name: purpose, properties: { justification: JUSTIFICATION } },
    resource: { type: 'item', id: itemId },
  }
}

const post = (who: string, path: string, body: unknown) =>
  send(constellation(), who, { method: 'POST', path: `/access/v1/${path}`, body })

describe('an agency’s own system that asks in the words of AuthZEN', () => {
  const RECIPIENTS = [PREVENTION, SOCIAL_WORK, YOUTH_WORK, FAMILY_DESK, POLICE, POLICE_CHIEF]

  it.each([
    ['the school', SCHOOL, 'attendance'],
    ['the social service', SOCIAL_WORK, 'support'],
    ['the youth worker', YOUTH_WORK, 'course'],
    ['the family desk, of its secret', FAMILY_DESK, 'desk'],
  ] as const)(
    'is told what a disclosure would be told: %s',
    { timeout: 240_000 },
    async (_, holder, name) => {
      const itemId = stage[name]
      let permits = 0
      for (const purpose of PURPOSES) {
        for (const recipient of RECIPIENTS.filter((one) => one !== holder)) {
          const { decision, context } = bodyOf<Schemas['AccessDecision']>(
            await post(holder, 'evaluation', asking(itemId, recipient, purpose)),
          )
          const disclosed = await send(
            constellation(),
            holder,
            acts.disclose(stage.caseId, itemId, recipient, {
              purpose,
              variant: 'hit',
              justification: JUSTIFICATION,
            }),
          )
          const answer = disclosed.status < 300 && bodyOf<Schemas['Disclosed']>(disclosed).answers[0]
          expect([purpose, recipient, decision]).toEqual([
            purpose,
            recipient,
            answer !== false && answer?.effect === 'permit',
          ])
          if (decision || answer === false) permits += 1
          else
            expect(answer?.decision?.grounds.map(({ code }) => code)).toEqual(context?.reason_admin?.grounds)
        }
      }
      if (name !== 'desk') expect(permits).toBeGreaterThan(0)
    },
  )

  it('reads no word of what an item says', async () => {
    const texts = Object.values(TEXTS)
    for (const [who, itemId] of [
      [SCHOOL, stage.attendance],
      [SOCIAL_WORK, stage.support],
    ] as const) {
      const { text } = await post(who, 'evaluation', asking(itemId, PREVENTION))
      expect(bodyOf<Schemas['AccessDecision']>({ status: 200, text, headers: [] }).decision).toBe(true)
      for (const one of texts) expect(text).not.toContain(one)
    }
  })

  it('discloses nothing by a true answer: the recipient has nothing to read', async () => {
    const fresh = await openStage(constellation())
    const { decision } = bodyOf<Schemas['AccessDecision']>(
      await post(SOCIAL_WORK, 'evaluation', asking(fresh.support, PREVENTION)),
    )
    expect(decision).toBe(true)
    const received = await send(constellation(), PREVENTION, {
      method: 'GET',
      path: '/v1/disclosures?direction=received&limit=100',
    })
    expect(received.text).not.toContain(fresh.support)
  })

  it('leaves one coded leaf in the ledger for each call', async () => {
    const before = (await entriesFrom(constellation())).length
    await post(SCHOOL, 'evaluations', {
      ...asking(stage.attendance, PREVENTION),
      evaluations: [{}, { resource: { type: 'item', id: sealed } }],
    })
    await outboxEmpty(constellation())
    const entries = (await entriesFrom(constellation())).slice(before)
    const asked = entries.filter(({ effect }) => effect === 'may-share')
    expect(asked).toMatchObject([
      {
        event: 'consultation',
        organisation: 'agy-school-meridian',
        holders: [],
        recipients: [],
        purpose: null,
      },
    ])
  })
})

describe('what is not the caller’s own', () => {
  const hidden = (): readonly string[] => [
    stage.course,
    stage.desk,
    stage.visit,
    sealed,
    elsewhere,
    otherUnit,
  ]

  it('is answered as an id that is nothing is, byte by byte and header by header', async () => {
    const nothing = await post(SCHOOL, 'evaluation', asking(randomUUID(), PREVENTION))
    expect([nothing.status, nothing.text]).toEqual([200, '{"decision":false}'])
    for (const id of hidden()) {
      for (const purpose of ['early-help', 'imminent-danger', 'audit']) {
        expect(await post(SCHOOL, 'evaluation', asking(id, PREVENTION, purpose))).toEqual(nothing)
      }
    }
  })

  it('is found by no search', async () => {
    const subject = { type: 'professional', id: PREVENTION }
    const search = { subject, action: { name: 'early-help' }, resource: { type: 'item' } }
    const { results } = bodyOf<Schemas['EntitiesFound']>(await post(SCHOOL, 'search/resource', search))
    const found = results.map(({ id }) => id)
    expect(found).toContain(stage.attendance)
    for (const id of hidden()) expect(found).not.toContain(id)
    const unknown = { ...search, resource: { type: 'item', id: randomUUID() } }
    for (const kind of ['subject', 'action']) {
      const nothing = await post(SCHOOL, `search/${kind}`, unknown)
      expect(nothing.text).toBe('{"page":{"next_token":"","count":0},"results":[]}')
      for (const id of hidden()) {
        const there = await post(SCHOOL, `search/${kind}`, { ...search, resource: { type: 'item', id } })
        expect(there).toEqual(nothing)
      }
    }
  })

  it.each([
    ['a coordinator', COORDINATOR],
    ['an auditor', AUDITOR],
  ])('%s has no case and no item to ask about', async (_, who) => {
    const subject = { type: 'professional', id: PREVENTION }
    const search = { subject, action: { name: 'early-help' }, resource: { type: 'item' } }
    expect(bodyOf<Schemas['EntitiesFound']>(await post(who, 'search/resource', search)).results).toEqual([])
    expect((await post(who, 'evaluation', asking(stage.attendance, PREVENTION))).text).toBe(
      '{"decision":false}',
    )
  })

  it('is not asked about without a token', async () => {
    const body = asking(stage.attendance, PREVENTION)
    const call = { method: 'POST', path: '/access/v1/evaluation', body } as const
    expect((await sendWith(constellation(), undefined, call)).status).toBe(401)
  })
})

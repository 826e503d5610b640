import { randomUUID } from 'node:crypto'
import type { agreements, exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, type Call, send } from '../support/call.ts'
import { BY_ID, callOf, everyKindOfId, type Ids, mayCall, unknown } from '../support/calls-by-id.ts'
import { readAsOperator } from '../support/operator.ts'
import { AUDITOR, CHAIR, COORDINATOR, POLICE, PREVENTION, SCHOOL, SOCIAL_WORK } from '../support/people.ts'
import { approveAsChair, keepSealed } from '../support/sealing.ts'
import { openStage, type Stage, TEXTS } from '../support/stage.ts'

type Schemas = exchange.components['schemas']
type Records = agreements.components['schemas']['Records']

const reason = 'It is needed for the plan, and nothing lighter will do.'

/** Nobody has all the keys: who steers sees no case, who checks discloses nothing, who asks does not approve. */
export function separationOfPowers(constellation: () => Constellation): void {
  let stage: Stage
  let ids: Ids
  beforeAll(async () => {
    stage = await openStage(constellation())
    ids = await everyKindOfId(constellation())
  })
  const as = (who: string, call: Call, service?: 'audit' | 'agreements') =>
    send(constellation(), who, call, service === undefined ? {} : { service })

  describe.each([
    ['a coordinator', COORDINATOR],
    ['an auditor', AUDITOR],
  ])('%s', (_, who) => {
    it.each(BY_ID)('$id: 403, or the answer for an unknown id', async (operation) => {
      const reply = await as(who, callOf(operation, who, ids))
      expect(reply.status).toBe(mayCall(constellation(), operation, who) ? 404 : 403)
      if (reply.status === 403) return
      expect(reply).toEqual(await as(who, callOf(operation, who, unknown(ids, Object.keys(ids)))))
    })

    it.each(['/v1/cases', '/v1/requests?box=asked-of-me', '/v1/disclosures?direction=received'])(
      '%s: an empty page',
      async (path) => {
        expect(bodyOf(await as(who, { method: 'GET', path }))).toEqual({ items: [] })
      },
    )

    it('is not let onto a case, also not by its chair', async () => {
      const admit = { method: 'POST', path: `/v1/cases/${stage.caseId}/participants` } as const
      expect((await as(CHAIR, { ...admit, body: { professional: who, reason } })).status).toBe(400)
      expect((await as(who, { method: 'GET', path: `/v1/cases/${stage.caseId}` })).status).toBe(404)
    })

    it('makes nothing known, not even by a warning', async () => {
      const warned = await as(who, acts.warn('What somebody was heard to say in the hall.', POLICE))
      expect(bodyOf<Schemas['Disclosed']>(warned).answers).toMatchObject([{ effect: 'deny' }])
    })
  })

  it('an auditor writes nothing into the ledger', async () => {
    const append = {
      method: 'POST',
      path: '/v1/entries',
      body: { knownSize: 0, entries: [{ entry: '' }] },
    } as const
    expect((await as(AUDITOR, append, 'audit')).status).toBe(403)
  })

  it('a coordinator does not read the ledger, a chair does not, and neither reads a person’s', async () => {
    const subject = `sub_${'A'.repeat(43)}`
    for (const who of [COORDINATOR, CHAIR]) {
      expect((await as(who, { method: 'GET', path: '/v1/entries' }, 'audit')).status).toBe(403)
      const read = { method: 'POST', path: '/v1/subjects/ledger', body: { subject, reason } } as const
      expect((await as(who, read, 'audit')).status).toBe(403)
    }
  })

  it('nobody attests their own training, nor registers a key for another', async () => {
    const attestation = { kind: 'training', issuer: 'Harbour Academy', validUntil: '2030-01-01' }
    const attest = {
      method: 'POST',
      path: `/v1/professionals/${COORDINATOR}/attestations`,
      body: attestation,
    } as const
    expect((await as(COORDINATOR, attest, 'agreements')).status).toBe(403)
    const { kid, kty, crv, x } = constellation().keyring.signingKey(CHAIR)
    const register = {
      method: 'POST',
      path: `/v1/professionals/${SCHOOL}/keys`,
      body: { kid, kty, crv, x },
    } as const
    expect((await as(CHAIR, register, 'agreements')).status).toBe(404)
  })

  it('nobody changes the registry alone: not who speaks for an agency, not who is a chair', async () => {
    const path = '/v1/units/unit-harbour/records'
    const { agencies, professionals } = bodyOf<Records>(
      await as(COORDINATOR, { method: 'GET', path }, 'agreements'),
    )
    const school = agencies.find(({ id }) => id === 'agy-school-meridian')
    const police = professionals.find(({ id }) => id === POLICE)
    const proposal = {
      ...{ reason: 'It would be convenient.', units: [] },
      agencies: [{ ...school, issuers: ['https://own.example'] }],
      professionals: [{ ...police, roles: ['chair'] }],
    }
    const propose = { method: 'POST', path: '/v1/changes', body: proposal } as const
    const { id } = bodyOf<{ id: string }>(await as(COORDINATOR, propose, 'agreements'))
    const confirm = { method: 'POST', path: `/v1/changes/${id}/confirmation` } as const
    expect((await as(COORDINATOR, confirm, 'agreements')).status).toBe(403)
    for (const who of [AUDITOR, CHAIR, POLICE]) {
      expect((await as(who, propose, 'agreements')).status).toBe(403)
      expect((await as(who, confirm, 'agreements')).status).toBe(403)
    }
    const after = bodyOf<Records>(await as(COORDINATOR, { method: 'GET', path }, 'agreements'))
    expect(after.agencies).toEqual(agencies)
    expect(after.professionals).toEqual(professionals)
  })

  it('a chair does not approve the sharing of what the own office holds', async () => {
    const content = { summary: 'The office arranged a place at the sports club.' }
    const item = bodyOf<Schemas['Item']>(
      await as(CHAIR, acts.keepItem(stage.caseId, { category: 'MSR', content })),
    )
    const approved = await as(CHAIR, approveAsChair(constellation(), stage.caseId, item.id))
    expect(approved.status).toBe(409)
  })

  it('a chair who has asked for an item does not approve its sharing', async () => {
    await as(CHAIR, acts.ask(stage.caseId, { itemIds: [stage.attendance], purpose: 'case-conference' }))
    const approved = await as(CHAIR, approveAsChair(constellation(), stage.caseId, stage.attendance))
    expect(approved.status).toBe(409)
  })

  it('consent for what another agency holds is not recorded by the one who asks', async () => {
    bodyOf(await as(SOCIAL_WORK, acts.withdrawEvidence(stage.caseId, stage.consent)))
    const own = { kind: 'consent', categories: ['SUP'], purposes: ['early-help'] } as const
    await as(
      PREVENTION,
      acts.recordEvidence(stage.caseId, { ...own, categories: ['SUP'], purposes: ['early-help'] }),
    )
    const asked = await as(PREVENTION, acts.ask(stage.caseId, { categories: ['SUP'] }))
    const [answer] = bodyOf<Schemas['Request']>(asked).answers
    // Consent that was withdrawn is nothing to ask for again, so the answer is that of an item that is not there.
    expect(answer).toEqual({ effect: 'nothing', category: 'SUP' })
  })

  it('an operator with the whole database and every key of the exchange cannot read a sealed item', async () => {
    const words = `Told in confidence ${randomUUID()}`
    const sealed = await keepSealed(constellation(), stage.caseId, words)
    expect(await readAsOperator(constellation(), stage.attendance)).toContain(TEXTS.attendance)
    const read = await readAsOperator(constellation(), sealed)
    expect(read).toContain('ciphertext')
    expect(read).not.toContain(words)
  })
}

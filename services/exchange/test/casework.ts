import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { GeneralEncrypt, importJWK } from 'jose'
import { addItem } from '../src/routes/add-item.ts'
import { addParticipant } from '../src/routes/add-participant.ts'
import { checkIn } from '../src/routes/check-in.ts'
import { conveneSession } from '../src/routes/convene-session.ts'
import { openCase } from '../src/routes/open-case.ts'
import type { Harness } from './harness.ts'
import type { TestRegion } from './region.ts'

type Schemas = exchange.components['schemas']

let references = 0

/** A case of unit Harbour, with a reference of its own. */
export function newCase(changes: Partial<Schemas['NewCase']> = {}): Schemas['NewCase'] {
  references += 1
  return {
    unit: 'unit-harbour',
    reference: `HBR/2026/${String(references).padStart(4, '0')}`,
    track: 'early-help',
    subject: { identifier: 'HR-000-114-27', minor: true },
    leadAgency: 'agy-prevention',
    owner: 'pro-noor',
    broughtBy: 'agy-prevention',
    power: 'Protocol of the unit, article 4',
    participants: ['pro-samira', 'pro-amara', 'pro-hugo'].map((professional) => ({
      professional,
      reason: 'Knows the young person well.',
    })),
    reviewBy: '2027-02-01',
    ...changes,
  }
}

/** Opens such a case. @returns its id. */
export async function openTestCase(
  harness: Harness,
  changes: Partial<Schemas['NewCase']> = {},
  chair = 'pro-elin',
): Promise<string> {
  return (await harness.call(openCase, chair, { ...withKey(), body: newCase(changes) })).id
}

export const newItem = (changes: Partial<Schemas['NewItem']> = {}): Schemas['NewItem'] => ({
  category: 'EDU',
  statementType: 'fact',
  ...(changes.envelope
    ? {}
    : { content: { summary: 'Absent on five Wednesday afternoons; present at all other times.' } }),
  ...changes,
})

/** Keeps an item. @returns its id. */
export async function keepItem(
  harness: Harness,
  author: string,
  caseId: string,
  changes: Partial<Schemas['NewItem']> = {},
): Promise<string> {
  return (await harness.call(addItem, author, { params: { caseId }, ...withKey(), body: newItem(changes) }))
    .id
}

/** An item that no service can read. */
export async function sealedItem(region: TestRegion, agency: string): Promise<Schemas['NewItem']> {
  const envelope = await seal(region, [agency], { detail: 'Told in confidence.' })
  return { category: 'FMS', statementType: 'fact', envelope, labels: { secret: true } }
}

/** Encrypts to the sealing keys of agencies: what the holder's own system does, never a service. */
export async function seal(
  region: TestRegion,
  agencies: readonly string[],
  text: object,
): Promise<Schemas['Envelope']> {
  const jwe = new GeneralEncrypt(Buffer.from(JSON.stringify(text))).setProtectedHeader({ enc: 'A256GCM' })
  for (const agency of agencies) {
    const key = region.sealingKey(agency)
    jwe
      .addRecipient(await importJWK({ ...key }, 'ECDH-ES+A256KW'))
      .setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid: key.kid })
  }
  // As it comes over the wire.
  return JSON.parse(JSON.stringify(await jwe.encrypt()))
}

/** Convenes a session that begins now and ends in two hours. @returns its id. */
export async function convene(
  harness: Harness,
  caseId: string,
  invited: string[],
  chair = 'pro-elin',
): Promise<string> {
  const session = await harness.call(conveneSession, chair, {
    params: { caseId },
    body: newSession(harness, invited),
  })
  return session.id
}

export const newSession = (
  { clock }: Harness,
  invited: string[],
  changes: Partial<Schemas['NewSession']> = {},
): Schemas['NewSession'] => ({
  startsAt: clock.now.toISOString(),
  endsAt: hoursAfter(clock.now, 2),
  legalBasis: {
    citation: 'Law of 30 July 2018',
    who: 'The services named in the protocol of the unit',
    finality: 'To agree on support for one young person',
    modalities: 'In session, under shared professional secrecy',
  },
  invited,
  ...changes,
})

export async function checkInAll(
  harness: Harness,
  caseId: string,
  sessionId: string,
  people: string[],
): Promise<void> {
  for (const person of people) {
    await harness.call(checkIn, person, {
      params: { caseId, sessionId },
      body: { secrecyReminder: 'acknowledged' },
    })
  }
}

export function hoursAfter(moment: Date, hours: number): string {
  return new Date(moment.getTime() + hours * 3_600_000).toISOString()
}

/** A new idempotency key. */
export const withKey = (key: string = randomUUID()) => ({ headers: { 'Idempotency-Key': key } })

/** Adds participants, as the chair. */
export async function addAll(harness: Harness, caseId: string, people: string[]): Promise<void> {
  for (const professional of people) {
    await harness.call(addParticipant, 'pro-elin', {
      params: { caseId },
      body: { professional, reason: 'Knows the family.' },
    })
  }
}

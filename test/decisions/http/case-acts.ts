import { randomUUID } from 'node:crypto'
import type { Constellation } from '@casebridge/local'
import { answered } from './answered.ts'
import type { Cast } from './cast.ts'
import { CHAIR } from './people.ts'
import { dayFromToday } from './region.ts'
import type { Situated, Stage } from './staged.ts'

let cases = 0

/** The chair opens a case of its own for the situation, with those who take part and nobody else. @returns its id. */
export async function openCase(
  constellation: Constellation,
  { facts }: Situated,
  cast: Cast,
): Promise<string> {
  cases += 1
  // The family desk answers for no case that police are on: the chair does then.
  const { id: owner, agency: lead } = facts.holder.type === 'FAM' ? CHAIR : cast.holder
  const admitted = [cast.holder, ...cast.admitted].filter(
    ({ id }, i, all) => id !== owner && id !== CHAIR.id && all.findIndex((one) => one.id === id) === i,
  )
  const { id } = await answered(
    'open the case',
    constellation.client('exchange', CHAIR.id).POST('/cases', {
      params: { header: { 'Idempotency-Key': randomUUID() } },
      body: {
        unit: facts.unit,
        reference: `TABLES/${String(cases).padStart(4, '0')}`,
        track: 'prevention',
        subject: { identifier: `HR-900-${cases}`, minor: facts.item.minor },
        leadAgency: lead,
        owner,
        broughtBy: lead,
        power: 'Harbour Region accord, article 2',
        participants: admitted.map(({ id: professional }) => ({
          professional,
          reason: 'Takes part in this situation.',
        })),
        reviewBy: dayFromToday(60),
      },
    }),
  )
  return id
}

/** The chair closes the case. */
export function closeCase({ constellation, caseId }: Stage): Promise<unknown> {
  return answered(
    'close the case',
    constellation.client('exchange', CHAIR.id).POST('/cases/{caseId}/closure', {
      params: { path: { caseId } },
      body: { outcome: 'goals-reached', reason: 'What was agreed has been done.' },
    }),
  )
}

/** Each recipient says of themselves that they are too close. */
export async function declareConflicts({ constellation, caseId, cast }: Stage): Promise<void> {
  for (const { id } of cast.recipients) {
    await answered(
      'declare a conflict of interest',
      constellation.client('exchange', id).POST('/cases/{caseId}/conflicts', {
        params: { path: { caseId } },
        body: { professional: id, reason: 'I am a relative of the person.' },
      }),
    )
  }
}

import type { Constellation } from '@casebridge/local'
import { answered } from './answered.ts'
import type { Cast } from './cast.ts'
import { CHAIR } from './people.ts'
import type { Stage } from './staged.ts'

const HOUR = 3_600_000

/** The chair convenes the attendees. @returns the id of a session that nobody has checked in to yet. */
export async function convene(
  constellation: Constellation,
  { attendees }: Cast,
  caseId: string,
): Promise<string> {
  const { id } = await answered(
    'convene the session',
    constellation.client('exchange', CHAIR.id).POST('/cases/{caseId}/sessions', {
      params: { path: { caseId } },
      body: {
        startsAt: new Date().toISOString(),
        endsAt: new Date(Date.now() + HOUR).toISOString(),
        legalBasis: {
          citation: 'Harbour Region accord, article 3',
          who: 'The professionals who are invited by name.',
          finality: 'To agree on support for one person.',
          modalities: 'In session; nothing leaves it but what is disclosed.',
        },
        invited: attendees.map(({ id: professional }) => professional),
      },
    }),
  )
  return id
}

/** SES: everybody checks in personally, and the chair opens. */
export async function holdSession({ constellation, cast, caseId, sessionId = '' }: Stage): Promise<void> {
  const params = { path: { caseId, sessionId } }
  for (const { id } of cast.attendees) {
    const checkIn = constellation
      .client('exchange', id)
      .POST('/cases/{caseId}/sessions/{sessionId}/checkins', {
        params,
        body: { secrecyReminder: 'acknowledged' },
      })
    await answered(`check in ${id}`, checkIn)
  }
  const opening = constellation
    .client('exchange', CHAIR.id)
    .POST('/cases/{caseId}/sessions/{sessionId}/opening', { params })
  await answered('open the session', opening)
}

import type { Call } from './call.ts'

const HOUR = 3_600_000

/** Convenes a session that begins in a minute. */
export function newSession(caseId: string, invited: readonly string[]): Call {
  return {
    method: 'POST',
    path: `/v1/cases/${caseId}/sessions`,
    body: {
      startsAt: new Date(Date.now() + HOUR / 60).toISOString(),
      endsAt: new Date(Date.now() + 2 * HOUR).toISOString(),
      legalBasis: {
        citation: 'Criminal Code, art. 458ter; law of 30 July 2018',
        who: 'The members of the unit who are invited to this case by name.',
        finality: 'To protect the integrity of the young person and of others.',
        modalities: 'Consultation in session; nothing is exported.',
      },
      invited,
    },
  }
}

import type { audit } from '@casebridge/contract'
import type { withConstellation } from '@casebridge/testing/constellation'
import type { Submission } from '../src/domain/log/submission.ts'
import { toWire } from './submissions.ts'

type Constellation = ReturnType<ReturnType<typeof withConstellation>>

export const [VERA, PIETER, LOTTE] = ['pro-vera-nyberg', 'pro-pieter-holm', 'pro-lotte-sand'] as const
export const NOTE = 'Read the entries and asked the agency about each of them.'

export type Review = audit.components['schemas']['Review']
export type Sample = audit.components['schemas']['Sample']

export interface Answer<Body> {
  readonly status: number
  readonly body: Body
  readonly etag: string | null
}

/** Calls of a constellation's audit, as its auditors make them. */
export function auditing(constellation: () => Constellation) {
  async function send<Body>(
    who: string,
    method: string,
    path: string,
    given: { body?: object; headers?: Record<string, string> } = {},
  ): Promise<Answer<Body>> {
    const { urls, tokenFor } = constellation()
    const response = await fetch(`${urls.audit}/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(who, 'audit')}`,
        ...(given.body && { 'content-type': 'application/json' }),
        ...given.headers,
      },
      ...(given.body && { body: JSON.stringify(given.body) }),
    })
    return {
      status: response.status,
      body: (await response.json()) as Body,
      etag: response.headers.get('etag'),
    }
  }
  return {
    send,
    get: <Body>(who: string, path: string) => send<Body>(who, 'GET', path),
    /** One deed on a review as its author has just read it. */
    async deed(who: string, id: string, deed: string, body: object, etag?: string) {
      const tag = etag ?? (await send<Review>(VERA, 'GET', `/reviews/${id}`)).etag ?? '""'
      return send<Review>(who, 'POST', `/reviews/${id}/${deed}`, { body, headers: { 'if-match': tag } })
    },
    async append(entries: readonly Submission[]): Promise<void> {
      const { error } = await constellation()
        .client('audit', 'exchange')
        .POST('/entries', {
          body: { knownSize: 0, entries: entries.map(toWire) },
        })
      if (error !== undefined) throw new Error(`refused: ${error.type}`)
    },
    /** A review that an auditor opens of these entries. */
    open: (who: string, agency: string, entries: readonly Submission[], key: string = crypto.randomUUID()) =>
      send<Review>(who, 'POST', '/reviews', {
        body: {
          agency,
          entries: entries.map(({ entry }) => entry.id),
          reason: 'Came across these at a visit.',
        },
        headers: { 'idempotency-key': key },
      }),
  }
}

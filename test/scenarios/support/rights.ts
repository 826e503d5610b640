import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Call } from './call.ts'

type Schemas = exchange.components['schemas']

const post = (path: string, body?: unknown, version?: number): Call => ({
  ...{ method: 'POST', path: `/v1/${path}`, body },
  ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
})
const inMonths = (months: number) => new Date(Date.now() + months * 30 * 86_400_000)
const reason = 'The conversation at school comes first.'

/** Calls about the rights of the person, in order; each with its words left to whoever sends it. */
export const rightsCalls = {
  contest: (caseId: string, itemId: string, grounds = 'I was at the dentist on two of these days.') =>
    post(`cases/${caseId}/items/${itemId}/contests`, { raisedBy: 'person', effect: 'noted', grounds }),
  reply: (id: string, text = 'The register of those days was read again.') =>
    post(`contests/${id}/reply`, { text }, 1),
  decide: (id: string, why = reason) =>
    post(`contests/${id}/decision`, { finding: 'dismissed', reason: why }, 2),
  withdraw: (id: string) => post(`contests/${id}/withdrawal`, undefined, 1),
  /** Put off, or restricted when a law is named. */
  defer: (caseId: string, given: { readonly reason?: string; readonly citation?: string } = {}) => {
    const { reason: why = reason, citation } = given
    const body: Schemas['NewInforming'] = {
      ...{ kind: citation === undefined ? 'deferred' : 'restricted', reason: why },
      ...{ categories: ['EDU'], purposes: ['early-help'], until: inMonths(1).toISOString() },
      ...(citation === undefined ? {} : { citation }),
    }
    return post(`cases/${caseId}/informing`, body)
  },
  agree: (id: string, why = reason) => post(`informing/${id}/confirmation`, { agrees: true, reason: why }, 1),
  tell: (id: string, version = 1) => post(`informing/${id}/telling`, undefined, version),
  name: (caseId: string, words: { readonly name?: string; readonly childInterest?: string } = {}) =>
    post(`cases/${caseId}/representatives`, {
      ...{ name: 'Yasmine El Amrani', relation: 'parent', until: inMonths(24).toISOString().slice(0, 10) },
      ...{ childInterest: 'The child asked that its mother speaks for it, and trusts her.', ...words },
    }),
  end: (caseId: string, id: string) => post(`cases/${caseId}/representatives/${id}/ending`, undefined, 1),
  claim: (identifier = `HR-${randomInt(100_000_000, 999_999_999)}`) =>
    post('claims', {
      ...{ unit: 'unit-harbour', identifier, raisedBy: 'person' },
      receivedOn: new Date().toISOString().slice(0, 10),
    }),
  extend: (id: string, why = reason) => post(`claims/${id}/extension`, { reason: why }, 1),
  answer: (id: string, version = 1) => post(`claims/${id}/answer`, undefined, version),
}

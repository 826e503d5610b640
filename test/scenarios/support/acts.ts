import type { exchange } from '@casebridge/contract'
import type { Call } from './call.ts'

type Schemas = exchange.components['schemas']

/** The calls of the exchange that the scenarios make, each with a body in order. */
export const acts = {
  ask: (caseId: string, wanted: Partial<Schemas['NewRequest']>): Call => ({
    method: 'POST',
    path: `/v1/cases/${caseId}/requests`,
    body: {
      purpose: 'early-help',
      question: 'What would help to know before somebody speaks with the family?',
      reason: 'So that nobody has to tell the same twice.',
      ...wanted,
    },
  }),
  answer: (requestId: string, itemId: string): Call => ({
    method: 'POST',
    path: `/v1/requests/${requestId}/answers`,
    body: { itemId, variant: 'summary' },
  }),
  disclose: (caseId: string, itemId: string, recipient: string, more = {}): Call => ({
    method: 'POST',
    path: `/v1/cases/${caseId}/disclosures`,
    body: { itemId, purpose: 'early-help', variant: 'summary', recipients: [recipient], ...more },
  }),
  warn: (summary: string, recipient: string, more = {}): Call => ({
    method: 'POST',
    path: '/v1/disclosures',
    body: {
      unit: 'unit-harbour',
      category: 'PAS',
      statementType: 'fact',
      summary,
      recipients: [recipient],
      justification: 'Somebody is in danger at this moment, and there is no time to ask for anything first.',
      ...more,
    },
  }),
  readRequest: (requestId: string): Call => ({ method: 'GET', path: `/v1/requests/${requestId}` }),
  readDisclosure: (disclosureId: string): Call => ({
    method: 'GET',
    path: `/v1/disclosures/${disclosureId}`,
  }),
  recall: (disclosureId: string): Call => ({
    method: 'POST',
    path: `/v1/disclosures/${disclosureId}/recall`,
    body: { reason: 'It was about somebody else, and is taken back.' },
  }),
  keepItem: (caseId: string, item: Schemas['NewItem']): Call => ({
    method: 'POST',
    path: `/v1/cases/${caseId}/items`,
    body: item,
  }),
  prerelease: (caseId: string, itemId: string, clause: string): Call => ({
    method: 'PUT',
    path: `/v1/cases/${caseId}/items/${itemId}/prerelease`,
    body: { clause, variant: 'summary' },
  }),
  withdrawPrerelease: (caseId: string, itemId: string): Call => ({
    method: 'DELETE',
    path: `/v1/cases/${caseId}/items/${itemId}/prerelease`,
  }),
  recordEvidence: (caseId: string, evidence: Partial<Schemas['NewEvidence']>): Call => ({
    method: 'POST',
    path: `/v1/cases/${caseId}/evidence`,
    body: { on: '2026-11-02', how: 'In a conversation at home, with a parent present.', ...evidence },
  }),
  withdrawEvidence: (caseId: string, evidenceId: string): Call => ({
    method: 'POST',
    path: `/v1/cases/${caseId}/evidence/${evidenceId}/withdrawal`,
    body: { reason: 'The mother told us that she no longer agrees.' },
  }),
} as const

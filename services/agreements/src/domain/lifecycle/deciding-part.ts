import type { Agreement, AgreementDocument } from '@casebridge/policy'

/** Of a document what decides; the rest of it stays here. */
export function decidingPart(document: AgreementDocument): Agreement {
  const { id, version, type, title, jurisdiction, units, parties, clauses, validFrom, validUntil } = document
  return { id, version, type, title, jurisdiction, units, parties, clauses, validFrom, validUntil }
}

import { type Filling, instantiate } from '@casebridge/policy'
import { Conflict, NotFound } from '@casebridge/service'
import type { Changed, Doer } from '../lifecycle/change-version.ts'
import { createAgreement } from '../lifecycle/create-agreement.ts'
import { assertCoordinates } from '../lifecycle/who-may.ts'
import type { Storage } from '../storage.ts'

/** What a town adds to a template, and which version of it. */
export interface Town extends Omit<Filling, 'id' | 'version'> {
  readonly agreementId: string
  readonly unit: string
  readonly templateVersion?: number
}

/**
 * Drafts the agreement of one town from a template, or its next version.
 * @param today RFC 3339 date: who is there to be a party
 * @throws NotFound when there is no such template.
 * @throws Forbidden unless the caller coordinates the unit.
 * @throws Conflict for a unit of another country, or one that has nobody for any clause.
 */
export async function instantiateTemplate(
  storage: Storage,
  by: Doer,
  templateId: string,
  { agreementId, unit, templateVersion, ...filling }: Town,
  today: string,
): Promise<{ readonly changed: Changed; readonly unfilled: readonly string[] }> {
  assertCoordinates(by, { units: [unit] })
  const template = await storage.templates.find(templateId, templateVersion)
  if (template === undefined) throw new NotFound()
  const registry = await storage.registry.snapshot(today)
  const jurisdiction = registry.units.find(({ id }) => id === unit)?.jurisdiction
  if (jurisdiction !== template.jurisdiction) {
    throw new Conflict('other-country', `${templateId} is for ${template.jurisdiction}.`)
  }
  const named = { ...filling, id: agreementId, version: 1 }
  const { document, unfilled } = instantiate(template, registry, [unit], named)
  if (document.clauses.length === 0) {
    throw new Conflict('nobody', `${unit} has nobody for any clause of ${templateId}.`)
  }
  // The register of agreements gives the number.
  const { version: _, ...draft } = document
  return { changed: await createAgreement(storage, by, draft), unfilled }
}

import type { ProfessionalCaller } from '@casebridge/service'
import type { Professional, RegistryStore } from './storage.ts'

/**
 * The professional whom a valid token names, from the tables themselves: whoever left is refused at once, and no
 * issuer speaks for an agency that does not list it. Undefined for all of these alike.
 */
export async function findCaller(
  registry: Pick<RegistryStore, 'findProfessional'>,
  { professional: id, agency, issuer }: Pick<ProfessionalCaller, 'professional' | 'agency' | 'issuer'>,
): Promise<Professional | undefined> {
  const professional = await registry.findProfessional(id)
  if (professional === undefined || professional.left || professional.agency !== agency) return undefined
  return professional.issuers.includes(issuer) ? professional : undefined
}

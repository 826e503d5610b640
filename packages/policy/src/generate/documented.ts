import type { Agreement, AgreementDocument } from '../agreement.ts'
import { compile } from '../compile.ts'
import { inForce } from '../in-force.ts'
import type { Pack } from '../pack.ts'
import { loadPolicy, type Policy } from '../policy.ts'
import type { RegisteredAgency, Registry } from '../registry.ts'

/**
 * An agreement as documents are made from it. What only a signed document has may be missing: a document names what
 * is missing rather than inventing it.
 */
export type DocumentedAgreement = Agreement & Partial<Omit<AgreementDocument, keyof Agreement>>

export interface DocumentSources {
  readonly agreement: DocumentedAgreement
  readonly packs: readonly Pack[]
  readonly registry: Pick<Registry, 'units' | 'agencies'>
  /** Those whose signature counts; left out, all parties: what it will be once everybody has signed. */
  readonly signatories?: readonly string[]
  /** What is in force of it now, where somebody has worked that out. */
  readonly holding?: Agreement
  /** The tier-1 agreement above it, with what is in force of that. */
  readonly tierOne?: { readonly document: AgreementDocument; readonly inForce: Agreement | undefined }
  /** RFC 3339 date on which it is looked at: provisions have dates. */
  readonly day: string
}

/** An agreement made ready to be written about: the rules decide what of it holds, as they decide a request. */
export interface Documented {
  readonly agreement: DocumentedAgreement
  /** What of it is in force between those who signed; undefined when nothing is. */
  readonly inForce: Agreement | undefined
  readonly policy: Policy
  readonly registry: DocumentSources['registry']
  readonly agencies: ReadonlyMap<string, RegisteredAgency>
  /** Parties whose signature is still to come. */
  readonly unsigned: readonly string[]
  /** Within the validity of the agreement. */
  readonly day: string
}

/**
 * @throws AgreementError or PackError when no bundle could hold the agreement with these packs: nothing can be said of
 * what it permits.
 */
export function documented(sources: DocumentSources): Documented {
  const { agreement, packs, registry, signatories = agreement.parties, tierOne, day } = sources
  const holding = sources.holding ?? inForceOf(agreement, signatories, tierOne)
  const bundle = compile({ packs, agreements: holding === undefined ? [] : [holding] })
  return {
    agreement,
    inForce: holding,
    policy: loadPolicy(bundle, `${agreement.id} version ${agreement.version}`),
    registry,
    agencies: new Map(registry.agencies.map((agency) => [agency.id, agency])),
    unsigned: agreement.parties.filter((party) => !signatories.includes(party)),
    day: within(holding ?? agreement, day),
  }
}

function inForceOf(
  agreement: DocumentedAgreement,
  signatories: readonly string[],
  tierOne: DocumentSources['tierOne'],
): Agreement | undefined {
  return inForce(
    { territory: [], dpia: '', reviewOn: agreement.validUntil, ...agreement },
    signatories,
    tierOne,
  )
}

/** The day itself, or the nearest on which the agreement is valid: a draft says what it will permit. */
function within({ validFrom, validUntil }: Pick<Agreement, 'validFrom' | 'validUntil'>, day: string): string {
  if (day < validFrom) return validFrom
  return day < validUntil ? day : dayBefore(validUntil)
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** The name of an agency; its id where the registry does not have it. */
export function nameOf({ agencies }: Documented, id: string): string {
  return agencies.get(id)?.name ?? id
}

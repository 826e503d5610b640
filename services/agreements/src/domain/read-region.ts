import {
  type AgreementDocument,
  AgreementError,
  compile,
  PACKS,
  type Pack,
  parseAgreement,
} from '@casebridge/policy'
import { checkForm, describe } from './form.ts'
import { decidingPart } from './lifecycle/deciding-part.ts'
import { type Region, RegionRefused } from './region.ts'
import { type RegionFault, referenceFaults } from './region-references.ts'
import { regionSchema } from './region-schema.ts'

const isRegion = checkForm<Region>(regionSchema)

/**
 * The region that a JSON value describes.
 * @param packs those that its agreements will be compiled with.
 * @throws RegionRefused naming every fault of form, or, once the form is right, every fault of reference.
 */
export function readRegion(value: unknown, packs: readonly Pack[] = PACKS): Region {
  if (!isRegion(value)) throw new RegionRefused((isRegion.errors ?? []).map(describe).map(inWords))
  const unfit = value.agreements.flatMap(documentFaults)
  const faults = [...unfit, ...(unfit.length > 0 ? [] : togetherFaults(value, packs))]
  if (faults.length > 0) throw new RegionRefused(faults)
  return value
}

function documentFaults(agreement: AgreementDocument, at: number): string[] {
  return faultsOf(() => parseAgreement(agreement), `/agreements/${at}`)
}

/** What contradicts something else; and what the compiler of bundles says: a region that is taken in can be published. */
function togetherFaults(region: Region, packs: readonly Pack[]): string[] {
  const agreements = region.agreements.map(decidingPart)
  return [...referenceFaults(region).map(inWords), ...faultsOf(() => compile({ packs, agreements }), '')]
}

function faultsOf(check: () => unknown, at: string): string[] {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof AgreementError)) throw error
    return error.faults.map(({ pointer, detail }) => `${at}${pointer}: ${detail}`)
  }
}

function inWords({ pointer, detail }: Pick<RegionFault, 'pointer' | 'detail'>): string {
  return `${pointer === '' ? '/' : pointer}: ${detail}`
}

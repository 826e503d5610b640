import {
  type AgreementDocument,
  AgreementError,
  compile,
  PACKS,
  type Pack,
  parseAgreement,
} from '@casebridge/policy'
import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import { decidingPart } from './lifecycle/deciding-part.ts'
import { type Region, RegionRefused } from './region.ts'
import { referenceFaults } from './region-references.ts'
import { regionSchema } from './region-schema.ts'

const ajv = new Ajv({ allErrors: true, strict: true })
addFormats.default(ajv)
const isRegion = ajv.compile<Region>(regionSchema)

/**
 * The region that a JSON value describes.
 * @param packs those that its agreements will be compiled with.
 * @throws RegionRefused naming every fault of form, or, once the form is right, every fault of reference.
 */
export function readRegion(value: unknown, packs: readonly Pack[] = PACKS): Region {
  if (!isRegion(value)) throw new RegionRefused((isRegion.errors ?? []).map(describe))
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
  return [...referenceFaults(region), ...faultsOf(() => compile({ packs, agreements }), '')]
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

function describe({ instancePath, keyword, message, params }: ErrorObject): string {
  const place = instancePath === '' ? '/' : instancePath
  if (keyword === 'additionalProperties') return `${place}: has no member named ${params.additionalProperty}`
  if (keyword === 'enum') return `${place}: is none of ${params.allowedValues.join(', ')}`
  return `${place}: ${message}`
}

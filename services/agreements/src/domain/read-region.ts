import { type Agreement, AgreementError, compile, PACKS, type Pack } from '@casebridge/policy'
import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
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
  const faults = [...referenceFaults(value), ...compileFaults(value.agreements, packs)]
  if (faults.length > 0) throw new RegionRefused(faults)
  return value
}

/** What the compiler of bundles says of them, together: a region that is taken in can always be published. */
function compileFaults(agreements: readonly Agreement[], packs: readonly Pack[]): string[] {
  try {
    compile({ packs, agreements })
    return []
  } catch (error) {
    if (!(error instanceof AgreementError)) throw error
    return error.faults.map(({ pointer, detail }) => `${pointer}: ${detail}`)
  }
}

function describe({ instancePath, keyword, message, params }: ErrorObject): string {
  const place = instancePath === '' ? '/' : instancePath
  if (keyword === 'additionalProperties') return `${place}: has no member named ${params.additionalProperty}`
  if (keyword === 'enum') return `${place}: is none of ${params.allowedValues.join(', ')}`
  return `${place}: ${message}`
}

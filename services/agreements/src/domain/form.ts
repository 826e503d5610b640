import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { RegionFault } from './region-references.ts'

const ajv = new Ajv({ allErrors: true, strict: true })
addFormats.default(ajv)

/** Compiles one of our own schemas of the region: the file, and lists that are imported, have one form. */
export function checkForm<T>(schema: object): ValidateFunction<T> {
  return ajv.compile<T>(schema)
}

/** One fault of form, in words. */
export function describe({ instancePath: pointer, keyword, message, params }: ErrorObject): RegionFault {
  if (keyword === 'additionalProperties') {
    return { pointer, code: 'unknown', detail: `has no member named ${params.additionalProperty}` }
  }
  if (keyword === 'enum') {
    return { pointer, code: 'enum', detail: `is none of ${params.allowedValues.join(', ')}` }
  }
  return { pointer, code: keyword, detail: message ?? 'is invalid' }
}

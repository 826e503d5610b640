import type { ErrorObject, ValidateFunction } from 'ajv'
import type { Issue } from './problem.ts'

/** Every fault that a schema finds in a part of the request. */
export function issuesOf(place: Issue['in'], check: ValidateFunction, value: unknown): readonly Issue[] {
  return check(value) ? [] : (check.errors ?? []).map((error) => toIssue(place, error))
}

function toIssue(place: Issue['in'], { instancePath, keyword, params, message }: ErrorObject): Issue {
  const at = (pointer: string, code: string, detail: string): Issue => ({ in: place, pointer, code, detail })
  switch (keyword) {
    case 'required':
      return at(member(instancePath, params.missingProperty), 'required', 'This is required.')
    case 'additionalProperties':
      return at(
        member(instancePath, params.additionalProperty),
        'unknown',
        'The contract does not know this.',
      )
    case 'enum':
      return at(instancePath, 'enum', `This must be one of: ${params.allowedValues.join(', ')}.`)
    case 'pattern':
      return at(instancePath, 'pattern', 'This does not have the form that the contract asks for.')
    default:
      return at(instancePath, keyword, `This ${message ?? 'is invalid'}.`)
  }
}

// RFC 6901, section 3.
function member(pointer: string, name: unknown): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

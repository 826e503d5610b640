import { type Fault, VARIANTS } from '@casebridge/policy'
import { GROUNDS } from '@casebridge/policy/table'

/** What is wrong with what is told of a logged decision; what more a log says of it is passed over. */
export function outcomeFaults(value: unknown): readonly Fault[] {
  const told = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const { effect, ground, clause, rules, variants, hidden } = told
  const unless = (fits: boolean, pointer: string, detail: string) => (fits ? [] : [{ pointer, detail }])
  return [
    ...unless(effect === 'permit' || effect === 'deny', '/effect', 'must be permit or deny'),
    ...unless(ground === undefined || GROUNDS.some((one) => one === ground), '/ground', 'unknown code'),
    ...unless(clause === undefined || typeof clause === 'string', '/clause', 'must be a text'),
    ...unless(rules === undefined || isListOf(rules, isText), '/rules', 'must be a list of texts'),
    ...unless(
      variants === undefined || isListOf(variants, isVariant),
      '/variants',
      'must be a list of codes',
    ),
    ...unless(hidden === undefined || typeof hidden === 'boolean', '/hidden', 'must be true or false'),
  ]
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isVariant(value: unknown): boolean {
  return VARIANTS.some((one) => one === value)
}

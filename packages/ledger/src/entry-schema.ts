import { ENTRY_EVENTS } from './entry.ts'
import { MAX_LIST_LENGTH, MAX_WORD_LENGTH } from './entry-profile.ts'

const UUID = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
}
const CODE = { type: 'string', maxLength: 64, pattern: '^[A-Za-z0-9]+([-._:/#][A-Za-z0-9]+)*$' }
const WORD = { type: 'string', maxLength: MAX_WORD_LENGTH, pattern: '^[a-z]+(-[a-z]+)*$' }
const DIGEST = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' }
const CLASS = { type: 'string', maxLength: MAX_WORD_LENGTH, pattern: '^[A-Z]{2,8}:[A-Za-z]+(-[A-Za-z]+)*$' }
const COMMITMENT = { type: 'string', pattern: '^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$' }
const TIME = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }
const TRACE = { type: 'string', pattern: '^(?!0{32})[0-9a-f]{32}$' }

/**
 * An entry as a JSON schema (draft 7), for readers who have no code of ours. Two rules no schema says: the bytes are the
 * canonical ones (RFC 8785), and no code holds nine digits in a row outside a long id.
 */
export const ENTRY_SCHEMA = closed(
  {
    v: { const: 1 },
    id: UUID,
    event: { enum: ENTRY_EVENTS },
    occurredAt: TIME,
    transaction: UUID,
    unit: nullable(CODE),
    organisation: CODE,
    role: CODE,
    holders: listOf(CODE),
    recipients: listOf(CODE),
    purpose: nullable(WORD),
    basis: listOf(CODE),
    classes: listOf(CLASS),
    effect: nullable(WORD),
    decision: nullable(DIGEST),
    policy: nullable(DIGEST),
    registry: nullable(DIGEST),
    trace: nullable(TRACE),
    commitments: closed({ actor: nullable(COMMITMENT), person: nullable(COMMITMENT) }),
  },
  { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Entry of a Casebridge disclosure ledger' },
)

function closed(properties: Readonly<Record<string, object>>, more: object = {}): object {
  return {
    ...more,
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  }
}

function nullable(schema: object): object {
  return { anyOf: [schema, { type: 'null' }] }
}

function listOf(items: object): object {
  return { type: 'array', maxItems: MAX_LIST_LENGTH, items }
}

import { AGENCY_TYPES, JURISDICTIONS } from '@casebridge/policy'

// JSON Schema (draft-07) of a region file. Closed everywhere: a name that is not listed is a fault, not a comment.

/** As `Code` of the contract. */
const code = {
  type: 'string',
  minLength: 3,
  maxLength: 64,
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$',
}
const codes = { type: 'array', items: code, uniqueItems: true }
const text = { type: 'string', minLength: 1, maxLength: 300 }
const date = { type: 'string', format: 'date' }
const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values })
const someOf = (values: readonly string[]) => ({ type: 'array', items: oneOf(values), uniqueItems: true })
const listOf = (items: object) => ({ type: 'array', items })

/** A closed object; a name that ends in `?` is optional. */
function record(members: Readonly<Record<string, object>>): object {
  const names = Object.keys(members)
  return {
    type: 'object',
    additionalProperties: false,
    required: names.filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(names.map((name) => [name.replace('?', ''), members[name]])),
  }
}

const key = (curve: 'Ed25519' | 'X25519') =>
  record({
    kid: { ...text, maxLength: 120 },
    kty: oneOf(['OKP']),
    crv: oneOf([curve]),
    x: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' },
  })

const unit = record({
  id: code,
  name: text,
  jurisdiction: oneOf(JURISDICTIONS),
  municipalities: listOf(text),
  agencies: codes,
  coreTypes: someOf(AGENCY_TYPES),
})

export const agencySchema = record({
  id: code,
  name: text,
  type: oneOf(AGENCY_TYPES),
  regime: oneOf(['gdpr', 'led']),
  territory: oneOf(['inside', 'outside']),
  issuers: { type: 'array', items: { type: 'string', format: 'uri' }, uniqueItems: true },
  'sealingKey?': key('X25519'),
})

const competence = record({ regimes: someOf(['gdpr', 'led']), 'agencies?': codes })

export const professionalSchema = record({
  id: code,
  name: text,
  agency: code,
  roles: codes,
  units: codes,
  'trainingValidUntil?': date,
  'clearanceValidUntil?': date,
  'charterSignedOn?': date,
  'leftOn?': date,
  'competence?': competence,
  signingKeys: listOf(key('Ed25519')),
})

/** What it may say is checked by the policy, which knows its grammar. */
const agreement = { type: 'object' }

export const regionSchema = record({
  units: listOf(unit),
  agencies: listOf(agencySchema),
  professionals: listOf(professionalSchema),
  agreements: listOf(agreement),
})

import fc from 'fast-check'
import type { Agreement } from './agreement.ts'
import { compile } from './compile.ts'
import type { Facts } from './facts.ts'
import type { Rule, SharingPack } from './pack.ts'
import { PACKS } from './packs.ts'
import { loadPolicy, type Policy } from './policy.ts'
import {
  AGENCY_TYPES,
  CATEGORIES,
  GATES,
  HANDLING_CODES,
  HOLDER_TYPES,
  type HolderType,
  JURISDICTIONS,
  PURPOSES,
} from './vocabulary.ts'

/** For tests: agencies of the fictional Harbour Region are called after their type. */
const AGENCIES = [...HOLDER_TYPES, 'PER'] as const

/** For tests: an accord and a mandate between all agencies, in every country. */
export const AGREEMENTS: readonly Agreement[] = JURISDICTIONS.flatMap((jurisdiction) =>
  (['ACCORD', 'MANDATE'] as const).map((type) => ({
    id: `${type}-${jurisdiction}`,
    version: 1,
    type,
    title: 'Harbour Region',
    jurisdiction,
    units: ['harbour'],
    parties: AGENCIES,
    validFrom: '2026-01-01',
    validUntil: '2027-01-01',
    clauses: [
      {
        id: `${type}-${jurisdiction}/1`,
        from: AGENCIES,
        to: AGENCIES,
        categories: CATEGORIES,
        purposes: PURPOSES.filter((one) => ['audit', 'research'].includes(one) === (type === 'MANDATE')),
      },
    ],
  })),
)

/** For tests: the shipped packs, with rules added to the pack of a country. */
export function policyWith(
  added: readonly Rule[] = [],
  jurisdiction: SharingPack['jurisdiction'] = 'ANY',
): Policy {
  const packs = PACKS.map((pack) =>
    pack.jurisdiction === jurisdiction ? { ...pack, rules: [...pack.rules, ...added] } : pack,
  )
  return loadPolicy(compile({ packs, agreements: AGREEMENTS }), 'sha256:fixture')
}

/** For tests: police record facts to the municipality for a risk assessment (V09), with everything in order. */
export const V09: Facts = {
  now: '2026-11-24T09:00:00Z',
  unit: 'harbour',
  jurisdiction: 'NL',
  purpose: 'risk-assessment',
  initiative: 'ask',
  requestKind: 'question',
  actor: 'asker',
  address: 'direct',
  holder: { type: 'POL', agency: 'POL', onCase: true, measureOwner: false },
  recipient: {
    type: 'MUN',
    agency: 'MUN',
    role: 'prevention-officer',
    onCase: true,
    measureOwner: false,
    coreMember: false,
    intake: false,
    author: false,
    training: 'valid',
    clearance: true,
    conflictOfInterest: false,
    territory: 'inside',
  },
  case: 'open',
  retention: 'within',
  item: {
    category: 'PRF',
    standalone: false,
    secret: false,
    classified: false,
    handling: ['TLP:AMBER'],
    originatorPermission: false,
    contested: 'none',
    minor: false,
    onward: false,
  },
  consent: 'none',
  dissent: 0,
  met: ['GRD', 'BAS'],
}

/** For tests: {@link V09} with other facts, also inside its parts. */
export function v09(
  changes: Partial<Omit<Facts, 'holder' | 'recipient' | 'item'>> & {
    readonly holder?: Partial<Facts['holder']>
    readonly recipient?: Partial<Facts['recipient']>
    readonly item?: Partial<Facts['item']>
  },
): Facts {
  return {
    ...V09,
    ...changes,
    holder: { ...V09.holder, ...changes.holder },
    recipient: { ...V09.recipient, ...changes.recipient },
    item: { ...V09.item, ...changes.item },
  }
}

const RULES = PACKS.flatMap((pack) => pack.rules)
const mostly = <T>(usual: T, ...rare: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...rare) },
  )
const flags = (usual: boolean) => mostly(usual, !usual)

/** For tests: any well-formed facts, most of them near a row of the matrix so that many are permitted. */
export const anyFacts: fc.Arbitrary<Facts> = fc.constantFrom(...RULES).chain((row) => {
  const types = row.to === 'PER' ? (['PER'] as const) : AGENCY_TYPES.filter((type) => row.to === type)
  const recipient = fc.constantFrom(...(types.length > 0 ? types : AGENCY_TYPES))
  const holder: fc.Arbitrary<HolderType> = mostly(row.from, ...HOLDER_TYPES)
  return fc.record({
    now: fc.constantFrom('2026-11-24T09:00:00Z', '2026-11-24T09:00:00Z', '2027-01-01T00:00:00Z'),
    unit: mostly('harbour', 'elsewhere'),
    jurisdiction: fc.constantFrom(...JURISDICTIONS),
    purpose: mostly(row.purpose, ...PURPOSES),
    initiative: fc.constantFrom('ask' as const, 'push' as const),
    requestKind: mostly<Facts['requestKind']>('question', 'list', 'task', 'rank'),
    actor: mostly<Facts['actor']>('asker', 'holder', 'chair'),
    address: mostly<Facts['address']>(row.to === 'CONF' ? 'conference' : 'direct', 'conference', 'direct'),
    holder: fc.record({
      type: holder,
      agency: mostly<string>(row.from, 'outsider'),
      onCase: flags(true),
      measureOwner: fc.boolean(),
    }),
    recipient: recipient.chain((type) =>
      fc.record({
        type: fc.constant(type),
        agency: mostly<string>(type, 'outsider'),
        role: mostly('practitioner', 'aide', 'coordinator'),
        onCase: flags(true),
        measureOwner: fc.boolean(),
        coreMember: fc.boolean(),
        intake: fc.boolean(),
        author: fc.boolean(),
        training: mostly<Facts['recipient']['training']>('valid', 'expired', 'none'),
        clearance: flags(true),
        conflictOfInterest: flags(false),
        territory: mostly<Facts['recipient']['territory']>('inside', 'outside'),
      }),
    ),
    case: mostly<Facts['case']>('open', 'none', 'closed'),
    retention: mostly<Facts['retention']>('within', 'past'),
    item: fc.record({
      category: mostly(row.category, ...CATEGORIES),
      standalone: flags(false),
      secret: flags(row.gates.includes('SEC')),
      classified: flags(false),
      handling: fc.subarray([...HANDLING_CODES], { maxLength: 2 }),
      originatorPermission: fc.boolean(),
      contested: mostly<Facts['item']['contested']>('none', 'noted', 'restricted'),
      minor: fc.boolean(),
      onward: flags(false),
    }),
    consent: mostly<Facts['consent']>('given', 'none', 'withdrawn'),
    dissent: mostly(0, 1, 2),
    met: fc.oneof(
      { weight: 5, arbitrary: fc.constant(GATES) },
      { weight: 2, arbitrary: fc.subarray([...GATES]) },
    ),
  })
})

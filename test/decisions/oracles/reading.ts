import {
  AGENCY_TYPES,
  type Baseline,
  type CommonPack,
  type Condition,
  type Gate,
  HOLDER_TYPES,
  JURISDICTIONS,
  type Jurisdiction,
  type Rule,
  type SharingPack,
} from '@casebridge/policy'
import type { Formula, OracleRule } from './formula.ts'

/** Denials with these grounds to one agency type leave the session as a way (V22 and V23 beside V73). */
const CLOSING = ['G05', 'G06', 'G08', 'G12', 'G21', 'G22', 'G23', 'G24', 'G25', 'G26', 'G27']

/**
 * The packs read a second time, straight from their data and without our compiler: every permission and prohibition of
 * the matrix, the baseline, standing, handling and prohibitions, as rules that any language with "a prohibition wins"
 * can evaluate.
 */
export function readPacks(packs: readonly SharingPack[]): readonly OracleRule[] {
  const common = packs.find((pack): pack is CommonPack => pack.jurisdiction === 'ANY')
  if (common === undefined) throw new Error('the common pack is missing')
  const provisions = new Map(packs.flatMap((pack) => pack.provisions).map((one) => [one.id, one]))
  const inForce = (rule: { readonly provision: string }): Formula => {
    const { validFrom, validUntil } = provisions.get(rule.provision) ?? {}
    return validFrom || validUntil
      ? { from: dayNumber(validFrom ?? '0000-01-01'), until: dayNumber(validUntil ?? '9999-12-31') }
      : { all: [] }
  }
  const emergency: Formula = { path: 'purpose', is: common.breakGlass.purpose }
  const bars = (list: CommonPack['standing'], more: readonly Formula[] = []) =>
    list.map(
      (bar): OracleRule => ({
        id: bar.id,
        effect: 'forbid',
        when: { all: [{ any: bar.when.map(holds) }, inForce(bar), ...more] },
      }),
    )
  return [
    ...bars(common.prohibitions),
    ...bars(common.standing, [{ not: emergency }]),
    ...bars(common.handling),
    ...common.baseline.flatMap((row) => baselineRules(row, common.baseline)),
    {
      id: 'secrecy',
      effect: 'forbid',
      when: {
        all: [
          { path: 'item.secret', is: true },
          { path: 'gates.SEC', is: false },
        ],
      },
    },
    ...JURISDICTIONS.flatMap((jurisdiction) => matrixRules(packs, common, jurisdiction, inForce)),
  ]
}

/** 2026-11-24 as 20261124. */
export function dayNumber(moment: string): number {
  return Number(moment.slice(0, 10).replaceAll('-', ''))
}

function holds(condition: Condition): Formula {
  return {
    all: Object.entries(condition).map(([path, wanted]) => ({
      any: [wanted]
        .flat()
        .map((one) => (path === 'item.handling' ? { path, has: String(one) } : { path, is: one })),
    })),
  }
}

function baselineRules(row: Baseline, all: readonly Baseline[]): readonly OracleRule[] {
  const special = all.filter((one) => one.purpose === row.purpose && one.recipient !== undefined)
  const person: Formula = { path: 'recipient.type', is: 'PER' }
  const to: Formula =
    row.recipient === undefined ? (special.length > 0 ? { not: person } : { all: [] }) : person
  const unless = (gate: string, mode: Baseline['agreement'], passes: Formula): OracleRule[] =>
    mode === 'flag' || mode === 'none'
      ? []
      : [
          {
            id: `${row.id}/${gate}`,
            effect: 'forbid',
            when: { all: [{ path: 'purpose', is: row.purpose }, to, { not: passes }] },
          },
        ]
  return [
    ...unless('agreement', row.agreement, { path: 'agreement', is: 'covered' }),
    ...unless('case', row.case, onCase(row.case)),
    ...unless('training', row.training, { path: 'recipient.training', is: 'valid' }),
    ...unless('conflict', row.conflict, { path: 'recipient.conflictOfInterest', is: false }),
  ]
}

function onCase(mode: Baseline['agreement']): Formula {
  const admitted = (party: string): Formula => ({
    any: [
      { path: `${party}.onCase`, is: true },
      {
        all: [
          { path: `${party}.measureOwner`, is: true },
          { path: 'item.category', is: 'MSR' },
        ],
      },
    ],
  })
  const open: Formula = { all: [{ path: 'case', is: 'open' }, admitted('holder'), admitted('recipient')] }
  const none: Formula = mode === 'if-case-named' ? { path: 'case', is: 'none' } : { any: [] }
  return { all: [{ path: 'retention', is: 'within' }, { any: [open, none] }] }
}

interface ReadRow {
  readonly rule: Rule
  readonly applies: Formula
}

/** The rows of one country: its own, and the common ones that none of its own replaces. */
function matrixRules(
  packs: readonly SharingPack[],
  common: CommonPack,
  jurisdiction: Jurisdiction,
  inForce: (rule: Rule) => Formula,
): readonly OracleRule[] {
  const own = packs.find((pack) => pack.jurisdiction === jurisdiction)?.rules ?? []
  const applies = (rule: Rule, more: readonly Formula[]): ReadRow => ({
    rule,
    applies: {
      all: [
        { path: 'jurisdiction', is: jurisdiction },
        { path: 'holder.type', is: rule.from },
        { path: 'item.category', is: rule.category },
        { path: 'purpose', is: rule.purpose },
        recipientIs(rule),
        holds(rule.extra ?? {}),
        inForce(rule),
        ...(rule.purpose === common.breakGlass.purpose ? [{ path: 'initiative', is: 'push' }] : []),
        ...more,
      ],
    },
  })
  const rows = [
    ...own.map((rule) => applies(rule, [])),
    ...common.rules.map((rule) => {
      const replacing = own.filter((one) => questionOf(one) === questionOf(rule))
      return applies(
        rule,
        replacing.map((one) => ({ not: inForce(one) })),
      )
    }),
  ]
  return HOLDER_TYPES.flatMap((from) => {
    const ofHolder = rows.filter(({ rule }) => rule.from === from)
    const places = Map.groupBy(ofHolder, ({ rule }) => `${rule.category} ${rule.purpose}`)
    return [...places.values()].flatMap((group) => withRoutes(group, jurisdiction, common.breakGlass))
  })
}

/** A denial for want of a gate closes the direct way, and leaves the session where the session has a row. */
function withRoutes(
  group: readonly ReadRow[],
  jurisdiction: Jurisdiction,
  breakGlass: CommonPack['breakGlass'],
): readonly OracleRule[] {
  const inSession = ({ rule }: ReadRow) => rule.to === 'CONF'
  const closing = group.filter((row) => !inSession(row) && CLOSING.includes(row.rule.ground ?? ''))
  const closed: Formula = { any: closing.map((row) => row.applies) }
  const session: Formula = {
    any: group.filter((row) => inSession(row) && row.rule.effect === 'permit').map((row) => row.applies),
  }
  return group.map((row): OracleRule => {
    const { rule, applies } = row
    const id = `${jurisdiction}/${rule.id}`
    if (rule.effect === 'deny') {
      const when = closing.includes(row) ? { all: [applies, { not: session }] } : applies
      return { id, effect: 'forbid', when }
    }
    const waived: readonly Gate[] = rule.purpose === breakGlass.purpose ? breakGlass.waives : []
    const gates = rule.gates.filter((gate) => !waived.includes(gate))
    const met = gates.map((gate): Formula => ({ path: `gates.${gate}`, is: true }))
    const direct: readonly Formula[] = inSession(row) ? [] : [{ not: closed }]
    return { id, effect: 'permit', when: { all: [applies, ...met, ...direct] } }
  })
}

function recipientIs({ to }: Rule): Formula {
  const agency: Formula = { any: AGENCY_TYPES.map((type) => ({ path: 'recipient.type', is: type })) }
  if (to === 'CONF') return { all: [{ path: 'address', is: 'conference' }, agency] }
  if (to !== 'CORE') return { path: 'recipient.type', is: to }
  return { all: [{ path: 'address', is: 'direct' }, { path: 'recipient.coreMember', is: true }, agency] }
}

function questionOf({ from, category, to, purpose, extra = {} }: Rule): string {
  const asked = Object.entries(extra).map(([path, wanted]) => `${path}=${[wanted].flat().toSorted().join()}`)
  return [from, category, to, purpose, ...asked.toSorted()].join(' ')
}

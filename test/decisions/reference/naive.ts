import type { Agreement, Bundle, Clause, Condition, Facts, Rule, SharingPack } from '@casebridge/policy'

/** What the reference says of a decision: everything that replay compares. */
export interface Naive {
  readonly effect: 'permit' | 'deny'
  readonly ground?: string
  readonly hidden: boolean
  readonly trace: readonly string[]
  readonly clause?: string
  readonly rule?: string
  readonly obligations: readonly string[]
  readonly fields: readonly string[]
  readonly flags: readonly string[]
}

interface Found {
  readonly step: string
  readonly ground: string
  readonly by: string
}

// design.md, "The decision": the order, the step of each ground, and the ground of each gate.
const ORDER = ['X', 'baseline', 'row', 'handling', 'gate', 'G00']
const STEPS: Readonly<Record<string, string>> = {
  baseline: 'G01 G02 G03 G07 G11 G15 G17 G18 G20',
  row: 'G04 G10 G13 G14 G16',
  handling: 'G09 G19',
  gate: 'G05 G06 G08 G12 G21 G22 G23 G24 G25 G26 G27',
}
const GROUND: Readonly<Record<string, string>> = {
  ...{ SES: 'G08', SEC: 'G05', CNS: 'G06', INF: 'G22', CHR: 'G23', PRO: 'G24', UNA: 'G21' },
  ...{ GRD: 'G25', FAO: 'G25', JUS: 'G26', BAS: 'G14', MIN: 'G12', CHT: 'G27' },
}
const HIDDEN = ['G02', 'G05', 'G13', 'X3']
const NOT_MORE_THAN: Readonly<Record<string, string>> = {
  ...{ HIT: 'held', NST: 'held', AGG: 'count', SUM: 'held summary' },
  ...{
    SRC: 'held summary detailWithoutSource thirdParties',
    TP: 'held summary detailWithoutThirdParties source',
  },
}
const FIELDS = 'held summary detail detailWithoutSource detailWithoutThirdParties source thirdParties'

/**
 * The order of evaluation of design.md, written down a second time: one question after another over the JSON of a
 * bundle, nothing compiled, nothing kept, no rule engine. Slow, and short enough to be read beside the design.
 */
export function naive({ packs, agreements }: Bundle, facts: Facts): Naive {
  const all = packs as readonly SharingPack[]
  const common = all.find((pack) => pack.jurisdiction === 'ANY')
  if (common?.jurisdiction !== 'ANY') throw new Error('no pack ANY')
  const today = facts.now.slice(0, 10)
  const inForce = (provision: string) =>
    all
      .flatMap(({ provisions }) => provisions)
      .filter(({ id }) => id === provision)
      .every(({ validFrom = '', validUntil = '9999' }) => validFrom <= today && today < validUntil)
  const met = (gate: string) =>
    facts.met.some((one) => one === gate) &&
    (gate !== 'CNS' || facts.consent === 'given') &&
    (gate !== 'UNA' || facts.dissent === 0)
  const own = common.baseline.filter(({ purpose }) => purpose === facts.purpose)
  const baseline =
    own.find(({ recipient }) => recipient === facts.recipient.type) ??
    own.find(({ recipient }) => recipient === undefined)
  if (baseline === undefined) throw new Error('no baseline')
  const emergency = facts.purpose === common.breakGlass.purpose

  const { state, clauses } = covering(agreements, facts, baseline.agreement === 'mandate')
  const holds = (when: Condition) => matches({ ...facts, agreement: state }, when)
  const found: Found[] = []
  const flags: string[] = []

  // 1 prohibitions
  for (const { id, ground, when } of common.prohibitions)
    if (when.some(holds)) found.push({ step: 'X', ground, by: id })
  // 2 the baseline gates of that purpose, then territory, role, clearance, fishing
  const gap = (mode: string, ground: string) => {
    if (mode === 'flag') flags.push(ground)
    else if (mode !== 'none') found.push({ step: 'baseline', ground, by: baseline.id })
  }
  if (state !== 'covered') gap(baseline.agreement, state === 'none' ? 'G01' : 'G03')
  for (const ground of caseGrounds(facts, baseline.case)) gap(baseline.case, ground)
  if (facts.recipient.training !== 'valid') gap(baseline.training, 'G07')
  if (facts.recipient.conflictOfInterest) gap(baseline.conflict, 'G20')
  for (const { id, ground, when, provision } of common.standing) {
    if (!inForce(provision) || !when.some(holds)) continue
    if (emergency) flags.push(ground)
    else found.push({ step: 'baseline', ground, by: id })
  }
  // 4 handling of the item
  for (const { id, ground, when, provision } of common.handling)
    if (inForce(provision) && when.some(holds)) found.push({ step: 'handling', ground, by: id })

  // 3 the row, 5 its gates, 6 obligations
  const rows = rowsOf(all, facts, inForce).filter((row) => applies(row, facts, emergency, holds))
  let permits = rows.filter(({ effect }) => effect === 'permit').sort(bySpecificity)
  let denials = rows.filter(({ effect }) => effect === 'deny').sort(bySpecificity)
  const closing = denials.filter(({ to, ground }) => to !== 'CONF' && stepOf(ground) === 'gate')
  const spoken = permits.filter(({ to }) => to === 'CONF')
  if (closing.length > 0 && spoken.length > 0) {
    permits = spoken
    denials = denials.filter((row) => !closing.includes(row))
  }
  for (const { id, ground = 'G00' } of denials) found.push({ step: stepOf(ground), ground, by: id })
  const waived = (gate: string) => emergency && common.breakGlass.waives.some((one) => one === gate)
  const unmet = ({ gates }: Rule) => gates.filter((gate) => !met(gate) && !waived(gate))
  const row = permits.find((one) => unmet(one).length === 0)
  if (row === undefined) {
    for (const one of permits)
      for (const gate of unmet(one)) found.push({ step: 'gate', ground: GROUND[gate] ?? '', by: one.id })
    if (permits.length + denials.length === 0) found.push({ step: 'G00', ground: 'G00', by: '' })
  } else for (const gate of row.gates) if (!met(gate)) flags.push(GROUND[gate] ?? '')

  const duties = all
    .filter(({ jurisdiction }) => jurisdiction === 'ANY' || jurisdiction === facts.jurisdiction)
    .sort((a, b) => Number(b.jurisdiction === 'ANY') - Number(a.jurisdiction === 'ANY'))
    .flatMap((pack) => pack.duties)
    .filter(({ provision, when }) => inForce(provision) && holds(when))
    .flatMap(({ obligations }) => obligations)
  const ofRow = row?.obligations ?? []
  let fields = allowed(ofRow).filter((field) => field === 'count' || allowed(duties).includes(field))
  if (row !== undefined && denials.length === 0 && fields.length === 0)
    found.push({ step: 'G00', ground: 'G00', by: row.id })

  // The clause: the first whose own gates are met, one that names a basis first where the row needs it.
  const named = row?.gates.includes('BAS') ? clauses.filter(({ basis }) => basis !== undefined) : []
  const ordered = [...named, ...clauses.filter((one) => !named.includes(one))]
  const asks = !['flag', 'none'].includes(baseline.agreement)
  const missing = ({ gates = [] }: Clause) => (asks ? gates.filter((gate) => !met(gate)) : [])
  const clause = ordered.find((one) => missing(one).length === 0) ?? ordered[0]
  if (clause !== undefined)
    for (const gate of missing(clause))
      found.push({ step: 'gate', ground: GROUND[gate] ?? '', by: clause.id })
  // A secret leaves by its holder's signed decision alone.
  if (facts.item.secret && !met('SEC') && !found.some(({ ground }) => ground === 'G05'))
    found.push({ step: 'gate', ground: 'G05', by: '' })

  const trace = ORDER.flatMap((step) => found.filter((one) => one.step === step))
  const [first] = trace
  const said = { trace: trace.map(({ ground, by }) => `${ground} ${by}`), flags: [...new Set(flags)] }
  if (first !== undefined || row === undefined) {
    // Gates of a row that did not pass are no flags: nothing was waived.
    const hidden = trace.some(({ ground }) => HIDDEN.includes(ground))
    return { effect: 'deny', ground: first?.ground ?? '', hidden, obligations: [], fields: [], ...said }
  }
  const ofClause = asks ? (clause?.obligations ?? []) : []
  const obligations = [...new Set([...ofRow, ...duties, ...ofClause])]
  fields = fields.filter((field) => allowed(obligations).includes(field))
  const rests = { rule: row.id, ...(clause && { clause: clause.id }) }
  return { effect: 'permit', hidden: false, obligations, fields, ...rests, ...said }
}

function stepOf(ground = 'G00'): string {
  if (ground.startsWith('X')) return 'X'
  return ORDER.find((step) => STEPS[step]?.split(' ').includes(ground)) ?? 'G00'
}

function valueAt(whole: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], whole)
}

function matches(situation: Facts & { readonly agreement: string }, when: Condition): boolean {
  const whole = { ...situation, dissenting: situation.dissent > 0 }
  return Object.entries(when).every(([path, wanted]) => {
    const values = [valueAt(whole, path)].flat()
    return [wanted].flat().some((one) => values.includes(one))
  })
}

function caseGrounds(
  { case: named, retention, holder, recipient, item }: Facts,
  mode: string,
): readonly string[] {
  const over = retention === 'past' ? ['G11'] : []
  if (named === 'none') return mode === 'if-case-named' ? over : ['G02', ...over]
  const admitted = [holder, recipient].every(
    (one) => one.onCase || (one.measureOwner && item.category === 'MSR'),
  )
  return [...(admitted ? [] : ['G02']), ...(named === 'closed' ? ['G11'] : over)]
}

function covering(agreements: readonly Agreement[], facts: Facts, mandate: boolean) {
  const today = facts.now.slice(0, 10)
  const valid = (one: Agreement) => one.validFrom <= today && today < one.validUntil
  const both = ({ parties }: Agreement) =>
    parties.includes(facts.holder.agency) && parties.includes(facts.recipient.agency)
  const reaching = agreements
    .filter((one) => (one.type === 'MANDATE') === mandate && valid(one))
    .filter((one) => one.jurisdiction === facts.jurisdiction && one.units.includes(facts.unit))
    .filter(
      (one) => !agreements.some((o) => o.id === one.id && o.version > one.version && valid(o) && both(o)),
    )
    .flatMap((one) => one.clauses)
    .filter(({ from, to }) => from.includes(facts.holder.agency) && to.includes(facts.recipient.agency))
    .filter(({ categories }) => categories.includes(facts.item.category))
  const clauses = reaching
    .filter(({ purposes }) => purposes.includes(facts.purpose))
    .filter(({ when = {} }) => matches({ ...facts, agreement: 'covered' }, when))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const other = reaching.some(({ purposes }) => !purposes.includes(facts.purpose))
  return { clauses, state: clauses.length > 0 ? 'covered' : other ? 'other-purpose' : 'none' }
}

/** The country's rows, and the common ones whose very question none of them answers. */
function rowsOf(packs: readonly SharingPack[], { jurisdiction }: Facts, inForce: (id: string) => boolean) {
  const of = (place: string) =>
    packs
      .filter((pack) => pack.jurisdiction === place)
      .flatMap(({ rules }) => rules)
      .filter(({ provision }) => inForce(provision))
  const country = of(jurisdiction)
  return [...of('ANY').filter((row) => !country.some((one) => question(one) === question(row))), ...country]
}

function question({ from, category, to, purpose, extra = {} }: Rule): string {
  const asked = Object.entries(extra).map(([path, wanted]) => `${path}=${[wanted].flat().sort()}`)
  return [from, category, to, purpose, ...asked.sort()].join(' ')
}

function applies(row: Rule, facts: Facts, emergency: boolean, holds: (when: Condition) => boolean): boolean {
  const { holder, recipient, item, purpose, initiative, address } = facts
  if (row.from !== holder.type || row.category !== item.category || row.purpose !== purpose) return false
  if ((emergency && initiative !== 'push') || !holds(row.extra ?? {})) return false
  const professional = recipient.type !== 'PER'
  if (row.to === 'CONF') return professional && address === 'conference'
  if (row.to === 'CORE') return professional && address === 'direct' && recipient.coreMember
  return row.to === recipient.type
}

function bySpecificity(a: Rule, b: Rule): number {
  const [wide, asks] = [
    ({ to }: Rule) => ['CORE', 'CONF'].indexOf(to),
    ({ extra = {} }: Rule) => Object.keys(extra).length,
  ]
  return wide(a) - wide(b) || asks(b) - asks(a) || (a.id < b.id ? -1 : 1)
}

/** What all of these obligations leave: under AGG a count, of an item whatever each of them leaves. */
function allowed(obligations: readonly string[]): readonly string[] {
  if (obligations.includes('AGG')) return ['count']
  const limits = obligations.flatMap((code) => NOT_MORE_THAN[code]?.split(' ') ?? []).length
  if (limits === 0) return FIELDS.split(' ')
  const kept = FIELDS.split(' ').filter((field) =>
    obligations.every((code) => NOT_MORE_THAN[code]?.split(' ').includes(field) ?? true),
  )
  return kept
}

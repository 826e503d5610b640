import {
  type Agreement,
  type Alternative,
  alternatives,
  compile,
  type Decision,
  decide,
  type Explanation,
  explain,
  type Facts,
  type Language,
  loadPolicy,
  PURPOSES,
  type SharingPack,
} from '@casebridge/policy'

/** A decision on given facts, in words. */
export interface Explained {
  readonly decision: Decision
  readonly explanation: Explanation
  readonly alternatives: readonly Alternative[]
}

/** Decides and explains. Without agreements, as if the two agencies had agreed on everything: the packs alone answer. */
export function explainFacts(
  packs: readonly SharingPack[],
  agreements: readonly Agreement[],
  facts: Facts,
  language: Language,
): Explained {
  const given = agreements.length > 0 ? agreements : blanketFor(facts)
  const policy = loadPolicy(compile({ packs, agreements: given }), 'sha256:given-files')
  const decision = decide(policy, facts)
  return {
    decision,
    explanation: explain(policy, decision, language),
    alternatives: alternatives(policy, facts, decision, language),
  }
}

function blanketFor({ unit, jurisdiction, holder, recipient, item }: Facts): readonly Agreement[] {
  const mandated = ['audit', 'research']
  return (['ISP', 'MANDATE'] as const).map((type) => ({
    id: `as-if-${type.toLowerCase()}`,
    version: 1,
    type,
    title: 'As if everything were agreed',
    jurisdiction,
    units: [unit],
    parties: [holder.agency, recipient.agency],
    validFrom: '0001-01-01',
    validUntil: '9999-12-31',
    clauses: [
      {
        id: `as-if-${type.toLowerCase()}/1`,
        from: [holder.agency],
        to: [recipient.agency],
        categories: [item.category],
        purposes: PURPOSES.filter((one) => mandated.includes(one) === (type === 'MANDATE')),
      },
    ],
  }))
}

const LABELS: Readonly<Record<Language, readonly [string, string, string, string, string, string, string]>> =
  {
    en: ['Why', 'Rules', 'Not on record', 'How it could be lawful', 'Duties', 'Agreement', 'To be reviewed'],
    fr: [
      'Pourquoi',
      'Règles',
      'Non consigné',
      'Ce qui le rendrait licite',
      'Obligations',
      'Accord',
      'À réexaminer',
    ],
    nl: ['Waarom', 'Regels', 'Niet vastgelegd', 'Hoe het wel mag', 'Plichten', 'Afspraak', 'Na te kijken'],
  }

/** The same for a reader. */
export function explainedInWords({ explanation, alternatives: ways }: Explained, language: Language): string {
  const [why, rules, missing, how, duties, agreement, review] = LABELS[language]
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`)]
  const lines = [
    explanation.effect,
    ...part(
      why,
      explanation.grounds.map(({ ground, text }) => `${ground} ${text}`),
    ),
    ...part(rules, explanation.rules.flatMap(ruleInWords)),
    ...part(
      missing,
      explanation.missing.map(({ fact, text }) => `${fact} ${text}`),
    ),
    ...part(
      how,
      ways.map(
        ({ changes, permits }, i) =>
          `${i + 1}. ${changes.map(({ text }) => text).join(' ')} (${permits.join(', ')})`,
      ),
    ),
    ...part(
      agreement,
      explanation.agreement === undefined
        ? []
        : [`${explanation.agreement.clause} ${explanation.agreement.title}`],
    ),
    ...part(
      duties,
      explanation.obligations.map(({ obligation, text }) => `${obligation} ${text}`),
    ),
    ...part(
      review,
      explanation.review.map(({ ground, text }) => `${ground} ${text}`),
    ),
    explanation.notice,
  ]
  return `${lines.join('\n')}\n`
}

function ruleInWords({
  id,
  text,
  citation,
  status,
  standing,
  acts = [],
  validFrom,
  validUntil,
}: Explanation['rules'][number]): readonly string[] {
  const dates = [validFrom && `≥ ${validFrom}`, validUntil && `< ${validUntil}`].filter(Boolean).join(' ')
  return [
    `${id} ${text}`,
    `   ${citation} [${status}: ${standing}]${dates && ` (${dates})`}`,
    ...acts.map(({ title, date }) => `   ${title}, ${date}`),
  ]
}

import type { Language, Policy, Status } from '@casebridge/policy'

/** What a row rests on, in words. */
export interface CitedBasis {
  readonly code: string
  readonly text?: string
  readonly citation?: string
  readonly status?: Status
  readonly standing?: string
}

/** Where coded remarks for reviewers begin, such as `flag/pop-up-session`: nothing that an act rests on. */
const REMARK = 'flag/'

/**
 * A rule with its provision, or a clause with the title of its agreement, by the bundle that decided; the code alone while
 * that is not archived.
 */
export function citedBasis(
  policy: Policy | undefined,
  codes: readonly string[],
  language: Language,
): CitedBasis[] {
  return codes.filter((code) => !code.startsWith(REMARK)).map((code) => cited(policy, code, language))
}

function cited(policy: Policy | undefined, code: string, language: Language): CitedBasis {
  const source = policy?.sources.get(code)
  if (policy !== undefined && source !== undefined) {
    const { citation, status } = source.provision
    const standing = policy.common.texts[language].statuses[status]
    return { code, text: source.rule.text[language], citation, status, standing }
  }
  const covering = policy?.clauses.get(code)
  return covering === undefined ? { code } : { code, text: covering.agreement.title }
}

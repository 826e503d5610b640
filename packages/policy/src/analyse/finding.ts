/** One thing to know about an agreement or a pack before anybody signs it. */
export interface Finding {
  /** What kind of thing, in kebab case: what programs and tests tell findings apart by. */
  readonly code: FindingCode
  /** `error`: it must not be signed like this. `warning`: somebody should look at it. */
  readonly severity: 'error' | 'warning'
  /** RFC 6901, into the document that was analysed. */
  readonly pointer: string
  /** In plain words, with the ids and citations of the rules that say so. */
  readonly detail: string
}

export type FindingCode =
  | 'wider-than-statute'
  | 'not-throughout'
  | 'wider-than-frame'
  | 'outside-tier-one'
  | 'not-party-above'
  | 'tier-one-not-given'
  | 'needs-mandate'
  | 'to-itself'
  | 'unknown-unit'
  | 'unit-of-another-country'
  | 'outside-territory'
  | 'unknown-agency'
  | 'not-in-unit'
  | 'unreachable-clause'
  | 'regime-crossing'
  | 'gate-nobody-can-meet'
  | 'nobody-can-use'
  | 'no-clearance'
  | 'conflicting-clauses'
  | 'shadowed-clause'
  | 'more-overlaps'
  | 'registry-not-given'
  | 'row-never-applies'
  | 'row-adds-nothing'
  | 'conflicting-rows'
  | 'row-crosses-regimes'
  | 'provision-unused'
  | 'provision-lapsed'
  | 'provision-lapses-soon'

export function error(code: FindingCode, pointer: string, detail: string): Finding {
  return { code, severity: 'error', pointer, detail }
}

export function warning(code: FindingCode, pointer: string, detail: string): Finding {
  return { code, severity: 'warning', pointer, detail }
}

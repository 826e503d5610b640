import { agencyOf } from '@casebridge/policy/table'

/** What a registry can say of a professional that bears on a decision. */
export const KINDS = [
  'plain',
  'charter',
  'lapsed',
  'untrained',
  'intake',
  'aide',
  'coordinator',
  'key-person',
] as const
export type Kind = (typeof KINDS)[number]

/** A professional, by registry id. */
export interface Person {
  readonly id: string
  readonly agency: string
}

/** The professional of a kind at an agency; a plain one has valid training and nothing else. */
export function personAt(agency: string, kind: Kind = 'plain'): Person {
  return { id: `pro-${agency}-${kind}`, agency }
}

export const CHAIR: Person = { id: 'pro-chair', agency: agencyOf('MAY') }
export const PROSECUTOR: Person = personAt(agencyOf('PRO'))
/** Of agencies that take part in nothing, so that each decision has an auditor who did not. */
export const AUDITORS: readonly Person[] = [
  { id: 'pro-auditor', agency: agencyOf('AUD', 'outsider') },
  { id: 'pro-auditor-two', agency: agencyOf('RES', 'outsider') },
]
/** Of the unit's core beside the chair; without them no session opens. */
export const POLICE: Person = personAt(agencyOf('POL'), 'charter')
/** Two more who sit at the table when a return sheet is signed. */
export const ATTENDEES: readonly Person[] = (['SOC', 'YTH'] as const).map((type) =>
  personAt(agencyOf(type), 'charter'),
)

import type { exchange } from '@casebridge/contract'
import type { Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Mention } from '../../storage/mentions.ts'
import type { Directory } from '../directory.ts'
import { personView } from '../disclosure/views.ts'
import { foundBy } from './desk.ts'
import { eachOf, repeated } from './named.ts'
import { bodyIssue } from './refusals.ts'
import type { Session } from './session.ts'

type Schemas = exchange.components['schemas']

/** Told to others at the table whom the teller may find, and not of what somebody believes (X2). */
export function mentionFaults(
  directory: Directory,
  teller: Actor,
  { category, told }: Schemas['NewMention'],
  attending: Session['invited'],
): readonly Issue[] {
  const named = eachOf('/told', told)
  const others = foundBy(directory, teller, attending).filter(
    ({ professional }) => professional !== teller.professional.id,
  )
  const absent = named.filter(({ code }) => !others.some(({ professional }) => professional === code))
  return [
    ...absent.map(({ pointer, code }) =>
      bodyIssue(pointer, 'not-at-table', `${code} is not at the table with you.`),
    ),
    ...repeated(named),
    ...(category === 'BEL' ? [bodyIssue('/category', 'belief', 'What somebody believes is not noted.')] : []),
  ]
}

export function presentMention(
  directory: Directory,
  { id, category, teller, told, at }: Mention,
): Schemas['Mention'] {
  return {
    ...{ id, category, at },
    teller: personView(directory, teller),
    told: told.map((one) => personView(directory, one)),
  }
}

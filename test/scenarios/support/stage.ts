import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { acts } from './acts.ts'
import { bodyOf, send } from './call.ts'
import {
  CHAIR,
  FAMILY_DESK,
  POLICE,
  POLICE_CHIEF,
  PREVENTION,
  SCHOOL,
  SOCIAL_WORK,
  YOUTH_WORK,
} from './people.ts'

type Schemas = exchange.components['schemas']

/** What the items of a stage say; a text that shows where it must not is found by it. */
export const TEXTS = {
  attendance: 'Away on five Wednesday afternoons in a row, and there on every other day.',
  course: 'Follows a course in the town on Wednesday afternoons, and is proud of it.',
  support: 'The household gets help with the bills until the spring.',
  visit: 'Somebody of the household was at the desk in the autumn.',
  desk: 'A parent came to ask how to speak about the future at home.',
} as const

/** A case of its own for one group of tests, so that none finds what another left. */
export interface Stage {
  readonly caseId: string
  /** EDU of the school, released beforehand to prevention as a summary. */
  readonly attendance: string
  /** PAS of the youth worker, who answers himself. */
  readonly course: string
  /** SUP of the social worker, to prevention with the consent in `consent`. */
  readonly support: string
  readonly consent: string
  /** FDK of the family desk, a professional secret: to police it does not exist. */
  readonly desk: string
  /** FDK of the family desk, no secret by its label: police may not know of it all the same (X3). */
  readonly visit: string
}

const CLAUSE = 'agr-harbour-2026/1'

export async function openStage(constellation: Constellation): Promise<Stage> {
  const as = async <Body>(who: string, call: Parameters<typeof send>[2]) =>
    bodyOf<Body>(await send(constellation, who, call))
  const { id: caseId } = await as<Schemas['Case']>(CHAIR, {
    method: 'POST',
    path: '/v1/cases',
    body: newCase(),
  })
  const keep = async (who: string, item: Schemas['NewItem']) =>
    (await as<Schemas['Item']>(who, acts.keepItem(caseId, { statementType: 'fact', ...item }))).id
  const items = {
    attendance: await keep(SCHOOL, { category: 'EDU', content: { summary: TEXTS.attendance } }),
    course: await keep(YOUTH_WORK, { category: 'PAS', content: { summary: TEXTS.course } }),
    support: await keep(SOCIAL_WORK, { category: 'SUP', content: { summary: TEXTS.support } }),
    visit: await keep(FAMILY_DESK, { category: 'FDK', content: { summary: TEXTS.visit } }),
    desk: await keep(FAMILY_DESK, {
      category: 'FDK',
      content: { summary: TEXTS.desk },
      labels: { secret: true },
    }),
  }
  await as(
    SCHOOL,
    acts.recordEvidence(caseId, { kind: 'informed', categories: ['EDU'], purposes: ['early-help'] }),
  )
  const { id: consent } = await as<Schemas['Evidence']>(
    SOCIAL_WORK,
    acts.recordEvidence(caseId, { kind: 'consent', categories: ['SUP'], purposes: ['early-help'] }),
  )
  await as(SCHOOL, acts.prerelease(caseId, items.attendance, CLAUSE))
  return { caseId, consent, ...items }
}

/** A case of its own in unit Harbour, about a person of its own. */
export function newCase(): Schemas['NewCase'] {
  const circle = [PREVENTION, SCHOOL, YOUTH_WORK, SOCIAL_WORK, POLICE, POLICE_CHIEF, FAMILY_DESK]
  return {
    unit: 'unit-harbour',
    reference: `HBR/TEST/${randomInt(1_000_000_000, 2_000_000_000)}`,
    track: 'prevention',
    subject: { identifier: `HR-${randomInt(100_000_000, 999_999_999)}`, minor: true },
    leadAgency: 'agy-prevention-kaaihaven',
    owner: PREVENTION,
    broughtBy: 'agy-prevention-kaaihaven',
    power: 'Protocol of the unit, article 4',
    participants: circle.map((professional) => ({ professional, reason: 'Works with the family.' })),
    reviewBy: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
  }
}

import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { publicPart, seal } from '@casebridge/local/story'
import { isColour, labelsOf as oneColour } from '@casebridge/policy'
import { answered } from './answered.ts'
import type { Cast } from './cast.ts'
import { meets, type Situated } from './staged.ts'

type Schemas = exchange.components['schemas']

const FREE = 'TLP:GREEN' as const

/** Every variant is written, so that never a missing text decides. */
export const CONTENT: Schemas['ItemContent'] = {
  summary: 'Comes home late on Wednesdays; the family knows where from.',
  detail:
    'Since September home at ten on Wednesdays, from the boxing club, says a neighbour; his sister is there too.',
  detailWithoutSource:
    'Since September home at ten on Wednesdays, from the boxing club; his sister is there too.',
  detailWithoutThirdParties:
    'Since September home at ten on Wednesdays, from the boxing club, says a neighbour.',
  source: 'A neighbour, by telephone.',
  thirdParties: ['A sister'],
  otherExplanations: 'Training may simply end late.',
}

/** Long enough to keep the item and arrange the rest before it lapses. */
const SOON_MILLISECONDS = 5_000

/** In France no content covered by secrecy is kept in clear, so such an item is sealed. */
export function isSealed({ facts }: Situated): boolean {
  return facts.item.secret && facts.jurisdiction === 'FR'
}

/** The holder keeps the item with its labels. @returns its id. */
export async function keepItem(
  constellation: Constellation,
  situated: Situated,
  cast: Cast,
  caseId: string,
): Promise<Schemas['Item']> {
  const text = isSealed(situated)
    ? { envelope: await sealTo(constellation, [cast.holder.agency]) }
    : { content: CONTENT }
  return answered(
    'keep the item',
    constellation.client('exchange', cast.holder.id).POST('/cases/{caseId}/items', {
      params: { path: { caseId }, header: { 'Idempotency-Key': randomUUID() } },
      body: {
        category: situated.facts.item.category,
        ...(meets(situated, 'FAO') ? { statementType: 'fact' as const } : {}),
        ...text,
        labels: labelsOf(situated),
        ...(situated.facts.retention === 'past'
          ? { expiresAt: new Date(Date.now() + SOON_MILLISECONDS).toISOString() }
          : {}),
      },
    }),
  )
}

/** Seals the content to agencies' keys: what their own systems do, never a service. */
export function sealTo(
  constellation: Constellation,
  agencies: readonly string[],
): Promise<Schemas['Envelope']> {
  const keys = [...new Set(agencies)].map((agency) => publicPart(constellation.keyring.sealingKey(agency)))
  return seal(CONTENT, ...keys)
}

function labelsOf(situated: Situated): Schemas['ItemLabels'] {
  const { item, recipient } = situated.facts
  return {
    // A received item without a colour would stay in the organisation: a fact without one is as free as can be.
    // Of several colours the strictest counts, and an item is kept with that one. A received item that names none, or the
    // one of those who name none, would stay in the organisation: a fact without a colour is as free as can be.
    handling: [
      ...(item.onward && !item.handling.includes('TLP:RED')
        ? [...item.handling.filter((code) => !isColour(code)), FREE]
        : item.handling.some(isColour)
          ? oneColour(item.handling)
          : item.handling),
    ],
    originatorPermission: item.originatorPermission,
    secret: item.secret,
    classified: item.classified,
    standalone: item.standalone,
    clearance: !recipient.clearance,
    ...(meets(situated, 'GRD') ? { grading: { scheme: '3x5x2', source: '1', information: 'A' } } : {}),
  }
}

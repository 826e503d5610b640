import type { agreements } from '@casebridge/contract'
import type { TestService } from './test-service.ts'

type Schemas = agreements.components['schemas']
export type Records = Schemas['Records']

/** What the registry says of a unit, as its coordinator reads it. @throws when it is not theirs. */
export async function recordsOf(
  service: TestService,
  who: string,
  unitId = 'unit-harbour',
): Promise<Records> {
  const { data } = await service.as(who).GET('/units/{unitId}/records', { params: { path: { unitId } } })
  if (!data) throw new Error(`${who} has no records of ${unitId}`)
  return data
}

/** One record of a unit by its id. */
export async function recordOf<Kind extends keyof Records>(
  service: TestService,
  who: string,
  kind: Kind,
  id: string,
  unitId?: string,
): Promise<Records[Kind][number]> {
  const found = (await recordsOf(service, who, unitId))[kind].find((one) => one.id === id)
  if (!found) throw new Error(`${who} finds no ${id}`)
  return found
}

export function propose(service: TestService, who: string, records: Partial<Records>) {
  return service.as(who).POST('/changes', {
    body: { reason: 'As the board decided.', units: [], agencies: [], professionals: [], ...records },
  })
}

export function confirm(service: TestService, who: string, changeId: string) {
  return service.as(who).POST('/changes/{changeId}/confirmation', { params: { path: { changeId } } })
}

/** Proposes and confirms. @throws when either is refused. */
export async function change(
  service: TestService,
  [proposer, confirmer]: readonly [string, string],
  records: Partial<Records>,
): Promise<Schemas['Published']> {
  const proposed = await propose(service, proposer, records)
  const confirmed = await confirm(service, confirmer, proposed.data?.id ?? '')
  if (!confirmed.data) throw new Error(JSON.stringify(proposed.error ?? confirmed.error))
  return confirmed.data
}

/** A registry snapshot by its revision. */
export async function snapshot(service: TestService, revision = '') {
  const { data } = await service.as('service:exchange').GET('/registries/{revision}', {
    params: { path: { revision } },
    parseAs: 'text',
  })
  return JSON.parse(String(data))
}

/** How many rows a table holds: what is refused leaves none. */
export async function countOf(service: TestService, table: string): Promise<number> {
  const [row] = await service.database.asSuperuser<{ n: number }>(`select count(*)::int as n from ${table}`)
  return row?.n ?? 0
}

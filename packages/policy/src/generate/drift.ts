import type { AgreementDocument, Clause } from '../agreement.ts'
import { conditionKey } from '../condition.ts'
import type { Registry } from '../registry.ts'
import { clauseName, instantiate, type Template } from './template.ts'

/** What of a clause or an agreement can drift. */
export const DRIFTING = [
  'from',
  'to',
  'categories',
  'purposes',
  'gates',
  'obligations',
  'prerelease',
  'basis',
  'when',
  'parties',
  'type',
  'inherits',
  'frame',
  'controllers',
] as const
export type Drifting = (typeof DRIFTING)[number]

/** What is there and is not in the template, and the other way round; as texts. */
export interface DriftChange {
  readonly what: Drifting
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export interface ClauseDrift {
  /** As the template calls it, or the agreement where only that has it. */
  readonly clause: string
  /** `unfilled`: the town has nobody for it, and so has no such clause. That is no drift. */
  readonly state: 'same' | 'changed' | 'missing' | 'added' | 'unfilled'
  readonly changes: readonly DriftChange[]
}

/** How the agreement of one town differs from the template it was made from. */
export interface Drift {
  readonly agreement: string
  readonly version: number
  readonly units: readonly string[]
  /** Of the agreement as a whole. */
  readonly changes: readonly DriftChange[]
  readonly clauses: readonly ClauseDrift[]
}

/** Compares an agreement with what the template would make of it today, with the agencies that the town has now. */
export function driftOf(
  template: Template,
  document: AgreementDocument,
  registry: Pick<Registry, 'units' | 'agencies'>,
): Drift {
  const { document: expected, unfilled } = instantiate(template, registry, document.units, document)
  const [should, is] = [expected, document].map(
    ({ clauses }) => new Map(clauses.map((clause) => [clauseName(clause.id), clause])),
  )
  const names = [...template.clauses.map((one) => clauseName(one.id)), ...(is?.keys() ?? [])]
  return {
    agreement: document.id,
    version: document.version,
    units: document.units,
    changes: [
      ...changed('parties', expected.parties, document.parties),
      ...changed('type', [expected.type], [document.type]),
      ...changed('inherits', only(template.inherits), only(document.inherits)),
      ...changed('frame', frameParts(template.frame), frameParts(document.frame)),
      ...changed('controllers', taskParts(expected), taskParts(document)),
    ],
    clauses: [...new Set(names)].map((name) => clauseDrift(name, should?.get(name), is?.get(name), unfilled)),
  }
}

export function hasDrifted({ changes, clauses }: Drift): boolean {
  return changes.length > 0 || clauses.some(({ state }) => state !== 'same' && state !== 'unfilled')
}

function clauseDrift(
  clause: string,
  should: Clause | undefined,
  is: Clause | undefined,
  unfilled: readonly string[],
): ClauseDrift {
  if (is === undefined)
    return { clause, state: unfilled.includes(clause) ? 'unfilled' : 'missing', changes: [] }
  if (should === undefined) return { clause, state: 'added', changes: [] }
  const changes = [
    ...(['from', 'to', 'categories', 'purposes', 'gates', 'obligations'] as const).flatMap((what) =>
      changed(what, should[what] ?? [], is[what] ?? []),
    ),
    ...changed('prerelease', only(should.prerelease), only(is.prerelease)),
    ...changed('basis', only(should.basis), only(is.basis)),
    ...changed('when', whenParts(should), whenParts(is)),
  ]
  return { clause, state: changes.length === 0 ? 'same' : 'changed', changes }
}

function changed(what: Drifting, should: readonly string[], is: readonly string[]): readonly DriftChange[] {
  const added = is.filter((one) => !should.includes(one))
  const removed = should.filter((one) => !is.includes(one))
  return added.length + removed.length === 0 ? [] : [{ what, added, removed }]
}

function only(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}

function whenParts({ when }: Clause): readonly string[] {
  return Object.entries(when ?? {}).map(([path, wanted]) => conditionKey({ [path]: wanted }))
}

function frameParts(frame: Template['frame']): readonly string[] {
  return Object.entries(frame ?? {}).flatMap(([name, codes]) =>
    (codes as readonly string[]).map((code) => `${name} ${code}`),
  )
}

function taskParts({ controllers = [] }: Pick<AgreementDocument, 'controllers'>): readonly string[] {
  return controllers.flatMap(({ party, tasks }) => tasks.map((task) => `${party}: ${task}`))
}

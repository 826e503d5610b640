import type { AgreementDocument, AgreementType, Clause, Frame } from '../agreement.ts'
import { AGREEMENT_TYPES } from '../agreement.ts'
import { repeated } from '../agreement-check.ts'
import { type Check, count, listOf, matching, oneOf, record, text } from '../check.ts'
import { condition } from '../condition.ts'
import { AgreementError, type Fault } from '../faults.ts'
import type { Registry } from '../registry.ts'
import { obligation } from '../rule-check.ts'
import {
  AGENCY_TYPES,
  type AgencyType,
  CATEGORIES,
  GATES,
  JURISDICTIONS,
  type Jurisdiction,
  PURPOSES,
  VARIANTS,
} from '../vocabulary.ts'

/** A clause that names types of agencies: whoever is of that type in the town. */
export interface TemplateClause extends Omit<Clause, 'from' | 'to'> {
  /** Begins with the id of its template; what follows names the clause in every agreement made from it. */
  readonly id: string
  readonly from: readonly AgencyType[]
  readonly to: readonly AgencyType[]
}

/** One agreement for many towns: an immutable version of it. */
export interface Template {
  readonly id: string
  readonly version: number
  readonly type: AgreementType
  readonly title: string
  readonly jurisdiction: Jurisdiction
  readonly clauses: readonly TemplateClause[]
  /** The tier-1 agreement that those made from it stand under. */
  readonly inherits?: string
  readonly frame?: Frame
  readonly controllers?: readonly { readonly type: AgencyType; readonly tasks: readonly string[] }[]
}

/** What a town adds to a template. */
export type Filling = Pick<
  AgreementDocument,
  'id' | 'version' | 'territory' | 'dpia' | 'reviewOn' | 'validFrom' | 'validUntil'
> & { readonly title?: string }

/** A draft made from a template, and the clauses that the town has nobody for. */
export interface Instance {
  readonly document: AgreementDocument
  readonly unfilled: readonly string[]
}

const id = matching(/^\S+$/, 'must be an id')
const conditions = { gates: listOf(oneOf(GATES)), obligations: listOf(obligation) }
const clause = record(
  {
    id,
    from: listOf(oneOf(AGENCY_TYPES), 1),
    to: listOf(oneOf(AGENCY_TYPES), 1),
    categories: listOf(oneOf(CATEGORIES), 1),
    purposes: listOf(oneOf(PURPOSES), 1),
  },
  { ...conditions, prerelease: oneOf(VARIANTS), basis: text, when: condition },
)
const template: Check = record(
  {
    id,
    version: count,
    type: oneOf(AGREEMENT_TYPES),
    title: text,
    jurisdiction: oneOf(JURISDICTIONS),
    clauses: listOf(clause, 1),
  },
  {
    inherits: id,
    frame: record(
      { categories: listOf(oneOf(CATEGORIES), 1), purposes: listOf(oneOf(PURPOSES), 1) },
      conditions,
    ),
    controllers: listOf(record({ type: oneOf(AGENCY_TYPES), tasks: listOf(text, 1) }), 1),
  },
)

/** @throws AgreementError that names every fault. */
export function parseTemplate(value: unknown): Template {
  const faults: Fault[] = []
  template(value, '', faults)
  if (faults.length === 0) {
    const { id: own, clauses } = value as Template
    faults.push(
      ...repeated(clauses.map((one, i) => ({ id: one.id, pointer: `/clauses/${i}/id` }))),
      ...clauses.flatMap((one, i) =>
        one.id.startsWith(`${own}/`)
          ? []
          : [{ pointer: `/clauses/${i}/id`, detail: `must begin with ${own}/` }],
      ),
    )
  }
  if (faults.length > 0) throw new AgreementError(faults)
  return value as Template
}

/**
 * The agreement of one town: for each type its agencies of that type. Whoever the unit has of a type is named; a
 * clause that has nobody on one side is left out, and said to be.
 */
export function instantiate(
  made: Template,
  { units, agencies }: Pick<Registry, 'units' | 'agencies'>,
  unitIds: readonly string[],
  filling: Filling,
): Instance {
  const seated = new Set(
    units.filter(({ id: unit }) => unitIds.includes(unit)).flatMap((unit) => unit.agencies),
  )
  const ofTypes = (types: readonly AgencyType[]) =>
    agencies.filter((one) => seated.has(one.id) && types.includes(one.type)).map((one) => one.id)
  const filled = made.clauses.map((one) => ({
    ...one,
    id: `${filling.id}/${clauseName(one.id)}`,
    from: ofTypes(one.from),
    to: ofTypes(one.to),
  }))
  const clauses = filled.filter(
    ({ from, to }) => from.length > 0 && to.some((one) => from.some((a) => a !== one)),
  )
  const parties = [...new Set(clauses.flatMap(({ from, to }) => [...from, ...to]))].toSorted()
  const controllers = (made.controllers ?? []).flatMap(({ type, tasks }) =>
    ofTypes([type])
      .filter((party) => parties.includes(party))
      .map((party) => ({ party, tasks })),
  )
  const { type, jurisdiction, inherits, frame } = made
  const { id, version, title = made.title, territory, dpia, reviewOn, validFrom, validUntil } = filling
  return {
    document: {
      ...{ id, version, type, title, jurisdiction, units: unitIds, parties, clauses },
      ...{ territory, dpia, reviewOn, validFrom, validUntil, template: made.id },
      ...(inherits && { inherits }),
      ...(frame && { frame }),
      ...(controllers.length > 0 && { controllers }),
    },
    unfilled: filled.filter((one) => !clauses.includes(one)).map((one) => clauseName(one.id)),
  }
}

/** What a clause is called after the id of its agreement or template. */
export function clauseName(clauseId: string): string {
  return clauseId.slice(clauseId.indexOf('/') + 1)
}

import type { RegisteredAgency, RegisteredProfessional, Registry } from '@casebridge/policy'
import { faultAt as fault, type Line, type RowFault } from '@casebridge/spreadsheet'
import { reviewDay } from '../charter.ts'
import { checkForm, describe } from '../form.ts'
import type { AgencyRecord, AttestationGiven, ProfessionalRecord, StandingRecords } from '../records.ts'
import { agencySchema, professionalSchema } from '../region-schema.ts'

/** What the registry says now, by which a line is read. */
export interface Background {
  readonly standing: StandingRecords
  readonly registry: Registry
  /** The unit whose partners are listed. */
  readonly unit: string
}

/** A line as a record, or its faults. */
export interface Draft<T> {
  readonly line: Line
  readonly record?: T
  readonly faults: readonly RowFault[]
}

const isAgency = checkForm<RegisteredAgency>(agencySchema)
const isProfessional = checkForm<RegisteredProfessional>(professionalSchema)

/** An agency as listed; its sealing key is none of a list's business and stays. */
export function draftAgency(line: Line, { standing }: Background): Draft<AgencyRecord> {
  const { values } = line
  const id = values.get('id') ?? ''
  const before = standing.agencies.find((one) => one.id === id)
  const record = {
    ...Object.fromEntries(
      ['id', 'name', 'type', 'regime', 'territory'].map((name) => [name, values.get(name) ?? '']),
    ),
    issuers: listed(values.get('issuers')),
    ...(before?.sealingKey && { sealingKey: before.sealingKey }),
  }
  const faults = formFaults(line, isAgency, record, ['id', 'name', 'type', 'regime', 'territory'])
  return isAgency(record)
    ? { line, record: { ...record, base: before?.base ?? 0 }, faults }
    : { line, faults }
}

/** A professional as listed; who is there already keeps the units that the list does not speak of. */
export function draftProfessional(line: Line, background: Background): Draft<ProfessionalRecord> {
  const { standing, registry, unit } = background
  const { values } = line
  const id = values.get('id') ?? ''
  const before = standing.professionals.find((one) => one.id === id)
  const units = values.has('units')
    ? listed(values.get('units'))
    : [...new Set([...(before?.units ?? []), unit])]
  const days = ['trainingValidUntil', 'clearanceValidUntil', 'charterSignedOn'] as const
  const form = {
    ...Object.fromEntries(['id', 'name', 'agency'].map((name) => [name, values.get(name) ?? ''])),
    ...Object.fromEntries(days.filter((day) => values.has(day)).map((day) => [day, values.get(day)])),
    ...{ roles: listed(values.get('roles')), units, signingKeys: [] },
  }
  const faults = formFaults(line, isProfessional, form, ['id', 'name', 'agency', 'roles'])
  if (!isProfessional(form)) return { line, faults }
  const attestations = attested(
    form,
    registry.professionals.find((one) => one.id === id),
    values.get('attestedBy'),
  )
  const { name, agency, roles } = form
  const record = {
    id,
    name,
    agency,
    roles,
    units,
    base: before?.base ?? 0,
    ...(before?.competence && { competence: before.competence }),
    ...(attestations.length > 0 && { attestations }),
  }
  return { line, record, faults: [...faults, ...lineFaults(line, background, before, record)] }
}

function lineFaults(
  line: Line,
  { unit }: Background,
  before: StandingRecords['professionals'][number] | undefined,
  { units, attestations = [] }: ProfessionalRecord,
): RowFault[] {
  const attestor = attestations[0]?.issuer ?? 'nobody'
  return [
    ...(before?.left
      ? [fault(line, 'id', 'left', 'This professional left; a list takes nobody back in.')]
      : []),
    ...(units.includes(unit) || before?.units.includes(unit)
      ? []
      : [fault(line, 'units', 'other-unit', `This professional does not act in ${unit}.`)]),
    ...(attestor.length < 3
      ? [fault(line, 'attestedBy', 'required', 'Say who attests the days in this row.')]
      : []),
  ]
}

/** What the list attests beyond what counts already. */
function attested(
  listedAs: RegisteredProfessional,
  known: RegisteredProfessional | undefined,
  issuer = '',
): readonly AttestationGiven[] {
  const { trainingValidUntil: training, clearanceValidUntil: clearance, charterSignedOn: charter } = listedAs
  const days = [
    ['training', training, known?.trainingValidUntil],
    ['clearance', clearance, known?.clearanceValidUntil],
    ['charter', charter && reviewDay(charter), known?.charterSignedOn && reviewDay(known.charterSignedOn)],
  ] as const
  return days.flatMap(([kind, validUntil, counts]) =>
    validUntil === undefined || validUntil === counts ? [] : [{ kind, issuer, validUntil }],
  )
}

function formFaults(
  line: Line,
  check: typeof isAgency | typeof isProfessional,
  record: object,
  needed: readonly string[],
): RowFault[] {
  const empty = needed.filter((name) => !line.values.has(name))
  const missing = empty.map((column) => fault(line, column, 'required', 'This cell is empty.'))
  if (check(record)) return missing
  const others = (check.errors ?? []).map(describe).flatMap(({ pointer, code, detail }) => {
    const column = pointer.split('/')[1] ?? ''
    return empty.includes(column) ? [] : [fault(line, column, code, `This ${detail}.`)]
  })
  return [...missing, ...others]
}

/** Several values in one cell, apart by spaces, commas, semicolons or bars. */
function listed(text = ''): readonly string[] {
  return text.split(/[\s,;|]+/).filter((value) => value !== '')
}

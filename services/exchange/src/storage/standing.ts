import { sql } from 'kysely'
import { isFor } from '../domain/disclosure/facts.ts'
import type { Handle } from './as-caller.ts'

/** What a disclosure rests on, as it is now. */
export interface Standing {
  readonly id: string
  /** Released beforehand, and not taken back; true where it was not a pre-release. */
  readonly released: boolean
  /** Consent not withdrawn; true where the permit did not count on it. */
  readonly consented: boolean
  /** The decision of the secret's holder not withdrawn; true where the permit did not count on one. */
  readonly signed: boolean
  /** Its session is open and this caller checked in; true where it is not bound to one. */
  readonly inSession: boolean
  /** This caller has declared no conflict of interest on its case. */
  readonly impartial: boolean
  /** The case is open and this caller still on it, in the circle that it is for; true where the caller never was. */
  readonly caseOpen: boolean
  /** The item has not expired. */
  readonly kept: boolean
  /** Nobody contests it so that it is not to be used until that is decided (GDPR art. 18). */
  readonly unrestricted: boolean
}

/** The standing of disclosures for this caller. What cannot be seen does not stand. */
export async function standingOf(
  tx: Handle,
  units: readonly string[],
  ids: readonly string[],
  professional: string,
  now: Date,
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx
    .selectFrom('disclosure as d')
    .leftJoin('item as i', (join) =>
      join.onRef('i.unit_id', '=', 'd.unit_id').onRef('i.id', '=', 'd.item_id'),
    )
    .leftJoin('evidence as e', (join) =>
      join.onRef('e.unit_id', '=', 'd.unit_id').onRef('e.id', '=', 'd.consent_id'),
    )
    .leftJoin('secrecy_decision as h', (join) =>
      join.onRef('h.unit_id', '=', 'd.unit_id').onRef('h.id', '=', 'd.secrecy_id'),
    )
    .leftJoin('session as s', (join) =>
      join.onRef('s.unit_id', '=', 'd.unit_id').onRef('s.id', '=', 'd.session_id'),
    )
    .leftJoin('attendance as a', (join) =>
      join
        .onRef('a.unit_id', '=', 'd.unit_id')
        .onRef('a.session_id', '=', 'd.session_id')
        .on('a.professional', '=', professional),
    )
    .leftJoin('participant as p', (join) =>
      join
        .onRef('p.unit_id', '=', 'd.unit_id')
        .onRef('p.case_id', '=', 'd.case_id')
        .on('p.professional', '=', professional),
    )
    .leftJoin('case_file as c', (join) =>
      join.onRef('c.unit_id', '=', 'd.unit_id').onRef('c.id', '=', 'd.case_id'),
    )
    .select([
      'd.id',
      'd.on_case',
      'c.sharing',
      'd.category',
      'p.circle',
      'i.expires_at',
      'i.contested',
      'd.prereleased',
      'd.consent_id',
      'd.session_id',
      'i.prerelease_clause',
      'e.id as evidence',
      'd.secrecy_id',
      'h.id as secrecy',
      'h.withdrawn_at as unsigned_at',
    ])
    .select(sql<boolean>`(p.removed_at is not null or p.until <= caller_moment()) is true`.as('removed'))
    .select(['e.withdrawn_at', 's.opened_at', 's.closed_at', 's.ends_at', 'a.checked_in_at', 'p.conflict_at'])
    .where('d.unit_id', 'in', units)
    .where('d.id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        released: !row.prereleased || row.prerelease_clause !== null,
        consented: row.consent_id === null || (row.evidence !== null && row.withdrawn_at === null),
        signed: row.secrecy_id === null || (row.secrecy !== null && row.unsigned_at === null),
        inSession:
          row.session_id === null ||
          (row.opened_at !== null &&
            row.closed_at === null &&
            row.ends_at !== null &&
            Date.parse(row.ends_at) > now.getTime() &&
            row.checked_in_at !== null),
        impartial: row.conflict_at === null,
        caseOpen:
          !row.on_case ||
          (row.sharing === 'open' && !row.removed && isFor(row.circle ?? 'inner', row.category)),
        unrestricted: row.contested !== 'restricted',
        kept: row.expires_at === null || Date.parse(row.expires_at) > now.getTime(),
      },
    ]),
  )
}

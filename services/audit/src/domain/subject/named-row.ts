import type { Policy } from '@casebridge/policy'
import type { Readers } from '../readers.ts'
import { type Party, partyOf } from './party.ts'
import type { SubjectRow } from './subject-ledger.ts'

/** A row with its organisations and with the bundle it was decided by. */
export interface NamedRow extends Omit<SubjectRow, 'organisation' | 'holders' | 'recipients' | 'policy'> {
  readonly organisation: Party
  /** Once each. */
  readonly holders: readonly Party[]
  readonly recipients: readonly Party[]
  /** Undefined while the bundle is not archived. */
  readonly policy?: Policy
}

export function namedRow(
  row: SubjectRow,
  readers: Pick<Readers, 'findAgency' | 'findAgencyOf'>,
  policies: ReadonlyMap<string, Policy>,
): NamedRow {
  const { policy: revision, ...same } = row
  const policy = revision === undefined ? undefined : policies.get(revision)
  const named = (codes: readonly string[]) => once(codes.map((code) => partyOf(readers, code)))
  return {
    ...same,
    organisation: partyOf(readers, row.organisation),
    holders: named(row.holders),
    recipients: named(row.recipients),
    ...(policy && { policy }),
  }
}

function once(parties: readonly Party[]): Party[] {
  return [...new Map(parties.map((party) => [party.id, party])).values()]
}

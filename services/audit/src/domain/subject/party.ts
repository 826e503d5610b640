import type { AgencyType } from '@casebridge/policy'
import type { Readers } from '../readers.ts'

/** An organisation as the registry in force has it; one that it does not know any more has neither id nor type. */
export interface Party {
  readonly id?: string
  readonly name?: string
  readonly type?: AgencyType
}

/** The organisation behind a code of an entry. INVARIANT: of a professional, only the organisation. */
export function partyOf(readers: Pick<Readers, 'findAgency' | 'findAgencyOf'>, code: string): Party {
  const agency = readers.findAgency(readers.findAgencyOf(code) ?? code)
  return agency === undefined ? {} : { id: agency.id, name: agency.name, type: agency.type }
}

import type { audit } from '@casebridge/contract'
import { Forbidden, type HandlerCall } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import type { Reader } from '../domain/readers.ts'
import { type Acting, isOwn } from '../domain/restriction/acting.ts'
import { type RestrictedRows, type Restriction, stateOf } from '../domain/restriction/restriction.ts'

/** A restriction as its agency sees it: no person, no professional. */
export function restrictionView(
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
  reader: Reader,
  restriction: Restriction,
): audit.components['schemas']['Restriction'] {
  const { id, agency, rows, cause, from, until } = restriction
  return {
    ...{ id, agency, cause, from, until },
    rows: rowsView(rows),
    state: stateOf(restriction, now()),
    own: isOwn(vault, reader, restriction),
  }
}

/** Who acts on a restriction, and why. @throws Forbidden for whoever is no professional. */
export function actingOf<Op>(
  { readers }: Pick<Deps, 'readers'>,
  { caller, trace }: Pick<HandlerCall<Op, Reader>, 'caller' | 'trace'>,
  reason: string,
): Acting {
  if (caller.kind !== 'professional') throw new Forbidden()
  return { by: caller.known, reason, registry: readers().revision, trace }
}

function rowsView(rows: RestrictedRows): audit.components['schemas']['RestrictedRows'] {
  switch (rows.of) {
    case 'categories':
      return { of: rows.of, categories: [...rows.categories] }
    case 'entries':
      return { of: rows.of, entries: [...rows.entries] }
    default:
      return rows
  }
}

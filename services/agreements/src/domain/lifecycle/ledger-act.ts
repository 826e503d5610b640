import type { Act } from '../act.ts'
import type { Named } from './change-version.ts'
import type { Doing } from './version.ts'

/** What the ledger says of a deed: a code word that does not claim more than was done, the version, and whom it concerns. */
export function ledgerActOf(
  { agreement, version }: Named,
  doing: Doing,
): Pick<Act, 'effect' | 'basis' | 'recipients' | 'justification'> {
  return {
    effect: effectOf(doing),
    basis: [agreement, `version/${version}`],
    ...('party' in doing && doing.party !== undefined && { recipients: [doing.party] }),
    ...('reason' in doing && { justification: doing.reason }),
  }
}

function effectOf(doing: Doing): string {
  if (doing.act === 'registered') return 'signature-registered'
  if (doing.act === 'revoked') return 'revocation-asked'
  if (doing.act === 'resumed' && doing.party === undefined) return 'resumption-asked'
  return `agreement-${doing.act}`
}

import type { AgreementDocument } from '../agreement.ts'
import type { RegisteredAgency } from '../registry.ts'
import { cellsOf, clausePointer } from './cells.ts'
import { error, type Finding } from './finding.ts'

/**
 * Directive (EU) 2016/680 art. 9(1): what was collected for law enforcement is processed for another purpose only
 * where law authorises it. A clause that leads from an agency under that directive to one under the GDPR names the basis.
 */
export function regimeCrossings(
  agreement: AgreementDocument,
  agencies: ReadonlyMap<string, RegisteredAgency>,
): readonly Finding[] {
  return agreement.clauses.flatMap((clause) => {
    if (clause.basis !== undefined) return []
    const crossing = cellsOf(clause).filter(
      ({ from, to }) => agencies.get(from)?.regime === 'led' && agencies.get(to)?.regime === 'gdpr',
    )
    if (crossing.length === 0) return []
    const pairs = [...new Set(crossing.map(({ from, to }) => `${from} to ${to}`))].join(', ')
    const detail = `${clause.id} leads from the law enforcement directive to the GDPR (${pairs}) and names no basis: Directive (EU) 2016/680, art. 9(1). Name it in \`basis\`, or move these parties to a clause of their own that does.`
    return [error('regime-crossing', clausePointer(agreement, clause), detail)]
  })
}

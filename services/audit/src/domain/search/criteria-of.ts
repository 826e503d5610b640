import type { Vault } from '../details/vault.ts'
import type { AskedSearch } from './asked-search.ts'
import type { Criteria } from './criteria.ts'

/** The criteria of a search as the index knows them: persons and professionals by their blind indexes. */
export function criteriaOf(vault: Pick<Vault, 'indexOf' | 'indexOfActor'>, asked: AskedSearch): Criteria {
  const { reason, show, order, after, limit, subject, actor, agency: id, as, ...codes } = asked
  return {
    ...codes,
    ...(subject !== undefined && { subject: vault.indexOf(subject) }),
    ...(actor !== undefined && { actor: vault.indexOfActor(actor) }),
    ...(id !== undefined && { agency: { id, ...(as && { as }) } }),
  }
}

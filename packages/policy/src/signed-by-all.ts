import type { Agreement, AgreementDocument } from './agreement.ts'
import { inForce } from './in-force.ts'

/**
 * What would be in force if everybody named had signed: what a draft is judged by. An agreement under another one
 * that is not among them is taken by itself.
 */
export function signedByAll(documents: readonly AgreementDocument[]): readonly Agreement[] {
  return documents.flatMap((document) => {
    const { inherits, parties } = document
    const upper = documents.find(({ id }) => id === inherits)
    const { inherits: _, ...alone } = document
    if (upper === undefined) return [inForce(alone, parties) ?? []].flat()
    // Of an upper tier without clauses its parties, dates and frame count all the same.
    const tier = inForce(upper, upper.parties) ?? upper
    return [inForce(document, parties, { document: upper, inForce: tier }) ?? []].flat()
  })
}

import { presentCandidate } from '../domain/propose-candidate.ts'
import type { Operation } from '../operation.ts'

/** The candidates that run in shadow now. */
export const listCandidates: Operation<'listCandidates'> =
  ({ storage, now }) =>
  async () => {
    const candidates = await storage.candidates.listInShadow(now())
    return { status: 200, body: { items: candidates.map(presentCandidate) } }
  }

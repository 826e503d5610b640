import { presentCandidate, proposeCandidate as propose } from '../domain/propose-candidate.ts'
import { type Operation, professionalOf } from '../operation.ts'

/** Compiles and archives a bundle with a draft in it. Nothing of it comes into force. */
export const proposeCandidate: Operation<'proposeCandidate'> =
  ({ storage }) =>
  async (call) => {
    const { agreement, shadowUntil } = call.request.body
    const candidate = await propose(storage, {
      proposer: professionalOf(call),
      trace: call.trace,
      document: agreement,
      ...(shadowUntil !== undefined && { shadowUntil }),
    })
    return { status: 201, body: presentCandidate(candidate) }
  }

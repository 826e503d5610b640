import { formatAddCheckpoint, parseAddCheckpoint, type SignHeadRequest } from '@casebridge/ledger'

/** The body of a request to the signer: that of tlog-witness, with a checkpoint that nobody has signed yet. */
export function formatSignHead({ oldSize, proof, text }: SignHeadRequest): string {
  return formatAddCheckpoint({ oldSize, proof, checkpoint: text })
}

/** @throws NoteError `malformed`. */
export function parseSignHead(body: string): SignHeadRequest {
  const { oldSize, proof, checkpoint } = parseAddCheckpoint(body)
  return { oldSize, proof, text: checkpoint }
}

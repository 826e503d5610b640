import {
  CanonicalError,
  decodeEntry,
  type Entry,
  EntryError,
  type Hash,
  leafHash,
  verifyCommitment,
} from '@casebridge/ledger'

/** A detail that an entry commits to, with the key of the commitment: 32 bytes, base64. */
export interface Detail<T> {
  readonly key: string
  readonly detail: T
}

export interface ActorDetail {
  /** Registry id. */
  readonly professional: string
  /** Whose role they had on that day, besides the own ones. */
  readonly standsInFor?: string[]
  readonly recipients?: string[]
  readonly justification?: string
}

export interface PersonDetail {
  /** Regional pseudonym. */
  readonly subject: string
  readonly case?: string
  readonly items?: string[]
}

/** An entry to append as the contract carries it. */
export interface SubmittedEntry {
  /** Canonical bytes, base64. */
  readonly entry: string
  readonly actor?: Detail<ActorDetail>
  readonly person?: Detail<PersonDetail>
}

/** An entry that may be appended: its bytes are well formed and its commitments are to the details that came along. */
export interface Submission {
  readonly entry: Entry
  readonly leaf: Uint8Array
  readonly leafHash: Uint8Array
  readonly actor?: Detail<ActorDetail>
  readonly person?: Detail<PersonDetail>
}

/** One fault of what was submitted. The pointer (RFC 6901) begins at the submitted entry. */
export interface SubmissionFault {
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

/** Codes as the contract writes them: an entry with others could be appended but not shown. */
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/

/** Checks an entry with its details. Gives the submission, or every fault. */
export function checkSubmission(
  hash: Hash,
  submitted: SubmittedEntry,
): { readonly submission: Submission } | { readonly faults: readonly SubmissionFault[] } {
  const leaf = fromBase64(submitted.entry)
  if (leaf === undefined) return { faults: [fault('/entry', 'encoding', 'is not base64')] }
  try {
    const entry = decodeEntry(leaf)
    const faults = [
      ...codeFaults(entry),
      ...commitmentFaults(hash, 'actor', entry.commitments.actor, submitted.actor),
      ...commitmentFaults(hash, 'person', entry.commitments.person, submitted.person),
    ]
    if (faults.length > 0) return { faults }
    const { actor, person } = submitted
    const details = { ...(actor && { actor }), ...(person && { person }) }
    return { submission: { entry, leaf, leafHash: leafHash(hash, leaf), ...details } }
  } catch (error) {
    if (!(error instanceof EntryError)) throw error
    return {
      faults: error.faults.map(({ pointer, problem }) =>
        fault('/entry', 'entry', `${pointer} ${problem}`.trim()),
      ),
    }
  }
}

function codeFaults({ organisation, holders, recipients }: Entry): SubmissionFault[] {
  return [organisation, ...holders, ...recipients]
    .filter((code) => !CODE.test(code))
    .map((code) => fault('/entry', 'entry', `${code} is not a code of the registry`))
}

function commitmentFaults(
  hash: Hash,
  part: 'actor' | 'person',
  commitment: string | null,
  given: Detail<unknown> | undefined,
): SubmissionFault[] {
  if (commitment === null && given === undefined) return []
  if (commitment === null)
    return [fault(`/${part}`, 'uncommitted', 'the entry has no commitment to this detail')]
  if (given === undefined) return [fault(`/${part}`, 'missing', 'the entry has a commitment to this detail')]
  const key = fromBase64(given.key)
  if (key?.length !== 32) return [fault(`/${part}/key`, 'encoding', 'is not 32 bytes in base64')]
  try {
    if (verifyCommitment(hash, commitment, key, given.detail)) return []
    return [fault(`/${part}`, 'commitment', 'is not what the entry commits to')]
  } catch (error) {
    if (!(error instanceof CanonicalError)) throw error
    return [fault(`/${part}/detail`, 'canonical', error.message)]
  }
}

/** As in the package `ledger`, with what Node has for it: the bytes, unless the text is not their one spelling. */
function fromBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? new Uint8Array(bytes) : undefined
}

function fault(pointer: string, code: string, detail: string): SubmissionFault {
  return { pointer, code, detail }
}

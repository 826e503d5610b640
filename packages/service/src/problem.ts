import { randomUUID } from 'node:crypto'

/** One fault of the input. */
export interface Issue {
  readonly in: 'body' | 'path' | 'query' | 'header'
  /** RFC 6901 pointer to the faulty value; for path, query and header `/name`. */
  readonly pointer: string
  readonly code: string
  /** In words its reader understands. */
  readonly detail: string
}

/** An RFC 9457 problem document with the Belgif members. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance?: string
  readonly issues?: readonly Issue[]
}

interface ProblemOptions extends ErrorOptions {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly issues?: readonly Issue[]
  readonly retryAfterSeconds?: number
  /** False where an occurrence id could tell one refusal from another. */
  readonly traceable?: boolean
}

/**
 * What is wrong, said in public. The message and the document hold nothing else; what engineers need is the `cause`,
 * which is logged and never sent.
 */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly issues: readonly Issue[]
  readonly retryAfterSeconds: number | undefined
  /** URN of this occurrence, the same in the document and in the log; absent where it could tell two refusals apart. */
  readonly instance: string | undefined

  constructor(options: ProblemOptions) {
    super(options.detail, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.code = options.code
    this.status = options.status
    this.title = options.title
    this.issues = options.issues ?? []
    this.retryAfterSeconds = options.retryAfterSeconds
    this.instance = options.traceable === false ? undefined : `urn:uuid:${randomUUID()}`
  }

  /** The document of this occurrence. */
  toDocument(): ProblemDocument {
    return {
      type: `urn:problem-type:casebridge:${this.code}`,
      title: this.title,
      status: this.status,
      detail: this.message,
      ...(this.instance !== undefined && { instance: this.instance }),
      ...(this.issues.length > 0 && { issues: this.issues }),
    }
  }
}

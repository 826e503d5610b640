import { type Issue, Problem } from './problem.ts'

/** As many as the contract's problem document holds. */
const MOST_ISSUES = 1_000

/** 400, with every fault of the input, up to as many as anybody reads. */
export class InvalidInput extends Problem {
  constructor(issues: readonly Issue[]) {
    const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`
    super({
      code: 'invalid-input',
      status: 400,
      title: 'Invalid input',
      detail: `The request has ${count}.`,
      issues: issues.slice(0, MOST_ISSUES),
    })
  }
}

/** 401: no token, or none that is valid here. Which check failed is logged, not told. */
export class Unauthenticated extends Problem {
  constructor(options?: ErrorOptions) {
    const detail = 'Send a valid access token of your own issuer for this service.'
    super({ code: 'unauthenticated', status: 401, title: 'Not authenticated', detail, ...options })
  }
}

/** 403: the caller is known, and this is not theirs to do. */
export class Forbidden extends Problem {
  constructor(detail = 'Your role does not do this.') {
    super({ code: 'forbidden', status: 403, title: 'Not allowed', detail })
  }
}

/**
 * 404. INVARIANT (I4): one fixed body, whatever the cause: what does not exist and what must not be known answer alike.
 */
export class NotFound extends Problem {
  constructor() {
    const detail = 'There is nothing here that you may know of.'
    super({ code: 'not-found', status: 404, title: 'Not found', detail, traceable: false })
  }
}

/** 409: the request contradicts what is recorded. */
export class Conflict extends Problem {
  constructor(code: string, detail = 'This contradicts what is already recorded.', options?: ErrorOptions) {
    super({ code, status: 409, title: 'Conflict', detail, ...options })
  }
}

/** 412: the caller edits a version that is not the newest. */
export class PreconditionFailed extends Problem {
  constructor() {
    const detail = 'It was changed since you read it; read it again.'
    super({ code: 'precondition-failed', status: 412, title: 'Changed meanwhile', detail })
  }
}

/** 413: a body beyond the limit. */
export class TooLarge extends Problem {
  constructor() {
    const detail = 'The body is larger than this service takes.'
    super({ code: 'too-large', status: 413, title: 'Too large', detail })
  }
}

/** 415: a body that is not JSON. */
export class UnsupportedMediaType extends Problem {
  constructor() {
    const detail = 'Send the body as application/json.'
    super({ code: 'media-type', status: 415, title: 'Not JSON', detail })
  }
}

/** 422: an Idempotency-Key that came before with another body. */
export class IdempotencyKeyReused extends Problem {
  constructor() {
    const detail =
      'This Idempotency-Key came before with another request; choose a new one for a new intention.'
    super({ code: 'idempotency-key-reused', status: 422, title: 'Idempotency-Key reused', detail })
  }
}

/** 428: an edit must name the version it edits. */
export class PreconditionRequired extends Problem {
  constructor() {
    super({
      code: 'precondition-required',
      status: 428,
      title: 'If-Match required',
      detail: 'Send If-Match.',
    })
  }
}

/** 429 */
export class TooManyRequests extends Problem {
  constructor(retryAfterSeconds: number) {
    const detail = 'Too many requests; wait a little.'
    super({ code: 'too-many-requests', status: 429, title: 'Too many requests', detail, retryAfterSeconds })
  }
}

/** 503: a part that the answer depends on does not answer. Nothing was revealed. */
export class Unavailable extends Problem {
  constructor(retryAfterSeconds: number, options?: ErrorOptions) {
    const detail =
      'A part of the system does not answer, and nothing was shared. If someone is in danger, call.'
    super({ code: 'unavailable', status: 503, title: 'Not available', detail, retryAfterSeconds, ...options })
  }
}

/** 500: a defect. Nothing about it is told. */
export class Unexpected extends Problem {
  constructor(options?: ErrorOptions) {
    const detail = 'Something went wrong on our side; nothing was shared. Name this occurrence to support.'
    super({ code: 'unexpected', status: 500, title: 'Unexpected problem', detail, ...options })
  }
}

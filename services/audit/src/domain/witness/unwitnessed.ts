import { Problem } from '@casebridge/service'

/** 503: the ledger goes on, but too long without witnesses, so nothing is disclosed under it. */
export class Unwitnessed extends Problem {
  constructor() {
    super({
      code: 'unwitnessed',
      status: 503,
      title: 'The ledger is not witnessed',
      detail:
        'The witnesses of the disclosure ledger have not confirmed it for too long, so nothing is disclosed until they do. If someone is in danger, call.',
      retryAfterSeconds: 10,
    })
  }
}

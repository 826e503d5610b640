import type { Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Professional } from './domain/storage.ts'
import { getAgreement } from './routes/get-agreement.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getHeads } from './routes/get-heads.ts'
import { getHealth } from './routes/get-health.ts'
import { getRegistry } from './routes/get-registry.ts'
import { getUnit } from './routes/get-unit.ts'
import { listAgreements } from './routes/list-agreements.ts'
import { recordAttestation } from './routes/record-attestation.ts'
import { registerKey } from './routes/register-key.ts'

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'agreements', Professional> {
  return {
    getHeads: getHeads(deps),
    getBundle: getBundle(deps),
    getRegistry: getRegistry(deps),
    listAgreements: listAgreements(deps),
    getAgreement: getAgreement(deps),
    getUnit: getUnit(deps),
    recordAttestation: recordAttestation(deps),
    registerKey: registerKey(deps),
    getHealth: getHealth(deps),
  }
}

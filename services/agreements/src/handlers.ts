import type { Handlers } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Professional } from './domain/storage.ts'
import { confirmAct } from './routes/confirm-act.ts'
import { createAgreement } from './routes/create-agreement.ts'
import { createTemplate } from './routes/create-template.ts'
import { getAgreement } from './routes/get-agreement.ts'
import { getBundle } from './routes/get-bundle.ts'
import { getControllers } from './routes/get-controllers.ts'
import { getDrift } from './routes/get-drift.ts'
import { getHeads } from './routes/get-heads.ts'
import { getHealth } from './routes/get-health.ts'
import { getMatrix } from './routes/get-matrix.ts'
import { getMatrixTable } from './routes/get-matrix-table.ts'
import { getProtocol } from './routes/get-protocol.ts'
import { getRegister } from './routes/get-register.ts'
import { getRegistry } from './routes/get-registry.ts'
import { getTemplate } from './routes/get-template.ts'
import { getUnit } from './routes/get-unit.ts'
import { getVectors } from './routes/get-vectors.ts'
import { getVersion } from './routes/get-version.ts'
import { instantiateTemplate } from './routes/instantiate-template.ts'
import { listAgencyKeys } from './routes/list-agency-keys.ts'
import { listAgreements } from './routes/list-agreements.ts'
import { listCandidates } from './routes/list-candidates.ts'
import { listTemplates } from './routes/list-templates.ts'
import { listVersions } from './routes/list-versions.ts'
import { previewProtocol } from './routes/preview-protocol.ts'
import { proposeCandidate } from './routes/propose-candidate.ts'
import { proposeVersion } from './routes/propose-version.ts'
import { recordAttestation } from './routes/record-attestation.ts'
import { registerAgencyKey } from './routes/register-agency-key.ts'
import { registerKey } from './routes/register-key.ts'
import { registerSignature } from './routes/register-signature.ts'
import { resumeVersion } from './routes/resume-version.ts'
import { reviseDraft } from './routes/revise-draft.ts'
import { revokeAgencyKey } from './routes/revoke-agency-key.ts'
import { revokeVersion } from './routes/revoke-version.ts'
import { signVersion } from './routes/sign-version.ts'
import { suspendVersion } from './routes/suspend-version.ts'
import { withdrawFromAgreement } from './routes/withdraw-from-agreement.ts'

/** Every operation of the contract by its name; a missing one does not compile. */
export function handlersOf(deps: Deps): Handlers<'agreements', Professional> {
  return {
    getHeads: getHeads(deps),
    getBundle: getBundle(deps),
    getRegistry: getRegistry(deps),
    listAgreements: listAgreements(deps),
    getAgreement: getAgreement(deps),
    createAgreement: createAgreement(deps),
    listVersions: listVersions(deps),
    getVersion: getVersion(deps),
    reviseDraft: reviseDraft(deps),
    proposeVersion: proposeVersion(deps),
    signVersion: signVersion(deps),
    registerSignature: registerSignature(deps),
    confirmAct: confirmAct(deps),
    suspendVersion: suspendVersion(deps),
    resumeVersion: resumeVersion(deps),
    revokeVersion: revokeVersion(deps),
    withdrawFromAgreement: withdrawFromAgreement(deps),
    listAgencyKeys: listAgencyKeys(deps),
    registerAgencyKey: registerAgencyKey(deps),
    revokeAgencyKey: revokeAgencyKey(deps),
    getRegister: getRegister(deps),
    getControllers: getControllers(deps),
    getMatrix: getMatrix(deps),
    getMatrixTable: getMatrixTable(deps),
    getVectors: getVectors(deps),
    getProtocol: getProtocol(deps),
    previewProtocol: previewProtocol(deps),
    listTemplates: listTemplates(deps),
    createTemplate: createTemplate(deps),
    getTemplate: getTemplate(deps),
    instantiateTemplate: instantiateTemplate(deps),
    getDrift: getDrift(deps),
    getUnit: getUnit(deps),
    recordAttestation: recordAttestation(deps),
    registerKey: registerKey(deps),
    proposeCandidate: proposeCandidate(deps),
    listCandidates: listCandidates(deps),
    getHealth: getHealth(deps),
  }
}

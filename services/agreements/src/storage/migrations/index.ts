import * as createRegistryAndPublications from './20261124T0900-create-registry-and-publications.ts'
import * as createOutbox from './20261124T0930-create-outbox.ts'
import * as keepAgreementVersions from './20261124T1000-keep-agreement-versions.ts'
import * as keepEveryVersionOfTheRegistry from './20261124T1010-keep-every-version-of-the-registry.ts'
import * as createTemplates from './20261124T1020-create-templates.ts'
import * as createCandidates from './20261124T1030-create-candidates.ts'
import * as addCompetence from './20261124T1100-add-competence.ts'

/** Every migration by name, in order; listed by hand so that what runs is what was reviewed. */
export const migrations = {
  '20261124T0900-create-registry-and-publications': createRegistryAndPublications,
  '20261124T0930-create-outbox': createOutbox,
  '20261124T1000-keep-agreement-versions': keepAgreementVersions,
  '20261124T1010-keep-every-version-of-the-registry': keepEveryVersionOfTheRegistry,
  '20261124T1020-create-templates': createTemplates,
  '20261124T1030-create-candidates': createCandidates,
  '20261124T1100-add-competence': addCompetence,
}

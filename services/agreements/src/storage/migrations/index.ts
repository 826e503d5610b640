import * as createRegistryAndPublications from './20261124T0900-create-registry-and-publications.ts'

/** Every migration by name, in order; listed by hand so that what runs is what was reviewed. */
export const migrations = {
  '20261124T0900-create-registry-and-publications': createRegistryAndPublications,
}

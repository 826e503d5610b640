import type { Actor } from '../src/actor.ts'

/** A prevention officer of the fictional region. */
export function anActor(): Actor {
  const professional = {
    id: 'pro-noor',
    name: 'Noor Vermeer',
    agency: 'agy-prevention',
    roles: ['prevention-officer'],
    units: ['unit-harbour'],
    signingKeys: [],
  }
  return { professional, agency: 'agy-prevention', agencyType: 'MUN' }
}

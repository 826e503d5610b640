import { type Actor, actorOf } from '../src/actor.ts'

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
  return actorOf(professional, { id: 'agy-prevention', type: 'MUN' }, new Date())
}

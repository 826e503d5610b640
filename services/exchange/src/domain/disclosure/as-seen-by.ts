import type { Actor } from '../../actor.ts'
import { foundBy } from '../casework/desk.ts'
import type { Directory } from '../directory.ts'
import type { Situation } from './situation.ts'

/**
 * A situation as this caller may act on it: whom they must not find is to them like anybody who is not on the case, in
 * every decision and in every reason for one.
 * @param asker who asked the caller themselves, and is known for that
 */
export function asSeenBy(
  directory: Directory,
  actor: Actor,
  situation: Situation,
  asker?: string,
): Situation {
  const people = [...situation.participants, ...(situation.session?.checkedIn ?? [])]
  const found = foundBy(directory, actor, people)
  const unseen = new Set(people.filter((one) => !found.includes(one)).map(({ agency }) => agency))
  unseen.delete(directory.findProfessional(asker ?? '')?.agency ?? '')
  return { ...situation, unseen: [...unseen] }
}

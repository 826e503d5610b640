import type { Actor } from '../../actor.ts'
import type { Handle } from '../../storage/as-caller.ts'
import type { Narrowing } from '../../storage/held-item-columns.ts'
import { heldItems, isUuid } from '../../storage/held-items.ts'
import { findSituation } from '../../storage/situations.ts'
import type { Directory } from '../directory.ts'
import { asSeenBy } from '../disclosure/as-seen-by.ts'
import type { Item, Situation } from '../disclosure/situation.ts'

/** An item of the caller's own agency, on a case of the caller's. */
export interface OwnItem {
  readonly item: Item
  readonly situation: Situation
}

/** What a caller may ask about in one call: each case is read once, however many of its items are asked about. */
export interface OwnItems {
  /** @param session of the case, if the act is one of a session. */
  find(id: string, session: unknown): Promise<OwnItem | undefined>
  /** In order of id, from beyond `after`; with a narrowing, at least those that it does not leave out. */
  from(
    after: string,
    session: unknown,
    narrowing?: Narrowing,
  ): AsyncIterable<{ readonly key: string; readonly value: OwnItem }>
}

export function ownItems(tx: Handle, directory: Directory, actor: Actor, now: Date): OwnItems {
  const { professional, agency } = actor
  const held = heldItems(tx, professional.units, agency)
  const situations = new Map<string, Promise<Situation | undefined>>()
  const situationOf = (caseId: string, session: unknown) => {
    // A session that is none of this case's is like none that is open.
    const sessionId = typeof session === 'string' && isUuid(session) ? session : null
    const key = `${caseId} ${sessionId}`
    const known = situations.get(key)
    if (known !== undefined) return known
    const reading = findSituation(tx, professional.units, caseId, sessionId, now).then(
      (found) => found && asSeenBy(directory, actor, found),
    )
    situations.set(key, reading)
    return reading
  }
  const onCase = async (id: string, caseId: string, session: unknown): Promise<OwnItem | undefined> => {
    const situation = await situationOf(caseId, session)
    const item = situation?.items.find((one) => one.id === id && one.holder === agency)
    return situation && item && { item, situation }
  }
  return {
    async find(id, session) {
      const found = await held.find(id)
      return found && onCase(found.id, found.caseId, session)
    },
    async *from(after, session, narrowing) {
      for await (const { id, caseId } of held.after(after, narrowing)) {
        const value = await onCase(id, caseId, session)
        if (value) yield { key: id, value }
      }
    },
  }
}

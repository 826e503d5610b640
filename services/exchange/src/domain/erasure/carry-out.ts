import { encodeEntry } from '@casebridge/ledger'
import { commitmentTo, committed, entryOf, type Recordable } from '@casebridge/service'
import { ERASE_SIGHT } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller, type Handle } from '../../storage/as-caller.ts'
import { begin, type Erasing, empty, listDue, markDone, markRecorded, stop } from '../../storage/erasing.ts'
import { hasOpenCase } from '../../storage/erasures.ts'
import { isQueued } from '../../storage/outbox.ts'
import { type Erasure, entryPartOf, isHeldBack } from './erasure.ts'

const AT_ONCE = 20

export interface ErasureParts extends Pick<Deps, 'db' | 'keyEncryption' | 'ledger' | 'directory' | 'now'> {
  /** Makes what audit holds about the person unreadable; repeatable. @throws when that is not certain. */
  readonly eraseInAudit: (subject: string, entryId: string) => Promise<void>
}

/**
 * Carries out the erasures whose time has come, and goes on with those that were cut short. Each step is durable before
 * the next begins and may be repeated: begun, recorded, emptied here, emptied in audit, done.
 * @returns how many are done now
 */
export async function carryOut(parts: ErasureParts): Promise<number> {
  const due = await asErasure(parts, (tx) => listDue(tx, parts.now(), AT_ONCE))
  let done = 0
  for (const erasure of due) {
    const begun = erasure.state === 'erasing' ? erasure : await beginOne(parts, erasure)
    if (begun === undefined) continue
    if (await finishOne(parts, begun)) done += 1
  }
  return done
}

/** Undefined when it is not to be: somebody withdrew it, or it is needed again. */
async function beginOne(parts: ErasureParts, erasure: Erasing): Promise<Erasing | undefined> {
  const { now } = parts
  const recordable = recordableOf(parts, erasure)
  return asErasure(parts, async (tx) => {
    if (isHeldBack(erasure.ground, await hasOpenCase(tx, erasure.subject ?? ''))) {
      await stop(tx, erasure, now())
      return undefined
    }
    if (!(await begin(tx, erasure, recordable, now()))) return undefined
    return { ...erasure, state: 'erasing', entryId: recordable.entryId, recordable }
  })
}

async function finishOne(parts: ErasureParts, erasure: Erasing): Promise<boolean> {
  const { db, ledger, eraseInAudit, now } = parts
  const { subject, entryId, recordable } = erasure
  if (subject === null || entryId === null) throw new Error('an erasure that forgot what it is about')
  // INVARIANT: that a person is erased is in the ledger before anything of them is.
  if (recordable !== null) {
    await ledger.record(recordable)
    await asErasure(parts, (tx) => markRecorded(tx, erasure, now()))
  }
  const emptiedAt = erasure.emptiedAt ?? (await emptyHere(parts, erasure))
  // What was queued before comes to audit with the person beside it: it is there before it is erased there.
  if (await isQueued(db, emptiedAt)) return false
  await eraseInAudit(subject, entryId)
  await asErasure(parts, (tx) => markDone(tx, erasure, now()))
  return true
}

async function emptyHere(parts: ErasureParts, erasure: Erasing): Promise<string> {
  const { keyEncryption, now } = parts
  const at = now()
  await asErasure(parts, (tx) => empty(tx, erasure, keyEncryption.destroy, at))
  return at.toISOString()
}

/** By whoever confirmed it: that one's act let it happen. The person is not in it, and not beside it. */
function recordableOf({ directory, now }: ErasureParts, erasure: Erasure): Recordable {
  const by = erasure.confirmedBy
  if (by === null) throw new Error('an erasure that nobody confirmed')
  const actor = committed({ professional: by.professional })
  const entry = entryOf({ organisation: by.agency, role: 'lawfulness-reviewer' }, now(), null, {
    ...entryPartOf(erasure),
    ...{ effect: 'person-erased', registry: directory().revision },
    commitments: { actor: commitmentTo(actor), person: null },
  })
  return { entryId: entry.id, entry: encodeEntry(entry), actor }
}

function asErasure<T>({ db }: ErasureParts, work: (tx: Handle) => Promise<T>): Promise<T> {
  return asCaller(db, ERASE_SIGHT, work)
}

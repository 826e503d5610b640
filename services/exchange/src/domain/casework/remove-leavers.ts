import type { Handle } from '../../storage/as-caller.ts'
import { caseRepository } from '../../storage/cases.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import { seatsInView } from '../../storage/gone.ts'
import { participantRepository } from '../../storage/participants.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { makeTask } from '../../storage/tasks.ts'
import type { Clock, ClockParts, Due } from '../keep-clocks.ts'
import { aboutCase, type CaseFile, type Participant, takingPart } from './case-file.ts'
import { endSheetsByClock } from './end-sheets.ts'
import { findMember } from './named.ts'

/** Until then the chair answers for a case whose owner left. */
const NAMED_WITHIN = 7 * 86_400_000

/**
 * Whoever left the registry, or does not act for an agency of the unit any more, is refused at the door at once; this
 * ends their seats, and what they answered for goes to the chair (P14). A case keeps a chair and an owner.
 */
export const removeLeavers: Clock = {
  name: 'remove-leavers',
  async due({ directory }, tx, _now, { after = '', limit }) {
    const current = directory()
    const seats = await seatsInView(tx).list(after)
    return (
      seats
        // A unit that the registry does not have says nothing about who left it.
        .filter(({ unit }) => current.findUnit(unit) !== undefined)
        .filter(({ unit, professional }) => findMember(current, unit, professional) === undefined)
        .slice(0, limit)
        .map(({ unit, professional }) => ({ unit, id: professional }))
    )
  },
  async act(parts, tx, due, at) {
    const ids = await seatsInView(tx).casesOf(due.unit, due.id)
    let left = false
    for (const id of ids) left = (await leave(parts, tx, due, id, at)) || left
    return left
  },
}

async function leave(parts: ClockParts, tx: Handle, { unit, id: who }: Due, caseId: string, at: Date) {
  const file = await caseRepository(tx, [unit]).get(caseId)
  if (!(await participantRepository(tx).remove(file, who, null, at))) return false
  const about = { at, unit, agency: file.leadAgency, classes: ['CASE:participant'], person: aboutCase(file) }
  await queueClockAct(parts, tx, { ...about, event: 'alteration', effect: 'participant-left' })
  await endSheetsByClock(parts, tx, file, who, at)
  const chair = await chairOf(parts, tx, file, at)
  if (file.owner === who && chair !== undefined) {
    await caseRepository(tx, [unit]).handOver(file, chair.professional, file.leadAgency)
    await makeTask(tx, {
      ...{ unit, kind: 'take-over-case', about: caseId, at, dueAt: new Date(at.getTime() + NAMED_WITHIN) },
      doer: { agency: chair.agency, professional: chair.professional, role: null },
    })
    await queueClockAct(parts, tx, { ...about, event: 'alteration', effect: 'owner-left' })
  }
  return true
}

/** The chair on the case; where the last one left, another of the unit, who is put on it. Undefined where it has none. */
async function chairOf(
  parts: ClockParts,
  tx: Handle,
  file: CaseFile,
  at: Date,
): Promise<Pick<Participant, 'professional' | 'agency'> | undefined> {
  const chairs = parts.directory().chairsOf(file.unit)
  const participants = participantRepository(tx)
  const circle = takingPart(await participants.list(file))
  const there = circle.find(({ professional }) => chairs.some(({ id }) => id === professional))
  if (there !== undefined) return there
  const key = await getDataKey(tx, parts.keyEncryption, file.unit, file.keyId)
  for (const { id: professional, agency } of chairs) {
    const admission = { professional, agency, reason: 'Chair of the unit, after another has left.' }
    if (!(await participants.admit(file, key, admission, professional, at))) continue
    await queueClockAct(parts, tx, {
      ...{ at, unit: file.unit, agency, event: 'alteration', effect: 'chair-succeeded' },
      recipients: [agency],
      classes: ['CASE:participant'],
      person: aboutCase(file),
    })
    return { professional, agency }
  }
  return undefined
}

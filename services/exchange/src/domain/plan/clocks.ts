import { v7 as newId } from 'uuid'
import {
  caseReviewRepository,
  findCaseOfClock,
  listComingUp,
  listOverdue,
  markOverdue,
} from '../../storage/case-reviews.ts'
import { listWithoutConsent, measureRepository } from '../../storage/measures.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import {
  countErased,
  emptyCase,
  findPastKeeping,
  listPastKeeping,
  noteRun,
  unitsLooked,
} from '../../storage/retention.ts'
import { dropTasks, makeTask } from '../../storage/tasks.ts'
import { endThirdParties, listThirdPartiesEnded } from '../../storage/third-parties.ts'
import { advance } from '../casework/machine.ts'
import type { Clock } from '../keep-clocks.ts'
import { MEASURE } from './measure.ts'
import { ASKED_DAYS_BEFORE, daysAfter } from './reviewing.ts'

const dayOf = (now: Date) => now.toISOString().slice(0, 10)

/** A case whose review comes up: one review waits, and no second one. */
const comingReviews: Clock = {
  name: 'coming-reviews',
  due: (_parts, tx, now, page) => listComingUp(tx, daysAfter(now, ASKED_DAYS_BEFORE), page),
  async act(parts, tx, { unit, id }, now) {
    const file = await findCaseOfClock(tx, unit, id)
    if (file === undefined) return false
    if (!(await caseReviewRepository(tx, { unit, id }).open(newId(), file.reviewBy))) return false
    const agency = parts.directory().findProfessional(file.owner)?.agency ?? file.leadAgency
    const doer = { agency, professional: file.owner, role: null }
    const dueAt = new Date(`${file.reviewBy}T00:00:00.000Z`)
    await makeTask(tx, { unit, doer, kind: 'review-case', about: id, caseId: id, at: now, dueAt })
    await queueClockAct(parts, tx, {
      ...{ at: now, unit, agency: file.leadAgency, event: 'alteration', effect: 'review-due' },
      ...{ classes: ['CASE:review'], person: { subject: file.subject, case: id } },
    })
    return true
  },
}

/** A review that was not held on its day is late, and everybody on the case can see that. */
const lateReviews: Clock = {
  name: 'late-reviews',
  due: (_parts, tx, now, page) => listOverdue(tx, dayOf(now), page),
  async act(parts, tx, { unit, id }, now) {
    const caseId = await markOverdue(tx, unit, id)
    const file = caseId && (await findCaseOfClock(tx, unit, caseId))
    if (!file) return false
    await queueClockAct(parts, tx, {
      ...{ at: now, unit, agency: file.leadAgency, event: 'alteration', effect: 'review-overdue' },
      ...{ classes: ['CASE:review'], person: { subject: file.subject, case: file.id } },
    })
    return true
  },
}

/** Whoever withdraws consent stops what rests on it, without asking anybody (S33). */
const withoutConsent: Clock = {
  name: 'measures-without-consent',
  due: (_parts, tx, _now, page) => listWithoutConsent(tx, page),
  async act(parts, tx, { unit, id }, now) {
    const measures = measureRepository(tx, [unit])
    const measure = await measures.get(id)
    const file = await measures.caseOf(measure)
    if (file.consent?.withdrawn !== true) return false
    const state = advance(MEASURE, measure.state, 'end')
    await dropTasks(tx, { unit, kind: 'report-measure', about: id }, now)
    await measures.move(measure, { state, ending: 'consent-withdrawn', ended_at: now.toISOString() })
    await queueClockAct(parts, tx, {
      ...{ at: now, unit, agency: measure.holder, event: 'alteration', effect: 'measure-ended' },
      ...{ holders: [measure.holder], recipients: [measure.ownerAgency], classes: ['CASE:measure'] },
      person: { subject: file.subject, case: file.id, items: [measure.itemId] },
    })
    return true
  },
}

/** Each day it is noted that the clock looked, also where there is nothing to erase. */
const retentionRuns = (dataClass: 'closed-case' | 'third-party'): Clock => ({
  name: `retention-runs-${dataClass}`,
  async due({ directory }, tx, now, { after, limit }) {
    const looked = await unitsLooked(tx, dayOf(now), dataClass)
    const units = directory().units.filter(
      ({ id }) => !looked.includes(id) && (after === undefined || id > after),
    )
    return units
      .map(({ id }) => ({ unit: id, id }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit)
  },
  // Nothing of anybody changes by it.
  async act(_parts, tx, { unit }, now) {
    await noteRun(tx, unit, dayOf(now), dataClass)
    return false
  },
})

/** What an item says of other people ends sooner than the item (S28): its key is destroyed, and nobody reads it to do so. */
const thirdParties: Clock = {
  name: 'third-parties',
  due: (_parts, tx, now, page) => listThirdPartiesEnded(tx, dayOf(now), page),
  async act(parts, tx, { unit, id }, now) {
    const holder = await endThirdParties(tx, { unit, id }, parts.keyEncryption.destroy, now)
    if (holder === undefined) return false
    await countErased(tx, unit, dayOf(now), 'third-party')
    await queueClockAct(parts, tx, {
      ...{ at: now, unit, agency: holder, event: 'erasure', effect: 'third-parties-ended' },
      ...{ holders: [holder], classes: ['ITEM:third-parties'] },
    })
    return true
  },
}

/** A closed case whose time has passed is emptied: its key is destroyed, and nothing of it can be read, in a copy neither. */
const closedCases: Clock = {
  name: 'closed-cases',
  due: (_parts, tx, now, page) => listPastKeeping(tx, dayOf(now), page),
  async act(parts, tx, { unit, id }, now) {
    const file = await findPastKeeping(tx, dayOf(now), { unit, id })
    if (file === undefined || !(await emptyCase(tx, file, parts.keyEncryption.destroy, now))) return false
    await countErased(tx, unit, dayOf(now), 'closed-case')
    await queueClockAct(parts, tx, {
      ...{ at: now, unit, agency: file.agency, event: 'erasure', effect: 'case-emptied' },
      classes: ['CASE:file'],
    })
    return true
  },
}

/** What happens by itself to plans, reviews and closed cases. */
export const PLAN_CLOCKS: readonly Clock[] = [
  comingReviews,
  lateReviews,
  withoutConsent,
  retentionRuns('closed-case'),
  retentionRuns('third-party'),
  thirdParties,
  closedCases,
]

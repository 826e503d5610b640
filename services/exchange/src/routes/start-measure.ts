import { assertRequirements } from '../domain/casework/requirements.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { changeMeasure } from '../domain/plan/change-measure.ts'
import { assertCarriesOut, assertConsent } from '../domain/plan/measure.ts'
import type { Operation } from '../operation.ts'
import { makeTask } from '../storage/tasks.ts'

/** After so many days its owner says how it goes. */
const REPORT_AFTER_DAYS = 30

/**
 * By whoever carries it out. What rests on consent does not begin without one that stands, and in the United Kingdom
 * nothing does (Counter-Terrorism and Security Act 2015, s. 36(4)).
 */
export const startMeasure: Operation<'startMeasure'> = (deps) => (call) => {
  const at = deps.now()
  const language = languageOf(call.request.headers['Accept-Language'])
  return changeMeasure(deps, call, {
    ...{ act: 'start', effect: 'measure-started' },
    assert(_tx, measure, file) {
      assertCarriesOut(measure, call.actor)
      const met = { consent: file.consent?.withdrawn === false }
      const act = { jurisdiction: file.jurisdiction, act: 'start-measure', at, met } as const
      assertRequirements(deps.policy(), act, language)
      assertConsent(measure, file)
    },
    after(tx, { unit, id, owner, ownerAgency }, file, now) {
      const doer = { agency: ownerAgency, professional: owner, role: null }
      const dueAt = new Date(now.getTime() + REPORT_AFTER_DAYS * 86_400_000)
      return makeTask(tx, { unit, doer, kind: 'report-measure', about: id, caseId: file.id, at: now, dueAt })
    },
  })
}

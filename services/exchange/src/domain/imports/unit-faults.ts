import { Conflict } from '@casebridge/service'
import { faultAt, type RowFault } from '@casebridge/spreadsheet'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { findOwnCasesOf, findTaken } from '../../storage/imports.ts'
import { assertRequirements } from '../casework/requirements.ts'
import { languageOf } from '../disclosure/language.ts'
import { lettersIn } from '../disclosure/says-something.ts'
import type { Background, CaseDraft } from './draft-cases.ts'
import type { Plan } from './plan-cases.ts'

/** As many as a problem document holds. */
const MOST_FAULTS = 1_000

/** Everything that is wrong with a list: in itself, by what its country asks, and by the cases that its unit has. */
export async function faultsOf(
  deps: Pick<Deps, 'policy' | 'pseudonym'>,
  tx: Handle,
  { cases, faults }: Plan,
  background: Background,
  language: string | undefined,
): Promise<RowFault[]> {
  const demanded = demandFaults(deps, cases, background, language)
  return [...faults, ...demanded, ...(await unitFaults(deps, tx, background.unit, cases))].slice(
    0,
    MOST_FAULTS,
  )
}

/**
 * Everything that is wrong with cases in the light of those that the unit has: a number that is taken, as by an earlier
 * import, and a person about whom a case goes on. Which case that is, is told to who is on it alone.
 */
async function unitFaults(
  deps: Pick<Deps, 'pseudonym'>,
  tx: Handle,
  unit: string,
  cases: readonly CaseDraft[],
): Promise<readonly RowFault[]> {
  const subjects = cases.map(({ body }) => deps.pseudonym(body.subject.identifier))
  const taken = await findTaken(
    tx,
    unit,
    cases.map(({ body }) => body.reference),
    subjects,
  )
  const own = await findOwnCasesOf(tx, unit, [...taken.subjects])
  return cases.flatMap(({ row: { line }, body }, index) => {
    const subject = subjects[index] ?? ''
    const which = own.get(subject)
    const goesOn = `A case about this person goes on in ${unit}${which === undefined ? '' : `: ${which}`}.`
    return [
      ...(taken.references.has(body.reference)
        ? [faultAt(line, 'reference', 'taken', `${unit} has a case with this number.`)]
        : []),
      ...(taken.subjects.has(subject) ? [faultAt(line, 'identifier', 'open-case', goesOn)] : []),
    ]
  })
}

/** What the country of the unit asks of opening a case, and a row does not have. */
function demandFaults(
  deps: Pick<Deps, 'policy'>,
  cases: readonly CaseDraft[],
  { jurisdiction, now: at }: Background,
  language: string | undefined,
): readonly RowFault[] {
  return cases.flatMap(({ row, body, circle }) => {
    const met = {
      'brought-by': circle.some(({ agency }) => agency === body.broughtBy),
      power: lettersIn(body.power) > 0,
    }
    try {
      assertRequirements(deps.policy(), { jurisdiction, act: 'open-case', at, met }, languageOf(language))
      return []
    } catch (error) {
      if (error instanceof Conflict) return [faultAt(row.line, 'broughtBy', 'requirements', error.message)]
      throw error
    }
  })
}

import { type Facts, PURPOSES } from '@casebridge/policy'
import { factsFor } from '@casebridge/policy/table'
import { isInSession, type Situated } from './staged.ts'

/** Why a situation cannot be made true by anybody's acts; undefined when it can. */
export function obstacleTo({ row, facts }: Situated): string | undefined {
  const usual = factsFor(row)
  const obstacles: Readonly<Record<string, boolean>> = {
    'the plan is given to the person by an operation of its own, which decides as the others do':
      facts.recipient.type === 'PER',
    'counts have no operation yet, and an item is no count: see the researcher':
      row.obligations.includes('AGG') && facts.item.category === row.category,
    'nobody brings an item of another: see the chair': facts.actor === 'chair',
    'nobody sets the clock of a service': facts.now !== usual.now,
    'a case is opened in a unit of the registry': facts.unit !== usual.unit,
    'the contract knows no such purpose': !PURPOSES.includes(facts.purpose),
    'an item is always kept on a case': facts.case === 'none' && usual.case === 'open' && !isWarning(facts),
    'who is not on a case gives nothing of it': facts.case === 'open' && !facts.holder.onCase && !owns(facts),
    'police are of the core of every unit here': row.to === 'CORE' && !facts.recipient.coreMember,
    'who steers or checks is let onto no case':
      facts.recipient.onCase && facts.recipient.role === 'coordinator',
    'who hands in signals is let onto no case': ['key-person', 'volunteer'].includes(facts.recipient.role),
    'nobody without the charter sits in a French group':
      facts.jurisdiction === 'FR' &&
      isInSession({ row, facts }) &&
      row.gates.includes('CHT') &&
      !facts.met.includes('CHT'),
    'classified content is kept nowhere': facts.item.classified && facts.requestKind !== 'question',
  }
  return Object.keys(obstacles).find((reason) => obstacles[reason])
}

function isWarning({ purpose }: Facts): boolean {
  return purpose === 'imminent-danger'
}

/**
 * The owner of a measure who is not on the case reports by `reportProgress`, to the owner of the case alone; the rows that
 * speak of it (V86 to V89) are staged with any recipient, and so with the owner on the case.
 */
function owns({ holder }: Facts): boolean {
  return holder.measureOwner
}

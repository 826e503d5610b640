import type { RegisteredProfessional } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Deputy } from './deputies.ts'
import { isApart } from './region-references.ts'

const MOST_DAYS = 30
const DAY_MILLISECONDS = 86_400_000

/**
 * Everything that keeps one professional from standing in for another on those days.
 * @param deputy undefined for one whom the registry does not know, or who left
 * @param today RFC 3339 date
 */
export function deputyFaults(
  principal: RegisteredProfessional,
  deputy: RegisteredProfessional | undefined,
  wanted: Pick<Deputy, 'role' | 'from' | 'until'>,
  today: string,
): Issue[] {
  return [
    ...dayFaults(wanted, today),
    ...(holds(principal, wanted.role)
      ? []
      : [fault('/role', 'not-held', 'The professional has no such role to give.')]),
    ...(deputy?.agency === principal.agency
      ? colleagueFaults(principal, deputy, wanted)
      : [fault('/deputy', 'not-a-colleague', 'This is nobody of the same agency.')]),
  ]
}

/** An owner is one of a case: whoever may take part in cases may own one. */
function holds({ roles }: RegisteredProfessional, role: Deputy['role']): boolean {
  return role === 'owner' ? !isApart(roles) : roles.includes(role)
}

function dayFaults({ from, until }: Pick<Deputy, 'from' | 'until'>, today: string): Issue[] {
  const days = (Date.parse(until) - Date.parse(from)) / DAY_MILLISECONDS
  return [
    ...(from < today ? [fault('/from', 'past', 'Nobody stood in before it was recorded.')] : []),
    ...(days <= 0 ? [fault('/until', 'order', 'This is not after the first day.')] : []),
    ...(days > MOST_DAYS
      ? [fault('/until', 'too-long', `A deputy stands in for ${MOST_DAYS} days at most.`)]
      : []),
  ]
}

function colleagueFaults(
  principal: RegisteredProfessional,
  deputy: RegisteredProfessional,
  { role, until }: Pick<Deputy, 'role' | 'until'>,
): Issue[] {
  const beyond = deputy.units.filter((unit) => !principal.units.includes(unit))
  const shares = principal.roles.some((one) => deputy.roles.includes(one))
  const faults: readonly (readonly [boolean, string, string])[] = [
    [deputy.id === principal.id, 'self', 'Nobody stands in for themselves.'],
    [isApart(deputy.roles), 'apart', 'Who steers or checks has no other role, not even for a day.'],
    [
      role === 'owner' && !shares,
      'other-role',
      'The owner of a case is stood in for by one of the same role.',
    ],
    [deputy.units.length === 0, 'no-unit', 'The colleague acts in no unit.'],
    // A role has no unit of its own: elsewhere the colleague would have it where the professional does not.
    [
      beyond.length > 0,
      'other-units',
      `The colleague also acts in ${beyond.join(', ')}, the professional does not.`,
    ],
    [
      (deputy.trainingValidUntil ?? '') < until,
      'untrained',
      'The colleague is not trained on each of those days.',
    ],
  ]
  return faults.filter(([is]) => is).map(([, code, detail]) => fault('/deputy', code, detail))
}

function fault(pointer: string, code: string, detail: string): Issue {
  return { in: 'body', pointer, code, detail }
}

import type { Cell, Closure, Route } from '@casebridge/policy'

/** A cell as the contract has it: conditions as a list, provisions by citation and status. */
export function cellView({ routes, closure, ...place }: Cell) {
  return {
    ...place,
    routes: routes.map(routeView),
    ...(closure && { closure: closureView(closure) }),
  }
}

function routeView({ way, gates, obligations, conditions, clause, rule, provision }: Route) {
  const { citation, status } = provision
  return {
    ...{ way, gates, obligations, clause, rule, citation, status },
    conditions: Object.entries(conditions).map(([attribute, wanted]) => ({
      attribute,
      values: [wanted].flat().map(String),
    })),
  }
}

function closureView({ ground, rule, provision }: Closure) {
  return {
    ground,
    ...(rule && { rule }),
    ...(provision && { citation: provision.citation, status: provision.status }),
  }
}

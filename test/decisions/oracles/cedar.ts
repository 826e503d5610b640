import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import type { Asked } from './asked.ts'
import { type Notation, type OracleRule, written } from './formula.ts'

const NOTATION: Notation = {
  true: 'true',
  false: 'false',
  is: (path, value) => `context.${path} == ${JSON.stringify(value)}`,
  has: (path, value) => `context.${path}.contains(${JSON.stringify(value)})`,
  between: (from, until) => `(context.day >= ${from} && context.day < ${until})`,
}

/** Cedar: whether it permits, and which policies determined that. @throws when a policy or a question has an error. */
export function cedarOf(
  rules: readonly OracleRule[],
): (asked: Asked) => { readonly permits: boolean; readonly policies: readonly string[] } {
  const staticPolicies = Object.fromEntries(
    rules.map(({ id, effect, when }) => [
      id,
      `${effect}(principal, action, resource) when { ${written(when, NOTATION)} };`,
    ]),
  )
  const parsed = preparsePolicySet('packs', { staticPolicies })
  if (parsed.type === 'failure') throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
  return (asked) => {
    const answer = statefulIsAuthorized({
      principal: { type: 'Professional', id: 'recipient' },
      action: { type: 'Action', id: 'share' },
      resource: { type: 'Item', id: 'item' },
      context: asked as never,
      preparsedPolicySetId: 'packs',
      entities: [],
    })
    if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'))
    const { decision, diagnostics } = answer.response
    // Cedar leaves out a policy that meets an error, a prohibition too: an oracle that did would prove nothing.
    const [error] = diagnostics.errors
    if (error !== undefined) throw new Error(`${error.policyId}: ${error.error.message}`)
    return { permits: decision === 'allow', policies: diagnostics.reason }
  }
}

import type { exchange, ReplyOf } from '@casebridge/contract'
import type { Deps } from '../deps.ts'

/**
 * Metadata of the policy decision point (AuthZEN 1.0). `capabilities` is left out: it lists registered URNs, we support
 * none of them, and a parameter without values must be omitted.
 */
export function getAuthzenConfiguration({
  publicUrl,
}: Deps): ReplyOf<exchange.operations['getAuthzenConfiguration']> {
  const at = (path: string) => `${publicUrl}/access/v1/${path}`
  return {
    status: 200,
    body: {
      policy_decision_point: publicUrl,
      access_evaluation_endpoint: at('evaluation'),
      access_evaluations_endpoint: at('evaluations'),
      search_subject_endpoint: at('search/subject'),
      search_resource_endpoint: at('search/resource'),
      search_action_endpoint: at('search/action'),
    },
  }
}

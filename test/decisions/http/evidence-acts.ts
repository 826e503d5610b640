import { answered } from './answered.ts'
import { dayFromToday } from './region.ts'
import type { Stage } from './staged.ts'

/** CNS, INF: the holder records that the person consented, or was informed. @returns the id of the evidence. */
export async function recordEvidence(
  { constellation, facts, cast, caseId }: Stage,
  kind: 'consent' | 'informed',
): Promise<string> {
  const { id } = await answered(
    `record ${kind}`,
    constellation.client('exchange', cast.holder.id).POST('/cases/{caseId}/evidence', {
      params: { path: { caseId } },
      body: {
        kind,
        on: dayFromToday(0),
        how: 'In a conversation at the kitchen table.',
        categories: [facts.item.category],
        purposes: [facts.purpose],
        recipients: [...new Set(cast.recipients.map(({ agency }) => agency))],
      },
    }),
  )
  return id
}

/** The person consents, and then does not any more. */
export async function withdrawConsent(stage: Stage): Promise<void> {
  const { constellation, cast, caseId } = stage
  const evidenceId = await recordEvidence(stage, 'consent')
  const withdrawal = constellation
    .client('exchange', cast.holder.id)
    .POST('/cases/{caseId}/evidence/{evidenceId}/withdrawal', {
      params: { path: { caseId, evidenceId } },
      body: { reason: 'Told us so by telephone.' },
    })
  await answered('withdraw the consent', withdrawal)
}

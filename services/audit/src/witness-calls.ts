import { fetchCosigned, submitCheckpoint } from '@casebridge/witness'
import type { WitnessCalls } from './domain/witness/witnesses.ts'
import type { ConfiguredWitness } from './witness-config.ts'

const TIMEOUT_MILLISECONDS = 5_000

/** A witness over HTTP. https://c2sp.org/tlog-witness */
export function witnessCalls(
  { url, monitoringUrl = url }: Pick<ConfiguredWitness, 'url' | 'monitoringUrl'>,
  origin: string,
): WitnessCalls {
  const withoutSlash = (prefix: string) => prefix.replace(/\/$/, '')
  return {
    submit: (request) =>
      submitCheckpoint(withoutSlash(url), request, AbortSignal.timeout(TIMEOUT_MILLISECONDS)),
    latest: () =>
      fetchCosigned(withoutSlash(monitoringUrl), origin, AbortSignal.timeout(TIMEOUT_MILLISECONDS)),
  }
}

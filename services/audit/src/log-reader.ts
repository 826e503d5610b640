import { Forbidden, type KnownCaller } from '@casebridge/service'
import type { LogReader } from './domain/log/readings.ts'
import type { Reader } from './domain/readers.ts'

/** Who reads leaves, as it is recorded. @throws Forbidden for nobody. */
export function readerOf(caller: KnownCaller<Reader>): LogReader {
  switch (caller.kind) {
    case 'professional': {
      const { professional, agency, roles } = caller.known
      return { organisation: agency, role: roles[0] ?? 'none', actor: { professional } }
    }
    case 'service':
      return { organisation: `svc-${caller.service}`, role: 'service' }
    case 'public':
      throw new Forbidden()
  }
}

import { Unavailable } from '@casebridge/service'
import type { Clock } from '../clock/clock.ts'
import type { Leadership, Standing } from './leadership.ts'

/** What has to be so before this process appends. */
export interface Gate {
  readonly standing: Standing
  /** @throws Unavailable when another process leads, or the clock is wrong. */
  assertOpen(): void
}

export interface GateParts {
  readonly leadership: Leadership
  readonly clock: Clock
  /** When the newest head was received. */
  readonly receivedAt: () => Date
}

/** Open while this process leads and its clock is right. */
export function gateOf({ leadership, clock, receivedAt }: GateParts): Gate {
  return {
    get standing() {
      return leadership.standing
    },
    assertOpen() {
      leadership.assertLeading()
      try {
        clock.now(receivedAt())
      } catch (cause) {
        throw new Unavailable(1, { cause })
      }
    },
  }
}

import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe } from 'vitest'
import { recordThenReveal } from './invariants/i1-record-then-reveal.ts'
import { defaultDeny } from './invariants/i2-default-deny.ts'
import { allReplayed, replayable } from './invariants/i3-replayable.ts'
import { silenceIsSilent } from './invariants/i4-silence-is-silent.ts'
import { nothingInClear } from './invariants/i5-nothing-in-clear.ts'
import { tampering } from './invariants/i7-tampering.ts'
import { separationOfPowers } from './invariants/i8-separation-of-powers.ts'
import { neutral } from './invariants/i9-neutral.ts'
import { startAuditBetween } from './support/audit-between.ts'

// One constellation for all of them; each group opens a case of its own. Between its exchange and its audit service
// stands somebody who can lie. Nobody witnesses its log, so that callers alone must notice what is done to it;
// test/faults/ledger shows what witnesses notice.
const between = await startAuditBetween()
const constellation = withConstellation({
  environments: {
    exchange: { AUDIT_URL: between.url },
    // Here a stranger finds what was changed. The service would find it first, at a moment of its own, and stop.
    audit: { WITNESSES: '[]', MONITOR_RECENT_SECONDS: '3600', MONITOR_FULL_HOURS: '168' },
  },
})
beforeAll(() => between.toward(constellation().urls.audit))
afterAll(() => between.close())

describe('I1 Record, then reveal', () => recordThenReveal(constellation, between))
describe('I2 Default deny', () => defaultDeny(constellation))
describe('I3 Replayable', () => replayable(constellation))
describe('I4 Silence is silent', () => silenceIsSilent(constellation))
describe('I5 No personal data in clear', () => nothingInClear(constellation))
describe('I7 Tampering is detected', () => tampering(constellation))
describe('I8 Separation of powers', () => separationOfPowers(constellation))
describe('I9 Neutral', () => neutral())
describe('I3 Replayable, to the end', () => allReplayed(constellation))

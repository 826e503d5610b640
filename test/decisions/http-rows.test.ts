import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { enact } from './http/enact.ts'
import { dayFromToday, regionOf } from './http/region.ts'
import { agreementsFrom } from './region.ts'
import { SITUATIONS } from './situations.ts'

const constellation = withConstellation({ region: regionOf(agreementsFrom(dayFromToday(-30), dayFromToday(365))) })

describe('the default matrix, staged for real', () => {
  it.concurrent.each(SITUATIONS)('$title', async ({ row, facts, expected }) => {
    const said = await enact(constellation(), { row, facts })
    expect(said).toEqual({ ...expected, flags: [] })
  })
})

import { createScene, type Narrator, STORY } from '@casebridge/local/story'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { AUDITOR } from './support/people.ts'
import { replayAll } from './support/replays.ts'

/** Every check of the story is an assertion; what is told on the way is not. */
const listener: Narrator = {
  asked() {},
  answered() {},
  said() {},
  receipt() {},
  check: (claim, holds) => expect(holds, claim).toBe(true),
}

describe('the story of the drone course, as the demo tells it', () => {
  const constellation = withConstellation()
  let scene: ReturnType<typeof createScene> | undefined

  it.each(STORY.map((step) => [step.title, step] as const))('%s', async (_, step) => {
    scene ??= createScene(constellation(), listener)
    expect.hasAssertions()
    await step.run(scene)
  })
  it('whatever was decided in it is decided again by an auditor, and comes to the same codes', async () => {
    expect(await replayAll(constellation(), [AUDITOR])).toEqual({ identical: expect.any(Number) })
  })
})

import { casebridge, linesOf } from '../casebridge.ts'
import type { Step } from '../scene.ts'

export const witnessed: Step = {
  title: 'Two witnesses, each with a key of its own, have seen the same log',
  async run({ constellation, tell }) {
    const { urls, keyring, witnesses, tokenFor } = constellation
    const token = await tokenFor('pro-vera-nyberg', 'audit')
    const keys = Object.values(witnesses).flatMap(({ vkey }) => ['--witness', vkey])
    const verify = (quorum: string) =>
      casebridge(['verify', '--audit', urls.audit, '--vkey', keyring.logVkey, ...keys, '--quorum', quorum], {
        CASEBRIDGE_TOKEN: token,
      })
    tell.asked('An auditor verifies the running log with keys that the witnesses themselves have published')
    tell.said('runs', 'casebridge verify --audit … --vkey … --witness … --witness … --quorum 2')
    const seen = await verify('2')
    const lines = linesOf(seen)
    for (const line of lines.slice(lines.indexOf('Witnessed:'))) tell.said('verify', line)
    tell.check('both have cosigned one head, and the log continues it', seen.code === 0)
    const missing = await verify('3')
    tell.check('a quorum of three is not reached, and that is said', missing.code === 1)
  },
}

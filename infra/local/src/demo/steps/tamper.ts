import pg from 'pg'
import { casebridge, linesOf, type Ran } from '../casebridge.ts'
import type { Scene, Step } from '../scene.ts'

export const tamper: Step = {
  title: 'A database superuser edits one ledger row',
  async run(scene) {
    const { tell, first } = scene
    const index = first?.reply.receipt?.index ?? 0
    const sound = await verify(scene)
    tell.said('verify', linesOf(sound)[0] ?? '')
    tell.check('before: the whole ledger verifies', sound.code === 0)
    tell.asked(`Past every trigger, the superuser changes who received entry ${index}`)
    await edit(scene, index)
    const broken = await verify(scene)
    for (const line of linesOf(broken).slice(0, 5)) tell.said('verify', line)
    tell.check(
      `verify fails and names entry ${index}`,
      broken.code === 1 && new RegExp(`\\b${index}\\b`).test(broken.text),
    )
  },
}

async function edit({ constellation }: Scene, index: number): Promise<void> {
  const client = new pg.Client(constellation.database.adminUrl)
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica`)
    await client.query(
      `update audit.entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'agy-prevention-kaaihaven', 'agy-police-quay'), 'UTF8')
       where idx = $1`,
      [index],
    )
  } finally {
    await client.end()
  }
}

/** As an auditor verifies the running service. */
async function verify({ constellation }: Scene): Promise<Ran> {
  const { urls, keyring, tokenFor } = constellation
  return casebridge(['verify', '--audit', urls.audit, '--vkey', keyring.logVkey], {
    CASEBRIDGE_TOKEN: await tokenFor('pro-vera-nyberg', 'audit'),
  })
}

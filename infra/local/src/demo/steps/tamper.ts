import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Scene, Step } from '../scene.ts'

const CLI = fileURLToPath(new URL('../../../../../packages/cli/src/main.ts', import.meta.url))

export const tamper: Step = {
  title: 'A database superuser edits one ledger row',
  async run(scene) {
    const { tell, first } = scene
    const index = first?.reply.receipt?.index ?? 0
    const sound = await verify(scene)
    tell.said('verify', sound.text.split('\n')[0] ?? '')
    tell.check('before: the whole ledger verifies', sound.code === 0)
    tell.asked(`Past every trigger, the superuser changes who received entry ${index}`)
    await edit(scene, index)
    const broken = await verify(scene)
    for (const line of broken.text.trim().split('\n').slice(0, 6)) tell.said('verify', line)
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

/** Runs the verifier as an auditor would, against the running service. */
async function verify({ constellation }: Scene): Promise<{ code: number | null; text: string }> {
  const token = await constellation.tokenFor('pro-vera-nyberg', 'audit')
  const args = [CLI, 'verify', '--audit', constellation.urls.audit, '--vkey', constellation.keyring.logVkey]
  const child = spawn(process.execPath, args, { env: { ...process.env, CASEBRIDGE_TOKEN: token } })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, text }
}

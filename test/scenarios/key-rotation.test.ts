import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hex } from '@casebridge/ledger'
import { ed25519Verifier, vkeyOf } from '@casebridge/ledger/node'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { entriesFrom, verifyLedger } from './support/ledger.ts'
import { openStage } from './support/stage.ts'

const CLI = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const constellation = withConstellation()
const keysFile = () => join(constellation().directory, 'keys', 'log.skey')

function keys(...words: readonly string[]): string {
  return execFileSync(process.execPath, [CLI, 'keys', ...words, '--keys', keysFile()], { encoding: 'utf8' })
}

/** Public keys that sign now, the current one first. */
function signing(): readonly string[] {
  const lines = readFileSync(keysFile(), 'utf8').split('\n')
  return lines.filter((line) => line.startsWith('PRIVATE')).map(vkeyOf)
}

async function restart(): Promise<void> {
  for (const name of ['signer', 'audit'] as const) {
    await constellation().service(name).stop()
    await constellation().service(name).start()
  }
}

describe('replacing the key of the log', () => {
  it('leaves an entry that names both keys; who knows either verifies, and services that know the old one go on', async () => {
    const [old = ''] = signing()
    keys('rotate')
    await restart()
    const [next = '', still] = signing()
    expect(still).toBe(old)
    const boots = (await entriesFrom(constellation())).filter(({ event }) => event === 'boot')
    expect(boots.at(-1)).toMatchObject({ effect: 'key-transition' })
    const ids = [next, old].map((vkey) => `log-key/${hex(ed25519Verifier(vkey).keyId)}`)
    expect(boots.at(-1)?.basis).toEqual(expect.arrayContaining(ids))
    for (const vkey of [next, old]) {
      expect(await verifyLedger(constellation(), '--vkey', vkey)).toMatchObject({ code: 0 })
    }
    // Opening cases records, and what is recorded is verified by the old key.
    await openStage(constellation())
  })

  it('after it is retired the old key verifies no new head, and the new one the whole log', async () => {
    const [next = '', old = ''] = signing()
    keys('retire', '--early')
    await restart()
    expect(signing()).toEqual([next])
    expect(await verifyLedger(constellation(), '--vkey', next)).toMatchObject({ code: 0 })
    const { code, report } = await verifyLedger(constellation(), '--vkey', old)
    expect(code).toBe(1)
    expect(report).toContain('the checkpoint itself')
  })
})

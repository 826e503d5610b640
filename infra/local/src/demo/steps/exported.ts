import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { casebridge, linesOf } from '../casebridge.ts'
import { expectOk, type Step } from '../scene.ts'

const ORDER = 'Order 2026/17 of the court of Harbour Region.'

export const exported: Step = {
  title: 'A court gets one entry with everything that proves it, and verifies it without asking anybody',
  async run({ constellation, tell, first }) {
    const index = first?.reply.receipt?.index
    if (index === undefined) throw new Error('nobody asked before')
    const auditor = constellation.client('audit', 'pro-vera-nyberg')
    tell.asked(`Vera Nyberg exports entry ${index} for a court, and opens who acted and why`)
    const body = { entries: [{ index, open: ['actor' as const] }], reason: ORDER }
    const bundle = expectOk(await auditor.POST('/exports', { body }))
    const file = join(constellation.directory, 'court.json')
    writeFileSync(file, JSON.stringify(bundle))
    const words = ['verify', '--bundle', file, '--vkey', constellation.keyring.logVkey]
    tell.said('runs', 'casebridge verify --bundle court.json --vkey <key of the log>')
    const sound = await casebridge(words)
    for (const line of linesOf(sound).slice(0, 9)) tell.said('verify', line)
    tell.check('the export holds, offline', sound.code === 0)
    tell.check('and says what it does not prove', sound.text.includes('Not proven:'))
    tell.asked('Somebody changes the opened reason in the file')
    const reason = first?.body.reason ?? ''
    writeFileSync(file, JSON.stringify(bundle).replace(reason, 'Because the neighbours had asked for it.'))
    const changed = await casebridge(words)
    tell.said('verify', linesOf(changed).slice(0, 2).join(' '))
    tell.check(
      'it holds no more: it is not what the ledger recorded as exported',
      changed.code === 1 && changed.text.includes('not what the ledger recorded'),
    )
  },
}

import { mkdtempSync, readFileSync, chmodSync, readdirSync } from 'node:fs'
import { startConstellation } from '@casebridge/local'
import { openStage } from '../../scenarios/support/stage.ts'
import { askUnderLoad } from './load.ts'
const directory = mkdtempSync('/tmp/h2/c-'); chmodSync(directory, 0o711)
const c = await startConstellation({ directory, ports: 'free', logLevel: 'info' })
try {
const stage = await openStage(c)
let last = 0
const load = askUnderLoad(c, stage.caseId, { asks: 60, onAcknowledged: (n) => { last = n; if (n===10||n===30) { const t=Date.now(); void (async()=>{ await c.database.kill(); console.log('killed',Date.now()-t); await c.database.start(); console.log('started',Date.now()-t)})().catch(console.error) } } })
const r = await Promise.race([load, new Promise(r=>setTimeout(r,40000))])
console.log(last, r && 'done', (r as any)?.answers)
if (!r) for (const f of readdirSync(directory+'/logs')) console.log('=====', f, readFileSync(directory+'/logs/'+f,'utf8').slice(-3500))
for (const s of ['exchange','audit','agreements'] as const) console.log(s, await fetch(c.urls[s]+'/health').then(r=>r.status))
} finally { await c.stop(); process.exit() }

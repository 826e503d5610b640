import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Constellation, startConstellation } from './constellation.ts'
import { createNarrator, type Tally } from './demo/narrator.ts'
import { createScene } from './demo/scene.ts'
import { STORY } from './demo/story.ts'
import { SetupError } from './setup-error.ts'
import { stopRequest } from './stop-request.ts'

const stopping = stopRequest()
const directory = mkdtempSync(join(tmpdir(), 'casebridge-demo-'))
// As root, PostgreSQL runs as another account, which must be able to pass through.
chmodSync(directory, 0o711)
const tally: Tally = { passed: 0, failed: 0 }

try {
  console.log('Casebridge: a disclosure, end to end. Everything is fiction; everything runs for real.\n')
  await tell()
} catch (error) {
  tally.failed++
  if (stopping.aborted) console.log('Stopped on request.')
  else console.error(error instanceof SetupError ? error.message : error)
} finally {
  rmSync(directory, { recursive: true, force: true })
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed === 0 ? 0 : 1

async function tell(): Promise<void> {
  const constellation = await startConstellation({
    directory,
    ports: 'free',
    logLevel: 'warn',
    signal: stopping,
    // The story shows what a stranger finds. The service would find it first, at a moment of its own, and stop.
    environments: { audit: { MONITOR_RECENT_SECONDS: '3600', MONITOR_FULL_HOURS: '168' } },
    log: (line) => console.log(`  ${line}`),
  })
  try {
    await tellStory(constellation)
  } finally {
    await constellation.stop()
  }
}

async function tellStory(constellation: Constellation): Promise<void> {
  const narrator = createNarrator((line) => console.log(line), tally)
  const scene = createScene(constellation, narrator)
  for (const [index, step] of STORY.entries()) {
    stopping.throwIfAborted()
    console.log(`\n${index + 1}. ${step.title}`)
    try {
      await step.run(scene)
    } catch (error) {
      narrator.check(`this step could be told: ${error instanceof Error ? error.message : error}`, false)
    }
  }
}

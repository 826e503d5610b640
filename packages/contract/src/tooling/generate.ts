import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { GENERATED, generatedFiles } from './generated-files.ts'

await mkdir(GENERATED, { recursive: true })
const files = await generatedFiles()
for (const stale of await readdir(GENERATED)) {
  if (!files.has(stale)) await rm(new URL(stale, GENERATED))
}
for (const [name, text] of files) await writeFile(new URL(name, GENERATED), text)
console.log(`${files.size} files generated`)

import { mkdirSync } from 'node:fs'
import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckpointCopies } from '../domain/copies/copies.ts'

const DIGITS = 16

/**
 * LOCAL DRIVER of write-once copies: a folder of read-only files, created and never opened for writing again. The owner
 * of the folder can still take them away; storage with object lock cannot be driven by this.
 */
export function directoryCopies(folder: string): CheckpointCopies {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    async findNewest() {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.checkpoint')).sort()
      const newest = names.at(-1)
      return newest === undefined ? undefined : readFile(join(folder, newest), 'utf8')
    },
    async keep({ size, checkpoint, stamp }) {
      const name = `${size}`.padStart(DIGITS, '0')
      // The stamp first: a checkpoint that is there has its stamp beside it.
      if (stamp !== undefined) await writeOnce(join(folder, `${name}.${stamp.kind}`), stamp.token)
      await writeOnce(join(folder, `${name}.checkpoint`), checkpoint)
    },
  }
}

async function writeOnce(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o444).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined
    throw error
  })
  if (file === undefined) return
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Puts the content in the place of the file, whole or not at all, and resolves when both the file and its name have
 * reached the disk: a power cut afterwards finds the new content, one before it the old.
 */
export async function replaceDurably(path: string, content: string): Promise<void> {
  const partial = `${path}.partial`
  await writeDurably(partial, content, 'w')
  await rename(partial, path)
  await syncFolder(dirname(path))
}

/** Writes a file that must not be there yet. @throws EEXIST. */
export async function createDurably(path: string, content: string): Promise<void> {
  await writeDurably(path, content, 'wx')
  await syncFolder(dirname(path))
}

async function writeDurably(path: string, content: string, flag: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flag, 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name is durable only when its folder is. Windows has no such call and does it by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

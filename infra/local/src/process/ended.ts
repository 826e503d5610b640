import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Whether the process has ended, or never began. */
export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

/** Resolves when the process has ended. */
export async function endOf(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await once(child, 'exit')
}

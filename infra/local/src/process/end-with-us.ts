import type { ChildProcess } from 'node:child_process'

const running = new Map<ChildProcess, NodeJS.Signals>()

/**
 * Sends the signal to the child when this process exits without having stopped it, also by an uncaught error.
 * Children are detached, so the terminal's Ctrl-C reaches only this process, which then stops them in order.
 */
export function endWithUs(child: ChildProcess, signal: NodeJS.Signals): void {
  if (running.size === 0) process.once('exit', endAll)
  running.set(child, signal)
  child.once('exit', () => {
    running.delete(child)
    if (running.size === 0) process.off('exit', endAll)
  })
}

function endAll(): void {
  for (const [child, signal] of running) child.kill(signal)
}

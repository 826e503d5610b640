/**
 * A signal that aborts on the first Ctrl-C, SIGTERM or closed terminal, so that everything can be stopped in order.
 * The second one ends this process at once; what it started is then told to end, too.
 */
export function stopRequest(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
    })
  }
  return controller.signal
}

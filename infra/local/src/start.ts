import { once } from 'node:events'
import { readStartConfig } from './config.ts'
import { startConstellation } from './constellation.ts'
import { writeEndpoints } from './endpoints.ts'
import { SetupError } from './setup-error.ts'
import { stopRequest } from './stop-request.ts'

const stopping = stopRequest()

try {
  console.log('Casebridge, local constellation with fictional data')
  await run()
} catch (error) {
  // A step that was interrupted on request fails for that reason alone.
  if (stopping.aborted) console.log('Stopped before it was ready.')
  else if (error instanceof SetupError) console.error(error.message)
  else throw error
  process.exitCode = 1
}

/** Boots, says where everything is, and holds until it is asked to stop or a process is lost. */
async function run(): Promise<void> {
  const lost = Promise.withResolvers<string>()
  const constellation = await startConstellation({
    ...readStartConfig(),
    checkResponses: false,
    signal: stopping,
    log: (line) => console.log(`  ${line}`),
    onLost: lost.resolve,
  })
  const file = writeEndpoints(constellation)
  const { agreements, exchange, audit, issuer, witnesses } = constellation.urls
  console.log(`Ready: agreements ${agreements}, exchange ${exchange}, audit ${audit}, issuer ${issuer}`)
  console.log(`The log is witnessed by ${Object.values(witnesses).join(' and ')}.`)
  console.log(`Addresses, personas and ids are in ${file}. Ctrl-C stops everything.`)

  const message = stopping.aborted
    ? undefined
    : await Promise.race([once(stopping, 'abort').then(() => undefined), lost.promise])
  console.log('Stopping.')
  await constellation.stop()
  if (message !== undefined)
    throw new SetupError(message, ['everything else was stopped in order; the data is kept'])
  console.log('Stopped; the data is kept.')
}

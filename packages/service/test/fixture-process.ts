import { port, readConfig, secret } from '../src/config.ts'
import { connectDatabase } from '../src/database.ts'
import { runService } from '../src/run-service.ts'
import { createFixture, operation, PUBLIC } from './fixtures.ts'

// A service as a process: what it lacks is given by its arguments, `--lacking config|database|operation`.
const [, , , lacking] = process.argv

await runService('fixture', async () => {
  const config = readConfig({ FIXTURE_PORT: port() }, { FIXTURE_PORT: process.argv[2] })
  if (lacking === 'config') readConfig({ DATABASE_URL: secret(), NAME: secret() }, {})
  if (lacking === 'database') {
    const options = { schema: 'x', applicationName: 'fixture' }
    await connectDatabase({ url: 'postgres://x:hidden@127.0.0.1:1/x', ...options }).ping()
  }
  const handlers = { getThing: async () => ({ status: 200, body: { name: 'lamp' } }) }
  const id = lacking === 'operation' ? 'getOther' : 'getThing'
  const app = await createFixture({ paths: { '/thing': { get: operation(id, PUBLIC) } }, handlers })
  app.addHook('onClose', async () => {
    process.stdout.write('closed\n')
  })
  app.addHook('onListen', async () => {
    process.stdout.write('listening\n')
  })
  return { app, address: { host: '127.0.0.1', port: config.FIXTURE_PORT } }
})

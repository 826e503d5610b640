import { runService } from '@casebridge/service'
import { ownConfig } from './config.ts'
import { createExchange } from './service.ts'

await runService('exchange', async () => {
  const config = ownConfig()
  const app = await createExchange(config)
  return { app, address: { host: config.HOST, port: config.PORT } }
})

import { runService } from '@casebridge/service'
import { ownConfig } from './config.ts'
import { createAgreements } from './service.ts'

await runService('agreements', async () => {
  const config = ownConfig()
  const app = await createAgreements(config)
  return { app, address: { host: config.HOST, port: config.PORT } }
})

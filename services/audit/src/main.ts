import { runService } from '@casebridge/service'
import { ownConfig } from './config.ts'
import { createAudit } from './service.ts'

await runService('audit', async () => {
  const config = ownConfig()
  const app = await createAudit(config)
  return { app, address: { host: config.HOST, port: config.PORT } }
})

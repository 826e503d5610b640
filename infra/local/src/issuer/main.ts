import { readIssuerConfig } from './config.ts'
import { createIssuer } from './issuer.ts'

const config = readIssuerConfig()
const { server, reload } = await createIssuer(config)
server.listen(config.port, config.host)

process.on('SIGHUP', () => void reload())
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}

import { createLogger, readPrivateFile, runService } from '@casebridge/service'
import { signerConfig } from './config.ts'
import { createSigner } from './create-signer.ts'
import { HeadJournal } from './head-journal.ts'
import { localSigner } from './local-signer.ts'
import { readSigningKeys } from './read-keys.ts'

await runService('signer', async () => {
  const config = signerConfig()
  const journal = HeadJournal.open(config.SIGNED_HEADS_FILE)
  const app = createSigner({
    signer: localSigner(config.LOG_ORIGIN, readSigningKeys(config.LOG_SIGNING_KEY_FILE), journal),
    token: readPrivateFile(config.SIGNER_TOKEN_FILE).trim(),
    logger: createLogger('signer', config.LOG_LEVEL),
  })
  app.addHook('onClose', async () => journal.close())
  return { app, address: { host: config.HOST, port: config.PORT } }
})

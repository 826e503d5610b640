import { ConfigError, readPrivateFile } from '@casebridge/service'
import type { Config } from '../config.ts'
import type { HeadSigner } from '../domain/signing/head-signer.ts'
import { HeadJournal } from './head-journal.ts'
import { localSigner } from './local-signer.ts'
import { readSigningKeys } from './read-keys.ts'
import { remoteSigner } from './remote-signer.ts'

type SignerConfig = Pick<
  Config,
  'LOG_ORIGIN' | 'SIGNER_URL' | 'SIGNER_TOKEN_FILE' | 'LOG_SIGNING_KEY_FILE' | 'SIGNED_HEADS_FILE'
>

/** The signer in a process of its own, or the local one in this process. @throws ConfigError, KeyFileError, KeyError. */
export function openSigner(config: SignerConfig): HeadSigner {
  const { SIGNER_URL: url, SIGNER_TOKEN_FILE: token } = config
  if (url !== '' && token !== '') return remoteSigner(url, readPrivateFile(token).trim())
  const { LOG_SIGNING_KEY_FILE: keys, SIGNED_HEADS_FILE: heads } = config
  if (url === '' && keys !== '' && heads !== '') {
    return localSigner(config.LOG_ORIGIN, readSigningKeys(keys), HeadJournal.open(heads))
  }
  throw new ConfigError(
    'the configuration cannot be used: give SIGNER_URL with SIGNER_TOKEN_FILE, or LOG_SIGNING_KEY_FILE with SIGNED_HEADS_FILE',
  )
}

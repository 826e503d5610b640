import { createHash, timingSafeEqual } from 'node:crypto'
import { NoteError, toBase64 } from '@casebridge/ledger'
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import type { HeadSigner } from '../domain/signing/head-signer.ts'
import { parseSignHead } from './wire.ts'

/** 63 lines of proof and a checkpoint. */
const BODY_LIMIT_BYTES = 8192

export interface SignerProcess {
  readonly signer: HeadSigner
  /** What the audit service shows to be let in. */
  readonly token: string
  readonly logger: FastifyBaseLogger
}

/** The signer as a process of its own: it is asked over HTTP and knows neither the database nor any entry. */
export function createSigner({ signer, token, logger }: SignerProcess): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    bodyLimit: BODY_LIMIT_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.addHook('onRequest', async (request, reply) => {
    reply.type('text/plain; charset=utf-8')
    if (request.url === '/health' || sameSecret(request.headers.authorization, `Bearer ${token}`)) return
    await reply.code(401).send('not the audit service\n')
  })
  app.get('/health', async (_request, reply) => reply.type('application/json').send({ status: 'UP' }))
  app.get('/keys', async () => `${(await signer.keys()).join('\n')}\n`)
  app.get('/head', async (_request, reply) => {
    const last = await signer.findLast()
    return last === undefined ? reply.code(404).send('') : `${last.size} ${toBase64(last.root)}\n`
  })
  app.post<{ Body: string }>('/sign', async ({ body }, reply) => {
    try {
      const answer = await signer.sign(parseSignHead(body))
      if ('note' in answer) return answer.note
      if ('conflict' in answer) {
        return await reply.code(409).type('text/x.tlog.size').send(`${answer.conflict}\n`)
      }
      logger.fatal({ reason: answer.refused }, 'alarm: a head that must not be signed')
      return await reply.code(422).send(`${answer.refused}\n`)
    } catch (error) {
      if (!(error instanceof NoteError)) throw error
      return reply.code(400).send(`${error.message}\n`)
    }
  })
  return app
}

/** Compares digests, so that neither the length nor the first difference shows in the time it takes. */
function sameSecret(given: string | undefined, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return given !== undefined && timingSafeEqual(digest(given), digest(wanted))
}

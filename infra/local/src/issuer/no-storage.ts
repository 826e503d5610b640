import type { Adapter } from 'oidc-provider'

/**
 * The only tokens issued are signed access tokens, which need no storage: there are no sessions, codes or refresh
 * tokens. Anything looked up here is therefore unknown.
 */
export class NoStorage implements Adapter {
  async upsert(): Promise<undefined> {}
  async find(): Promise<undefined> {}
  async findByUid(): Promise<undefined> {}
  async findByUserCode(): Promise<undefined> {}
  async consume(): Promise<undefined> {}
  async destroy(): Promise<undefined> {}
  async revokeByGrantId(): Promise<undefined> {}
}

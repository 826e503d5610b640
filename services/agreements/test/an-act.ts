import type { Act } from '../src/domain/act.ts'

/** An act of a coordinator of the small region. */
export const AN_ACT: Omit<Act, 'at'> = {
  by: { id: 'pro-lena-brandt', agency: 'agy-prevention-kaaihaven', roles: ['coordinator'] },
  trace: '0af7651916cd43dd8448eb211c80319c',
  effect: 'attested',
}

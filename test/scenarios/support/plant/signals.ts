import type { exchange } from '@casebridge/contract'
import type { Call } from '../call.ts'
import { CHAIR, PREVENTION, TEACHER } from '../people.ts'
import { newSignal } from '../signalling.ts'
import type { PlantGroup } from './group.ts'

type Schemas = exchange.components['schemas']

export const signals: PlantGroup = {
  async plant({ word, as, identifier }) {
    const handIn = async (name: string) => {
      const texts = {
        observed: word(`signal-${name}`),
        otherExplanations: word(`signal-${name}-otherwise`),
        protectiveFactors: word(`signal-${name}-protects`),
      }
      const online = { url: `https://forum.example/${word(`signal-${name}-url`)}`, capturedOn: '2026-11-02' }
      const more = { ...texts, online, knownHow: 'online', subject: { identifier, minor: true } } as const
      const { signal } = await as<Schemas['SubmittedSignal']>(TEACHER, newSignal(more))
      const path = `/v1/signals/${signal?.id}`
      await as(PREVENTION, { method: 'POST', path: `${path}/feedback` })
      return path
    }
    const post = (path: string, body: unknown): Call => ({ method: 'POST', path, body })
    const kept = await handIn('kept')
    const proposal = { track: 'early-help', text: word('signal-proposal') }
    const triage = { outcome: 'propose', reason: word('signal-triage'), proposal }
    await as(PREVENTION, post(`${kept}/triage`, triage))
    for (const who of [TEACHER, PREVENTION, CHAIR]) await as(who, { method: 'GET', path: kept })
    await as(PREVENTION, post(`${kept}/undo`, { reason: word('signal-undo') }))
    const refuted = await handIn('refuted')
    await as(PREVENTION, post(`${refuted}/refutation`, { reason: word('signal-refutation') }))
  },
  faultyCalls: (word) => [
    { who: TEACHER, call: newSignal({ observed: `${word} wears a djellaba` }) },
    { who: TEACHER, call: newSignal({ unit: word, otherExplanations: word.repeat(200) }) },
    {
      who: PREVENTION,
      call: { method: 'POST', path: '/v1/signals/nothing/triage', body: { outcome: word, reason: word } },
    },
  ],
}

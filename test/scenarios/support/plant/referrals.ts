import { SCHOOL, SOCIAL_WORK } from '../people.ts'
import type { PlantGroup } from './group.ts'

export const referrals: PlantGroup = {
  async plant({ word, as, identifier }) {
    await as(SCHOOL, {
      method: 'POST',
      path: '/v1/referrals',
      body: {
        ...{
          unit: 'unit-harbour',
          to: SOCIAL_WORK,
          category: 'PAS',
          variant: 'summary',
          statementType: 'fact',
        },
        subject: { identifier, minor: true },
        content: {
          summary: word('referral'),
          detail: word('referral-detail'),
          source: word('referral-source'),
        },
        informed: { on: '2026-11-02', how: word('referral-informed') },
        childInterest: word('referral-interest'),
      },
    })
  },
  faultyCalls: (word) => [
    {
      who: SCHOOL,
      call: {
        method: 'POST',
        path: '/v1/referrals',
        body: { unit: word, to: word, content: { summary: word } },
      },
    },
  ],
}

import type { Constellation } from '@casebridge/local'
import { bodyOf, type Call, send } from './call.ts'

/** How those of a story speak to the exchange: each call as one of them, over HTTP, and what they are told. */
export function telling(constellation: () => Constellation) {
  const answer = (who: string, call: Call) => send(constellation(), who, call)
  const codesIn = (text: string) => {
    const { type, issues = [] }: { type: string; issues?: { code: string }[] } = JSON.parse(text)
    return issues.length > 0 ? issues.map(({ code }) => code) : type.split(':').at(-1)
  }
  return {
    get: async <Body>(who: string, path: string) =>
      bodyOf<Body>(await answer(who, { method: 'GET', path: `/v1/${path}` })),
    /** @param version of what is changed, as its reader saw it. */
    post: async <Body>(who: string, path: string, body?: unknown, version?: number) =>
      bodyOf<Body>(await answer(who, posting(path, body, version))),
    put: async <Body>(who: string, path: string, body: unknown, version: number) =>
      bodyOf<Body>(await answer(who, { ...posting(path, body, version), method: 'PUT' })),
    /** What keeps somebody from doing it: the status, and the code of the problem or of each fault. */
    async refused(who: string, path: string, body?: unknown, version?: number) {
      const { status, text } = await answer(who, posting(path, body, version))
      return { status, code: codesIn(text) }
    },
    /** Down to the bytes of what somebody reads. */
    read: async (who: string, path: string) =>
      (await answer(who, { method: 'GET', path: `/v1/${path}` })).text,
    /** Those of them to whom it does not exist. */
    async absentFor(path: string, people: readonly string[]) {
      const answers = await Promise.all(
        people.map(async (who) => ({ who, ...(await answer(who, { method: 'GET', path: `/v1/${path}` })) })),
      )
      return answers.filter(({ status }) => status === 404).map(({ who }) => who)
    },
  }
}

const posting = (path: string, body?: unknown, version?: number): Call => ({
  ...{ method: 'POST', path: `/v1/${path}`, body },
  ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
})

/** A day counted from today. */
export const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

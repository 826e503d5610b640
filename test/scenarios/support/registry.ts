import type { agreements } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { bodyOf, type Call, send } from './call.ts'
import { COORDINATOR, SECOND_COORDINATOR } from './people.ts'

type Schemas = agreements.components['schemas']

/** Acts of coordinators on the registry, through its own operations. */
export function registryActs(constellation: () => Constellation) {
  const as = async <Body>(who: string, call: Call) =>
    bodyOf<Body>(await send(constellation(), who, call, { service: 'agreements' }))
  const post = (path: string, body?: unknown): Call => ({ method: 'POST', path: `/v1${path}`, body })

  return {
    /** A coordinator attests a training until that day. */
    attest: (professional: string, validUntil: string) =>
      as(
        COORDINATOR,
        post(`/professionals/${professional}/attestations`, {
          ...{ kind: 'training', issuer: 'Harbour Academy', validUntil },
        }),
      ),
    depart: (professional: string) =>
      as(COORDINATOR, post(`/professionals/${professional}/departure`, { leftOn: today() })),
    /** A colleague stands in from today on. */
    appoint: (professional: string, deputy: string, role: Schemas['DeputisedRole']) =>
      as<Schemas['DeputyPublished']>(
        professional,
        post(`/professionals/${professional}/deputies`, { deputy, role, from: today(), until: today(14) }),
      ),
    endDeputy: (professional: string, id: string) =>
      as(professional, post(`/professionals/${professional}/deputies/${id}/end`)),
    /** Two coordinators change the token issuers of an agency. @returns those it had. */
    async setIssuers(agency: string, issuers: readonly string[]): Promise<readonly string[]> {
      const path = '/v1/units/unit-harbour/records'
      const { agencies } = await as<Schemas['Records']>(COORDINATOR, { method: 'GET', path })
      const record = agencies.find(({ id }) => id === agency)
      const reason = 'The agency has another issuer from now on.'
      const proposal = { reason, units: [], agencies: [{ ...record, issuers }], professionals: [] }
      const { id } = await as<Schemas['Change']>(COORDINATOR, post('/changes', proposal))
      await as(SECOND_COORDINATOR, post(`/changes/${id}/confirmation`))
      return record?.issuers ?? []
    },
  }
}

function today(days = 0): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

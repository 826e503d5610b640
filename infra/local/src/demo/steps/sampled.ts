import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ask, expectOk, type Scene, type Step } from '../scene.ts'

const HOUR = 3_600_000

export const sampled: Step = {
  title: 'A sample is announced before anybody can know what it will draw',
  async run(scene) {
    const { constellation, tell, first } = scene
    if (first === undefined) throw new Error('nobody asked before')
    const auditor = constellation.client('audit', 'pro-vera-nyberg')
    tell.asked('Vera Nyberg plans to review three acts of three agencies, two by chance and one by weight')
    const planned = expectOk(
      await auditor.POST('/samples', {
        params: { header: { 'Idempotency-Key': randomUUID() } },
        body: {
          agencies: ['agy-prevention-kaaihaven', 'agy-police-quay', 'agy-school-meridian'],
          received: {
            since: new Date(Date.now() - HOUR).toISOString(),
            until: new Date().toISOString(),
          },
          ...{ uniform: 2, weighted: 1 },
        },
      }),
    )
    const announced = planned.plannedEntry.receipt.index
    tell.said('planned', `entry ${announced} of the ledger announces it`)
    const params = { path: { sampleId: planned.id } }
    const early = await auditor.POST('/samples/{sampleId}/draw', { params })
    tell.check('it cannot be drawn yet (409)', early.response.status === 409)
    tell.asked('Life goes on: Noor Vermeer asks the school again. Witnesses cosign the log as it then is')
    expectOk(await ask(scene, 'pro-noor-vermeer', first.body))
    const { draw } = await drawn(scene, planned.id)
    tell.said('drawn', `with the root of the first ${draw?.size} entries, out of ${draw?.count} acts`)
    tell.said('drawn', `by chance ${draw?.uniform.join(', ')}; by weight ${draw?.weighted.join(', ')}`)
    tell.check('the seed came after the plan', (draw?.size ?? 0) > announced + 1)
    tell.check('and witnesses have cosigned it', draw?.witnessed === true)
    const again = expectOk(await auditor.POST('/samples/{sampleId}/draw', { params }))
    tell.check('drawn again it is the same', JSON.stringify(again.draw) === JSON.stringify(draw))
    const { items } = expectOk(await auditor.GET('/reviews', { params: { query: { because: 'sample' } } }))
    tell.check('each act that was drawn has a review', items.length === 3)
  },
}

/** As soon as a later checkpoint has its cosignatures; witnesses are asked every two seconds. */
async function drawn({ constellation }: Scene, sampleId: string) {
  const auditor = constellation.client('audit', 'pro-vera-nyberg')
  for (let tries = 0; ; tries++) {
    const result = await auditor.POST('/samples/{sampleId}/draw', { params: { path: { sampleId } } })
    if (result.response.status !== 409 || tries >= 100) return expectOk(result)
    await pause(200)
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlagStory, openFlagStory, person } from '../../../test/flag-story.ts'
import { professionalSubjectRepository } from '../../storage/professional-subject-repository.ts'
import type { ProfessionalSubjects } from './professional-subjects.ts'
import { withdrawLeavers } from './withdraw-leavers.ts'

const TEACHER = 'pro-samira-haddad'
const COLLEAGUE = { actor: { professional: 'pro-of-the-school' } }
const OTHERS = { organisation: 'agy-youth-pier', actor: { professional: 'pro-jonas-wouters' } }
const teacher = { subject: person('teacher'), case: '0192f0c1-0000-7000-8000-000000000001' }

let story: FlagStory
let subjects: ProfessionalSubjects
beforeAll(async () => {
  story = await openFlagStory()
  subjects = professionalSubjectRepository(story.db)
  // As the operation does: the entry about the person comes first, and the key of the person with it.
  await story.tell('2026-11-23T10:00:00Z', { event: 'collection', person: { subject: teacher.subject } })
  await register()
})
afterAll(() => story.close())

function register() {
  const { vault } = story
  const subject = vault.indexOf(teacher.subject)
  return subjects.register({ subject, actor: vault.indexOfActor(TEACHER), agency: 'agy-school-meridian' })
}

const rows = () => story.database.asSuperuser<object>('select * from professional_subject')

describe('looking up oneself or a colleague', () => {
  it('is flagged once a professional, person and day: asking, giving and reading', async () => {
    const self = await story.tell(
      '2026-11-24T10:00:00Z',
      { person: teacher },
      { person: teacher, event: 'consultation' },
    )
    const colleague = await story.tell('2026-11-24T11:00:00Z', { ...COLLEAGUE, person: teacher })
    await story.lookAt('2026-11-24T11:01:00Z')
    expect(await story.opened()).toMatchObject([
      { flag: 'colleague-lookup', agency: 'agy-school-meridian', entries: colleague },
      { flag: 'self-lookup', agency: 'agy-school-meridian', entries: self },
    ])
  })

  it('is none by another agency, or about somebody who is not registered', async () => {
    await story.tell('2026-11-24T12:00:00Z', { ...OTHERS, person: teacher }, {}, COLLEAGUE)
    await story.lookAt('2026-11-24T12:01:00Z')
    expect(await story.opened()).toHaveLength(2)
  })
})

describe('which person a professional is', () => {
  it('is kept once, as keyed digests, out of view of every statement that is no review', async () => {
    await register()
    expect(await rows()).toHaveLength(1)
    expect(JSON.stringify(await rows())).not.toMatch(/pro-|sub_/)
    expect(await story.db.selectFrom('professional_subject').selectAll().execute()).toEqual([])
  })

  it('stays as long as the professional works for the agency, and goes with an entry when that ends', async () => {
    const recorded: object[] = []
    const passWith = (agency: string | undefined) =>
      withdrawLeavers({
        subjects,
        staff: () => ({
          revision: `sha256:${'0'.repeat(64)}`,
          listProfessionals: () => (agency === undefined ? [] : [{ id: TEACHER, agency }]),
        }),
        indexOfActor: (id) => story.vault.indexOfActor(id),
        record: async (entry) => {
          recorded.push(entry)
        },
      })
    await passWith('agy-school-meridian')
    expect(await rows()).toHaveLength(1)
    expect(recorded).toEqual([])
    await passWith(undefined)
    expect(await rows()).toEqual([])
    await register()
    await passWith('agy-youth-pier')
    expect(await rows()).toEqual([])
    expect(recorded).toMatchObject([
      { event: 'erasure', holders: ['agy-school-meridian'] },
      { event: 'erasure', holders: ['agy-school-meridian'] },
    ])
  })

  it('goes with the key of the person, and is refused for a person who has none', async () => {
    await register()
    const key = `(select subject_index from professional_subject)`
    await story.database.asSuperuser(
      `alter table person_detail drop constraint if exists person_detail_subject_key`,
    )
    await story.database.asSuperuser(`delete from subject_key where subject_index = ${key}`)
    expect(await rows()).toEqual([])
    await expect(register()).rejects.toThrow('professional_subject_subject_index_fkey')
  })
})

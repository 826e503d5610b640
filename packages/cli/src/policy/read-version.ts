import { type AgreementDocument, type Bundle, parseAgreement, parseBundle } from '@casebridge/policy'
import { InputError, readEach, readJson, whole } from './input.ts'

/** An agreement document or a bundle. @throws InputError that names every fault. */
export async function readVersion(file: string): Promise<AgreementDocument | Bundle> {
  const value = await readJson(file)
  const parse = isBundle(value) ? parseBundle : parseAgreement
  const [version] = whole(readEach<AgreementDocument | Bundle>([{ file, at: '', value }], parse))
  if (version === undefined) throw new InputError([{ file, pointer: '', detail: 'is empty' }])
  return version
}

export function isBundle(value: unknown): value is Bundle {
  return typeof value === 'object' && value !== null && 'format' in value
}

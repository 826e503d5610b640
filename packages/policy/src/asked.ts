import { isWithin } from './condition.ts'
import type { DeclaredPolicy, DeclaredQuestion } from './declared.ts'
import type { Entity } from './pack.ts'

/** May this subject do that with this resource? What AuthZEN asks, with whatever properties its asker has to say. */
export interface Asked {
  readonly subject: AskedEntity
  readonly action: { readonly name: string; readonly properties?: Properties }
  readonly resource: AskedEntity
}

interface AskedEntity {
  readonly type: string
  readonly id: string
  readonly properties?: Properties
}

type Properties = Readonly<Record<string, unknown>>

/**
 * The attributes that a declared policy reads, as far as they are known: which entities and which action it is, what
 * the asker says of them, and what the pack knows of them where the asker says nothing. A value that was never
 * declared is as good as none: it is known to be none of those that a rule names, and the pack's is not put back.
 */
export function attributesOf(
  { attributes, entities }: Pick<DeclaredPolicy, 'attributes' | 'entities'>,
  { subject, action, resource }: Asked,
): DeclaredQuestion {
  const said: Readonly<Record<string, Properties>> = {
    subject: described(subject, entities.subjects),
    action: { ...action.properties, name: action.name },
    resource: described(resource, entities.resources),
  }
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([path, domain]) => {
      const [part = '', name = ''] = path.split('.')
      const properties = said[part] ?? {}
      const value = Object.hasOwn(properties, name) ? properties[name] : undefined
      return isWithin(domain, value) ? [[path, value]] : []
    }),
  )
}

// INVARIANT: which entity it is comes last: no property can say otherwise.
function described({ type, id, properties }: AskedEntity, known: readonly Entity[]): Properties {
  const own = known.find((one) => one.type === type && one.id === id)
  return { ...own?.properties, ...properties, type, id }
}

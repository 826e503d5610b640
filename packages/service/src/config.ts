import { inspect } from 'node:util'

/** How one variable is read: the value, or a fault in words. */
export interface Variable<T> {
  readonly read: (text: string) => T
  /** Used when the variable is absent; without it the variable is required. */
  readonly fallback?: T
}

export type ConfigSchema = Readonly<Record<string, Variable<unknown>>>
export type ConfigOf<S extends ConfigSchema> = {
  readonly [K in keyof S]: S[K] extends Variable<infer T> ? T : never
}

/** Configuration that cannot be used; names every variable that is missing or wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** A value that never shows itself: not printed, not inspected, not in JSON. */
export class Secret<T = string> {
  readonly #value: T

  constructor(value: T) {
    this.#value = value
  }

  /** The value itself; do not pass it on to anything that prints. */
  reveal(): T {
    return this.#value
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }

  [inspect.custom](): string {
    return '[secret]'
  }
}

/** Reads all variables of a schema. @throws ConfigError naming every fault at once. */
export function readConfig<S extends ConfigSchema>(
  schema: S,
  env: Readonly<Record<string, string | undefined>>,
): ConfigOf<S> {
  const faults: string[] = []
  const values = Object.entries(schema).map(([name, variable]) => {
    const text = env[name]
    if (text === undefined || text === '') {
      if (!('fallback' in variable)) faults.push(`${name} is missing`)
      return [name, variable.fallback]
    }
    try {
      return [name, variable.read(text)]
    } catch (error) {
      faults.push(`${name} ${error instanceof Error ? error.message : 'is invalid'}`)
      return [name, undefined]
    }
  })
  if (faults.length > 0) throw new ConfigError(`the configuration cannot be used: ${faults.join('; ')}`)
  return Object.freeze(Object.fromEntries(values)) as ConfigOf<S>
}

/** A variable that may be left out. */
export function optional<T>(variable: Variable<T>, fallback: T): Variable<T> {
  return { ...variable, fallback }
}

export function text(): Variable<string> {
  return { read: (value) => value }
}

export function secret(): Variable<Secret> {
  return { read: (value) => new Secret(value) }
}

export function port(): Variable<number> {
  return {
    read(value) {
      const number = Number(value)
      if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Error('is not a port')
      return number
    },
  }
}

/** A decimal number within bounds. */
export function number({ above, most }: { readonly above: number; readonly most: number }): Variable<number> {
  return {
    read(value) {
      const number = Number(value)
      if (value.trim() === '' || !(number > above && number <= most))
        throw new Error(`is not a number above ${above} and up to ${most}`)
      return number
    },
  }
}

export function url(): Variable<string> {
  return {
    read(value) {
      if (!URL.canParse(value)) throw new Error('is not a URL')
      return value.replace(/\/$/, '')
    },
  }
}

export function flag(): Variable<boolean> {
  return {
    read(value) {
      if (value !== 'true' && value !== 'false') throw new Error('is neither true nor false')
      return value === 'true'
    },
  }
}

/** JSON that `check` accepts. */
export function json<T>(check: (value: unknown) => value is T, what: string): Variable<T> {
  return {
    read(value) {
      const parsed = parse(value)
      if (!check(parsed)) throw new Error(`is not ${what}`)
      return parsed
    },
  }
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

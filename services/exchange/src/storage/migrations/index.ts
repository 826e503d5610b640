import * as createExchange from './20261124T0900-create-exchange.ts'

/** Every change of the schema, in order; each frozen in time. */
export const migrations = {
  '20261124T0900-create-exchange': createExchange,
}

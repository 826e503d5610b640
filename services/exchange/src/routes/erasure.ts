import { confirmErasure } from './confirm-erasure.ts'
import { listErasures } from './list-erasures.ts'
import { requestErasure } from './request-erasure.ts'
import { withdrawErasure } from './withdraw-erasure.ts'

/** Erasing a person: asked for, confirmed by somebody else, withdrawn. It is carried out behind these. */
export const erasure = { requestErasure, listErasures, confirmErasure, withdrawErasure }

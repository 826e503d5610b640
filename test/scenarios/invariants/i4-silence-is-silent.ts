import type { Constellation } from '@casebridge/local'
import { describe } from 'vitest'
import { askingSilently } from './i4-asking.ts'
import { familyDesk } from './i4-family-desk.ts'
import { otherPeoplesIds } from './i4-other-peoples-ids.ts'
import { outsideTheUnit } from './i4-outside-the-unit.ts'
import { sealedItems } from './i4-sealed-items.ts'

/** What must not be known is answered like what does not exist: to the byte, to the leaf, to the query. */
export function silenceIsSilent(constellation: () => Constellation): void {
  describe('by id', () => otherPeoplesIds(constellation))
  describe('by asking', () => askingSilently(constellation))
  describe('a sealed item', () => sealedItems(constellation))
  describe('the family desk', () => familyDesk(constellation))
  describe('outside the unit', () => outsideTheUnit(constellation))
}

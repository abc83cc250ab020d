import type { UnderstandingSettings } from '@baton/contracts'
import { findOrderNumbers } from '@baton/understanding/find-order-numbers'
import { findPersonalData } from '@baton/understanding/find-personal-data'
import { mask } from '@baton/understanding/mask'

/** How a first message would be kept under these settings, and the order numbers found in it. Nothing is stored. */
export function tryMasking(
  text: string,
  { masking, orderNumbers }: UnderstandingSettings,
): { masked: string; orderNumbers: string[] } {
  const orders = findOrderNumbers(text, orderNumbers)
  const found = findPersonalData(text, orders).filter(({ kind }) => masking.kinds.includes(kind))
  return { masked: mask(text, found).text, orderNumbers: orders.map(({ value }) => value) }
}

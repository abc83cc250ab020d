import { z } from 'zod'

export const PersonalKind = z.enum(['email', 'phone', 'card', 'iban', 'ip', 'national_id', 'address'])
export type PersonalKind = z.infer<typeof PersonalKind>

/** The least role that may read what was masked. `nobody`: it is not kept. */
export const RevealTo = z.enum(['nobody', 'agent', 'admin', 'owner'])
export type RevealTo = z.infer<typeof RevealTo>

/** What of a visitor's words is kept as a placeholder, such as `[card 1]`. */
export const Masking = z.object({
  /** None: every word is kept as it was written. */
  kinds: z.array(PersonalKind).max(PersonalKind.options.length),
  reveal: RevealTo,
})
export type Masking = z.infer<typeof Masking>

const STANDS_FOR_SOMETHING = /[#@*]/g
const FEWEST_SIGNS = 4

/**
 * How a site writes its order numbers: `#` is a digit, `@` a letter, `*` either, all else stands for itself. With a check
 * the digits must add up.
 */
export const OrderNumberPattern = z.object({
  pattern: z
    .string()
    .trim()
    .max(60)
    .refine(
      (pattern) => (pattern.match(STANDS_FOR_SOMETHING)?.length ?? 0) >= FEWEST_SIGNS,
      `at least ${FEWEST_SIGNS} of # (a digit), @ (a letter) and * (either), such as SO-####-@@`,
    ),
  check: z.enum(['luhn', 'mod97', 'mod11']).optional(),
})
export type OrderNumberPattern = z.infer<typeof OrderNumberPattern>

/** Could a payment card be written like this? What an order number's pattern takes is never masked. */
export function looksLikeCard(pattern: string): boolean {
  return /^[#*\d]{12,19}$/.test(pattern.replace(/[-\s]/g, ''))
}

import { compactPattern } from '../words/compact-pattern.ts'
import { nationalRules } from './national-rules.ts'
import type { PersonalData } from './personal-data.ts'

/** A number announced as one of these belongs to a shop and not to a state. */
const OTHER_NUMBER = compactPattern(
  String.raw`(?:order|invoice|tracking|parcel|ticket|case|bestell\p{L}*|auftrag\p{L}*|rechnung\p{L}*|sendung\p{L}*|commande|facture|pedido|ordine|zam[óo]wieni\p{L}*|faktur\p{L}*|заказ\p{L}*)[^\p{L}\d]*(?:\p{L}{1,8}[^\p{L}\d]*){0,2}$`,
  'i',
)

const rules = nationalRules.map((rule) => ({
  ...rule,
  everywhere: compactPattern(
    `(?<![\\p{LC}\\p{N}]|\\d[-.])(?:${rule.pattern.source})(?![\\p{LC}\\p{N}]|[-.]\\d)`,
    'gi',
  ),
}))

/**
 * National numbers by their own rules and check digits. Where the digits alone would catch too many order numbers, a
 * word that announces them ("BSN", "CPF") or their usual separators must be there.
 */
export function findNationalIds(text: string): PersonalData[] {
  if (!/\d{2}/.test(text)) return []
  const announced: PersonalData[] = []
  const others: PersonalData[] = []
  for (const { country, everywhere, cue, formatted, passes } of rules) {
    for (const { 0: match, index: start } of text.matchAll(everywhere)) {
      const before = text.slice(Math.max(0, start - 60), start)
      const isAnnounced = cue?.test(before) ?? false
      const isSure = isAnnounced || formatted?.test(match) || (!cue && !OTHER_NUMBER.test(before))
      if (!isSure || !passes(match.replace(/[^\p{L}\d+]/gu, '').toUpperCase())) continue
      const list = isAnnounced ? announced : others
      list.push({ kind: 'national_id', start, end: start + match.length, country })
    }
  }
  // Danish and Swedish numbers look the same: the one that was named comes first.
  return [...announced, ...others]
}

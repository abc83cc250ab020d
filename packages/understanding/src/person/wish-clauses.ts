import { wishFeatures } from './wish-features.ts'

/** What leads to the matter that a person is wanted for. */
const ABOUT: Record<string, string> = {
  en: 'about|regarding|concerning|for (?:an?|my|the)',
  es: 'sobre|acerca de|para (?:una?|mi|el|la)|por (?:una?|mi|el|la)',
  fr: 'a propos|au sujet|concernant|pour (?:une?|mon|ma|le|la)',
  de: 'uber|wegen|fur (?:eine?n?|meine?n?)|bei (?:ne[mr]|einem|einer|meine[mr]?)',
  it: 'a proposito|riguardo|su|per (?:una?|il|la)',
  pt: 'sobre|a respeito|para (?:uma?|o|meu|minha)',
  nl: 'over|wegens|voor (?:een|mijn)',
  pl: 'w sprawie|o',
  ru: 'насчет|по поводу|о|об',
}
const abouts = new Map(
  Object.entries(ABOUT).map(([language, words]) => [language, new RegExp(`^(.{8,}?)\\s(?:${words})\\s`)]),
)
/** In words; clauses of a longer text are each of their own. */
const SHORT = 14

/** The parts of a folded message that may each be a wish: its clauses, also without their matter, and all of a short one. */
export function wishClauses(folded: string, language: string): string[] {
  const clauses = folded
    .split(/(?<=[.!?;…،؟。！？\n])\s*|\s[-–—]\s|[,:、，：]\s*/)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause))
  const whole = clauses.join(' ')
  const isShort = clauses.length > 1 && clauses.length <= 4 && whole.split(' ').length <= SHORT
  const bare = clauses.flatMap((clause) => abouts.get(language)?.exec(clause)?.[1] ?? [])
  return [...clauses, ...bare, ...(isShort ? [whole] : [])]
}

/** Features as a vector of one length: so a long clause counts no more than a short one. */
export function wishVector(...args: Parameters<typeof wishFeatures>): [feature: string, value: number][] {
  const features = [...wishFeatures(...args)]
  const length = Math.sqrt(features.reduce((sum, [, weight]) => sum + weight ** 2, 0))
  return features.map(([feature, weight]) => [feature, (3 * weight) / length])
}

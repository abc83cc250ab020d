import { wishFeatures } from './wish-features.ts'

/** What leads to the matter that a person is wanted for. */
const ABOUT =
  /^(.{8,}?)\s(?:about|regarding|concerning|sobre|acerca de|a proposito|au sujet|a propos|concernant|uber|wegen|riguardo|wegens|w sprawie|насчет|по поводу|о|об|for (?:an?|my|the)|para (?:una?|mi|el|la|um|o|meu|minha)|pour (?:une?|mon|ma|le|la)|per (?:una?|il|la|un mio)|voor (?:een|mijn)|fur (?:eine?n?|meine?n?)|bei (?:ne[mr]|einem|einer|meine[mr]?))\s/

/** The parts of a folded message that may each be a wish: its clauses, also without their matter, and all of a short one. */
export function wishClauses(folded: string): string[] {
  const clauses = folded
    .split(/(?<=[.!?;…،؟。！？\n])\s*|\s[-–—]\s|[,:、，：]\s*/)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause))
  const whole = clauses.length > 1 && clauses.length <= 4 ? [clauses.join(' ')] : []
  const bare = clauses.flatMap((clause) => ABOUT.exec(clause)?.[1] ?? [])
  return [...clauses, ...bare, ...whole]
}

/** Features as a vector of one length: so a long clause counts no more than a short one. */
export function wishVector(...args: Parameters<typeof wishFeatures>): [feature: string, value: number][] {
  const features = [...wishFeatures(...args)]
  const length = Math.sqrt(features.reduce((sum, [, weight]) => sum + weight ** 2, 0))
  return features.map(([feature, weight]) => [feature, (3 * weight) / length])
}

/** The languages that the assistant's own words and word lists are in. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'tr', 'ja', 'zh', 'ar'] as const

/** "pt-BR" to "pt". */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language
}

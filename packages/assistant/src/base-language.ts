/** "pt-BR" to "pt". */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language
}

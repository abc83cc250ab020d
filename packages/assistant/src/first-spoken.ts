/** Words in the first of these languages (BCP 47) that they are in; the English ones if they are in none. */
export function firstSpoken<Words>(
  words: Record<string, Words> & { en: Words },
  languages: (string | undefined)[],
): Words {
  for (const language of languages) {
    const found = words[language?.toLowerCase().split('-')[0] ?? '']
    if (found) return found
  }
  return words.en
}

import { terms } from './terms.ts'

/**
 * The topic that a question is about and that the site never has answered: one all of whose words it holds, in any
 * inflection that the languages given know. Null where there is none.
 */
export function topicLeftToPeople(question: string, topics: string[], languages: string[]): string | null {
  const isAbout = (topic: string) =>
    languages.some((language) => {
      const words = terms(topic, language)
      const asked = new Set(terms(question, language))
      return words.length > 0 && words.every((word) => asked.has(word))
    })
  return topics.find(isAbout) ?? null
}

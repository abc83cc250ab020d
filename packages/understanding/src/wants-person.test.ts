import { describe, expect, test } from 'vitest'
import { readRound } from './person/testing/read-round.ts'
import { wantsPerson } from './wants-person.ts'

/** Those of the first round, one list a language: of languages beyond the twelve these are all. */
const byLanguage = (wants: boolean) =>
  Object.entries(Object.groupBy(readRound(0), ({ language }) => language)).map(
    ([language, lines = []]): [string, string[]] => [
      language,
      lines.flatMap((line) => (line.wants === wants ? [line.text] : [])),
    ],
  )

describe.each(byLanguage(true))('a wish for a person in %s', (language, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(wantsPerson(phrase, language)).toMatchObject({ wants: true, matched: expect.any(String) })
    expect(wantsPerson(phrase.toUpperCase()).wants).toBe(true)
  })
})

describe.each(byLanguage(false).filter(([, lines]) => lines.length > 0))(
  'no wish in %s',
  (language, phrases) => {
    test.each(phrases)('%s', (phrase) => {
      expect(wantsPerson(phrase, language)).toEqual({ wants: false, confidence: 0, matched: null })
      expect(wantsPerson(phrase).wants).toBe(false)
    })
  },
)

test('a long message is read in its first thousand letters', () => {
  expect(wantsPerson(`${'my tent is wet. '.repeat(2000)} agent`).wants).toBe(false)
})

const STORY = `My parcel was due on Monday. The page says that it left the warehouse a week ago and is on its way, and the
neighbours have not seen it either. You tell people that they want the agent of the carrier to look into it, who says that they
need someone at the warehouse, and so it goes on for days while the present that is in it is for a birthday on Sunday.`
test('what others want in a story is no wish; what its writer wants is', () => {
  expect(wantsPerson(STORY, 'en').wants).toBe(false)
  expect(wantsPerson(`${STORY} Please let me speak to someone.`, 'en').wants).toBe(true)
})

test.each([
  'What should I do if I come in contact with a person who is ill?',
  'Can a person contract it by touch?',
  "I'd like to manage several threads at once",
])('“%s” is a question and no wish', (text) => {
  expect(wantsPerson(text, 'en').wants).toBe(false)
})

test.each([
  ['en', 'is there someone who can help me with my return?'],
  ['en', 'Can a person check my order'],
  ['en', 'always a person please'],
  ['en', 'never let the bot answer me'],
  ['de', 'kann ein mensch meine bestellung prüfen'],
  ['zh', '請幫我轉接專人'],
  ['zh', '别再自动回复了 我要真人'],
])('in %s “%s” is a wish', (language, text) => {
  expect(wantsPerson(text, language).wants).toBe(true)
})

test.each([
  ['en', 'do I always have to talk to a human?'],
  ['en', 'can someone help me with my order'],
  ['en', 'can anyone tell me when it ships'],
  ['en', 'talk to us'],
  ['en', 'i want to talk to my doctor first'],
  ['en', 'they need someone at the warehouse'],
  ['en', 'customer service number of the railway'],
  ['en', 'i want you to call me mary'],
  ['en', 'connect me to bob'],
  ['de', 'muss ich immer mit einem menschen reden?'],
])('in %s “%s” is none', (language, text) => {
  expect(wantsPerson(text, language).wants).toBe(false)
})

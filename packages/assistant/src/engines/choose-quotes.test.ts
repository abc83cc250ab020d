import { expect, test } from 'vitest'
import { passage } from '../testing/passages.ts'
import { chooseQuotes } from './choose-quotes.ts'
import { scoreUnits } from './score-units.ts'

const chosen = (question: string, ...passages: ReturnType<typeof passage>[]) =>
  chooseQuotes(scoreUnits({ question, searchedFor: question, language: 'en', passages }))

test('a sentence is quoted with the one before it and the one after it', () => {
  const text =
    'The mill stood by the river. The river mill burned in 1902. The mill was built again in stone. Ducks live there.'
  const [first] = chosen('When did the river mill burn?', passage('mill', 'History', text))
  expect(first?.text).toBe(text.replace(' Ducks live there.', ''))
})

test('of two second quotes nearly as good, the one from another article is taken', () => {
  const far = 'Nobody knows more of it.\n\n'.repeat(3)
  const one = passage(
    'one',
    'Lamps',
    `The red lamp burns for nine hours.\n\n${far}The red lamp may burn low.`,
  )
  const other = passage('other', 'Care', 'A red lamp needs clean oil to burn.')
  const [first, second] = chosen('How many hours does the red lamp burn?', one, other)
  expect(first?.text).toBe('The red lamp burns for nine hours.')
  expect(second?.passage.articleId).toBe('other')
})

test('of two pages that hold the words asked for, the one that has the name is quoted', () => {
  const pages = ['Oporto', 'Braga'].map((town) =>
    passage(
      town,
      'Opening',
      `The shop opens at nine on most days. Come by bus. Parking is free. We like ${town}.`,
    ),
  )
  const [first] = chosen('When does your shop in Braga open?', ...pages)
  expect(first?.passage.articleId).toBe('Braga')
})

test('of two sentences with the same stems, the one in the words of the question is quoted', () => {
  const pages = [
    passage('one', 'Notes', 'Members were returning the parcels that they ordered.'),
    passage('two', 'Notes', 'A member returned a parcel that they ordered.'),
  ]
  const [first] = chosen('What if a member returned a parcel?', ...pages)
  expect(first?.passage.articleId).toBe('two')
})

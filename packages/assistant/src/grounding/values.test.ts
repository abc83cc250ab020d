import { expect, test } from 'vitest'
import { readEvidence, unborne } from './evidence.ts'

test.each([
  ['en', '1,000 euros', 'de', '1.000 €'],
  ['en', '€1 000', 'fr', '1 000 euros'],
  ['en', '1.5 kg', 'de', '1,5 kg'],
  ['en', '5% off', 'de', '5 % Rabatt'],
  ['en', 'two weeks', 'en', '14 days'],
  ['de', 'zwei Wochen', 'en', '2 weeks'],
  ['ja', '二週間', 'en', '2 weeks'],
  ['zh', '三十天', 'en', '30 days'],
  ['ar', '٣٠ يوم', 'en', '30 days'],
  ['pl', 'dwóch tygodni', 'en', '2 weeks'],
  ['en', '9 am', 'de', '9 Uhr'],
  ['en', 'at 09:00', 'en', '9 a.m.'],
  ['en', '5 pm', 'ja', '午後5時'],
  ['en', '24/7', 'en', '24 hours a day, 7 days a week'],
  ['en', '1 May 2026', 'en', '2026-05-01'],
  ['en', 'May 1, 2026', 'de', '1. Mai 2026'],
  ['en', '01.05.2026', 'ja', '2026年5月1日'],
  ['en', '3 to 6 days', 'en', '3–6 days'],
  ['en', 'on Mondays', 'de', 'montags'],
  ['en', '+44 (0)20 7946 0123', 'en', '+44 20 7946 0123'],
  ['en', 'the 2nd floor', 'en', 'floor 2'],
  ['en', '2 million', 'en', '2,000,000'],
  ['en', 'www.shop.example', 'en', 'https://shop.example/'],
])('in %s “%s” is what in %s “%s” says', (language, says, sourceLanguage, source) => {
  expect(unborne({ text: says, isFact: true, language }, [readEvidence(source, sourceLanguage)])).toBeNull()
})

test.each([
  ['1,001 euros', '1,000 euros'],
  ['$1,000', '€1,000'],
  ['five days', '5 weeks'],
  ['9 pm', '9 am'],
  ['51 pm', '3 pm'],
  ['午前219時', '午前9時'],
  ['2 May', '1 May, 2 June'],
  ['in December', 'in May'],
  ['47 December', '25 December'],
  ['47 December', 'in December and January'],
  ['2 million', '2 people'],
  ['+44 20 7946 0124', '+44 20 7946 0123'],
  ['https://shop.example.evil.test', 'https://shop.example'],
  ['https://shop.example/a', 'https://shop.example/b'],
  ['help@evil.test', 'help@shop.example'],
  ['//evil.test/x', 'shop'],
])('“%s” is not what “%s” says', (says, source) => {
  expect(unborne({ text: says, isFact: true, language: 'en' }, [readEvidence(source, 'en')])).not.toBeNull()
})

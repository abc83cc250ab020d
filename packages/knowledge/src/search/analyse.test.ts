import { describe, expect, it } from 'vitest'
import { analyser } from './analyse.ts'
import { baseLanguage } from './language-profile.ts'

const stems = (language: string, text: string) =>
  analyser(language)
    .words(text)
    .filter((word) => !word.isStopword)
    .map((word) => word.stem)

describe('words', () => {
  it('inflections of a word are one term', () => {
    const same: Record<string, string[]> = {
      en: ['returning returns returned', "visitor's visitors visitor’s", 'delivery delivered deliveries'],
      es: ['envío envíos', 'devolver devolvió'],
      de: ['Lieferung Lieferungen'],
      ru: ['доставка доставки доставку'],
    }
    for (const [language, groups] of Object.entries(same))
      for (const group of groups) expect(new Set(stems(language, group)).size, group).toBe(1)
  })

  it('question words fall away, whatever their case and accents', () => {
    expect(stems('en', "How can't I do THAT?")).toEqual([])
    expect(stems('es', '¿Cuánto cuesta? ¿CUANTO CUESTA?')).toEqual(['cuest', 'cuest'])
    expect(stems('ja', 'テントを返品できますか')).toEqual(['テント', '返品'])
    expect(stems('zh', '如何退货')).not.toContain('如何')
  })

  it('accents are folded where people leave them out, and kept where they tell words apart', () => {
    expect(stems('fr', 'réglé')).toEqual(stems('fr', 'regle'))
    expect(stems('vi', 'má')).not.toEqual(stems('vi', 'mà'))
  })

  it('names in other scripts are words of their own', () => {
    expect(stems('ja', 'PayPalで返金')).toEqual(['paypal', '返金'])
    expect(stems('th', 'คืนเงินผ่าน PayPal')).toContain('paypal')
    expect(stems('en', 'the テント thing')).toEqual(['テント', 'thing'])
  })

  it('a long run of data does not become a long term', () => {
    for (const word of analyser('en').words('a'.repeat(10_000)))
      expect(word.stem.length).toBeLessThanOrEqual(64)
  })

  it('terms hold letters, numbers and marks only, so that the index takes each whole', () => {
    const text = 'C++ a_b e-mail "quoted" 5,50 € ñandú İstanbul ｆｕｌｌ ①'
    for (const language of ['en', 'de', 'tr', 'zh', 'xx'])
      for (const { stem } of analyser(language).words(text)) expect(stem).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
  })
})

it('a language tag is read by its first part', () => {
  expect(['en-GB', 'zh_CN', 'nb', 'PT-br', '', 'x', 'klingon'].map(baseLanguage)).toEqual([
    'en',
    'zh',
    'no',
    'pt',
    'und',
    'und',
    'und',
  ])
})

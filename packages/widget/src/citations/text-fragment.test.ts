import { describe, expect, it } from 'vitest'
import { citationLink, textFragment } from './text-fragment.ts'

const page = 'https://shop.example/cart?x=1'

describe('citationLink', () => {
  it('points to the quote inside the article', () => {
    expect(citationLink('https://help.example/returns', 'within 30 days', page)).toBe(
      'https://help.example/returns#:~:text=within%2030%20days',
    )
  })

  it('resolves a relative address against the page', () => {
    expect(citationLink('/help/returns', 'free', page)).toBe('https://shop.example/help/returns#:~:text=free')
  })

  it('keeps an anchor that the address already has', () => {
    expect(citationLink('https://help.example/a#used', 'free', page)).toBe(
      'https://help.example/a#used:~:text=free',
    )
  })

  it('gives no link for an article without an address or with one that is not a web page', () => {
    expect(citationLink(null, 'free', page)).toBeNull()
    expect(citationLink('javascript:alert(1)', 'free', page)).toBeNull()
    expect(citationLink('data:text/html,x', 'free', page)).toBeNull()
    expect(citationLink('http://[', 'free', page)).toBeNull()
  })
})

describe('textFragment', () => {
  it('escapes what has a meaning inside a fragment', () => {
    expect(textFragment('pre-paid, free & easy')).toBe('pre%2Dpaid%2C%20free%20%26%20easy')
  })

  it('names a long quote by its first and last words', () => {
    const quote =
      'You can send back a tent that you have used, as long as it is clean, dry and complete, within 60 days of delivery.'
    expect(textFragment(quote).split(',').map(decodeURIComponent)).toEqual([
      'You can send back a tent that',
      'within 60 days of delivery.',
    ])
  })

  it('cuts Japanese at word borders', () => {
    const quote = '使用済みのテントは、清潔で乾いた状態であれば、お届けから六十日以内に返品できます。'.repeat(
      3,
    )
    const [start = '', end = ''] = textFragment(quote).split(',').map(decodeURIComponent)
    expect(quote.startsWith(start)).toBe(true)
    expect(quote.endsWith(end)).toBe(true)
    expect(start.length).toBeLessThan(40)
  })

  it('spans a list from its first item to its last, without the marks', () => {
    expect(textFragment('- Clean and dry\n- All poles in the bag')).toBe(
      'Clean%20and%20dry,All%20poles%20in%20the%20bag',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { accentTokens } from './accent-tokens.ts'
import { BLACK, contrast, fromHex, mix, type Rgb, readableOn, textOn, toCss, WHITE } from './contrast.ts'

/** Every eighth step of each channel: 4,096 accents. */
const accents = Array.from({ length: 4096 }, (_, index) => {
  const channel = (shift: number) => ((index >> shift) & 15) * 17
  return `#${[channel(8), channel(4), channel(0)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
})

/** The light and the dark colour of a token. */
function sides(rule: string, token: string): Rgb[] {
  const value = rule.match(new RegExp(`${token}:light-dark\\((.*?\\)),(.*?\\))\\)`))?.slice(1) ?? []
  return value.map((text) => (text.match(/[\d.]+/g) ?? []).map(Number) as unknown as Rgb)
}

describe('contrast', () => {
  it('gives the ratios that WCAG gives', () => {
    expect(contrast(WHITE, BLACK)).toBeCloseTo(21)
    expect(contrast(fromHex('#767676'), WHITE)).toBeCloseTo(4.54, 2)
    expect(contrast(fromHex('#1f6f5c'), fromHex('#1f6f5c'))).toBe(1)
  })

  it('reads and writes the same colour', () => {
    expect(toCss(fromHex('#0f9Ab2'))).toBe('rgb(15,154,178)')
    expect(mix(BLACK, WHITE, 0.5)).toEqual([127.5, 127.5, 127.5])
  })

  it('finds a text colour of at least 4.5:1 for any surface', () => {
    for (const accent of accents) {
      expect(contrast(textOn(fromHex(accent)), fromHex(accent)), accent).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('leaves a colour alone that is readable already', () => {
    expect(readableOn(WHITE, fromHex('#1f6f5c'), 4.5)).toEqual(fromHex('#1f6f5c'))
  })
})

describe('accentTokens', () => {
  it('keeps controls at 3:1 and text at 4.5:1 for any accent, in light and dark', () => {
    const surfaces = [fromHex('#ffffff'), fromHex('#18191b')]
    for (const accent of accents) {
      const tokens = accentTokens(accent)
      const [fill, label, text, tint] = [
        sides(tokens, '--baton-accent'),
        sides(tokens, '--baton-on-accent'),
        sides(tokens, '--baton-accent-text'),
        sides(tokens, '--baton-tint'),
      ]
      surfaces.forEach((surface, side) => {
        const at = (colours: Rgb[] = []) => colours[side] ?? surface
        expect(contrast(at(fill), surface), `fill of ${accent}`).toBeGreaterThanOrEqual(3)
        expect(contrast(at(label), at(fill)), `label of ${accent}`).toBeGreaterThanOrEqual(4.5)
        expect(contrast(at(text), surface), `text of ${accent}`).toBeGreaterThanOrEqual(4.5)
        expect(contrast(at(text), at(tint)), `text on tint of ${accent}`).toBeGreaterThanOrEqual(4.5)
      })
    }
  })
})

import { fromHex, mix, type Rgb, readableOn, textOn, toHex } from './contrast.ts'

/** The panel's surfaces; the same values stand in tokens.css. */
const LIGHT = fromHex('#ffffff')
const DARK = fromHex('#18191b')

/** How much accent the tint behind visitor messages and chips holds. */
const TINT = 0.12

/**
 * The accent of a site as tokens that keep their contrast in light and dark: the filled control reaches 3:1 on the
 * panel, its label 4.5:1 on it, and accent text 4.5:1 both on the panel and on the tint.
 */
export function accentTokens(accent: string): Record<string, string> {
  const light = onSurface(fromHex(accent), LIGHT)
  const dark = onSurface(fromHex(accent), DARK)
  const pair = (token: keyof typeof light) => `light-dark(${toHex(light[token])},${toHex(dark[token])})`
  return {
    '--baton-accent': pair('fill'),
    '--baton-on-accent': pair('label'),
    '--baton-accent-text': pair('text'),
    '--baton-tint': pair('tint'),
  }
}

function onSurface(accent: Rgb, surface: Rgb) {
  const fill = readableOn(surface, accent, 3)
  const tint = mix(surface, fill, TINT)
  return { fill, tint, label: textOn(fill), text: readableOn(tint, accent, 4.6) }
}

import { fromHex, mix, type Rgb, readableOn, textOn, toCss } from './contrast.ts'

/** The panel's surfaces; the same values stand in tokens.css. */
const LIGHT = fromHex('#ffffff')
const DARK = fromHex('#18191b')

/** How much accent the tint behind visitor messages and chips holds; dark surfaces need more to show it. */
const LIGHT_TINT = 0.12
const DARK_TINT = 0.2

/**
 * A rule with the accent of a site as tokens that keep their contrast in light and dark: the filled control reaches
 * 3:1 on the panel, its label 4.5:1 on it, and accent text 4.5:1 both on the panel and on the tint.
 */
export function accentTokens(accent: string): string {
  const light = onSurface(fromHex(accent), LIGHT, LIGHT_TINT)
  const dark = onSurface(fromHex(accent), DARK, DARK_TINT)
  const pair = (token: keyof typeof light) => `light-dark(${toCss(light[token])},${toCss(dark[token])})`
  return `:host{--baton-accent:${pair('fill')};--baton-on-accent:${pair('label')};--baton-accent-text:${pair('text')};--baton-tint:${pair('tint')}}`
}

function onSurface(accent: Rgb, surface: Rgb, share: number) {
  const fill = readableOn(surface, accent, 3)
  const tint = mix(surface, readableOn(surface, accent, 4.5), share)
  return { fill, tint, label: textOn(fill), text: readableOn(tint, accent, 4.6) }
}

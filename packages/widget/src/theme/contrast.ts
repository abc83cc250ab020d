/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

export const WHITE: Rgb = [255, 255, 255]
export const BLACK: Rgb = [0, 0, 0]

/** Reads a colour like #1f6f5c. */
export function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

export function toCss(colour: Rgb): string {
  return `rgb(${colour})`
}

/** `share` (0 to 1) of the second colour over the first. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => first[at] + (second[at] - first[at]) * share
  return [part(0), part(1), part(2)]
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(first: Rgb, second: Rgb): number {
  const [a, b] = [luminance(first) + 0.05, luminance(second) + 0.05]
  return a > b ? a / b : b / a
}

/** The text colour for a surface: white where white reaches 4.5, else black, which then always does. */
export function textOn(surface: Rgb): Rgb {
  return contrast(surface, WHITE) >= 4.5 ? WHITE : BLACK
}

/** The colour itself if it reaches `ratio` on the surface, else moved towards black or white just until it does. */
export function readableOn(surface: Rgb, colour: Rgb, ratio: number): Rgb {
  const goal = textOn(surface)
  let result = colour
  for (let share = 0.05; contrast(result, surface) < ratio && share <= 1; share += 0.05) {
    result = mix(colour, goal, share)
  }
  return result
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

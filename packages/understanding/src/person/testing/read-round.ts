import { readFileSync } from 'node:fs'

export interface PersonLine {
  language: string
  text: string
  wants: boolean
}

/**
 * Lines that were written without sight of the rules and tried before these were mended with them; the higher the
 * round, the later. In the file `# en` begins a language, `+` a wish and `-` a decoy.
 */
export function readRound(round: number): PersonLine[] {
  const file = new URL(`./rounds/${round}.txt`, import.meta.url)
  let language = ''
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [sign, text] = [line[0], line.slice(2)]
      if (sign === '#') language = text
      return sign === '#' ? [] : [{ language, text, wants: sign === '+' }]
    })
}

import { readFileSync } from 'node:fs'

export interface PersonLine {
  language: string
  text: string
  wants: boolean
}

/**
 * Lines that were written without sight of the rules and tried before these were mended with them; the higher the
 * round, the later. Round 0 is of the first tests.
 */
export const readRound = (round: number): PersonLine[] => readLines(`./rounds/${round}.txt`)

/** What visitors ask of a shop or an assistant, without a wish for a person. */
export const readOrdinary = (): PersonLine[] => readLines('./ordinary.txt')

/** The plainest requests for a person: whatever the weights become, each one has to be heard. */
export const readPlain = (): PersonLine[] => readLines('./plain.txt')

/** In the file `# en` begins a language, `+` a wish and `-` a decoy. */
function readLines(path: string): PersonLine[] {
  let language = ''
  return readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [sign, text] = [line[0], line.slice(2)]
      if (sign === '#') language = text
      return sign === '#' ? [] : [{ language, text, wants: sign === '+' }]
    })
}

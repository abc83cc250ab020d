/** Languages that their script gives away, with the letters that tell neighbours apart. First match wins. */
const scripts: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
]

/** Letters in no language of the script but this one. */
const telling: Record<string, [language: string, letters: RegExp][]> = {
  ar: [
    ['ur', /[ٹڈڑںےھ]/],
    ['fa', /[پچژگکی]/],
  ],
  ru: [
    ['uk', /[їєґ]/i],
    ['be', /ў/i],
    ['sr', /[ђјљњћџ]/i],
    ['uk', /і/i],
    [
      'bg',
      /(^|\s)(съм|със|във|ще|как|къде|кога|колко|моля|искам|мога|защо|може ли|това|са|се|на|и|за|от)(?=\s).*ъ|ъ[^еюяё\s]/i,
    ],
  ],
}

/** The language by script, and the share of letters in that script; null for Latin and unknown scripts. */
export function languageByScript(text: string): { language: string; share: number } | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (!letters) return null
  for (const [language, pattern] of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / letters
    // A few kana make a text Japanese however many Han letters stand beside them.
    if (share < (language === 'ja' ? 0.08 : 0.4)) continue
    const neighbour = telling[language]?.find(([, tell]) => tell.test(text))
    return { language: neighbour?.[0] ?? language, share: Math.min(1, language === 'ja' ? 1 : share) }
  }
  return null
}

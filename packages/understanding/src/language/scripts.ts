/** Scripts, and the languages that are written in each. First match wins: kana before Han, which Japanese has too. */
const scripts: [languages: string[], letters: RegExp][] = [
  [['ja'], /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  [['ko'], /\p{Script=Hangul}/gu],
  [['zh'], /\p{Script=Han}/gu],
  [['th'], /\p{Script=Thai}/gu],
  [['he'], /\p{Script=Hebrew}/gu],
  [['el'], /\p{Script=Greek}/gu],
  [['hi', 'mr'], /\p{Script=Devanagari}/gu],
  [['bn'], /\p{Script=Bengali}/gu],
  [['ta'], /\p{Script=Tamil}/gu],
  [['te'], /\p{Script=Telugu}/gu],
  [['gu'], /\p{Script=Gujarati}/gu],
  [['pa'], /\p{Script=Gurmukhi}/gu],
  [['ka'], /\p{Script=Georgian}/gu],
  [['hy'], /\p{Script=Armenian}/gu],
  [['ar', 'fa', 'ur'], /\p{Script=Arabic}/gu],
  [['ru', 'uk', 'be', 'bg', 'sr'], /\p{Script=Cyrillic}/gu],
]

/** The languages of a text's script, and the share of letters in it; null for Latin and unknown scripts. */
export function languagesByScript(text: string): { languages: string[]; share: number } | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (!letters) return null
  for (const [languages, pattern] of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / letters
    const isJapanese = languages[0] === 'ja'
    // A few kana make a text Japanese however many Han letters stand beside them.
    if (share >= (isJapanese ? 0.08 : 0.4)) return { languages, share: isJapanese ? 1 : share }
  }
  return null
}

/** Languages of other scripts than Latin. */
export const otherScripts = new Set(scripts.flatMap(([languages]) => languages))

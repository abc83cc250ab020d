import { baseLanguage } from '../base-language.ts'

/** Small numbers as words: `value word word`, parted by `|`. One is left out: in most languages it is an article too. */
const lists: Record<string, string> = {
  en: '2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve dozen|13 thirteen|14 fourteen|15 fifteen|16 sixteen|18 eighteen|20 twenty|21 twenty-one|24 twenty-four|30 thirty|40 forty|50 fifty|60 sixty|90 ninety|100 hundred',
  es: '2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce|13 trece|14 catorce|15 quince|20 veinte|24 veinticuatro|30 treinta|40 cuarenta|50 cincuenta|60 sesenta|90 noventa|100 cien ciento',
  fr: '2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze|13 treize|14 quatorze|15 quinze quinzaine|20 vingt|30 trente|40 quarante|50 cinquante|60 soixante|100 cent',
  de: '2 zwei zweier|3 drei dreier|4 vier|5 fünf|6 sechs|7 sieben|8 acht|9 neun|10 zehn|11 elf|12 zwölf|13 dreizehn|14 vierzehn|15 fünfzehn|20 zwanzig|24 vierundzwanzig|30 dreißig|40 vierzig|50 fünfzig|60 sechzig|90 neunzig|100 hundert',
  it: '2 due|3 tre|4 quattro|5 cinque|6 sei|7 sette|8 otto|9 nove|10 dieci|11 undici|12 dodici|13 tredici|14 quattordici|15 quindici|20 venti|24 ventiquattro|30 trenta|40 quaranta|50 cinquanta|60 sessanta|90 novanta|100 cento',
  pt: '2 dois duas|3 três|4 quatro|5 cinco|6 seis|7 sete|8 oito|9 nove|10 dez|11 onze|12 doze|13 treze|14 catorze quatorze|15 quinze|20 vinte|30 trinta|40 quarenta|50 cinquenta|60 sessenta|90 noventa|100 cem cento',
  nl: '2 twee|3 drie|4 vier|5 vijf|6 zes|7 zeven|8 acht|9 negen|10 tien|11 elf|12 twaalf|13 dertien|14 veertien|15 vijftien|20 twintig|24 vierentwintig|30 dertig|40 veertig|50 vijftig|60 zestig|90 negentig|100 honderd',
  pl: '2 dwa dwie dwóch dwu dwoma dwiema|3 trzy trzech trzema|4 cztery czterech czterema|5 pięć pięciu|6 sześć sześciu|7 siedem siedmiu|8 osiem ośmiu|9 dziewięć dziewięciu|10 dziesięć dziesięciu|11 jedenaście jedenastu|12 dwanaście dwunastu|13 trzynaście trzynastu|14 czternaście czternastu|15 piętnaście piętnastu|20 dwadzieścia dwudziestu|30 trzydzieści trzydziestu|60 sześćdziesiąt sześćdziesięciu|90 dziewięćdziesiąt dziewięćdziesięciu|100 sto stu',
  tr: '2 iki|3 üç|4 dört|5 beş|6 altı|7 yedi|8 sekiz|9 dokuz|10 on|20 yirmi|30 otuz|40 kırk|50 elli|60 altmış|90 doksan|100 yüz',
  ar: '2 اثنان اثنين اثنتان اثنتين يومان يومين أسبوعان أسبوعين شهران شهرين ساعتان ساعتين سنتان سنتين عامان عامين مرتان مرتين|3 ثلاثة ثلاث|4 أربعة أربع|5 خمسة خمس|6 ستة ست|7 سبعة سبع|8 ثمانية ثماني ثمان|9 تسعة تسع|10 عشرة عشر|20 عشرون عشرين|30 ثلاثون ثلاثين|60 ستون ستين|90 تسعون تسعين|100 مئة مائة',
}
/** Words that are something else too ("once", "sto"): they may bear a number out, and claim none. */
const AMBIGUOUS = new Set('once on yüz altı cent cento sto stu hundred dozen'.split(' '))

const HAN = '零〇一二两兩三四五六七八九'
const HAN_NUMBER = new RegExp(
  `[${HAN}十百千]+(?=[个個]?(?:天|日|周|週|星期|小时|小時|時|点|點|月|年|元|円|分|秒|次|回|件|つ|名|人|工作日|営業日|箇|ヶ|か|割|折|倍))`,
  'gu',
)

const maps = new Map<string, Map<string, number>>()

function wordsOf(language: string): Map<string, number> {
  const base = baseLanguage(language)
  let map = maps.get(base)
  if (!map) {
    map = new Map()
    for (const entry of (lists[base] ?? '').split('|')) {
      const [value, ...words] = entry.split(' ')
      for (const word of words) map.set(word, Number(value))
    }
    maps.set(base, map)
  }
  return map
}

export interface NumberWord {
  value: number
  index: number
  length: number
  /** Says a number and nothing else. */
  isClaim: boolean
}

/** The numbers of a text that are written as words of that language, or in Han numerals before what they count. */
export function numberWords(text: string, language: string): NumberWord[] {
  const words = wordsOf(language)
  const found: NumberWord[] = []
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
    const bare = words.has(word) ? word : word.replace(/^[وبل](?=\p{Script=Arabic}{3})/u, '')
    const value = words.get(bare)
    if (value === undefined) continue
    found.push({ value, index, length: word.length, isClaim: !AMBIGUOUS.has(bare) })
  }
  for (const { 0: run, index } of text.matchAll(HAN_NUMBER))
    found.push({ value: hanValue(run), index, length: run.length, isClaim: true })
  return found
}

function hanValue(run: string): number {
  let [sum, digit] = [0, 0]
  for (const sign of run) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign]
    if (unit) sum += (digit || 1) * unit
    const value = '〇一二三四五六七八九'.indexOf(sign)
    digit = unit ? 0 : '两兩'.includes(sign) ? 2 : Math.max(0, value)
  }
  return sum + digit
}

/** What a number counts, told from the words beside it. */
export type Unit = 'percent' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | `money-${string}`

const MONEY: [string, RegExp][] = [
  ['eur', /€|\beuros?\b|\bEUR\b|欧元|ユーロ|يورو/iu],
  ['usd', /(?<![A-Z])\$|\bUSD\b|\bdollars?\b|美元|米ドル|دولار/iu],
  ['gbp', /£|\bGBP\b|\bpounds? sterling\b/iu],
  ['yen', /[¥￥円元]|\bJPY\b|\bCNY\b|\byen\b|人民币/iu],
  ['try', /₺|\bTRY\b|\bTL\b|(?<!\p{L})lira/iu],
  ['pln', /zł|\bPLN\b|złot/iu],
  ['chf', /\bCHF\b|\bSfr\b/u],
]
const COUNTED: [Unit, RegExp][] = [
  [
    'percent',
    /^\W{0,2}(?:%|٪|percent|per cent|prozent|por ciento|pour ?cent|per ?cento|por cento|procent|yüzde|パーセント|في المئة|بالمئة)/iu,
  ],
  [
    'minute',
    /^(?:minutes?|mins?\b|minuten?|minutos?|minuti|minuto|minuut|minut\p{L}*|dakika|分钟|分鐘|分間|دقيقة|دقائق)/iu,
  ],
  [
    'hour',
    /^(?:hours?|hrs?\b|stunden?|horas?|heures?|ore\b|ora\b|uur|uren|godzin\p{L}*|saat|小时|小時|時間|ساعة|ساعات)/iu,
  ],
  [
    'day',
    /^(?:(?:working|business|calendar|full)[ -])?(?:days?\b|tage?n?\b|(?:werk|arbeits|kalender)tage?n?|días?|jours?|journées?|giorn[oi]|dias?|dagen|dag\b|werkdagen|dni\b|dzień|dnia\b|gün|iş günü|[个個]?(?:工作日|営業日|天|日(?!本))|أيام|يوما?)/iu,
  ],
  [
    'week',
    /^(?:weeks?|wochen?|semanas?|semaines?|settiman[ae]|weken|week|tygodni\p{L}*|tydzień|hafta|[个個]?(?:周|週|星期)|أسبوع|أسابيع)/iu,
  ],
  [
    'month',
    /^(?:months?|monate?n?|mes(?:es)?\b|mois|mes[ei]\b|mês|maand(?:en)?|miesi\p{L}*|ay\b|[个個]月|か月|ヶ月|شهر|أشهر|شهور)/iu,
  ],
  [
    'year',
    /^(?:years?|jahre?n?|años?|ans?\b|années?|ann[oi]\b|anos?|jaar|jaren|lat\b|lata\b|rok\p{L}*|yıl|年間|سنة|سنوات|عام|أعوام)/iu,
  ],
]

/** The unit of a number that ends at `end` and begins at `start` of a text; null where none stands beside it. */
export function unitAt(text: string, start: number, end: number): Unit | null {
  const before = text.slice(Math.max(0, start - 5), start)
  const after = text.slice(end, end + 24)
  const near = after.slice(0, 14).replace(/^\s*/, '')
  for (const [name, sign] of MONEY) {
    const follows = sign.exec(near)
    if (follows?.index === 0 || new RegExp(`(?:${sign.source})\\s*$`, sign.flags).test(before))
      return `money-${name}`
  }
  if (/[%٪]\s*$|(?:yüzde|百分之)\s*$/iu.test(before)) return 'percent'
  const counted = after.replace(/^[\s-]+/, '')
  return COUNTED.find(([, word]) => word.test(counted))?.[0] ?? null
}

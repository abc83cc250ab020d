/** What a question asks for, and how a sentence that gives it looks. */
export type QuestionKind =
  | 'how_to'
  | 'contact'
  | 'time'
  | 'amount'
  | 'count'
  | 'place'
  | 'person'
  | 'yes_no'
  | 'other'

/** First match wins: "how much time" is about time, "how long" is not a place. */
const asks: [QuestionKind, RegExp][] = [
  [
    'contact',
    /\b((tele)?phone (number|support)|e-?mail address|contact( (you|us|details|information|number|form))?|(call|reach|ring) (you|us|someone)|get in touch|hotline|helpline)\b|\b(telefono|contactar\w*|contacto|correo electronico)\b|\b(numero de telephone|contacter|contact|joindre)\b|\b(telefonnummer|rufnummer|kontakt\w*|erreichen|anrufen)\b|\b(contattar\w*|contatti|numero di telefono)\b|\b(contat\w+|contact\w+|numero de telefone)\b|\b(telefoonnummer|bereik\w*)\b|\b(numer telefonu|kontakt)\b|\b(telefon numara\w*|iletisim)\b|(номер телефона|телефон|связаться|контакт)|(電話番号|連絡先|問い合わせ|お問合せ|メールアドレス)|(电话|電話|联系|聯繫|邮箱)|(رقم (الهاتف|هاتف)|الاتصال|التواصل)/,
  ],
  [
    'yes_no',
    /^(?:can|could|may|do|does|did|is|are|was|were|will|would|should|must|has|have)\b(?!.*\b(?:how|what|when|where|which|who)\b)/,
  ],
  [
    'time',
    /(?:^|[,;.] *|^(?:and|so|but|or|since|until) )when\b|\b(how long|how soon|how fast|how quickly|how many (days|weeks|hours|months|years|minutes)|what (time|year|day|date|month|century|decade)|which (year|day|month|date|century)|until when|(opening|business) (hours|times)|times|how old|deadline)\b|\b(cuando|cuanto (tiempo|tarda)|hasta cuando|que (hora|dia|ano)|cuantos dias)\b|\b(quand|combien de (temps|jours)|quel (delai|jour)|quelle (heure|annee))\b|\b(wann|wie lange|wie viele tage|wieviel uhr|bis wann|ab wann|seit wann)\b|\b(quando|quanto tempo|quanto ci (mette|vuole)|quanti giorni|a che ora|quantos dias|ate quando)\b|\b(wanneer|hoe lang|hoelang|hoeveel dagen|hoe laat)\b|\b(kiedy|jak dlugo|ile dni|ile czasu|do kiedy)\b|\b(ne zaman|ne kadar sure|kac gun|saat kac)\b|(когда|как долго|сколько (времени|дней))|(いつ|何日|どのくらい(の期間|かかり)|何時|期限)|(什么时候|多久|几天|幾天|何时|多长时间|几点)|(متى|كم (يوم|من الوقت|يستغرق|مدة|المدة))/,
  ],
  [
    'amount',
    /\b(how much|what (does|do|is|are) .*\b(cost|price|fee|charge)|prices?|costs?|fees?|how expensive)\b|\b(cuanto (cuesta|vale|es)|precio|coste|costo|gastos)\b|\b(combien|prix|frais|tarif)\b|\b(wie viel|wieviel|was kostet|kosten|preis|gebuhr)\b|\b(quanto (costa|custa|e)|prezzo|costo|costi|preco|custo|custos)\b|\b(hoeveel kost|hoeveel|prijs|wat kost)\b|\b(ile (kosztuje|wynosi|wynosza)|koszt|cena)\b|\b(ne kadar|ucret|fiyat)\b|(сколько стоит|цена|стоимость)|(いくら|料金|値段|費用|送料)|(多少钱|多少錢|费用|費用|价格|运费)|(كم (سعر|تكلفة|يكلف|ثمن)|تكلفة|رسوم)/,
  ],
  [
    'count',
    /\b(how many|what (number|percentage|percent|size|temperature)|how (big|large|tall|far|deep|high|heavy|wide|hot|cold))\b|\b(cuantos|cuantas)\b|\b(combien de)\b|\b(wie viele|wieviele|wie gross|wie weit|wie schwer)\b|\b(quanti|quante|quantos|quantas)\b|\b(hoeveel)\b|\b(ile)\b|\b(kac)\b|(сколько)|(何(個|人|枚|回|点|本|歳|cm)|いくつ)|(几个|多少|几次|幾個)|(كم (عدد|عدد))/,
  ],
  [
    'how_to',
    /\b(how (do|can|to|should|would|could|does|did|is|are)|what (are the )?steps|instructions|set up)\b|\b(como)\b|\b(comment)\b|\b(wie (kann|geht|mache|soll|muss|funktioniert|andere|bekomme|finde|lege|kundige|storniere)|wie)\b|\b(come)\b|\b(hoe)\b|\b(jak)\b|\b(nasil)\b|(как )|(どうやって|方法|どうすれば|やり方|手順)|(怎么|怎样|如何|怎麼)|(كيف)/,
  ],
  [
    'place',
    /\b(where|which (city|country|state|place|town|region|street)|what (city|country|state|place|town|region|address)|in what (city|country|place))\b|\b(donde|adonde)\b|\b(ou est|ou se|ou puis|ou peut|ou)\b|\b(wo|wohin|woher)\b|\b(dove|onde)\b|\b(waar)\b|\b(gdzie)\b|\b(nerede|nereye)\b|(где|куда)|(どこ|何処|場所)|(哪里|哪裡|哪儿|在哪)|(اين|أين)/,
  ],
  [
    'person',
    /\b(who|whose|whom|which (person|company|team))\b|\b(quien|quienes)\b|\b(qui)\b|\b(wer|wem|wen)\b|\b(chi)\b|\b(quem)\b|\b(wie is|wie heeft)\b|\b(kto|komu)\b|\b(kim|kime)\b|(кто|кому)|(誰|だれ)|(谁|誰)|(من هو|من الذي)/,
  ],
  [
    'yes_no',
    /^(can|could|may|do|does|did|is|are|was|were|will|would|should|must|has|have|am)\b|^(puedo|puede|se puede|hay|es|tengo|tienen|aceptan)\b|^(puis-je|peut-on|est-ce|avez|y a-t-il)\b|^(kann|konnen|darf|ist|sind|gibt|habe|muss|nehmt|akzeptieren)\b|^(posso|si puo|c'e|e possibile|accettate|ha|aceitam)\b|^(kan|mag|is|zijn|heb)\b|^(czy)\b|\b(mi|miyim|misiniz|mu|muyum)\b|^(можно|могу|есть ли|ли)|(ますか|ですか|できますか|でしょうか|可能か)|(吗|嗎|能不能|可不可以|是否)|^(هل)/,
  ],
]

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|janv|fevr|avr|mai|juin|juil|aout|marz|okt|dez|gen|mag|giu|lug|set|ott'
const gives: Record<Exclude<QuestionKind, 'how_to' | 'other' | 'yes_no'>, RegExp> = {
  time: new RegExp(
    `(?<![€£$¥.,\\d])\\d+\\s*(?:(?:\\p{L}|–|-|~|〜){1,10}\\s*){0,2}(?:(?:days?|hours?|weeks?|months?|years?|minutes?|mins?|seconds?|dias?|horas?|semanas?|mes(?:es)?|anos?|minutos?|jours?|heures?|semaines?|mois|ans?|tag|stunde|woche|monat|jahr|giorn[oi]|or[ae]|settiman[ae]|ann[oi]|dag(?:en|ar)?|uur|uren|week|weken|maand(?:en)?|jaar|dni|dzien|godzin\\p{L}*|tygodni\\p{L}*|miesi\\p{L}*|rok|lat|gun|saat|hafta|ay|yil)(?:e|en|n|s)?(?!\\p{L})|дн|час|недел|месяц|год|日|時|週|月|年|天|小时|周|个月|يوم|ساع|أسبوع|شهر)|\\b(1[0-9]|20)\\d\\d\\b|\\d{1,2}:\\d\\d|\\d{1,2}[.h][0-5]\\d\\s?(am|pm|uhr|h)\\b|\\d\\s?(am|pm)\\b|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(?:${MONTHS})|\\b(?:${MONTHS})\\p{L}*\\.?\\s+\\d|\\b(mon|tues|wednes|thurs|fri|satur|sun)day|\\b(one|two|three|four|five|six|seven|ten|fourteen|thirty|several|few) (day|hour|week|month|year)|\\b(midnight|noon|today|tomorrow|immediately|century|centuries|decade)`,
    'iu',
  ),
  contact: /(?:\+|\(|\b)\d[\d\s().-]{6,}\d|[\w.+-]+@[\w-]+\.\w+/,
  amount:
    /[€£$¥₺₹]\s?\d|\d\s?(?:[€£$¥₺₹]|zl\b|[a-z]{3}\b(?<=eur|usd|gbp|chf|jpy|pln))|\b(?:eur|usd|gbp|chf|jpy|pln)\s?\d|\b(free|gratis|gratuit\p{L}*|kostenlos|kostenfrei|frei|darmowa|bezplat\p{L}*|ucretsiz|bezugsfrei)\b|円|元|無料|免费|免費|مجان|\d+([.,]\d+)?\s?%|\b(million|billion)\b|\d\s?(dollars|euros?|pounds)\b/iu,
  count:
    /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozen|half|third|quarter|uno|dos|tres|deux|trois|zwei|drei|vier|due|tre|dois|twee|drie|dwa|trzy|iki|uc)\b/iu,
  place:
    /\b(in|at|near|on|to|from|en|a|dans|im|am|bei|nel|em|no|na|op|te|w) (the )?\p{Lu}|\b(street|road|avenue|city|country|region|online|store|counter|page|menu|calle|rue|strasse|via|rua|straat|ulica|sokak|caddesi)\b|店|県|市|区|路|街/u,
  person: /(?<=[\p{L},;] )\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ \p{Lu}/u,
}
const PLACE_IS_CASED = new Set<QuestionKind>(['place', 'person'])
const YES_NO =
  /\b(yes|no|not|cannot|can't|can|may|only|must|never|always|don't|doesn't|unfortunately|if|accept|allowed|possible|si|puede\w*|nunca|siempre|solo|oui|non|pouvez|peut|seulement|jamais|ja|nein|nicht|kein\w*|konnen|nur|kann|non|puo|possono|solo|nao|pode\w*|apenas|nee|niet|geen|kunt|alleen|tak|nie|mozna|mozesz|tylko|evet|hayir|degil|sadece|да|нет|не|можно|только)\b|できません|できます|ありません|のみ|可能|不可|不能|可以|只能|不|لا|يمكن|نعم|فقط/iu

/** What the question asks for. */
export function kindOfQuestion(question: string): QuestionKind {
  const folded = fold(question)
  return asks.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other'
}

/** Whether a piece of text holds the kind of thing that was asked for. */
export function givesWhatIsAsked(kind: QuestionKind, text: string): boolean {
  if (kind === 'other' || kind === 'how_to') return false
  if (kind === 'yes_no') return YES_NO.test(fold(text))
  return gives[kind].test(PLACE_IS_CASED.has(kind) ? text : fold(text))
}

/** Whether a heading promises this kind of thing: "Prices and times" does for two. */
export function isAbout(kind: QuestionKind, heading: string): boolean {
  return asks.some(([asked, pattern]) => asked === kind && pattern.test(fold(heading)))
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
}

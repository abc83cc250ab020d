const ASKING =
  /\b(how (long|much|many|often|far|soon|big|do)|what (time|kind)|what (?=(?:do|does) .*\bcosts?\b)|wie (lange|viele?)|was (?=kostet|kosten)|cu[aá]nto (tiempo|(?=tarda|cuesta|vale|dura))|combien (de temps|(?=coûte))|quanto (tempo|(?=custa|costa|demora|dura))|hoe lang|wat (?=kost)|jak długo|ne kadar)/giu
const TAKING =
  /\b(takes?|costs?|cuestan?|valen?|tardan?|duran?|coûtent?|coûte|kostet|kosten|costano?|costa|custam?|demora|kost|kosztuje|kosztują|dauert|prend|duurt|trwa|sürer)\b/giu

/** The end of a question in Japanese: "is how many years?" */
const ASKING_JA =
  /(?:は|が|に|を|で|まで)?(?:何(?:年|日|時間|時|個|枚|人|回|週間)?|いくら|どのくらい|どれくらい|いつ|どこ|どれ)(?:間)?(?:まで|から|で|に)?(?:です|でしょう|かかります|になります|もらえます|できます)(?:か)?[。?？]?$/u

/** A question without the words that only say what kind of answer is wanted; they would match by chance. */
export function withoutAsking(question: string): string {
  const rest = question.replace(ASKING, ' ').replace(ASKING_JA, ' ')
  return rest === question ? question : rest.replace(TAKING, ' ').replace(/\s+/g, ' ').trim()
}

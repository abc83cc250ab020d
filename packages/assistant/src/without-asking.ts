const ASKING =
  /\b(how (long|much|many|often|far|soon|big|do)|what (time|kind)|wie (lange|viele?)|cu[aá]nto tiempo|combien de temps|quanto tempo|hoe lang|jak długo|cuánto cuestan?|cuánto vale|ne kadar)\b/giu
const TAKING =
  /\b(takes?|costs?|cuestan?|coûtent?|kostet|kosten|costano?|custam?|kost|kosztuje|kosztują|dauert|tarda|prend|duurt|trwa|sürer)\b/giu

/** A question without the words that only say what kind of answer is wanted; they would match by chance. */
export function withoutAsking(question: string): string {
  const rest = question.replace(ASKING, ' ')
  return rest === question ? question : rest.replace(TAKING, ' ').replace(/\s+/g, ' ').trim()
}

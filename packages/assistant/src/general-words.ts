import { terms } from './terms.ts'

/** Words that stand in questions about anything and say nothing of what a conversation is about. */
const lists: Record<string, string> = {
  en: `type kind sort difference different compare comparison effect cause reason history example way thing important importance significance best good better main major key common popular famous top tell describe explain define definition mean know find make made get give use used work happen start begin involve include known call name problem issue purpose role impact affect benefit advantage disadvantage pros cons feature fact detail information question answer part number time year day people person country place today long short term big large small new old first last next early modern current recently many much more most other another also help need want think possible available related similar similarity okay thanks interesting great really hear say see look like take come go lead general change develop create increase cost price worth buy recommend allow offer`,
  es: `tipo clase diferencia comparar efecto causa razón historia ejemplo manera forma cosa importante mejor principal común decir explicar significa saber encontrar hacer dar usar funcionar pasar problema ventaja detalle información pregunta parte número tiempo año día persona país lugar hoy largo corto grande pequeño nuevo primero último posible precio coste costar cuesta cuestan tarda comprar`,
  fr: `type sorte différence comparer effet cause raison histoire exemple manière façon chose important meilleur principal commun dire expliquer signifie savoir trouver faire donner utiliser fonctionner problème avantage détail information question partie nombre temps année jour personne pays lieu aujourd'hui long court grand petit nouveau premier dernier possible prix coûter acheter`,
  de: `art sorte unterschied vergleichen wirkung ursache grund geschichte beispiel weise ding wichtig beste gut haupt sagen erklären bedeutet wissen finden machen geben benutzen funktioniert problem vorteil nachteil einzelheit information frage teil zahl zeit jahr tag person land ort heute lang kurz groß klein neu erste letzte möglich preis kosten kostet kaufen dauert`,
  it: `tipo genere differenza confrontare effetto causa ragione storia esempio modo cosa importante migliore principale comune dire spiegare significa sapere trovare fare dare usare funziona problema vantaggio dettaglio informazione domanda parte numero tempo anno giorno persona paese luogo oggi lungo corto grande piccolo nuovo primo ultimo possibile prezzo costa comprare`,
  pt: `tipo diferença comparar efeito causa razão história exemplo maneira forma coisa importante melhor principal comum dizer explicar significa saber encontrar fazer dar usar funciona problema vantagem detalhe informação pergunta parte número tempo ano dia pessoa país lugar hoje longo curto grande pequeno novo primeiro último possível preço custa comprar`,
}

const known = new Map<string, Set<string>>()

/** Whether a term (see `terms`) is such a word. */
export function isGeneral(term: string, language: string): boolean {
  let words = known.get(language)
  if (!words) {
    words = new Set(terms(lists[language] ?? '', language))
    known.set(language, words)
  }
  return words.has(term)
}

/** What people ask for, and the words that help pages have for it. Whole phrases that mean something else than their words. */
const phrases: [RegExp, string][] = [
  [/\bwhere(?: i|')?s (?:my|our|the) (order|parcel|package|delivery|stuff)\b/giu, 'how do I track my $1'],
  [/\b(?:d[oó]nde est[aá]|no llega) mi (pedido|paquete|env[ií]o)/giu, 'cómo seguir mi $1'],
  [/\bwo (?:ist|bleibt) mein(?:e)? (Bestellung|Paket|Lieferung|Sendung)\b/giu, 'Sendungsverfolgung $1'],
  [/\boù (?:est|en est) ma? (commande|colis|livraison)\b/giu, 'suivi de $1'],
  [
    /\b(?:how (?:do|can) (?:i|we) )?(?:contact|reach|get in touch with) (?:you|us|someone)\b/giu,
    'phone number or email to call us',
  ],
]

/** Words for which help pages often have another, and words that only say "page about". Tried where the first found little. */
const words: [RegExp, string][] = [
  [/\b(?:shipping|shipment|postage)\b/giu, 'delivery'],
  [/\bship\b/giu, 'deliver'],
  [/\bpackage\b/giu, 'parcel'],
  [/\bmoney back\b/giu, 'refund'],
  [/\b(?:reset|forgot(?:ten)?|lost) (?:my |the |your )?password\b/giu, 'new password'],
  [/\b(?:coupons?|vouchers?|discount codes?)\b/giu, 'promo code'],
  [/\bguarantees?\b/giu, 'warranty'],
  [/\bexpires?\b/giu, 'valid'],
  [/\bswap(?:ping)?\b/giu, 'exchange'],
  [/\bpick(?:ing)? up\b/giu, 'collect'],
  [/\b(?:opening|business) times\b/giu, 'opening hours'],
  [/\blog ?in\b/giu, 'sign in'],
  [/\bunsubscribe\b/giu, 'stop emails'],
  [/\bbroke\b/giu, 'broken'],
  [/\bcontact(?: (?:details|information|info))?\b/giu, 'phone number email'],
  [/\bcontacto\b/giu, ''],
  [/\bKontakt\b/giu, 'Telefon E-Mail'],
  [/\bVersand(?:kosten)?\b/giu, 'Lieferung'],
  [/\b(?:polic(?:y|ies)|charts?|guides?|info|information|details|options?|procedure|process)\b/giu, ''],
  [/\b(?:allowed|permitted|possible)\b/giu, ''],
  [/\b(?:pol[ií]ticas?|informaci[oó]n|condiciones|opciones|permitid[oa]s?) ?(?:de )?/giu, ''],
  [/\b(?:politique|informations?|conditions|permis(?:e?s)?) ?(?:de )?/giu, ''],
  [/\b(?:Richtlinien?|Informationen|Bedingungen|erlaubt)\b/giu, ''],
]

/** The question with phrases of everyday speech in a help page's words. */
export function plainer(question: string): string {
  return replaced(question, phrases)
}

/** Who writes at length says the same in several words. */
const MAX_LETTERS = 200

/**
 * Other words for the same question; null where there are none, or where it is long. For when the site seems not to know
 * the visitor's.
 */
export function reworded(question: string): string | null {
  if (question.length > MAX_LETTERS) return null
  const other = replaced(question, words)
  return other === question || !/\p{L}/u.test(other) ? null : other
}

function replaced(question: string, pairs: [RegExp, string][]): string {
  const changed = pairs.reduce((text, [pattern, word]) => text.replace(pattern, word), question)
  return changed === question ? question : changed.replace(/\s+/g, ' ').trim()
}

import { compactPattern } from '../words/compact-pattern.ts'
import type { PersonalData } from './personal-data.ts'

const NUMBER = String.raw`\d{1,5}(?:[-/]\d{1,4})?(?: ?[a-zA-Z](?!\p{L}))?`
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`
const NAMES = `${NAME}(?: (?:de|del|della|di|da|do|dos|das|la|le|les|los|du|des|der|den|van|von|${NAME})){0,4}`

/** How streets are written: number first, name and ending, kind first, or kind and name grown together. */
const STREETS = [
  String.raw`${NUMBER},? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?(?:${NAME} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Square|Sq|Close|Crescent|Highway|Hwy|Parkway|Pkwy|Gardens|Grove|Row|Mews|Trail|Circle|Cir)(?!\p{L})\.?`,
  String.raw`${NUMBER},? (?:bis |ter )?(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|impasse|quai|route|cours|square|passage|faubourg)(?: (?:de|du|des|la|le|les|l['’]|d['’]))* ?(?:d['’]|l['’])?${NAMES}`,
  String.raw`(?:Calle|C/|Avda\.?|Avenida|Av\.|Plaza|Paseo|Camino|Carrer|Rua|Travessa|Alameda|Largo|Via|Viale|Piazza|Corso|Vicolo|Strada|Rue|[Uu]l\.|[Uu]lica|[Aa]l\.|[Oo]s\.|улица|ул\.|проспект|пр-т|пр\.|переулок|пер\.|бульвар) ?${NAMES},? (?:n[.º°] ?|nr\.? ?|№ ?|д\. ?|дом )?${NUMBER}`,
  String.raw`(?:${NAME}[ -]){0,2}${NAME}(?:[Ss]tra(?:ße|sse)|[Ss]tr\.|weg|platz|allee|gasse|damm|ufer|chaussee|promenade|straat|laan|plein|gracht|kade|dijk|singel|gatan|vägen|gränd|gade|vej|gata|veien|katu|tie|kuja) ${NUMBER}`,
  String.raw`(?:${NAME}[ -]){1,3}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Bundesstrasse|Caddesi|Cad\.|Cd\.|Sokak|Sokağı|Sok\.|Sk\.|Bulvarı|utca|út|tér)(?: No:?)? ?${NUMBER}`,
  String.raw`(?:P\.? ?O\.? ?Box|Postfach|Apartado(?: de correos)?|Casella postale|Boîte postale|Caixa postal|Skrytka pocztowa|Postbus) \d{1,7}`,
]
const REST = String.raw`(?:,? ?(?:Apt\.?|Apartment|Suite|Unit|Flat|Floor|Whg\.?|bte|piso|m\.|кв\.|daire|D:) ?#?[\dA-Z]{1,5})?(?:,? (?:[A-Z]{1,2}-)?(?:\d{5}(?:-\d{4})?|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|\d{4}|\d{3} \d{2}) ${NAMES}|,? (?:${NAMES},? )?(?:[A-Z]{2} \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?!\p{L}))?`
const PATTERN = compactPattern(String.raw`(?<![\p{L}\p{N}])(?:${STREETS.join('|')})${REST}`, 'g')
const LONGEST = 4_000

/** Street addresses and postboxes where a street's word tells; a name with a number alone is not taken for one. */
export function findStreetAddresses(text: string): PersonalData[] {
  return [...text.slice(0, LONGEST).matchAll(PATTERN)].map(({ 0: match, index }) => ({
    kind: 'address',
    start: index,
    end: index + match.length,
  }))
}

const words = (list: string) => new Set(list.split(' '))

/** Elements that go with all they hold: code, drawings, controls, navigation. */
const DROPPED = words(
  'script style template svg math iframe object video audio canvas noscript nav head select button form textarea map',
)
/** Elements that are read as a whole. */
const WHOLE = words('table pre code summary h1 h2 h3 h4 h5 h6')
/** Elements that stand apart from the text around them. */
const BLOCKS = words(
  'p div section article aside main header footer figure figcaption blockquote center ul ol dl dt dd details hr fieldset address tbody thead tfoot tr td th caption legend',
)
/** Elements within a line; only their text counts. */
const INLINE = words(
  'a abbr acronym b bdi bdo big br cite data del dfn em font i img input ins kbd label li mark meter output picture progress q ruby rp rt s samp small source span strike strong sub sup time tt u var wbr html body link meta base col colgroup option',
)

export type ElementKind = 'dropped' | 'whole' | 'block' | 'inline' | 'component'

/** What becomes of an element, by its name as written: a name that HTML doesn't know is a component's. */
export function elementKind(name: string): ElementKind {
  const lower = name.toLowerCase()
  // JSX tells `<Table>` (a component) from `<table>`; old pages write `<TABLE>`.
  if (name !== lower && name !== name.toUpperCase()) return 'component'
  if (DROPPED.has(lower)) return 'dropped'
  if (WHOLE.has(lower)) return 'whole'
  if (lower === 'details') return 'component'
  if (BLOCKS.has(lower)) return 'block'
  return INLINE.has(lower) ? 'inline' : 'component'
}

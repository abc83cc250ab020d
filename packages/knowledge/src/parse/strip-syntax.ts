const TITLED_FENCE = /^[ \t]*:{3,}[ \t]*(?:\{?[\w-]+\}?)[ \t]*(?:\[(.*)\]|(.*?))[ \t]*(?:\{[^{}]*\})?[ \t]*$/
const INDENTED_BOX =
  /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+[\w -]*?[\w](?:[ \t]+"(.*)")?[ \t]*$|^([ \t]*)===\+?!?[ \t]+"(.*)"[ \t]*$/

/** Takes out what dialects add to Markdown: admonitions, attribute lists, anchors, footnotes, wiki links, includes. */
export function stripSyntax(text: string): string {
  return stripBoxes(text)
    .replace(/^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc\}|<<<[ \t].*|@\[code.*|--8<--.*|\$toc)[ \t]*$/gim, '')
    .replace(/^([ \t]*>[ \t]*)\[![\w-]+\][+-]?/gm, '$1')
    .replace(/[ \t]*\{[:#.][^{}\n]*\}[ \t]*$/gm, '')
    .replace(/(?<=[)\]*_\ue001])\{(?:[:#.]|[\w-]+=)[^{}\n]*\}/g, '')
    .replace(/^\[\^[^\][\n]{1,80}\]:[ \t]*/gm, '')
    .replace(/\[\^[^\][\n]{1,80}\]/g, '')
    .replace(/!\[\[[^\][\n]{0,300}\]\]/g, '')
    .replace(/\[\[(?:[^\][|\n]{0,300}\|)?([^\][|\n]{1,300})\]\]/g, '$1')
    .replace(/^((?!:\s)[^\s|>#*+-][^\n]*)\n((?::[ \t]+[^\n]+\n?)+)/gm, (_, term: string, meanings: string) =>
      definition(term, meanings),
    )
}

/** `term` over `: meaning` is a definition; it becomes one list item. */
function definition(term: string, meanings: string): string {
  const said = meanings
    .split('\n')
    .map((line) => line.replace(/^:[ \t]+/, '').trim())
    .filter(Boolean)
  return `- ${term.trim()}: ${said.join(' ')}\n`
}

function stripBoxes(text: string): string {
  const out: string[] = []
  // Columns by which the lines of an open indented box are moved back.
  let dedent = 0
  let boxIndent = 0
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length
    if (dedent > 0 && line.trim() && indent <= boxIndent) dedent = 0
    const current = dedent > 0 ? line.slice(Math.min(indent, dedent)) : line
    const box = INDENTED_BOX.exec(current)
    if (box) {
      boxIndent = indent
      dedent = indent + 4
      out.push('', box[2] ?? box[4] ?? '', '')
      continue
    }
    if (!/^[ \t]*:{3,}/.test(current)) {
      out.push(current)
      continue
    }
    const [, bracketed, plain] = TITLED_FENCE.exec(current) ?? []
    out.push('', (bracketed ?? plain ?? '').trim(), '')
  }
  return out.join('\n')
}

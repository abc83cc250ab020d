import { Marked } from 'marked'

/** Renders an article's text. Headings get ids, and wide tables scroll by themselves. */
export function renderMarkdown(text: string): string {
  const taken = new Map<string, number>()
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: title }) {
        return `<h${depth} id="${headingId(title, taken)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      table(token) {
        const head = token.header.map((cell) =>
          cell.text === '' ? '<td></td>' : `<th scope="col">${this.parser.parseInline(cell.tokens)}</th>`,
        )
        const rows = token.rows.map(
          (row) =>
            `<tr>${row.map((cell) => `<td>${this.parser.parseInline(cell.tokens)}</td>`).join('')}</tr>\n`,
        )
        return `<div class="table" tabindex="0"><table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table></div>\n`
      },
    },
  })
  return marked.parse(text, { async: false })
}

function headingId(title: string, taken: Map<string, number>): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['section']
  const id = words.join('-')
  const count = taken.get(id) ?? 0
  taken.set(id, count + 1)
  return count === 0 ? id : `${id}-${count + 1}`
}

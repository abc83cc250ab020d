import { Component, type ComponentChildren, type VNode } from 'preact'
import { glueCitations } from './glue.ts'
import { createGrowing } from './growing.ts'
import { isAllowedLink, type LinkRules } from './links.ts'
import type { Block, Inline, List } from './tree.ts'

export interface MarkupProps {
  text: string
  /** A link outside of these is drawn as its text. Keep the object stable: a new one redraws every block. */
  links: LinkRules
  /** Draws the marker of citation n; without it markers are left out. Keep the function stable too. */
  renderCitation?: (n: number) => VNode | null
  /** Stands at the head of a block of code, before its text. Default: nothing. Keep the function stable too. */
  renderCodeTool?: (code: string) => VNode
  /** The text is still arriving: hold back what may yet become markup. Default false. */
  streaming?: boolean
}

/** Draws written text. While text is added, only what changes with it is parsed, compared and drawn again. */
export class Markup extends Component<MarkupProps> {
  parse = createGrowing()
  override render({ text, streaming, ...drawing }: MarkupProps): VNode {
    return (
      <div class="md">
        {this.parse(text, { streaming }).map((blocks, index) => (
          <GroupView key={index} blocks={blocks} {...drawing} />
        ))}
      </div>
    )
  }
}

class GroupView extends Component<Drawing & { blocks: Block[] }> {
  override shouldComponentUpdate({ blocks, ...drawing }: Drawing & { blocks: Block[] }): boolean {
    return blocks !== this.props.blocks || isOther(drawing, this.props)
  }
  override render({ blocks, ...drawing }: Drawing & { blocks: Block[] }) {
    return blocks.map((block, index) => <BlockView key={index} block={block} {...drawing} />)
  }
}

type Drawing = Pick<MarkupProps, 'links' | 'renderCitation' | 'renderCodeTool'>

const isOther = (a: Drawing, b: Drawing): boolean =>
  a.links !== b.links || a.renderCitation !== b.renderCitation || a.renderCodeTool !== b.renderCodeTool

class BlockView extends Component<Drawing & { block: Block }> {
  override shouldComponentUpdate({ block, ...drawing }: Drawing & { block: Block }): boolean {
    return block.source !== this.props.block.source || isOther(drawing, this.props)
  }
  override render() {
    return drawBlock(this.props.block, this.props)
  }
}

function drawBlock(block: Block, drawing: Drawing): VNode {
  switch (block.type) {
    case 'paragraph':
      return <p dir="auto">{drawInline(block.children, drawing)}</p>
    case 'heading':
      return (
        <p dir="auto" class="md-heading">
          <strong>{drawInline(block.children, drawing)}</strong>
        </p>
      )
    case 'list':
      return drawList(block, drawing)
    case 'table':
      return drawTable([block.header, ...block.rows], drawing)
    case 'code':
      return (
        <pre class="md-code">
          {drawing.renderCodeTool?.(block.text)}
          <code>{block.text}</code>
        </pre>
      )
    case 'quote':
      return <blockquote dir="auto">{block.blocks.map((inner) => drawBlock(inner, drawing))}</blockquote>
  }
}

// The side of the markers is the whole list's: `auto` would not look into items that have a direction of their own.
function drawList(list: List, drawing: Drawing): VNode {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag dir="auto" start={list.start || undefined}>
      {list.items.map((item) => (
        <li>
          {drawInline(item.children, drawing)}
          {item.list && drawList(item.list, drawing)}
        </li>
      ))}
    </Tag>
  )
}

function drawTable(rows: Inline[][][], drawing: Drawing): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
    <div dir="auto" class="md-table" tabIndex={0}>
      <table>
        {rows.map((row, index) => (
          <tr>
            {row.map((cell) => {
              const Tag = index ? 'td' : 'th'
              return <Tag dir="auto">{drawInline(cell, drawing)}</Tag>
            })}
          </tr>
        ))}
      </table>
    </div>
  )
}

/**
 * Words of inline code that browsers would break behind a hyphen, a slash and the like though they fit on a line of their own: up to
 * 28 letters of 13 px do, on a screen of 320 px and three lists deep. Longer ones break where they must.
 */
const GLUED = /((?<!\S)(?=\S*[-/?|])[!-~]{2,28}(?!\S))/

function drawCode(text: string): ComponentChildren {
  return text.split(GLUED).map((part, index) => (index % 2 ? <span class="md-glue">{part}</span> : part))
}

function drawInline(nodes: Inline[], drawing: Drawing): ComponentChildren {
  if (!drawing.renderCitation) return nodes.map((node) => drawNode(node, drawing))
  return glueCitations(nodes).map((group) => {
    const drawn = group.map((node) => drawNode(node, drawing))
    return group.length > 1 ? <span class="md-glue">{drawn}</span> : drawn
  })
}

function drawNode(node: Inline, drawing: Drawing): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.text
    case 'break':
      return <br />
    case 'code':
      return <code>{drawCode(node.text)}</code>
    case 'citation':
      return drawing.renderCitation?.(node.n)
    case 'strong':
    case 'em': {
      const Tag = node.type
      return <Tag>{drawInline(node.children, drawing)}</Tag>
    }
    case 'link': {
      const children = drawInline(node.children, drawing)
      if (!isAllowedLink(node.url, drawing.links)) return children
      const away = /^\w+:/.test(node.url)
        ? ({ target: '_blank', rel: 'noopener noreferrer nofollow' } as const)
        : {}
      return (
        <a href={node.url} {...away}>
          {children}
        </a>
      )
    }
  }
}

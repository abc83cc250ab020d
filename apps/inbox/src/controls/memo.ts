import { Component, type ComponentType, type FunctionComponent, h } from 'preact'

/** Draws again only when a prop is another value than before: what surrounds it may draw as often as it likes. */
export function memo<Props extends object>(drawn: FunctionComponent<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>) {
      return !isSame(this.props, next)
    }
    override render() {
      return h(drawn, this.props)
    }
  }
}

/** The same props with the same values, whatever their order. */
export function isSame(before: object, after: object): boolean {
  const known = new Map<string, unknown>(Object.entries(before))
  const next = Object.entries(after)
  const isKept = ([key, value]: [string, unknown]) => known.has(key) && Object.is(known.get(key), value)
  return next.length === known.size && next.every(isKept)
}

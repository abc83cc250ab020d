import { useRef } from 'preact/hooks'

const KEY_STEP = 16

export interface DividerProps {
  label: string
  value: number
  /** 1 when the pane on its left gets its width from it, -1 for the pane on its right. */
  direction: 1 | -1
  onChange: (width: number) => void
  onReset: () => void
}

/** The line between two panes: dragged, or moved by the arrow keys; a double click brings the first width back. */
export function Divider({ label, value, direction, onChange, onReset }: DividerProps) {
  const from = useRef<{ x: number; width: number } | null>(null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: one that can be moved is a control, which hr is not
    <div
      class="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={220}
      aria-valuemax={640}
      tabIndex={0}
      onDblClick={onReset}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width: value }
      }}
      onPointerMove={(event) => {
        if (from.current) onChange(from.current.width + (event.clientX - from.current.x) * direction)
      }}
      onPointerUp={() => {
        from.current = null
      }}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key]
        if (!step) return
        event.preventDefault()
        onChange(value + step * direction)
      }}
    />
  )
}

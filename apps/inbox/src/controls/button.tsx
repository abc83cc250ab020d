import type { LucideIcon } from 'lucide-preact'
import type { ComponentChildren, TargetedMouseEvent } from 'preact'
import { Icon } from './icon.tsx'

export interface ButtonProps {
  /** `primary` at most once on a screen; `quiet` has no border until the pointer is over it. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: LucideIcon
  /** Shown on hover and focus, with the key that does the same. */
  hint?: string
  keys?: string | undefined
  type?: 'button' | 'submit'
  disabled?: boolean
  /** For a screen reader, where the text alone does not say it. */
  label?: string
  pressed?: boolean
  expanded?: boolean
  controls?: string
  class?: string
  onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void
  children?: ComponentChildren
}

/** A button; without children it is only its icon and needs a label. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', icon, hint, keys, type = 'button', children, disabled } = props
  return (
    <button
      type={type}
      class={`button button-${kind}${children === undefined ? ' button-icon' : ''} ${props.class ?? ''}`}
      data-hint={hint ?? (children === undefined ? props.label : undefined)}
      data-keys={keys}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      disabled={disabled}
      onClick={props.onClick}
    >
      {icon && <Icon of={icon} />}
      {children !== undefined && <span class="button-text">{children}</span>}
    </button>
  )
}

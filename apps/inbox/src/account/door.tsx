import type { ComponentChildren } from 'preact'

/** The frame of every screen before the inbox: one column, a title, a form. */
export function Door({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="door">
      <div class="door-column">
        <p class="door-brand">
          <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="8" fill="currentColor" />
            <path class="door-stroke" d="M10 22 22 10" stroke-width="4" stroke-linecap="round" />
          </svg>
          Baton
        </p>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  )
}

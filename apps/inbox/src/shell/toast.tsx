import { Button } from '../controls/button.tsx'
import { KeyCaps } from '../controls/key-caps.tsx'
import { useStore } from '../state/store.ts'
import type { Toaster } from '../state/toasts.ts'

/** One sentence at the foot of the screen, read out as it appears. */
export function ToastLayer({ toaster }: { toaster: Toaster }) {
  const toast = useStore(toaster.store)
  return (
    <div class="toast-layer" role="status" aria-live="polite">
      {toast && (
        <div class="toast" key={toast.id}>
          <span>{toast.text}</span>
          {toast.action && (
            <Button kind="quiet" onClick={toast.action.run}>
              {toast.action.label}
              {toast.action.keys && <KeyCaps chord={toast.action.keys} />}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

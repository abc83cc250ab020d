/** What the server takes; a hint for the browser's dialog, and nothing more. */
const ACCEPTED = 'image/png,image/jpeg,image/webp,image/gif,.pdf,.txt,.csv,.docx,.xlsx,.pptx,.odt'

/** Opens the browser's own dialog; with `camera` it takes a photo where there is one. Only from a visitor's gesture. */
export function chooseFiles(done: (files: File[]) => void, { camera = false } = {}): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = !camera
  input.accept = camera ? 'image/*' : ACCEPTED
  if (camera) input.setAttribute('capture', 'environment')
  input.onchange = () => done([...(input.files ?? [])])
  input.click()
}

// Shows push notifications of the inbox. It keeps no files: the inbox is always what the server has.

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('push', (event) => event.waitUntil(show(event.data)))

async function show(data) {
  const { title, body, path, tag } = data.json()
  const windows = await self.clients.matchAll({ type: 'window' })
  // Whoever looks at the inbox on this device sees it there; a test is shown all the same.
  if (tag !== 'test' && windows.some((window) => window.focused)) return
  await self.registration.showNotification(title, { body, tag, renotify: true, data: { path } })
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(event.notification.data.path))
})

async function open(path) {
  const url = new URL(path, self.location.origin)
  // Only the inbox is opened, whatever a message says.
  if (url.origin !== self.location.origin || !url.pathname.startsWith('/inbox/')) return
  const [window] = await self.clients.matchAll({ type: 'window' })
  if (!window) return void (await self.clients.openWindow(url.href))
  await window.focus()
  await window.navigate(url.href)
}

// Many small pictures on one, each with its name, as WebP: Playwright itself writes PNG and JPEG only.
import { writeFileSync } from 'node:fs'

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{path: string, dark: boolean, columns: number, width: number, pictures: [name: string, png: Buffer][]}} sheet
 *   `width` of a picture on it, in px
 */
export async function writeSheet(browser, { path, dark, columns, width, pictures }) {
  const gap = 24
  const page = await browser.newPage({ viewport: { width: columns * (width + gap) + gap, height: 800 } })
  await page.setContent(`<style>
    body { margin: 0; padding: ${gap}px; display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: ${gap}px;
      font: 15px sans-serif; color: ${dark ? '#ddd' : '#333'}; background: ${dark ? '#0b0c0d' : '#eceae6'} }
    figure { margin: 0 } figcaption { margin-bottom: 6px } img { display: block; width: 100%; border-radius: 6px }
  </style>`)
  await page.evaluate(
    async (images) => {
      for (const [name, base64] of images) {
        const figure = document.createElement('figure')
        const caption = document.createElement('figcaption')
        const image = new Image()
        caption.textContent = name
        image.src = `data:image/png;base64,${base64}`
        figure.append(caption, image)
        document.body.append(figure)
        await image.decode()
      }
    },
    pictures.map(([name, png]) => [name, png.toString('base64')]),
  )
  const session = await page.context().newCDPSession(page)
  const { cssContentSize } = await session.send('Page.getLayoutMetrics')
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 78,
    captureBeyondViewport: true,
    clip: { ...cssContentSize, scale: 1 },
  })
  writeFileSync(path, Buffer.from(data, 'base64'))
  await page.close()
}

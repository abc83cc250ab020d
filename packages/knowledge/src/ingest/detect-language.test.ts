import { expect, it } from 'vitest'
import { detectLanguage } from './detect-language.ts'

const pages: Record<string, string> = {
  en: 'You can send back what you bought within 60 days, if it is clean and dry, and we will refund the price.',
  es: 'Puede devolver lo que ha comprado en los 60 días siguientes, si está limpio y seco, y le devolvemos el dinero.',
  fr: "Vous pouvez renvoyer ce que vous avez acheté dans les 60 jours, si c'est propre, et nous vous remboursons.",
  de: 'Sie können innerhalb von 60 Tagen zurückgeben, was Sie gekauft haben, wenn es sauber und trocken ist.',
  pl: 'Możesz zwrócić to, co kupiłeś, w ciągu 60 dni, jeśli jest czyste i suche, a my zwrócimy ci za to pieniądze.',
  ja: 'ご購入から六十日以内であれば、清潔で乾いた商品を返品できます。代金をお返しします。',
  zh: '如果商品干净且干燥，您可以在购买后六十天内退货，我们会退还货款，欢迎联系客服。',
  ru: 'Вы можете вернуть то, что купили, в течение 60 дней, если оно чистое и сухое, и мы вернём вам деньги.',
  uk: 'Ви можете повернути те, що купили, протягом 60 днів, якщо воно чисте, і ми повернемо вам гроші за це.',
  th: 'คุณสามารถส่งคืนสินค้าที่ซื้อไปได้ภายในหกสิบวันหากสินค้าสะอาดและแห้ง',
  ar: 'يمكنك إرجاع ما اشتريته خلال ستين يوما إذا كان نظيفا وجافا وسوف نعيد لك المال',
  el: 'Μπορείτε να επιστρέψετε ό,τι αγοράσατε μέσα σε εξήντα ημέρες αν είναι καθαρό και στεγνό',
}

it.each(Object.entries(pages))('tells %s by script and small words', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

it('a page about software in another script is not English', () => {
  expect(
    detectLanguage('安装 Docker Compose 和 PostgreSQL，然后运行 bundle exec rake db migrate production'),
  ).toBe('zh')
})

it('does not guess when the text does not tell', () => {
  for (const text of ['', '12345 67890', 'POST /api/v1/statuses HTTP/1.1 id username acct display name'])
    expect(detectLanguage(text)).toBeNull()
})

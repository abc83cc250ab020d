import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

const questions: [language: string, text: string][] = [
  ['en', 'Can I send back a tent that I already used?'],
  ['en', 'where is my parcel'],
  ['es', '¿Cuánto tarda el envío a las islas?'],
  ['es', 'donde esta mi pedido'],
  ['fr', 'Comment puis-je me faire rembourser ?'],
  ['de', 'Wo finde ich meine Rechnung?'],
  ['it', 'Come faccio a cambiare la password?'],
  ['pt', 'Onde está a minha encomenda?'],
  ['nl', 'Hoe lang duurt de bezorging naar België?'],
  ['pl', 'Jak mogę zwrócić zakupiony towar?'],
  ['tr', 'Siparişimi nasıl iptal edebilirim?'],
  ['sv', 'Hur lång tid tar leveransen?'],
  ['da', 'Hvornår kommer min pakke, og hvad koster fragten?'],
  ['nb', 'Hva koster det å sende tilbake noe jeg har brukt?'],
  ['fi', 'Miten voin palauttaa tilaukseni?'],
  ['ro', 'Cum pot să returnez un produs?'],
  ['cs', 'Jak dlouho trvá doručení objednávky?'],
  ['hu', 'Mennyi ideig tart a szállítás?'],
  ['vi', 'Làm thế nào để trả lại hàng?'],
  ['id', 'Bagaimana cara mengembalikan barang?'],
  ['ca', 'Com puc tornar una comanda i quan em tornareu els diners?'],
  ['hr', 'Gdje je moja narudžba i kada stiže?'],
  ['sk', 'Ako môžem vrátiť tovar, ktorý som kúpil?'],
  ['sl', 'Kako lahko vrnem naročilo in kdaj dobim denar?'],
  ['et', 'Kuidas ma saan tellimuse tagastada?'],
  ['lv', 'Kā es varu atgriezt preci un saņemt naudu?'],
  ['lt', 'Kaip galiu grąžinti prekę ir kiek tai kainuoja?'],
  ['is', 'Hvernig get ég skilað vörunni og hvað kostar það?'],
  ['sq', 'Si mund ta kthej porosinë dhe sa kushton?'],
  ['eu', 'Nola itzuli dezaket eskaera eta zenbat da prezioa?'],
  ['az', 'Sifarişi necə geri qaytara bilərəm və nə qədərdir?'],
  ['tl', 'Paano ko maibabalik ang order at magkano ang bayad?'],
  ['yo', 'Báwo ni mo ṣe lè dá ọjà náà padà?'],
  ['bg', 'Как мога да върна поръчката и колко струва?'],
  ['be', 'Калі прыйдзе мая заказ і колькі гэта каштуе?'],
  ['sr', 'Како могу да вратим поруџбину и колико кошта?'],
  ['mr', 'माझी ऑर्डर कुठे आहे आणि ती कधी येणार?'],
  ['ur', 'میرا آرڈر کہاں ہے اور یہ کب آئے گا؟'],
  ['ru', 'Где мой заказ?'],
  ['uk', 'Коли прийде моє замовлення, і скільки це коштує?'],
  ['el', 'Πού είναι η παραγγελία μου;'],
  ['ar', 'أين طلبي؟'],
  ['fa', 'چگونه می‌توانم سفارش خود را پس بدهم؟'],
  ['he', 'איפה ההזמנה שלי?'],
  ['hi', 'मेरा ऑर्डर कहाँ है?'],
  ['th', 'สินค้าของฉันอยู่ที่ไหน'],
  ['ja', '注文した商品はいつ届きますか？'],
  ['zh', '我的订单在哪里？'],
  ['ko', '주문한 상품은 언제 도착하나요?'],
]

test.each(questions)('%s: %s', (language, text) => {
  for (const fallback of ['en', 'ja']) {
    const found = detectLanguage(text, fallback)
    expect(found.language).toBe(language)
    expect(found.confidence).toBeGreaterThan(0.5)
  }
})

describe('where the text does not tell', () => {
  test.each(['', '12345', '👍', '!!!', 'x', 'https://shop.example/de/rechnung'])(
    '%j is the fallback, not sure at all',
    (text) => {
      expect(detectLanguage(text, 'pt-BR')).toEqual({ language: 'pt', confidence: 0 })
    },
  )
  test('a lone name leans to the fallback', () => {
    expect(detectLanguage('Mastercard', 'de').language).toBe('de')
  })
})

test.each([
  ['teléfono de contacto', 'es'],
  ['Enviáis a Tenerife', 'es'],
  ['gastos de envio', 'es'],
  ['gift card', 'en'],
])('the languages of the articles are likelier for short texts: “%s” is %s', (text, language) => {
  expect(detectLanguage(text, 'en', ['en', 'es']).language).toBe(language)
})

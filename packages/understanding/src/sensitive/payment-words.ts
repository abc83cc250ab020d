import { compactPattern } from '../words/compact-pattern.ts'

/** Secrets of paying with a value beside them, or the offer to send them. */
const GIVEN = compactPattern(
  String.raw`(?<!\p{LC})(?:cvv2?|cvc2?|csc|pin(?: ?code)?|pin-?(?:code|nummer)|pincode|security code|(?:three|3|four|4) digits on the back|one[- ]time (?:code|password)|otp|codigo de seguranca|codigo de seguridad|cryptogramme|prufnummer|prufziffer|codice di sicurezza|beveiligingscode|kod (?:cvv|cvc|pin)|пин-?код|cvv ?код|код cvv|رمز (?:cvv|الامان)|安全码|安全碼|セキュリティコード|暗証番号)(?: (?:code|code is|from my bank))?(?:\s|:|=|is|are|es|est|ist|lautet|e|è|to|の|は|是|هو|это|-)*\d{3,8}(?!\d| ?(?:pcs|pieces|mm))|(?<!\p{LC})(?:account number|sort code|kontonummer|blz|numero de cuenta|numero di conto|numer konta|rekeningnummer|номер счета|口座番号|银行账号)(?:\s|:|is|ist|es|e|to|no|der|lautet|は|是)*[\d-]{6,}|(?:bank|card|banking) (?:password|pin|passcode) (?:is|:)|one[- ]time (?:code|password) from my bank`,
)
const OFFERED = compactPattern(
  String.raw`(?:send|give|sending|giving|share|type|tell) (?:you |u |to you )?(?:my|the) (?:credit |debit |bank )?card (?:number|details|data|info\p{L}*)|(?:i'?ll|i will|should i|can i|shall i) (?:\p{L}+ ){0,3}(?:card|bank) (?:number|details|data)|(?:doy|mando|envio|paso) (?:\p{L}+ )?(?:los )?datos de (?:mi|la) tarjeta|(?:donne|envoie|communique) (?:\p{L}+ )?(?:mes coordonnees bancaires|mon numero de carte|ma carte)|(?:schicke|gebe|sende) (?:\p{L}+ ){0,2}(?:meine )?(?:karten|bank)(?:daten|nummer)|(?:mando|invio|do) i dati della (?:mia )?carta|(?:mandar|enviar|passar|passo) (?:os )?dados do (?:meu )?cartao|(?:stuur|geef) (?:\p{L}+ ){0,2}(?:mijn )?(?:kaart|bank)gegevens|(?:podaje|wysylam|podac) dane (?:mojej )?karty|kart bilgilerim\p{L}* (?:gonder|ver|yaz)\p{L}*|(?:отправ|скин|да[мю]|пришл)\p{L}* (?:\p{L}+ ){0,2}(?:данные|номер) (?:моей )?карты|(?:ارسل|سارسل|اعطي\p{L}*) (?:\p{L}+ ){0,2}(?:بيانات|رقم) (?:ال)?بطاق\p{L}*|(?:把|发|给|發|給).{0,4}(?:银行卡|卡号|信用卡)(?:信息|号|资料)?(?:发|给|告诉)|カード(?:情報|番号)を(?:送|教え|伝え)`,
)

/** Whether folded text gives away, or offers to give away, what pays: a CVV, a PIN, an account, card details. */
export const findPaymentWords = (folded: string): boolean => GIVEN.test(folded) || OFFERED.test(folded)

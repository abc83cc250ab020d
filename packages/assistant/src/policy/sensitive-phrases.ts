import type { SensitiveClass } from '@baton/contracts'
import { firstSpoken } from '../first-spoken.ts'

/** What is said first where a class must not be left to an assistant. No advice but where help is; nothing is quoted. */
type SensitivePhrases = Record<SensitiveClass, string>

const phrases: Record<string, SensitivePhrases> & { en: SensitivePhrases } = {
  en: {
    self_harm:
      'I am sorry that you are going through this. You do not have to be alone with it. If you are in danger, please call your local emergency number now, or go to somebody you trust.',
    threat: 'I take this seriously. If somebody is in danger, please call your local emergency number now.',
    legal: 'I can’t say anything about legal matters.',
    medical: 'I can’t give medical advice. In an emergency, please call your local emergency number now.',
    payment_data: 'Please don’t send card numbers, account numbers or security codes here.',
    minor: 'If you are not of age yet, please ask a parent or guardian to be with you.',
    others_data: 'I can’t say anything about other people’s data.',
  },
  es: {
    self_harm:
      'Siento que estés pasando por esto. No tienes que afrontarlo en soledad. Si estás en peligro, llama ahora al número de emergencias de tu zona o acude a alguien de confianza.',
    threat:
      'Me lo tomo en serio. Si alguien está en peligro, llama ahora al número de emergencias de tu zona.',
    legal: 'No puedo decir nada sobre asuntos legales.',
    medical:
      'No puedo dar consejos médicos. En una emergencia, llama ahora al número de emergencias de tu zona.',
    payment_data: 'Por favor, no envíes aquí números de tarjeta, de cuenta ni códigos de seguridad.',
    minor: 'Si aún no eres mayor de edad, pide a tu madre, tu padre o tu tutor que te acompañe.',
    others_data: 'No puedo decir nada sobre los datos de otras personas.',
  },
  fr: {
    self_harm:
      'Je suis désolé que vous traversiez cela. Vous n’avez pas à l’affronter seul. Si vous êtes en danger, appelez maintenant le numéro d’urgence de votre pays ou allez vers quelqu’un de confiance.',
    threat:
      'Je prends cela au sérieux. Si quelqu’un est en danger, appelez maintenant le numéro d’urgence de votre pays.',
    legal: 'Je ne peux rien dire sur les questions juridiques.',
    medical:
      'Je ne peux pas donner de conseil médical. En cas d’urgence, appelez maintenant le numéro d’urgence de votre pays.',
    payment_data: 'N’envoyez pas ici de numéro de carte, de numéro de compte ni de code de sécurité.',
    minor: 'Si vous n’êtes pas encore majeur, demandez à un parent ou à un tuteur d’être avec vous.',
    others_data: 'Je ne peux rien dire sur les données d’autres personnes.',
  },
  de: {
    self_harm:
      'Es tut mir leid, dass es Ihnen so geht. Sie müssen damit nicht allein sein. Wenn Sie in Gefahr sind, rufen Sie bitte jetzt den Notruf an oder gehen Sie zu jemandem, dem Sie vertrauen.',
    threat: 'Ich nehme das ernst. Wenn jemand in Gefahr ist, rufen Sie bitte jetzt den Notruf an.',
    legal: 'Zu rechtlichen Fragen kann ich nichts sagen.',
    medical: 'Medizinischen Rat kann ich nicht geben. Im Notfall rufen Sie bitte jetzt den Notruf an.',
    payment_data: 'Bitte senden Sie hier keine Kartennummern, Kontonummern oder Sicherheitscodes.',
    minor:
      'Wenn Sie noch nicht volljährig sind, holen Sie bitte ein Elternteil oder eine andere sorgeberechtigte Person dazu.',
    others_data: 'Über Daten anderer Menschen kann ich nichts sagen.',
  },
  it: {
    self_harm:
      'Mi dispiace che stia attraversando questo momento. Non deve affrontarlo in solitudine. Se è in pericolo, chiami subito il numero di emergenza locale o vada da qualcuno di cui si fida.',
    threat: 'Lo prendo sul serio. Se qualcuno è in pericolo, chiami subito il numero di emergenza locale.',
    legal: 'Non posso dire nulla su questioni legali.',
    medical:
      'Non posso dare consigli medici. In caso di emergenza, chiami subito il numero di emergenza locale.',
    payment_data: 'Per favore, non invii qui numeri di carta, numeri di conto o codici di sicurezza.',
    minor: 'Se non è ancora maggiorenne, chieda a un genitore o a un tutore di starle accanto.',
    others_data: 'Non posso dire nulla sui dati di altre persone.',
  },
  pt: {
    self_harm:
      'Lamento que esteja passando por isto. Não precisa enfrentar isso sem ajuda. Se estiver em perigo, ligue agora para o número de emergência local ou procure alguém de confiança.',
    threat: 'Levo isto a sério. Se alguém estiver em perigo, ligue agora para o número de emergência local.',
    legal: 'Não posso dizer nada sobre questões legais.',
    medical:
      'Não posso dar conselhos médicos. Numa emergência, ligue agora para o número de emergência local.',
    payment_data: 'Por favor, não envie aqui números de cartão, números de conta nem códigos de segurança.',
    minor: 'Se ainda não é maior de idade, peça a um dos pais ou responsável que fique ao seu lado.',
    others_data: 'Não posso dizer nada sobre dados de outras pessoas.',
  },
  nl: {
    self_harm:
      'Wat naar dat u dit doormaakt. U hoeft hier niet alleen mee te blijven. Bent u in gevaar, bel dan nu het alarmnummer of ga naar iemand die u vertrouwt.',
    threat: 'Ik neem dit serieus. Is iemand in gevaar, bel dan nu het alarmnummer.',
    legal: 'Over juridische zaken kan ik niets zeggen.',
    medical: 'Medisch advies kan ik niet geven. Bel in een noodgeval nu het alarmnummer.',
    payment_data: 'Stuur hier alstublieft geen kaartnummers, rekeningnummers of beveiligingscodes.',
    minor: 'Bent u nog niet meerderjarig, vraag dan een ouder of voogd om erbij te zijn.',
    others_data: 'Over gegevens van andere mensen kan ik niets zeggen.',
  },
  pl: {
    self_harm:
      'Przykro mi, że przez to przechodzisz. Nie musisz być z tym bez pomocy. Jeśli grozi Ci niebezpieczeństwo, zadzwoń teraz pod lokalny numer alarmowy albo idź do kogoś, komu ufasz.',
    threat:
      'Traktuję to poważnie. Jeśli ktoś jest w niebezpieczeństwie, zadzwoń teraz pod lokalny numer alarmowy.',
    legal: 'Nie mogę wypowiadać się w sprawach prawnych.',
    medical: 'Nie mogę udzielać porad medycznych. W nagłym wypadku zadzwoń teraz pod lokalny numer alarmowy.',
    payment_data: 'Nie przesyłaj tutaj numerów kart, numerów kont ani kodów zabezpieczających.',
    minor: 'Jeśli nie masz jeszcze ukończonego wieku dorosłości, poproś rodzica lub opiekuna o pomoc.',
    others_data: 'Nie mogę nic powiedzieć o danych innych osób.',
  },
  tr: {
    self_harm:
      'Bunları yaşadığınız için üzgünüm. Bununla yalnız kalmak zorunda değilsiniz. Tehlikedeyseniz lütfen şimdi yerel acil durum numarasını arayın veya güvendiğiniz birine gidin.',
    threat: 'Bunu ciddiye alıyorum. Birisi tehlikedeyse lütfen şimdi yerel acil durum numarasını arayın.',
    legal: 'Hukuki konularda bir şey söyleyemem.',
    medical: 'Tıbbi tavsiye veremem. Acil bir durumda lütfen şimdi yerel acil durum numarasını arayın.',
    payment_data: 'Lütfen buraya kart numarası, hesap numarası veya güvenlik kodu göndermeyin.',
    minor: 'Henüz reşit değilseniz lütfen anne, baba veya velinizden yanınızda olmasını isteyin.',
    others_data: 'Başkalarının verileri hakkında bir şey söyleyemem.',
  },
  ja: {
    self_harm:
      'おつらい状況なのですね。ひとりで抱え込まないでください。危険を感じているときは、今すぐお住まいの地域の緊急通報番号に電話するか、信頼できる人のところへ行ってください。',
    threat: '真剣に受け止めています。危険な状態の方がいるときは、今すぐ緊急通報番号に電話してください。',
    legal: '法律に関することはお答えできません。',
    medical: '医療に関する助言はできません。緊急のときは、今すぐ緊急通報番号に電話してください。',
    payment_data: 'カード番号、口座番号、セキュリティコードはここに送らないでください。',
    minor: '未成年の方は、保護者の方と一緒にお話しください。',
    others_data: 'ほかの方の情報についてはお答えできません。',
  },
  zh: {
    self_harm:
      '很抱歉您正在经历这些。您不必独自承受。如果您有危险，请立即拨打当地的紧急电话，或去找您信任的人。',
    threat: '我会认真对待。如果有人处于危险之中，请立即拨打当地的紧急电话。',
    legal: '我无法就法律问题发表意见。',
    medical: '我无法提供医疗建议。遇到紧急情况，请立即拨打当地的紧急电话。',
    payment_data: '请不要在这里发送卡号、账号或安全码。',
    minor: '如果您尚未成年，请让父母或监护人陪同您。',
    others_data: '我无法提供他人的信息。',
  },
  ar: {
    self_harm:
      'يؤسفني أنك تمر بهذا. لست مضطرًا إلى مواجهته وحدك. إذا كنت في خطر فاتصل الآن برقم الطوارئ المحلي أو اذهب إلى شخص تثق به.',
    threat: 'آخذ هذا على محمل الجد. إذا كان أحد في خطر فاتصل الآن برقم الطوارئ المحلي.',
    legal: 'لا يمكنني قول أي شيء عن المسائل القانونية.',
    medical: 'لا يمكنني تقديم نصائح طبية. في الحالات الطارئة اتصل الآن برقم الطوارئ المحلي.',
    payment_data: 'من فضلك لا ترسل هنا أرقام البطاقات أو الحسابات أو رموز الأمان.',
    minor: 'إذا لم تبلغ سن الرشد بعد فاطلب من أحد والديك أو ولي أمرك أن يكون معك.',
    others_data: 'لا يمكنني قول أي شيء عن بيانات أشخاص آخرين.',
  },
}

export const sensitivePhrasesFor = (...languages: (string | undefined)[]): SensitivePhrases =>
  firstSpoken(phrases, languages)

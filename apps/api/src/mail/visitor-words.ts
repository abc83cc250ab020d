/** What a mail to a visitor says in one language. `{site}` and `{agent}` are filled in. */
export interface VisitorMailWords {
  replySubject: string
  replied: string
  goOn: string
  transcriptSubject: string
  transcript: string
  you: string
  assistant: string
  why: string
  stop: string
  stopped: string
}

const en: VisitorMailWords = {
  replySubject: 'A reply from {site}',
  replied: '{agent} replied after you had left.',
  goOn: 'Go on with the conversation',
  transcriptSubject: 'Your conversation with {site}',
  transcript: 'This is what was said, as you asked.',
  you: 'You',
  assistant: 'Assistant',
  why: 'You get this because you left this address in the chat of {site}. Nobody reads answers to it.',
  stop: 'No more mail',
  stopped: 'Done. You get no more mail from this chat.',
}

const languages: Record<string, VisitorMailWords> = {
  en,
  de: {
    replySubject: 'Eine Antwort von {site}',
    replied: '{agent} hat geantwortet, nachdem Sie gegangen waren.',
    goOn: 'Unterhaltung fortsetzen',
    transcriptSubject: 'Ihre Unterhaltung mit {site}',
    transcript: 'Das wurde gesprochen, wie Sie es gewünscht haben.',
    you: 'Sie',
    assistant: 'Assistent',
    why: 'Sie bekommen diese Nachricht, weil Sie diese Adresse im Chat von {site} angegeben haben. Antworten darauf liest niemand.',
    stop: 'Keine E-Mails mehr',
    stopped: 'Erledigt. Sie bekommen keine E-Mails mehr von diesem Chat.',
  },
  es: {
    replySubject: 'Una respuesta de {site}',
    replied: '{agent} respondió cuando usted ya se había ido.',
    goOn: 'Seguir la conversación',
    transcriptSubject: 'Su conversación con {site}',
    transcript: 'Esto es lo que se dijo, como usted pidió.',
    you: 'Usted',
    assistant: 'Asistente',
    why: 'Recibe este correo porque dejó esta dirección en el chat de {site}. Nadie lee las respuestas.',
    stop: 'No recibir más correos',
    stopped: 'Hecho. No recibirá más correos de este chat.',
  },
  fr: {
    replySubject: 'Une réponse de {site}',
    replied: '{agent} a répondu après votre départ.',
    goOn: 'Continuer la conversation',
    transcriptSubject: 'Votre conversation avec {site}',
    transcript: 'Voici ce qui a été dit, comme vous l’avez demandé.',
    you: 'Vous',
    assistant: 'Assistant',
    why: 'Vous recevez ce message parce que vous avez laissé cette adresse dans le chat de {site}. Personne ne lit les réponses.',
    stop: 'Ne plus recevoir d’e-mails',
    stopped: 'C’est fait. Vous ne recevrez plus d’e-mails de ce chat.',
  },
  it: {
    replySubject: 'Una risposta da {site}',
    replied: '{agent} ha risposto dopo che lei era andato via.',
    goOn: 'Continuare la conversazione',
    transcriptSubject: 'La sua conversazione con {site}',
    transcript: 'Ecco che cosa è stato detto, come ha chiesto.',
    you: 'Lei',
    assistant: 'Assistente',
    why: 'Riceve questa e-mail perché ha lasciato questo indirizzo nella chat di {site}. Nessuno legge le risposte.',
    stop: 'Niente più e-mail',
    stopped: 'Fatto. Non riceverà più e-mail da questa chat.',
  },
  pt: {
    replySubject: 'Uma resposta de {site}',
    replied: '{agent} respondeu depois de você sair.',
    goOn: 'Continuar a conversa',
    transcriptSubject: 'Sua conversa com {site}',
    transcript: 'Isto é o que foi dito, como você pediu.',
    you: 'Você',
    assistant: 'Assistente',
    why: 'Você recebe este e-mail porque deixou este endereço no chat de {site}. Ninguém lê as respostas.',
    stop: 'Não receber mais e-mails',
    stopped: 'Pronto. Você não receberá mais e-mails deste chat.',
  },
  nl: {
    replySubject: 'Een antwoord van {site}',
    replied: '{agent} heeft geantwoord nadat u was weggegaan.',
    goOn: 'Verder met het gesprek',
    transcriptSubject: 'Uw gesprek met {site}',
    transcript: 'Dit is wat er is gezegd, zoals u vroeg.',
    you: 'U',
    assistant: 'Assistent',
    why: 'U krijgt deze e-mail omdat u dit adres in de chat van {site} hebt achtergelaten. Niemand leest antwoorden erop.',
    stop: 'Geen e-mail meer',
    stopped: 'Klaar. U krijgt geen e-mail meer van deze chat.',
  },
  pl: {
    replySubject: 'Odpowiedź od {site}',
    replied: 'Po Twoim wyjściu przyszła odpowiedź: {agent}.',
    goOn: 'Kontynuuj rozmowę',
    transcriptSubject: 'Twoja rozmowa z {site}',
    transcript: 'Oto zapis rozmowy, zgodnie z prośbą.',
    you: 'Ty',
    assistant: 'Asystent',
    why: 'Otrzymujesz tę wiadomość, ponieważ ten adres podano w czacie {site}. Nikt nie czyta odpowiedzi na nią.',
    stop: 'Nie wysyłaj więcej wiadomości',
    stopped: 'Gotowe. Ten czat nie wyśle Ci więcej wiadomości.',
  },
  tr: {
    replySubject: '{site} yanıt verdi',
    replied: 'Siz ayrıldıktan sonra yanıt geldi: {agent}.',
    goOn: 'Sohbete devam et',
    transcriptSubject: '{site} ile sohbetiniz',
    transcript: 'İstediğiniz gibi, konuşulanlar burada.',
    you: 'Siz',
    assistant: 'Asistan',
    why: 'Bu e-postayı, {site} sohbetinde bu adresi verdiğiniz için alıyorsunuz. Yanıtları kimse okumaz.',
    stop: 'Artık e-posta gönderme',
    stopped: 'Tamam. Bu sohbetten artık e-posta almayacaksınız.',
  },
  ar: {
    replySubject: 'رد من {site}',
    replied: 'وصلك رد بعد مغادرتك من {agent}.',
    goOn: 'متابعة المحادثة',
    transcriptSubject: 'محادثتك مع {site}',
    transcript: 'هذا ما قيل في المحادثة، كما طلبت.',
    you: 'أنت',
    assistant: 'المساعد',
    why: 'تصلك هذه الرسالة لأنك تركت هذا العنوان في دردشة {site}. لا أحد يقرأ الردود عليها.',
    stop: 'إيقاف الرسائل',
    stopped: 'تم. لن تصلك رسائل أخرى من هذه الدردشة.',
  },
  ja: {
    replySubject: '{site} からの返信',
    replied: 'お席を離れたあとに {agent} が返信しました。',
    goOn: '会話を続ける',
    transcriptSubject: '{site} との会話',
    transcript: 'ご希望の会話の記録です。',
    you: 'あなた',
    assistant: 'アシスタント',
    why: '{site} のチャットでこのアドレスを入力されたため、お送りしています。このメールへの返信は読まれません。',
    stop: 'メールの配信を停止する',
    stopped: '完了しました。このチャットからのメールは届かなくなります。',
  },
  zh: {
    replySubject: '{site} 的回复',
    replied: '您离开后，{agent} 回复了您。',
    goOn: '继续对话',
    transcriptSubject: '您与 {site} 的对话',
    transcript: '这是您要的对话记录。',
    you: '您',
    assistant: '助手',
    why: '您收到此邮件，是因为您在 {site} 的聊天中留下了此地址。对此邮件的回复无人阅读。',
    stop: '不再接收邮件',
    stopped: '已完成。您不会再收到此聊天的邮件。',
  },
}

/** The words for a BCP 47 tag and the language that they are in: English where there are none. */
export function visitorWords(tag: string): { language: string; words: VisitorMailWords } {
  const language = tag.split('-')[0]?.toLowerCase() ?? ''
  const words = languages[language]
  return words ? { language, words } : { language: 'en', words: en }
}

/** Puts names in the places of `{…}`. */
export const fillIn = (text: string, names: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '')

import { firstSpoken } from './first-spoken.ts'

/** What the assistant says in its own words; everything else is quoted. None of it claims anything about the site. */
export interface Phrases {
  greeting: string
  thanks: string
  farewell: string
  acknowledgement: string
  /** A person was asked for and is being called. */
  passingOn: string
  /** Before a list of pages. */
  closest: string
  /** Before one more page. */
  seeAlso: string
  /** In the place of a promise. */
  cannotDo: string
  /** Nothing was found; offers a person. */
  dontKnow: string
  /** The same, the second time in a row. */
  dontKnowAgain: string
}

const phrases: Record<string, Phrases> & { en: Phrases } = {
  en: {
    greeting: 'Hello. What would you like to know?',
    thanks: "You're welcome.",
    farewell: 'Goodbye.',
    acknowledgement: 'Good. Is there anything else you would like to know?',
    passingOn: 'I am passing this conversation to a person.',
    closest: 'I have no exact answer. These pages look closest:',
    seeAlso: 'See also:',
    cannotDo:
      'I can only answer questions here; I can’t do this myself. I can pass this conversation to a person.',
    dontKnow:
      'I don’t know. I found nothing about this in the help pages. Would you like to talk to a person?',
    dontKnowAgain: 'I don’t know this either. A person can help you further. Would you like to talk to one?',
  },
  es: {
    greeting: 'Hola. ¿Qué te gustaría saber?',
    thanks: 'De nada.',
    farewell: 'Hasta luego.',
    acknowledgement: 'Bien. ¿Quieres saber algo más?',
    passingOn: 'Paso esta conversación a una persona.',
    closest: 'No tengo una respuesta exacta. Estas páginas son las más cercanas:',
    seeAlso: 'Ver también:',
    cannotDo:
      'Aquí solo puedo responder preguntas; no puedo hacerlo yo. Puedo pasar esta conversación a una persona.',
    dontKnow:
      'No lo sé. No he encontrado nada sobre esto en las páginas de ayuda. ¿Quieres hablar con una persona?',
    dontKnowAgain: 'Esto tampoco lo sé. Una persona puede ayudarte mejor. ¿Quieres hablar con alguien?',
  },
  fr: {
    greeting: 'Bonjour. Que souhaitez-vous savoir ?',
    thanks: 'Je vous en prie.',
    farewell: 'Au revoir.',
    acknowledgement: 'Bien. Souhaitez-vous savoir autre chose ?',
    passingOn: 'Je transmets cette conversation à une personne.',
    closest: 'Je n’ai pas de réponse exacte. Ces pages semblent les plus proches :',
    seeAlso: 'Voir aussi :',
    cannotDo:
      'Je peux seulement répondre aux questions ici ; je ne peux pas le faire moi-même. Je peux transmettre cette conversation à une personne.',
    dontKnow:
      'Je ne sais pas. Je n’ai rien trouvé à ce sujet dans les pages d’aide. Souhaitez-vous parler à une personne ?',
    dontKnowAgain:
      'Je ne le sais pas non plus. Une personne peut vous aider. Souhaitez-vous parler à quelqu’un ?',
  },
  de: {
    greeting: 'Hallo. Was möchten Sie wissen?',
    thanks: 'Gern geschehen.',
    farewell: 'Auf Wiedersehen.',
    acknowledgement: 'Gut. Möchten Sie noch etwas wissen?',
    passingOn: 'Ich gebe dieses Gespräch an einen Menschen weiter.',
    closest: 'Eine genaue Antwort habe ich nicht. Diese Seiten kommen am nächsten:',
    seeAlso: 'Siehe auch:',
    cannotDo:
      'Ich kann hier nur Fragen beantworten; das kann ich nicht selbst erledigen. Ich kann dieses Gespräch an einen Menschen weitergeben.',
    dontKnow:
      'Das weiß ich nicht. Auf den Hilfeseiten habe ich nichts dazu gefunden. Möchten Sie mit einem Menschen sprechen?',
    dontKnowAgain:
      'Auch das weiß ich nicht. Ein Mensch kann Ihnen weiterhelfen. Möchten Sie mit jemandem sprechen?',
  },
  it: {
    greeting: 'Buongiorno. Che cosa desidera sapere?',
    thanks: 'Prego.',
    farewell: 'Arrivederci.',
    acknowledgement: 'Bene. Desidera sapere altro?',
    passingOn: 'Passo questa conversazione a una persona.',
    closest: 'Non ho una risposta esatta. Queste pagine sono le più vicine:',
    seeAlso: 'Vedi anche:',
    cannotDo:
      'Qui posso solo rispondere alle domande; non posso farlo io. Posso passare questa conversazione a una persona.',
    dontKnow:
      'Non lo so. Nelle pagine di aiuto non ho trovato nulla su questo. Vuole parlare con una persona?',
    dontKnowAgain: 'Non so nemmeno questo. Una persona può aiutarla meglio. Vuole parlare con qualcuno?',
  },
  pt: {
    greeting: 'Olá. O que gostaria de saber?',
    thanks: 'De nada.',
    farewell: 'Até logo.',
    acknowledgement: 'Certo. Gostaria de saber mais alguma coisa?',
    passingOn: 'Estou passando esta conversa para uma pessoa.',
    closest: 'Não tenho uma resposta exata. Estas páginas são as mais próximas:',
    seeAlso: 'Veja também:',
    cannotDo:
      'Aqui só posso responder a perguntas; não posso fazer isso. Posso passar esta conversa para uma pessoa.',
    dontKnow:
      'Não sei. Não encontrei nada sobre isto nas páginas de ajuda. Gostaria de falar com uma pessoa?',
    dontKnowAgain: 'Também não sei isto. Uma pessoa pode ajudar melhor. Gostaria de falar com alguém?',
  },
  nl: {
    greeting: 'Hallo. Wat wilt u weten?',
    thanks: 'Graag gedaan.',
    farewell: 'Tot ziens.',
    acknowledgement: 'Goed. Wilt u nog iets weten?',
    passingOn: 'Ik geef dit gesprek door aan een medewerker.',
    closest: 'Ik heb geen precies antwoord. Deze pagina’s komen het dichtst in de buurt:',
    seeAlso: 'Zie ook:',
    cannotDo:
      'Ik kan hier alleen vragen beantwoorden; dit kan ik niet zelf doen. Ik kan dit gesprek doorgeven aan een medewerker.',
    dontKnow:
      'Dat weet ik niet. Ik heb er niets over gevonden in de helppagina’s. Wilt u een medewerker spreken?',
    dontKnowAgain: 'Ook dit weet ik niet. Een medewerker kan u verder helpen. Wilt u iemand spreken?',
  },
  pl: {
    greeting: 'Dzień dobry. Co chcesz wiedzieć?',
    thanks: 'Nie ma za co.',
    farewell: 'Do widzenia.',
    acknowledgement: 'Dobrze. Czy chcesz wiedzieć coś jeszcze?',
    passingOn: 'Przekazuję tę rozmowę człowiekowi.',
    closest: 'Nie mam dokładnej odpowiedzi. Najbliższe są te strony:',
    seeAlso: 'Zobacz też:',
    cannotDo:
      'Mogę tu tylko odpowiadać na pytania; nie mogę zrobić tego za Ciebie. Mogę przekazać tę rozmowę człowiekowi.',
    dontKnow: 'Nie wiem. Na stronach pomocy nic o tym nie ma. Czy chcesz porozmawiać z człowiekiem?',
    dontKnowAgain: 'Tego też nie wiem. Człowiek może pomóc lepiej. Czy chcesz z kimś porozmawiać?',
  },
  tr: {
    greeting: 'Merhaba. Ne öğrenmek istersiniz?',
    thanks: 'Rica ederim.',
    farewell: 'Hoşça kalın.',
    acknowledgement: 'Peki. Öğrenmek istediğiniz başka bir şey var mı?',
    passingOn: 'Bu konuşmayı bir temsilciye aktarıyorum.',
    closest: 'Kesin bir yanıtım yok. En yakın sayfalar bunlar:',
    seeAlso: 'Ayrıca bakın:',
    cannotDo:
      'Burada yalnızca soruları yanıtlayabilirim; bunu kendim yapamam. Bu konuşmayı bir temsilciye aktarabilirim.',
    dontKnow:
      'Bilmiyorum. Yardım sayfalarında bununla ilgili bir şey bulamadım. Bir temsilciyle görüşmek ister misiniz?',
    dontKnowAgain: 'Bunu da bilmiyorum. Bir temsilci yardımcı olabilir. Görüşmek ister misiniz?',
  },
  ja: {
    greeting: 'こんにちは。何についてお知りになりたいですか。',
    thanks: 'どういたしまして。',
    farewell: 'またのお越しをお待ちしています。',
    acknowledgement: '承知しました。ほかに知りたいことはありますか。',
    passingOn: 'この会話を担当者に引き継ぎます。',
    closest: 'はっきりした答えは見つかりませんでした。近い内容のページはこちらです。',
    seeAlso: '関連ページ：',
    cannotDo:
      'こちらではご質問にお答えすることしかできず、手続きはできません。この会話を担当者に引き継ぐことができます。',
    dontKnow: 'わかりません。ヘルプページにこの内容は見つかりませんでした。担当者とお話しになりますか。',
    dontKnowAgain: 'こちらもわかりません。担当者がお手伝いできます。お話しになりますか。',
  },
  zh: {
    greeting: '您好。您想了解什么？',
    thanks: '不客气。',
    farewell: '再见。',
    acknowledgement: '好的。您还想了解什么吗？',
    passingOn: '我正在把这段对话转给人工客服。',
    closest: '我没有找到确切的答案。这些页面最接近：',
    seeAlso: '另请参阅：',
    cannotDo: '我在这里只能回答问题，无法亲自办理。我可以把这段对话转给人工客服。',
    dontKnow: '我不知道。帮助页面里没有找到相关内容。您想和人工客服交谈吗？',
    dontKnowAgain: '这个我也不知道。人工客服可以帮您。您想和他们交谈吗？',
  },
  ar: {
    greeting: 'مرحبًا. ماذا تود أن تعرف؟',
    thanks: 'على الرحب والسعة.',
    farewell: 'إلى اللقاء.',
    acknowledgement: 'حسنًا. هل تود معرفة شيء آخر؟',
    passingOn: 'أحيل هذه المحادثة إلى موظف.',
    closest: 'ليست لدي إجابة دقيقة. هذه الصفحات هي الأقرب:',
    seeAlso: 'انظر أيضًا:',
    cannotDo:
      'يمكنني هنا الإجابة عن الأسئلة فقط، ولا أستطيع القيام بذلك بنفسي. يمكنني إحالة هذه المحادثة إلى موظف.',
    dontKnow: 'لا أعرف. لم أجد شيئًا عن هذا في صفحات المساعدة. هل تود التحدث مع موظف؟',
    dontKnowAgain: 'لا أعرف هذا أيضًا. يمكن لموظف أن يساعدك. هل تود التحدث معه؟',
  },
}

/** The assistant's words in the first of these languages that it speaks; English if it speaks none. */
export const phrasesFor = (...languages: (string | undefined)[]): Phrases => firstSpoken(phrases, languages)

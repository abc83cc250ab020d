import { describe, expect, test } from 'vitest'
import { wantsPerson } from './wants-person.ts'

const wishes: Record<string, string[]> = {
  en: [
    'I want to talk to a human',
    'agent',
    'Human please',
    'can I speak to a real person?',
    'let me talk to someone',
    'connect me with an agent',
    'transfer me to customer service',
    'TALK TO A PERSON!!!',
    'speak to a represntative',
    'i need a humna',
    'put me through to your support team',
    'get me a manager',
    'operator',
    'real person',
    'Could I please chat with a member of your team about my order?',
    "I don't want to talk to a bot, I want a person",
    'is anyone there?',
    'Why can I not just speak with an actual human being',
    "I'd like to speak to an advisor please",
    'how do I talk to a live agent',
    'Can someone call me?',
    'This is useless. Give me a human.',
    'no bots',
    'id rather talk to somebody',
    'escalate this to a supervisor',
    'can you hand me over to a colleague or a human',
  ],
  es: [
    'quiero hablar con una persona',
    'necesito un agente',
    '¿Puedo hablar con alguien?',
    'páseme con un operador',
    'hablar con un humano',
    'agente por favor',
    'me gustaría hablar con atención al cliente',
    'no quiero hablar con un bot',
    'quiero ablar con un asesor',
    '¿me puede pasar con un agente humano?',
  ],
  fr: [
    'je veux parler à un humain',
    'puis-je parler à quelqu’un ?',
    'passez-moi un conseiller',
    'conseiller svp',
    "J'aimerais être mis en relation avec un agent",
    'parler à une vraie personne',
    'je voudrais un conseiller humain',
    'je ne veux pas parler à un robot',
  ],
  de: [
    'Ich möchte mit einem Menschen sprechen',
    'Mitarbeiter bitte',
    'Kann ich mit jemandem reden?',
    'echte Person',
    'Verbinden Sie mich bitte mit dem Kundenservice',
    'ich will einen Menschen',
    'bitte an einen Mitarbeiter weiterleiten',
    'Ich will mit einem echten Menschen chatten',
    'kein Bot',
    'mit Mitarbeitr sprechen',
  ],
  it: [
    'voglio parlare con una persona',
    'operatore',
    'posso parlare con un operatore umano?',
    'vorrei un operatore per favore',
    'parlare con qualcuno',
    'mi passi un responsabile',
    'mettermi in contatto con un umano',
  ],
  pt: [
    'quero falar com um atendente',
    'preciso de falar com uma pessoa',
    'falar com humano',
    'atendente por favor',
    'Me transfere para um atendente humano',
    'Gostaria de falar com alguém',
    'posso falar com um operador?',
  ],
  nl: [
    'ik wil een mens spreken',
    'kan ik met iemand praten?',
    'medewerker graag',
    'verbind mij door met de klantenservice',
    'ik wil met een echt persoon chatten',
    'Ik wil geen bot',
    'kunt u mij doorverbinden met een medewerker',
  ],
  pl: [
    'chcę rozmawiać z człowiekiem',
    'konsultant',
    'proszę połączyć z konsultantem',
    'czy mogę porozmawiać z kimś?',
    'poproszę konsultanta',
    'chciałabym porozmawiać z żywą osobą',
    'przełącz mnie na pracownika',
  ],
  tr: [
    'bir insanla konuşmak istiyorum',
    'müşteri temsilcisi',
    'temsilciye bağlan',
    'gerçek bir kişiyle görüşmek istiyorum',
    'beni müşteri temsilcisine bağlayın',
    'canlı destek istiyorum',
    'biriyle konuşabilir miyim',
  ],
  sv: [
    'jag vill prata med en människa',
    'kan jag få prata med någon?',
    'koppla mig till kundtjänst',
    'människa tack',
  ],
  da: [
    'jeg vil gerne tale med et menneske',
    'kan jeg snakke med en medarbejder',
    'stil mig om til kundeservice',
  ],
  nb: ['jeg vil snakke med et menneske', 'kan jeg få snakke med noen?'],
  ro: ['vreau să vorbesc cu un om', 'operator vă rog', 'pot vorbi cu cineva?'],
  cs: ['chci mluvit s člověkem', 'spojte mě s operátorem'],
  ru: [
    'хочу поговорить с человеком',
    'оператор',
    'соедините с оператором',
    'позовите человека',
    'можно менеджера?',
    'свяжите меня с живым сотрудником',
  ],
  uk: ["з'єднайте мене з оператором", 'хочу поговорити з людиною'],
  ar: [
    'أريد التحدث مع شخص حقيقي',
    'موظف من فضلك',
    'هل يمكنني التحدث إلى إنسان؟',
    'حولني إلى خدمة العملاء',
    'اريد التكلم مع موظف',
  ],
  he: ['אני רוצה לדבר עם נציג', 'נציג בבקשה'],
  el: ['θέλω να μιλήσω με άνθρωπο', 'εκπρόσωπος'],
  hi: ['मुझे किसी इंसान से बात करनी है', 'एजेंट से बात करनी है'],
  ja: [
    '人と話したい',
    '担当者につないでください',
    'オペレーターお願いします',
    '人間に代わってください',
    '有人チャットに切り替えて',
    '誰かいますか',
    'スタッフと直接話せますか？',
  ],
  zh: ['转人工', '我要人工客服', '人工', '我想和真人说话', '请帮我转接客服', '有真人吗', '我想跟客服聊一下'],
  ko: ['상담원 연결해 주세요', '사람이랑 얘기하고 싶어요', '상담원', '직원과 통화하고 싶습니다'],
  th: ['ขอคุยกับเจ้าหน้าที่', 'อยากคุยกับคนจริงๆ', 'ติดต่อแอดมินหน่อย', 'เจ้าหน้าที่ครับ'],
  vi: ['tôi muốn nói chuyện với nhân viên', 'cho tôi gặp người thật'],
  id: ['saya mau bicara dengan manusia', 'hubungkan saya dengan petugas'],
}

const decoys: Record<string, string[]> = {
  en: [
    'how many people fit in the tent?',
    'I want people with the code to get the discount',
    "is there a person's name on the label",
    'agent orange jacket',
    'human rights policy',
    'can a human wear size 8',
    'do you sell to humans?',
    'can I speak to you about returns?',
    'are you human?',
    'are you a real person',
    'is this a bot',
    'what is your human rights statement',
    'does the delivery agent call before arriving?',
    'can I give the jacket to another person',
    'do I need a person over 18 to sign?',
    'tent for 4 persons',
    'I need a cleaning agent for my tent',
    'can I transfer my points to another person?',
    'who owns the company',
    'how long does support take to answer?',
    'what are the support hours',
    'I spoke to an agent yesterday and he promised a refund',
    'customer service opening hours',
    'is the price per person?',
    'can my dog talk',
    'does it fit a tall person',
    'the person who ordered is my wife',
    'can someone else collect my parcel?',
    'I do not want to talk to a person, just tell me',
    'how do I cancel',
    'human hair wig',
    'my manager account does not work',
    'do you have operator headsets',
    'a gift for someone special',
    'talking about returns, who pays?',
    "what's the phone number of the store?",
  ],
  es: [
    '¿cuántas personas caben en la tienda?',
    'quiero una tienda para cuatro personas',
    'política de derechos humanos',
    '¿eres humano?',
    '¿puede otra persona recoger mi pedido?',
    'el agente de aduanas pide un documento',
    'quiero hablar de mi pedido',
    '¿vendéis a empresas?',
  ],
  fr: [
    'combien de personnes dans la tente ?',
    'une autre personne peut-elle retirer mon colis ?',
    'êtes-vous un humain ?',
    'droits humains',
    'le prix par personne',
    'je veux parler de ma commande',
    'agent nettoyant pour tente',
  ],
  de: [
    'Wie viele Personen passen ins Zelt?',
    'Zelt für vier Personen',
    'Bist du ein Mensch?',
    'Menschenrechte in der Lieferkette',
    'Kann eine andere Person das Paket abholen?',
    'Kann ich über meine Bestellung sprechen?',
    'Gibt es Rabatt für Mitarbeiter?',
    'Ich möchte nicht mit einem Menschen sprechen',
  ],
  it: [
    'quante persone entrano nella tenda?',
    'sei umano?',
    'può ritirare il pacco un’altra persona?',
    'diritti umani',
    'prezzo per persona',
  ],
  pt: [
    'quantas pessoas cabem na tenda?',
    'você é humano?',
    'outra pessoa pode levantar a encomenda?',
    'direitos humanos',
    'preço por pessoa',
  ],
  nl: [
    'hoeveel personen passen in de tent?',
    'ben je een mens?',
    'kan iemand anders mijn pakket ophalen?',
    'mensenrechten',
    'prijs per persoon',
  ],
  pl: [
    'ile osób zmieści się w namiocie?',
    'czy jesteś człowiekiem?',
    'czy inna osoba może odebrać paczkę?',
    'prawa człowieka',
    'cena za osobę',
  ],
  tr: [
    'çadıra kaç kişi sığar?',
    'sen insan mısın?',
    'insan hakları politikası',
    'dört kişilik çadır',
    'paketi başka biri alabilir mi',
  ],
  sv: [
    'hur många personer får plats i tältet?',
    'är du en människa?',
    'pris per person',
    'kan någon annan hämta paketet?',
  ],
  ru: [
    'сколько человек помещается в палатку?',
    'ты человек?',
    'права человека',
    'может ли другой человек забрать посылку?',
    'палатка на 4 человека',
  ],
  ar: [
    'كم شخصا تتسع الخيمة؟',
    'هل أنت إنسان؟',
    'حقوق الإنسان',
    'خيمة لأربعة أشخاص',
    'هل يمكن لشخص آخر استلام الطرد؟',
  ],
  ja: [
    'このテントは何人用ですか？',
    'あなたは人間ですか？',
    '人権ポリシー',
    '4人用テント',
    '本人以外が受け取れますか？',
    '人気の商品は？',
    '返品について相談したい',
  ],
  zh: [
    '这个帐篷能住几个人？',
    '你是人吗？',
    '人权政策',
    '四人帐篷',
    '别人可以代收包裹吗？',
    '人工智能是什么',
    '客服电话是多少',
    '这是人工皮草吗',
  ],
  ko: ['텐트에 몇 사람이 들어가나요?', '너는 사람이야?', '다른 사람이 택배를 받을 수 있나요?', '4인용 텐트'],
  th: ['เต็นท์นี้นอนได้กี่คน', 'คุณเป็นคนหรือบอท', 'คนอื่นรับพัสดุแทนได้ไหม', 'ราคาต่อคนเท่าไหร่'],
}

describe.each(Object.entries(wishes))('a wish for a person in %s', (language, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(wantsPerson(phrase, language)).toMatchObject({ wants: true, matched: expect.any(String) })
    expect(wantsPerson(phrase.toUpperCase()).wants).toBe(true)
  })
})

describe.each(Object.entries(decoys))('no wish in %s', (language, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(wantsPerson(phrase, language)).toEqual({ wants: false, confidence: 0, matched: null })
    expect(wantsPerson(phrase).wants).toBe(false)
  })
})

test('a long message is read in its first thousand letters', () => {
  expect(wantsPerson(`${'my tent is wet. '.repeat(2000)} agent`).wants).toBe(false)
})

const STORY = `My parcel was due on Monday. The page says that it left the warehouse a week ago and is on its way, and the
neighbours have not seen it either. You tell people that they want the agent of the carrier to look into it, who says that they
need someone at the warehouse, and so it goes on for days while the present that is in it is for a birthday on Sunday.`
test('what others want in a story is no wish; what its writer wants is', () => {
  expect(wantsPerson(STORY, 'en').wants).toBe(false)
  expect(wantsPerson(`${STORY} Please let me speak to someone.`, 'en').wants).toBe(true)
})

test.each([
  'What should I do if I come in contact with a person who is ill?',
  'Can a person contract it by touch?',
  "I'd like to manage several threads at once",
])('“%s” is a question and no wish', (text) => {
  expect(wantsPerson(text, 'en').wants).toBe(false)
})

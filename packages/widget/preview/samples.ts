/** The same conversation in one language. */
export interface Sample {
  name: string
  greeting: string
  suggestions: string[]
  question: string
  answer: string
  closest: string
  unknown: string
  /** A question back, and the answers to tap. */
  which: string
  choices: string[]
  wantsPerson: string
  agent: string
  followUp: string
  thanks: string
  markup: string
  citations: { n: number; title: string; headings: string[]; url: string; quote: string; passage: string }[]
}

const markup = [
  'Delivery depends on **weight** and *country*[^1]:',
  '',
  '| Weight | Standard | Express |',
  '|---|---|---|',
  '| up to 2 kg | 4.90 € | 9.90 € |',
  '| up to 10 kg | 6.90 € | 14.90 € |',
  '| over 10 kg | by freight | not offered |',
  '',
  '1. Put the poles in their bag.',
  '2. Print the label:',
  '   - at home, or',
  '   - in a store.',
  '',
  '```',
  'baton ingest ./docs --prune --site demo --verbose --long-option=value',
  '```',
  '',
  '> Keep the receipt. Use the code `RETURN-24` and read [the guide](/help/returns).',
].join('\n')

export const samples: Record<string, Sample> = {
  en: {
    name: 'Trailhead Outdoor',
    greeting: 'Hello. How can we help you today?',
    suggestions: [
      'Can I send back a tent I already used?',
      'Where is my order?',
      'Which sizes do the boots run in?',
    ],
    question: 'can I send back a tent I already used?',
    answer:
      'Yes. You can send back a tent that you have used, as long as it is clean, dry and complete, within 60 days of delivery[^1]. Members have 90 days[^2].\n\nThe refund arrives within five working days after the tent has reached us[^1].',
    closest:
      'I did not find a sure answer. These pages look closest:\n\n- Returns and refunds[^1]\n- Membership[^2]',
    unknown: 'I do not know that. Our help pages do not say anything about it. A person can help you.',
    which: 'Do you want to return an order, or to cancel one that has not left us yet?',
    choices: ['Return an order', 'Cancel an order', 'Something else'],
    wantsPerson: 'Could I talk to somebody about the poles? One is bent.',
    agent:
      'Hello, this is Ana. I am sorry about the bent pole. I can send you a new one today, and you keep the tent. Is the address on your last order still right? You can follow the parcel at https://parcels.example/track/4821.',
    followUp: 'And what about shipping costs?',
    thanks: 'Yes it is. Thank you.',
    markup,
    citations: [
      {
        n: 1,
        title: 'Returns and refunds',
        headings: ['Returns', 'Used items'],
        url: '/help/returns',
        quote:
          'You can send back a tent that you have used, as long as it is clean, dry and complete, within 60 days of delivery.',
        passage:
          'We want you to be able to try your gear outdoors. You can send back a tent that you have used, as long as it is clean, dry and complete, within 60 days of delivery. The refund goes to the way you paid and arrives within five working days after the tent has reached us.',
      },
      {
        n: 2,
        title: 'Membership benefits',
        headings: [],
        url: '/help/members',
        quote: 'Members have 90 days to return used gear.',
        passage: 'Members have 90 days to return used gear.',
      },
    ],
  },
  de: {
    name: 'Outdoor-Ausrüstung Wegweiser',
    greeting: 'Guten Tag. Wie können wir Ihnen weiterhelfen?',
    suggestions: [
      'Kann ich ein bereits benutztes Zelt zurückschicken?',
      'Wie lange dauert die Rückerstattung auf mein Kundenkonto?',
      'Versandkostenübersicht',
    ],
    question: 'Kann ich ein bereits benutztes Zelt zurückschicken?',
    answer:
      'Ja. Ein benutztes Zelt können Sie innerhalb von 60 Tagen nach der Lieferung zurückschicken, solange es sauber, trocken und vollständig ist[^1]. Mitglieder der Kundengemeinschaft haben 90 Tage Zeit[^2].',
    closest:
      'Eine sichere Antwort habe ich nicht gefunden. Diese Seiten passen am ehesten:\n\n- Rückgabe und Rückerstattung[^1]\n- Mitgliedschaftsvorteile[^2]',
    unknown: 'Das weiß ich nicht. Auf unseren Hilfeseiten steht dazu nichts. Ein Mensch kann Ihnen helfen.',
    which: 'Möchten Sie eine Bestellung zurückschicken oder eine noch nicht versandte stornieren?',
    choices: ['Bestellung zurückschicken', 'Noch nicht versandte Bestellung stornieren', 'Etwas anderes'],
    wantsPerson: 'Könnte ich mit jemandem über die Zeltstangen sprechen?',
    agent:
      'Guten Tag, hier ist Ana. Das mit der verbogenen Stange tut mir leid. Ich schicke Ihnen heute eine neue.',
    followUp: 'Und wie hoch sind die Versandkosten?',
    thanks: 'Vielen Dank.',
    markup,
    citations: [
      {
        n: 1,
        title: 'Rückgabe und Rückerstattung gebrauchter Ausrüstungsgegenstände',
        headings: ['Rückgabe', 'Benutzte Artikel'],
        url: '/help/returns',
        quote: 'Ein benutztes Zelt können Sie innerhalb von 60 Tagen zurückschicken.',
        passage:
          'Ein benutztes Zelt können Sie innerhalb von 60 Tagen zurückschicken. Es muss sauber, trocken und vollständig sein.',
      },
      {
        n: 2,
        title: 'Mitgliedschaftsvorteile',
        headings: [],
        url: '/help/members',
        quote: 'Mitglieder haben 90 Tage Zeit.',
        passage: 'Mitglieder haben 90 Tage Zeit.',
      },
    ],
  },
  ar: {
    name: 'متجر الدرب',
    greeting: 'مرحبًا. كيف يمكننا مساعدتك اليوم؟',
    suggestions: ['هل يمكنني إعادة خيمة استعملتها؟', 'أين طلبي؟'],
    question: 'هل يمكنني إعادة خيمة استعملتها؟',
    answer:
      'نعم. يمكنك إعادة خيمة استعملتها خلال 60 يومًا من التسليم ما دامت نظيفة وجافة وكاملة[^1]. لدى الأعضاء 90 يومًا[^2].',
    closest: 'لم أجد إجابة مؤكدة. هذه الصفحات هي الأقرب:\n\n- الإرجاع والاسترداد[^1]\n- مزايا العضوية[^2]',
    unknown: 'لا أعرف ذلك. لا تذكر صفحات المساعدة شيئًا عنه. يمكن لشخص أن يساعدك.',
    which: 'هل تريد إعادة طلب وصلك أم إلغاء طلب لم يُشحن بعد؟',
    choices: ['إعادة طلب', 'إلغاء طلب', 'شيء آخر'],
    wantsPerson: 'هل يمكنني التحدث إلى أحد بشأن الأعمدة؟',
    agent: 'مرحبًا، معك آنا. يؤسفني ما حدث للعمود. سأرسل لك عمودًا جديدًا اليوم.',
    followUp: 'وماذا عن تكاليف الشحن؟',
    thanks: 'شكرًا.',
    markup,
    citations: [
      {
        n: 1,
        title: 'الإرجاع والاسترداد',
        headings: ['الإرجاع', 'السلع المستعملة'],
        url: '/help/returns',
        quote: 'يمكنك إعادة خيمة استعملتها خلال 60 يومًا',
        passage: 'يمكنك إعادة خيمة استعملتها خلال 60 يومًا من التسليم ما دامت نظيفة وجافة وكاملة.',
      },
      {
        n: 2,
        title: 'مزايا العضوية',
        headings: [],
        url: '/help/members',
        quote: 'لدى الأعضاء 90 يومًا',
        passage: 'لدى الأعضاء 90 يومًا.',
      },
    ],
  },
  ja: {
    name: 'トレイルヘッド',
    greeting: 'こんにちは。どのようなご用件でしょうか。',
    suggestions: ['使用済みのテントは返品できますか？', '注文した商品はどこにありますか？'],
    question: '使用済みのテントは返品できますか？',
    answer:
      'はい。使用済みのテントは、清潔で乾いた状態で部品がそろっていれば、お届けから60日以内に返品できます[^1]。会員の方は90日以内です[^2]。',
    closest: '確かな答えは見つかりませんでした。近いページはこちらです。\n\n- 返品と返金[^1]\n- 会員特典[^2]',
    unknown: '申し訳ありませんが、わかりません。ヘルプページに記載がありません。担当者がお手伝いできます。',
    which: '届いた商品の返品でしょうか、発送前の注文のキャンセルでしょうか。',
    choices: ['返品する', '注文をキャンセルする', 'その他'],
    wantsPerson: 'ポールについて担当の方と話せますか？',
    agent: '担当のアナです。ポールの件、申し訳ございません。本日新しいものをお送りします。',
    followUp: '送料はいくらですか？',
    thanks: 'ありがとうございます。',
    markup,
    citations: [
      {
        n: 1,
        title: '返品と返金',
        headings: ['返品', '使用済みの商品'],
        url: '/help/returns',
        quote: '使用済みのテントは、お届けから60日以内に返品できます。',
        passage: '使用済みのテントは、お届けから60日以内に返品できます。返金は5営業日以内に行います。',
      },
      {
        n: 2,
        title: '会員特典',
        headings: [],
        url: '/help/members',
        quote: '会員は90日以内に返品できます。',
        passage: '会員は90日以内に返品できます。',
      },
    ],
  },
}

import type { Topic } from './topics.ts'

/** The same in other languages; two of them answer from English pages. */
export const otherTopics: Topic[] = [
  {
    language: 'de',
    pageLanguage: 'de',
    title: 'Mobilfunkvertrag',
    url: 'https://funk.example/vertrag',
    question: 'Wie kündige ich meinen Vertrag?',
    facts: [
      {
        page: 'Der Vertrag läuft 24 Monate und ist danach monatlich kündbar.',
        says: [
          'Der Vertrag läuft 24 Monate und ist danach monatlich kündbar.',
          'Nach 24 Monaten ist der Vertrag monatlich kündbar.',
        ],
      },
      {
        page: 'Die Kündigungsfrist beträgt vier Wochen zum Monatsende.',
        says: [
          'Die Kündigungsfrist beträgt 4 Wochen zum Monatsende.',
          'Sie kündigen mit einer Frist von vier Wochen zum Monatsende.',
        ],
      },
      {
        page: 'Die Rufnummernmitnahme kostet 6,82 € und dauert 3 Werktage.',
        says: ['Die Rufnummernmitnahme kostet 6,82 Euro.', 'Die Rufnummernmitnahme dauert drei Werktage.'],
      },
      {
        page: 'Unsere Hotline ist montags bis samstags von 8 bis 20 Uhr erreichbar.',
        says: [
          'Die Hotline ist Montag bis Samstag von 8 bis 20 Uhr erreichbar.',
          'Unsere Hotline ist montags bis samstags von 8:00 bis 20:00 Uhr erreichbar.',
        ],
      },
    ],
    around: {
      opening: ['Guten Tag!', 'Vielen Dank für Ihre Frage.', 'Gerne helfe ich Ihnen weiter.', 'Hallo!', ''],
      listIntro: ['Hier eine Übersicht:', 'Das Wichtigste in Kürze:'],
      closing: [
        'Haben Sie noch weitere Fragen?',
        'Ich hoffe, das hilft Ihnen weiter.',
        'Möchten Sie mit einem Menschen sprechen?',
        '',
      ],
    },
    madeUp: [
      ['Kinder', 'Für Kinder gibt es einen zweiten Anschluss gratis.'],
      ['Ausland', 'Im Ausland surfen Sie unbegrenzt.'],
      ['Roboter', 'Alle Roboter nutzen das Netz kostenlos.'],
    ],
    promises: [
      'Ich kümmere mich darum und melde mich bei Ihnen.',
      'Ich habe Ihren Vertrag storniert.',
      'Wir werden Ihnen den Betrag erstatten.',
      'Ein Mitarbeiter ruft Sie gleich zurück.',
      'Ich leite das an die Technik weiter.',
    ],
  },
  {
    language: 'fr',
    pageLanguage: 'fr',
    title: 'Abonnement à la salle',
    url: 'https://gym.example/fr/abonnement',
    question: 'Comment suspendre mon abonnement ?',
    facts: [
      {
        page: "L'abonnement coûte 29,90 € par mois, sans frais d'inscription.",
        says: [
          "L'abonnement coûte 29,90 € par mois.",
          "L'abonnement est à 29,90 euros par mois, sans frais d'inscription.",
        ],
      },
      {
        page: "Vous pouvez suspendre l'abonnement pendant deux mois par an.",
        says: [
          "Vous pouvez suspendre l'abonnement pendant 2 mois par an.",
          "L'abonnement peut être suspendu deux mois par an.",
        ],
      },
      {
        page: 'La salle est ouverte de 6 h à 23 h, du lundi au vendredi.',
        says: [
          'La salle est ouverte de 6 h à 23 h, du lundi au vendredi.',
          'Du lundi au vendredi, la salle est ouverte de 6:00 à 23:00.',
        ],
      },
      {
        page: 'Un certificat médical de moins de 12 mois est demandé.',
        says: [
          'Un certificat médical de moins de douze mois est demandé.',
          'Il est demandé un certificat médical de moins de 12 mois.',
        ],
      },
    ],
    around: {
      opening: ['Bonjour !', 'Merci pour votre question.', 'Bonjour, merci de votre message.', ''],
      listIntro: ['Voici les informations :', 'En résumé :'],
      closing: [
        "N'hésitez pas si vous avez d'autres questions.",
        'Souhaitez-vous parler à une personne ?',
        '',
      ],
    },
    madeUp: [
      ['piscine', 'La piscine est gratuite pour tous les membres.'],
      ['amis', 'Vos amis entrent toujours gratuitement.'],
      ['serviettes', 'Les serviettes sont lavées chaque soir.'],
    ],
    promises: [
      'Je vais vérifier et vous envoyer un e-mail.',
      "J'ai annulé votre abonnement.",
      'Vous serez remboursé demain.',
      "Quelqu'un vous rappellera.",
      'Nous vous contacterons rapidement.',
    ],
  },
  {
    language: 'es',
    pageLanguage: 'es',
    title: 'Factura de la luz',
    url: 'https://luz.example/factura',
    question: '¿Cómo pago mi factura?',
    facts: [
      {
        page: 'La factura se paga por domiciliación el día 5 de cada mes.',
        says: [
          'La factura se paga por domiciliación el día 5 de cada mes.',
          'El día 5 de cada mes se paga la factura por domiciliación.',
        ],
      },
      {
        page: 'El precio es de 0,145 € por kWh y la potencia cuesta 3,20 € al mes.',
        says: ['El precio es de 0,145 € por kWh.', 'La potencia cuesta 3,20 euros al mes.'],
      },
      {
        page: 'Puede fraccionar el pago en tres plazos sin intereses.',
        says: [
          'Puede fraccionar el pago en 3 plazos sin intereses.',
          'El pago se puede fraccionar en tres plazos sin intereses.',
        ],
      },
      {
        page: 'Las averías se comunican en el 900 123 456.',
        says: [
          'Las averías se comunican en el 900 123 456.',
          'Para comunicar averías, llame al 900 123 456.',
        ],
      },
    ],
    around: {
      opening: ['¡Hola!', 'Gracias por su pregunta.', 'Buenos días.', ''],
      listIntro: ['Estos son los detalles:', 'En resumen:'],
      closing: ['¿Desea saber algo más?', 'Si necesita más ayuda, puedo pasarle con una persona.', ''],
    },
    madeUp: [
      ['solares', 'Los paneles solares se instalan gratis.'],
      ['gemela', 'Cada vivienda recibe una batería gemela.'],
      ['vacaciones', 'En vacaciones el consumo no se cobra.'],
    ],
    promises: [
      'Le enviaré un correo con la respuesta.',
      'He cancelado su contrato.',
      'Alguien le llamará en breve.',
      'Le reembolsaremos el importe.',
      'Voy a revisar su caso.',
    ],
  },
  {
    language: 'ja',
    pageLanguage: 'ja',
    title: '図書館の利用案内',
    url: 'https://lib.example/ja/guide',
    question: '本は何冊借りられますか。',
    facts: [
      {
        page: '本は一人10冊まで、2週間借りることができます。',
        says: ['本は一人10冊まで、2週間借りることができます。', '本は二週間、10冊まで借りられます。'],
      },
      {
        page: '開館時間は午前9時から午後8時までです。',
        says: ['開館時間は9時から20時までです。', '開館時間は午前9時から午後8時までです。'],
      },
      { page: '毎週月曜日は休館日です。', says: ['毎週月曜日は休館日です。', '月曜日は休館日です。'] },
      {
        page: '貸出カードの再発行には300円かかります。',
        says: ['貸出カードの再発行には300円かかります。', 'カードの再発行は300円です。'],
      },
    ],
    around: {
      opening: ['こんにちは。', 'ご質問ありがとうございます。', 'お問い合わせありがとうございます。', ''],
      listIntro: ['詳細は以下の通りです：'],
      closing: ['ほかにご質問はありますか。', 'ほかに何かございましたら、お知らせください。', ''],
    },
    madeUp: [
      ['無料', 'コピーは全員無料で使えます。'],
      ['宿泊', '学生は館内に宿泊できます。'],
      ['電車', '最寄りの電車は毎朝運休です。'],
    ],
    promises: [
      '私が確認してメールで連絡します。',
      '予約をキャンセルしました。',
      '担当者が折り返しお電話いたします。',
      '全額を返金いたします。',
    ],
  },
  {
    language: 'it',
    pageLanguage: 'en',
    title: 'Museum tickets',
    url: 'https://museum.example/tickets',
    question: 'Quanto costa il biglietto?',
    facts: [
      {
        page: 'A ticket costs €18; under 26 it is €9.',
        says: ['Il biglietto costa 18 €.', 'Sotto i 26 anni il biglietto costa 9 €.'],
      },
      {
        page: 'The museum is closed on Mondays and on 25 December.',
        says: ['Il museo è chiuso il lunedì.', 'Il museo è chiuso il 25 dicembre.'],
      },
      { page: 'The last entry is at 17:30.', says: ["L'ultimo ingresso è alle 17:30."] },
      {
        page: 'Groups of 10 or more get 20% off.',
        says: ['I gruppi di almeno dieci persone hanno il 20 % di sconto.'],
      },
    ],
    around: {
      opening: ['Buongiorno!', 'Grazie per la domanda.', ''],
      listIntro: ['Ecco le informazioni:'],
      closing: ['Ha altre domande?', 'Desidera parlare con una persona?', ''],
    },
    madeUp: [
      ['cani', 'I cani entrano in tutte le sale.'],
      ['caffè', 'Il caffè è offerto dalla casa.'],
      ['statue', 'Le statue si possono toccare.'],
    ],
    promises: [
      'Le invierò il biglietto per e-mail.',
      'Ho annullato il suo ordine.',
      'Sarà rimborsato domani.',
      'La richiameremo noi.',
    ],
  },
  {
    language: 'nl',
    pageLanguage: 'en',
    title: 'Parcel delivery',
    url: 'https://parcel.example/delivery',
    question: 'Wanneer komt mijn pakket?',
    facts: [
      {
        page: 'Parcels arrive in 2 to 4 working days.',
        says: [
          'Pakketten komen binnen 2 tot 4 werkdagen aan.',
          'Een pakket is er in twee tot vier werkdagen.',
        ],
      },
      {
        page: 'Parcels heavier than 31.5 kg are not accepted.',
        says: ['Pakketten zwaarder dan 31,5 kg worden niet aangenomen.'],
      },
      {
        page: 'A pickup point keeps a parcel for 7 days.',
        says: ['Een afhaalpunt bewaart een pakket 7 dagen.', 'Het afhaalpunt bewaart het zeven dagen.'],
      },
      { page: 'Delivery on Saturday costs €3.50 extra.', says: ['Bezorging op zaterdag kost € 3,50 extra.'] },
    ],
    around: {
      opening: ['Hallo!', 'Bedankt voor uw vraag.', 'Goedemiddag!', ''],
      listIntro: ['Dit zijn de details:', 'Kort samengevat:'],
      closing: ['Heeft u nog andere vragen?', 'Laat het me weten als u verder hulp nodig heeft.', ''],
    },
    madeUp: [
      ['buren', 'Wij geven het altijd af bij de buren.'],
      ['verzekering', 'De verzekering is altijd inbegrepen.'],
      ['zondag', 'Op zondag bezorgen wij gratis.'],
    ],
    promises: [
      'Ik stuur u een e-mail zodra ik het weet.',
      'Ik heb uw bestelling geannuleerd.',
      'Iemand belt u straks terug.',
      'Wij zullen het bedrag terugstorten.',
    ],
  },
]

/** A page of an invented company, what can be said from it, and what a model may say around that. */
export interface Topic {
  /** Of the answers. */
  language: string
  /** Of the page. */
  pageLanguage: string
  title: string
  url: string
  question: string
  /** What the page says, and the same as an answer may put it. */
  facts: { page: string; says: string[] }[]
  /** Before the facts, between them and at the end: they state nothing. */
  around: { opening: string[]; listIntro: string[]; closing: string[] }
  /** Stated by no page. The first word or number of each pair is only in it. */
  madeUp: [string, string][]
  promises: string[]
}

const english = {
  around: {
    opening: [
      'Hello!',
      'Thanks for your question.',
      "I'm happy to help.",
      'Good question!',
      'Hi there, thanks for reaching out.',
      'Sure, here is what I found.',
      '',
    ],
    listIntro: ['Here is an overview:', 'These are the details:', 'In short:'],
    closing: [
      'Let me know if you have any other questions.',
      'Is there anything else you would like to know?',
      'If you need more help, I can pass you on to a person.',
      'I hope this helps!',
      'Would you like to talk to a person?',
      '',
    ],
  },
  promises: [
    "I'll check this and e-mail you the result.",
    'We will refund the full amount right away.',
    'You will be refunded by tomorrow.',
    'I have cancelled your order.',
    'Someone will call you back shortly.',
    "I've forwarded your request to our technicians.",
    'Your booking has been updated.',
    'Our team will get in touch with you.',
    'I will make sure that it is fixed.',
    'Let me look into that and get back to you.',
  ],
}

export const englishTopics: Topic[] = [
  {
    ...english,
    language: 'en',
    pageLanguage: 'en',
    title: 'Returns',
    url: 'https://shop.example/returns',
    question: 'How can I return my tent?',
    facts: [
      {
        page: 'You have 60 days to send something back, counted from delivery.',
        says: [
          'You have 60 days from delivery to send something back.',
          'Items can be sent back within sixty days of delivery.',
        ],
      },
      {
        page: 'Trail Club members have 90 days.',
        says: ['Trail Club members have 90 days.', 'Members of the Trail Club get 90 days.'],
      },
      {
        page: 'We do not take back underwear, opened stove fuel and gift cards.',
        says: [
          'We do not take back underwear, opened stove fuel and gift cards.',
          'Underwear, opened stove fuel and gift cards cannot be taken back.',
        ],
      },
      {
        page: 'Refunds are paid within 14 days to the card that you paid with.',
        says: [
          'Refunds are paid within two weeks to the card you paid with.',
          'Refunds are paid within 14 days to the card that you paid with.',
        ],
      },
      {
        page: 'The return label costs €4.95; for orders over €1,000 it is free.',
        says: ['The return label costs 4.95 €.', 'For orders over 1000 € the return label is free.'],
      },
    ],
    madeUp: [
      ['warranty', 'Every tent has a lifetime warranty.'],
      ['Belgium', 'Parcels from Belgium travel at no cost.'],
      ['vouchers', 'Opened items can be swapped for vouchers.'],
    ],
  },
  {
    ...english,
    language: 'en',
    pageLanguage: 'en',
    title: 'Check-in and breakfast',
    url: 'https://hotel.example/stay',
    question: 'When can I check in on 3 May 2026?',
    facts: [
      {
        page: 'Check-in starts at 15:00 and the desk is open 24/7.',
        says: ['Check-in starts at 3 pm.', 'The desk is open 24/7, and check-in starts at 15:00.'],
      },
      {
        page: 'Check-out is until 11:00; a late check-out until 2 pm costs $25.',
        says: ['Check-out is until 11 am.', 'A late check-out until 14:00 costs $25.'],
      },
      {
        page: 'Breakfast is served from 6:30 to 10:00, Monday to Friday.',
        says: [
          'Breakfast is served from 6:30 to 10 am, Monday to Friday.',
          'From Monday to Friday, breakfast is served between 6:30 and 10:00.',
        ],
      },
      {
        page: 'The pool is closed from 1 November 2026 to 31 March 2027.',
        says: [
          'The pool is closed from November 1, 2026 to March 31, 2027.',
          'From 01.11.2026 until 31.03.2027 the pool is closed.',
        ],
      },
    ],
    madeUp: [
      ['sauna', 'Guests use the sauna for free.'],
      ['rooftop', 'There is a rooftop bar with live music.'],
      ['airport', 'The airport shuttle leaves every hour.'],
    ],
  },
  {
    ...english,
    language: 'en',
    pageLanguage: 'en',
    title: 'Lost or stolen card',
    url: 'https://bank.example/cards/lost',
    question: 'My card is gone, what now?',
    facts: [
      {
        page: 'Block your card at once by calling +44 20 7946 0123, day or night.',
        says: [
          'Block your card at once by calling +44 20 7946 0123.',
          'Call +44 (0)20 7946 0123 at any time to block the card.',
        ],
      },
      {
        page: 'A replacement card costs £8 and arrives in 3 to 5 working days.',
        says: [
          'A replacement card costs £8.',
          'The replacement card arrives in 3–5 working days and costs £8.',
        ],
      },
      {
        page: 'You are liable for at most £35 of losses before the report.',
        says: [
          'Before the report you are liable for at most £35 of losses.',
          'Your liability for losses before the report is at most £35.',
        ],
      },
      {
        page: 'Write to cards@bank.example about a charge that you do not recognise.',
        says: [
          'Write to cards@bank.example about a charge you do not recognise.',
          'If you do not recognise a charge, write to cards@bank.example.',
        ],
      },
    ],
    madeUp: [
      ['insurance', 'Travel insurance covers every theft abroad.'],
      ['branch', 'Any branch hands out cash on the same afternoon.'],
      ['PIN', 'The PIN stays the same for life.'],
    ],
  },
  {
    ...english,
    language: 'en',
    pageLanguage: 'en',
    title: 'Plans and billing',
    url: 'https://app.example/billing',
    question: 'How do I switch to the Team plan?',
    facts: [
      {
        page: 'The Team plan costs $12 per person and month, billed yearly.',
        says: [
          'The Team plan costs $12 per person and month.',
          'Billed yearly, the Team plan is 12 USD per person and month.',
        ],
      },
      {
        page: 'Open Settings, choose Billing and select Change plan.',
        says: [
          'Open Settings, choose Billing and select **Change plan**.',
          'In Settings, choose Billing, then select Change plan.',
        ],
      },
      {
        page: 'Exports are limited to 1,000,000 rows and 2.5 GB.',
        says: ['Exports are limited to 1 000 000 rows and 2.5 GB.', 'Exports may have up to 1,000,000 rows.'],
      },
      {
        page: 'Accounts without a login for 18 months are deleted after a notice.',
        says: [
          'Accounts without a login for 18 months are deleted after a notice.',
          'After a notice, accounts with no login in 18 months are deleted.',
        ],
      },
    ],
    madeUp: [
      ['nonprofits', 'Nonprofits pay half.'],
      ['blockchain', 'All data is kept on a blockchain.'],
      ['offline', 'The desktop edition works offline.'],
    ],
  },
  {
    ...english,
    language: 'en',
    pageLanguage: 'en',
    title: 'Baggage',
    url: 'https://air.example/baggage',
    question: 'How heavy may my suitcase be?',
    facts: [
      {
        page: 'Each passenger may check in 1 bag of up to 23 kg.',
        says: ['Each passenger may check in 1 bag of up to 23 kg.', 'A checked bag may weigh up to 23 kg.'],
      },
      {
        page: 'Cabin bags are at most 55 x 40 x 23 cm and 8 kg.',
        says: ['Cabin bags may measure at most 55 × 40 × 23 cm.', 'A cabin bag is at most 8 kg.'],
      },
      {
        page: 'Overweight bags cost 12 euros for every kilogram.',
        says: ['Overweight bags cost €12 for every kilogram.', 'Every kilogram overweight costs 12 euros.'],
      },
      {
        page: 'Report damage within 7 days at https://air.example/claims.',
        says: [
          'Report damage within seven days at https://air.example/claims.',
          'Damage must be reported within 7 days at https://air.example/claims.',
        ],
      },
    ],
    madeUp: [
      ['skis', 'Skis always fly for free.'],
      ['pets', 'Small pets travel in the hold without papers.'],
      ['lounge', 'Every ticket opens the lounge.'],
    ],
  },
  {
    ...english,
    language: 'en',
    pageLanguage: 'en',
    title: 'Appointments',
    url: 'https://clinic.example/appointments',
    question: 'Can I move my appointment?',
    facts: [
      {
        page: 'You can move an appointment up to 24 hours before it, online or by phone.',
        says: [
          'You can move an appointment online or by phone up to 24 hours before it.',
          'Yes, an appointment can be moved up to 24 hours before it.',
        ],
      },
      {
        page: 'A missed appointment costs 30 francs.',
        says: ['A missed appointment costs 30 francs.', 'If an appointment is missed, it costs 30 francs.'],
      },
      {
        page: 'Blood tests need 12 hours without food; water is allowed.',
        says: [
          'Blood tests need twelve hours without food, though water is allowed.',
          'For blood tests, go 12 hours without food.',
        ],
      },
      {
        page: 'Results are in the portal after 2 working days.',
        says: [
          'Results are in the portal after two working days.',
          'After 2 working days the results are in the portal.',
        ],
      },
    ],
    madeUp: [
      ['parking', 'There is parking behind the house.'],
      ['aspirin', 'Take aspirin on the evening before.'],
      ['weekend', 'A doctor visits homes at the weekend.'],
    ],
  },
]

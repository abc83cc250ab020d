import type { Concepts } from '../concept.ts'

export const en: Concepts = {
  human:
    'humans?|human beings?|flesh and blood|humanly|living being|living soul|living person|hooman|humman|humen|humna|human agent|human support',
  someone:
    'someone|somebody|sum1|some1|sumone|sb|anyone|anybody|person|people|persons|individual|guy|guys|folks?|whoever|fellow|the one who|those who|people who|teammate|one of (you|your|their|ur) (~ )?(people|team|staff|colleagues|agents|advisors|lot)|one of you|ppl|peeps|smone|some one|one of u|whoever handles|whoever deals|one of (you|your|their|ur) (~ )?(folks|guys|crew|lot|workers)|your folks|whoever runs|whoever is|somone|someon|anyon|sombody|sumbody|somebdy',
  nobody: 'nobody|no one|none',
  staff:
    'agents?|operators?|reps?|representatives?|advis[oe]rs?|consultants?|employees?|colleagues?|coworkers?|staff|staffer|clerk|assistants?|specialists?|experts?|technicians?|engineers?|professionals?|csr|team members?|members? of ~|case ?workers?|handlers?|moderators?|attendant|salesperson|salesman|personnel|crew|workers?|tech guy|point of contact|liaison|techie|tech|support person|duty agent|team mates?|trained|account manager|relationship manager|the receptionist|your receptionist|counsell?ors?|concierge|teller|support worker|account handler|duty manager|customer success',
  boss: 'boss|managers?|supervisors?|superiors?|directors?|head of|in charge|responsible|decision maker|higher ups?|ceo|owner|team lead|decides|authorized|authorised|can decide|the authority to|someone with authority',
  team: 'support|customer (service|care|support)|help ?desk|tech support|billing|finance|accounting|sales|department|dept|warehouse|returns team|shipping|complaints team|technical team|team|service ?desk|front desk|reception|hotline|desk|returns desk|in accounts|accounts team|refunds team|customer services|claims|complaints|back office|accounting team|helpline|call cent(er|re)|contact cent(er|re)|head office|hq|branch|care team|client services|customer relations|legal team|repair team|booking team',
  yours:
    'your|ur|yours|of you|you guys|you lot|you people|from there|who works?|that works?|works there|working there|any of you|you ppl',
  bot: 'bots?|machines?|robots?|ai|chatbots?|automated|automatic|automation|computers?|algorithms?|canned|auto ?repl~|auto ?respon~|scripts?|scripted|program|artificial|generated|menus?|ivr|this bot|the bot|piece of software|a software',
  talk: 'talk|speak|speek|spk|chat|discuss|explain|converse|conversation|word with|a word|talking|speaking|chatting|text|texting|write|typing|type|message|messaging|communicate|tell|ask|discussing|explaining|walk me|dialogue|interact|deal|dealing|face to face|voice|say it|correspond|conversing|deal with|dealing with|involved|conversation with|go through it|run this by|sit down|bounce|messaged|emailing|email with|hear me out|email|mail|e mail|tlk|talk2|quick word|have a chat|catch up|chat to|talk through|talked through|talk it over|chatted with|have a conversation',
  reach:
    'contact|reach|get hold|get a hold|get ahold|in touch|get in touch|get through|reach out|hear from|hear back|follow up|drop me a line|get back to',
  connect:
    'transfer|connect|forward|redirect|put through|hand|handover|hand over|switch|patch|route|transferred|connected|loop in|involve|bring in|turn me over|get involved|put in touch|link me|pass on|passed on|pass (this|it|me)|thru|through to|over to|hook me up|bring someone in|get someone on|loop someone in|swap me|swap|replace|trade',
  raise: 'escalate|escalated|escalation|escalating|upgrade this',
  call: 'call|ring|phone|telephone|phoned|dial|voice call|on the line|on the phone|over the phone|on my phone|on my mobile|hop on a call|jump on a call|video call|give (me|us) a bell|on a call',
  me: 'me|us',
  this: 'this|my case|my issue|my ticket|my order|my problem|my request|it|file|situation|matter',
  help: 'help|assist|handle|look at|look into|take a look|take over|takeover|resolve|solve|fix|sort|deal with|check|review|read|serve|assistance|helping|helped by|assisted|attend|pick up|go over|take care|jump in|step in|investigate|guide|support me|walk through|advice|intervene|walk me through|listen|understands?|manage|sort it|sorted by|served by|seen by|picked up|sort it with|dealt with|deals with|see it with|sort out|sort this|sorted out|deal with me|see to',
  want: 'want|wanna|need|require|demand|insist|would like|d like|i d like|wish|looking for|request|desire|hoping to|hope to|would love|d love|would appreciate|appreciate|want to|gotta|have to|must|requesting|trying to|ask for|asking for|looking to|like to|grateful|love to|insist on|desperate|dying to|keen|time to|let s|must have|demanding|has to|need 2|wld like|is there a way to|feel safer|i d feel|(i |ve |already )?asked for|asked to (speak|talk)|would be (good|nice|great)',
  rather: 'prefer|rather|instead|better|prefer to|instead of|rather than|feel better|comfortable',
  can: 'can|could|may|possible|is it possible|any chance|any way|way to|would you|will you|able to|might|allow|let me|let|mind|would it be|would you mind|do you think|could somebody|wondering|cld|cud|wud|can u|can i|could i|may i',
  give: 'get me|give me|bring me|gimme|get|give|bring|fetch|find me|put|grab|send|show me|have|summon|page|produce|assign',
  please:
    'please|pls|plz|plis|kindly|thx|pretty please|ty|hello|hi|hey|yo|sorry|excuse me|dear|good (morning|afternoon|evening|day)|hallo|ok|okay|thanks|nah|thanx|im|dude|mate|man|ffs|omg|jeez|seriously|hiya|heya|howdy|hullo',
  not: 'not|no|don t|dont|never|isn t|won t|can t|cant|cannot|nope|without|doesn t|didn t|wouldn t|nor|neither|wont|doesnt|isnt|aint|not interested',
  fed: 'enough|stop|quit|sick of|tired of|no more|done with|i m done|fed up|hate|get rid|skip|bypass|past this|get past|out of|leave|shut|exit|can t stand|bored|annoyed|rid of|refuse|opt out|disable|turn off|close|had it|had enough|i give up|give up|pointless|going in circles|round in circles|over it|leave me|spare me|no use|not interested in|dont trust|don t trust|do not trust|no help|isn t helping|not helping|trust|back and forth|useless bot|off this|me off',
  real: 'real|actual|live|living|proper|genuine|true|actually|really|breathing|alive|competent|qualified|brain|normal|pulse',
  who: 'who|whom|to whom|with whom|who can i|who do i|who should i|who could i|whose|who must i|who would i|who at|who in|who from|whoever i',
  how: 'how do i|how can i|how to|how would i|how could i|where (do|can) i|how does one|how i can',
  many: 'how many|how much|number of|how long|how big|how old|how tall|amount|per|limit|maximum|max|count',
  what: 'what|which|when|where|why|how|whats',
  there:
    'there|is there|are there|available|online|around|free|on duty|on shift|here|behind this|awake|listening|on the other (end|side)|manning|nearby|in today|at your desk|in the house|home|staffed|do you have|have you got|working (today|now|here)',
  past: 'yesterday|was|were|told|said|spoke|talked|promised|helped|called|last (week|month|night|year|time)|ago|earlier|gave|been|asked|texted|wrote|chatted|already|before|sent|came|left|happened|explained|got|bought|booked|went|offered|refused|cancelled|stole|stolen|steal|stealing|took|taken|made|used|using|hacked|copied|withdrew|withdrawn|withdrawal|withdraw|lost|opened|has|had|robbed|received|tried|attempted|noticed|duplicate|scammed|fraudulent|times|has been|did not receive|didn t receive|did|decided|arrived',
  mine: 'my|mine|our|his|her|their|i am an?|i m an?|we are',
  other: 'another|other|else|different|second',
  third:
    'friends?|wife|husband|son|mother|father|mum|mom|dad|brother|sister|grand~|drivers?|couriers?|doctors?|lawyers?|players?|sellers?|customers?|guests?|kids?|children|child|accountants?|neighbou?rs?|delivery|landlord|insurance|estate|travel|users?|tenants?|patients?|students?|members|visitors|clients?|bank|plumber|model|baby|hairdresser|teacher|buyers?|booking|famous|candidates?|subscribers?|dentist|chef|president|maker|electrician|guide|(call|dial|phone|ring|text|message|email) (someone|somebody)( s)?|send (a|an) (text|message|email|mail|note) to (someone|somebody)|(text|message) (and send )?to (someone|somebody)|receptionist|co ?workers?|employers|boyfriend|women|my employees?|employees|this person|these people|other people|over 18|under 18|under 16|they (want|need|say|asked for)|(he|she) (wants|needs|says)|nan',
  thanks: 'thank|thanks|thx|kudos|shout ?out',
  job: 'job|apply|vacanc~|hiring|hire|position|cv|internship|apprenticeship|opening|openings|work for|work at|application',
  price:
    'price|cost|costs|discount|fee|opening hours|hours|number|address|size|colou?r|fit|fits|ticket|gift|present|invoice|warranty|stock|deliver~|shipping|returns?|material|order|parcel|policy|code|voucher|tent|room|seats?|ages?|open|holidays?|weekends?|christmas|language|languages|english|licen[cs]e|commission|rate|charge|car|engine|taxi|uber|cab|cash|atm|money|card|cards|lights?|payment|song|my phone|phone number|new phone|my mobile|transfer (money|funds|of)|washing machine|machine washable|coffee machine|tv|sofa|currency|pin|meeting|this transfer|my transfer|the transfer|a transfer|transfer from|refunds?|flat|house|bill|bills',
  role: 'role|roles|account|accounts|plan|permission~|add|remove|assign|app|software|api|setting~|log ?in|password|dashboard|feature|workspace|invite|set up|integrat~|install|widget|inbox|status|admin|administrator|profile|export|import|automatically|crm|form|group|share|plugin|column|report|notification~|screen|button|subscription|module|rights|resources|error|field~|you support|do you support|support for|supported|your support page|does it support|github|crypto|google|email address',
  areyou:
    'are you|r u|are u|is this|am i|you re|you are|you a|did you|is it|if you are|if you re|am i (talking|speaking|chatting) (to|with)|could you be|who made|made you|created you|who created|are you all|you ai|real about you|you human|you a human|you must have|you have to have',
  complain: 'complain|complaint|complaints|complain about',
  now: 'now|asap|immediately|urgent|urgently|right now|right away|today|at once|straight ?away|quickly|fast|this instant|tomorrow|tonight|this (afternoon|morning|evening)|later today|within the hour|monday|tuesday|wednesday|thursday|friday|saturday|after 5|before 5',
  answer: 'answer|reply|respond|response|answers|replies|responds|responding|replying|answering',
  good: 'great|good|nice|brilliant|lovely|excellent|helpful|smart|best|kind|fine|well|happy',
  says: 'says|say|error|mean|called|quote|book|song|film|game|brand|article|page|word|difference|review|picture|photo|homepage|legal|law|policy|tweets?|email from|calendar|reminder|joke|alarm|timer|names?|nickname|reviews|who is your|who s your|who is the|(people|they) call|call you|posts?|call me (something|anything)( else)?|call me by|you call (yourself|me)|your (whispering |normal )?voice|(speak|talk|speaking|talking) (so |too )?(fast|slow|slower|faster|quickly|louder)|what (will|would|do|can|should) you (like to |want to )?call me|write an email to|(ask|tell|told) the agent|agents? (is|are) busy',
  problem:
    'useless|dumb|stupid|nowhere|not working|misunderstand~|don t understand|doesn t understand|not help~|can t help|isn t helping|wrong|crap|ridiculous|complicated|complex|sensitive|delicate|private|frustrat~|third time|three times|again|keep|same|still|waste|joke|pointless|isn t working|hopeless|angry|furious|serious|personal|personally|directly|difficult|unacceptable|always|every time|each time',
  connectMe:
    'put me|pass me|hand me|assign me|direct me|patch me|hand us|pop me|put us|lead me to|put me thru|put me through|transfer me|connect me|forward me|take me to whoever',
  callMe:
    'call ?back|call me|phone me|ring me|calls? (me )?back|call backs|give me a (call|ring)|telephone me|(call|ring|phone) me back|call me back on|ring me on|call me on|phone me on',
  where: 'where s|where is|where are|wheres',
  only: 'just|only|simply|merely|all i (ask|want|need)',
  drop: 'never ?mind|forget it|bother|no need',
  tell: 'tell me|let me know|(does|do) (anyone|anybody|someone|you) know|anyone know|explain to me|inform me|can you explain|(to|can i|can you|i can|could i) tell (if|who|whether|when|how)|tell (if|whether)',
  must: 'do i (always |really )?(have|need) to|do (we|you) (have|need) to|must i|should i|is it necessary|am i required|required|mandatory|necessary|do you need',
  person: 'persons?|people|individual|ppl|folks',
  filler:
    'so|then|alright|anyway|um|uh|hmm|yeah|yes|like|honestly|honest|literally|again please|oh|wow|there s|lol|haha|hehe',
}

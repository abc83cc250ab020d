/** Signs by language, folded, that a question leans on what was said before. */
export interface FollowUpWords {
  /** Openings that always lean on the conversation. */
  opening: RegExp
  /** Words that point back when nothing else in the question says what is meant. */
  pointing: RegExp
}

export const followUpWords: Record<string, FollowUpWords> = {
  en: {
    opening:
      /^(and|but|or|so|also|then)\b(?! (how are|thanks))|^(what|how) about\b|^(what|how) if\b|^(why|why not|how so|how come|which one|which ones|since when|until when|for how long|how long|how much|how many|how often|when|where|who|really|even|only|same for|in that case|otherwise|what else|anything else|any other|tell me more|more details|explain|go on|for example|such as|like what)\??$|^(same|does that|does this|is that|is this|are those|are these|is it(?! (possible|true|ok|okay|allowed))|are they|does it|do they|can it|can they|will it|would that|would it|was it)\b/,
    pointing:
      /\b(it|its|they|them|their|that|this|those|these|one|ones|there|he|she|him|her|then|instead|same|former|latter|above|other|others|another|either|both|neither)\b/,
  },
  es: {
    opening:
      /^(y|pero|o|entonces|tambien|ademas|e)\b|^(que hay de|que pasa con|que tal con)\b|^(por que|cuanto|cuanto tiempo|cuando|donde|cual|cuales|como|quien|para que|desde cuando|y si|en ese caso|y eso)\??$/,
    pointing:
      /\b(eso|esto|ese|esa|esos|esas|este|esta|lo|la|los|las|ellos|ellas|ello|alli|ahi|tambien|mismo|misma|otro|otra|entonces|se)\b/,
  },
  fr: {
    opening:
      /^(et|mais|ou|donc|alors|aussi)\b|^(qu'en est-il|quid)\b|^(pourquoi|combien|combien de temps|quand|ou|lequel|laquelle|comment|qui|depuis quand|dans ce cas|et si)\??$/,
    pointing:
      /\b(ca|cela|ceci|celui-ci|celle-ci|celui|celle|ceux|il|elle|ils|elles|le|les|y|en|la-bas|pareil|meme|autre|autres|l')\b/,
  },
  de: {
    opening:
      /^(und|aber|oder|also|dann|auch)\b|^(was ist mit|wie ist es mit|wie sieht es .*aus|gilt das|geht das|ist das|und wenn|was wenn)\b|^(warum|wieso|wie lange|wie viel|wieviel|wann|wo|welche|welcher|welches|wie|wer|seit wann|ab wann|bis wann|in dem fall)\??$/,
    pointing:
      /\b(es|das|dies|diese|dieser|dieses|sie|er|ihn|ihm|ihnen|dort|da|dabei|damit|dafur|davon|dazu|darauf|daran|dann|derselbe|dasselbe|auch|andere|anderen|so)\b/,
  },
  it: {
    opening:
      /^(e|ma|o|allora|quindi|anche|invece)\b|^(che ne dici di|che mi dici)\b|^(perche|quanto|quanto tempo|quando|dove|quale|quali|come|chi|da quando|in quel caso|e se)\??$/,
    pointing:
      /\b(quello|quella|questo|questa|quelli|questi|lo|la|li|le|ci|ne|loro|esso|essa|li|anche|stesso|stessa|altro|altra)\b/,
  },
  pt: {
    opening:
      /^(e|mas|ou|entao|tambem|ainda)\b|^(e quanto a|que tal|e se)\b|^(por que|porque|quanto|quanto tempo|quando|onde|qual|quais|como|quem|desde quando|nesse caso)\??$/,
    pointing:
      /\b(isso|isto|esse|essa|este|esta|eles|elas|ele|ela|lo|la|la|ali|tambem|mesmo|mesma|outro|outra|dele|dela)\b/,
  },
  nl: {
    opening:
      /^(en|maar|of|dus|dan|ook)\b|^(hoe zit het met|wat met|wat als|geldt dat|kan dat|is dat)\b|^(waarom|hoe lang|hoelang|hoeveel|wanneer|waar|welke|hoe|wie|sinds wanneer|in dat geval)\??$/,
    pointing:
      /\b(het|dat|dit|die|deze|ze|zij|hij|hem|hen|daar|er|daarmee|daarvoor|dan|ook|dezelfde|hetzelfde|andere)\b/,
  },
  pl: {
    opening:
      /^(a|i|ale|lub|albo|wiec|to|czyli)\b|^(a co z|co z|a jesli|a dla)\b|^(dlaczego|czemu|jak dlugo|ile|kiedy|gdzie|ktory|ktora|ktore|jak|kto|od kiedy|w takim razie)\??$/,
    pointing:
      /\b(to|ten|ta|te|tego|tej|tych|tym|on|ona|ono|oni|one|go|jego|jej|ich|je|tam|tez|rowniez|inny|inna)\b/,
  },
  tr: {
    opening:
      /^(peki|ya|ve|ama|o zaman|ayrica)\b|\b(ya|peki)\s*\??$|^(neden|niye|ne kadar|ne zaman|nerede|hangisi|nasil|kim|kac|kac gun)\??$|\b(icin|icinse)\??$/,
    pointing: /\b(o|bu|su|onu|bunu|onun|bunun|ona|buna|onlar|bunlar|orada|orasi|ayni|digeri|baska)\b/,
  },
  sv: {
    opening:
      /^(och|men|eller|sa|da)\b|^(hur ar det med|vad galler for|galler det)\b|^(varfor|hur lange|hur mycket|nar|var|vilken|vilka|hur|vem)\??$/,
    pointing: /\b(det|den|de|dem|detta|denna|dessa|dar|da|ocksa|samma|annan|andra)\b/,
  },
  ru: {
    opening:
      /^(а|и|но|или|тогда|также)(?=\s)|^(что насчет|как насчет)|^(почему|сколько|как долго|когда|где|какой|какая|какие|как|кто|куда|с каких пор)\??$/,
    pointing:
      /(?<!\p{L})(это|этот|эта|эти|этого|он|она|оно|они|его|ее|их|им|там|тогда|тоже|также|такой|другой|другие|то)(?!\p{L})/u,
  },
  ar: {
    opening:
      /^(و|لكن|او|ثم|اذا)\s|^و(ماذا|كم|متى|هل|اين|كيف|ما|لماذا)|^(ماذا عن|وماذا عن)|^(لماذا|كم|متى|اين|كيف|من)\s?؟?$/,
    pointing: /(?<!\p{L})(هذا|هذه|ذلك|تلك|هو|هي|هم|هناك|ايضا|نفس|ذاك|عنه|عنها|فيه|فيها|له|لها)(?!\p{L})/u,
  },
  ja: {
    opening:
      /^(じゃあ|では|それでは|それなら|それは|これは|その|あと|また|でも|ちなみに|もし|で、)|(は|の場合は|だったら|なら)(どう(ですか|なりますか)?)?[？?]?$|^(なぜ|どうして|いつ|どこ|いくら|どれくらい|どのくらい)(ですか)?[？?]?$/,
    pointing: /(それ|これ|あれ|その|この|あの|そこ|ここ|同じ|ほか|他の)/,
  },
  zh: {
    opening:
      /^(那|那么|那麼|还有|還有|另外|但是|但|可是|如果|所以|然后|而且|这个|這個|它)|呢[？?]?$|^(为什么|為什麼|多久|多少|多少钱|什么时候|哪里|哪個|哪个|怎么|为何)[？?]?$/,
    pointing: /(它|他们|她|这个|這個|那个|那個|这些|那些|这样|那样|那里|这里|其他)/,
  },
  ko: {
    opening:
      /^(그럼|그러면|그리고|그런데|근데|하지만|또|그건|그거|이건)|(은요|는요|는|은)[?？]$|^(왜|언제|어디|얼마|얼마나|어떻게)(요|예요|인가요)?[?？]?$/,
    pointing: /(그것|이것|그거|이거|그|거기|여기|같은|다른)/,
  },
  th: {
    opening:
      /^(แล้ว|และ|แต่|หรือ|ถ้า|งั้น)|ล่ะ(ครับ|ค่ะ|คะ)?[?？]?$|^(ทำไม|เมื่อไหร่|ที่ไหน|เท่าไหร่|นานแค่ไหน|ยังไง)(ครับ|ค่ะ|คะ)?[?？]?$/,
    pointing: /(มัน|อันนี้|อันนั้น|นี้|นั้น|เหมือนกัน|ที่นั่น|อื่น)/,
  },
}

import { compactPattern } from '../words/compact-pattern.ts'

/** Ways to say that an answer missed, by language; patterns over folded text. */
export const complaintPhrases: Record<string, RegExp> = {
  en: compactPattern(
    String.raw`(?:that'?s|this is|thats|it'?s|this isn'?t|that isn'?t|that is|that was|this was)?\s?\bnot? (?:what|wat) (?:i|we) (?:asked|ask|meant|mean|wanted|want|was asking|need|needed|said|am asking)\b|\b(?:isn'?t|wasn'?t|isnt|wasnt) what (?:i|we) (?:asked|meant|want|wanted|need|needed|said|was asking)|(?:did(?:n'?t| not)|does(?:n'?t| not)|do(?:n'?t| not)|not) (?:really )?(?:answer(?:ing|ed)?|address)(?: (?:my|the|our|that|this|me))? ?(?:question|query|it|me\b)?|(?:did(?:n'?t| not)|does(?:n'?t| not)|not|isn'?t|wasn'?t|hasn'?t) (?:really |very |much |any |at all )?(?:help(?:ing|ed|ful)?\b(?! (?:center|centre|page|desk))|useful|relevant|understand(?:ing)? (?:me|my|the question|what))|you(?:'re| are)? (?:not (?:listening|understanding|getting|reading)|don'?t (?:understand|get it|listen)|misunderst\w+|didn'?t (?:understand|read|get|listen)|keep (?:saying|repeating|sending|giving|telling)|already (?:said|told|sent|gave))|(?:i|we) (?:already|just) (?:told|said|asked|tried|did|explained|mentioned)|(?:i|we)(?:'ve| have) (?:already )?(?:tried|done|told|asked|said|explained) (?:that|this|it|you)|(?:wrong|useless|irrelevant|bad|stupid|unhelpful) (?:answer|reply|response|info)|(?:answer|reply|response) (?:is|was) (?:wrong|useless|incorrect|irrelevant|no help|not right|false)|that'?s (?:wrong|incorrect|not (?:right|true|correct|it|helpful|my question))|that is (?:wrong|incorrect|not (?:right|true|correct|it))|(?:same|identical) (?:answer|thing|reply|response|question)(?: (?:again|over|every|as before|twice))?|asked (?:you )?(?:something|a different|twice|before)|read my (?:question|message)|answer my question|no help(?: at all)?$|(?:still|again) (?:does(?:n'?t| not)|not) (?:work|help|answer)|try again|^no,? (?:not that|i mean(?:t)?|that'?s not)`,
  ),
  es: compactPattern(
    String.raw`no es (?:eso )?lo que (?:pregunt|pedi|quier|quise|dije|necesit|busc)|(?:eso|esto) no (?:es lo que|responde|contesta|me (?:ayuda|sirve)|resuelve)|no (?:me )?(?:has|ha|han)? ?(?:respond|contest|entend|entiend|ayud|sirv)\w*|ya (?:te|se|os|les)? ?(?:lo )?(?:dije|he dicho|intente|probe|pregunte|hice|explique)|(?:misma|igual) respuesta|respuesta (?:incorrecta|equivocada|inutil)|(?:eso )?(?:esta mal|es incorrecto|no es correcto|es falso)|no pregunte eso|lee (?:bien )?mi|otra vez lo mismo|sigues repitiendo|me refer(?:ia|i) a otra`,
  ),
  fr: compactPattern(
    `(?:ce n'est|c'est|c est|ce n est) pas (?:ce que|ma question|la question|ca(?! grave)|la bonne|correct|utile|la reponse)|(?:ne |n')?(?:repond|repondez|repondu|reponds|aide|comprend|comprends|comprenez|compris) (?:toujours )?pas|pas (?:repondu|aide|compris|ce que j|du tout ce que)|(?:je (?:vous |te |l')?(?:ai )?|j'ai )deja (?:dit|essaye|demande|fait|explique|tente)|(?:meme|mauvaise) reponse|reponse (?:fausse|inutile|incorrecte|hors sujet)|hors sujet|c'est faux|lisez ma|ca ne m'aide|vous repetez|encore la meme|a cote de la (?:plaque|question)`,
  ),
  de: compactPattern(
    String.raw`(?:das|dies|es) (?:ist|war|hab\w*) (?:(?:doch|aber|gar|uberhaupt|leider) )*(?:nicht|ich nicht) (?:das,? )?(?:was|meine frage|die antwort|richtig|gemeint|gefragt|hilfreich)|nicht,? was ich (?:gefragt|wollte|meinte|suche|wissen)|(?:nicht|keine) (?:(?:das|danach) )?(?:gefragt|gemeint|beantwortet|verstanden|geholfen|weitergeholfen|hilfreich|antwort auf)|(?:beantwortet|hilft|verstehst|verstehen|bringt|versteht) (?:\p{L}+ ){0,3}nicht|(?:habe?|hab) ich (?:(?:doch|ihnen|dir|euch|das|es|schon|bereits) )+(?:gesagt|versucht|probiert|gefragt|gemacht|erklart|geschrieben)|(?:habe?|hab) (?:(?:ich|doch|ihnen|dir|es|das) )*(?:schon|bereits) (?:\p{L}+ )?(?:gesagt|versucht|probiert|gefragt|gemacht|erklart|geschrieben)|(?:gleiche|selbe|dieselbe|falsche) antwort|antwort (?:ist|war) (?:falsch|nutzlos|unsinn)|das (?:ist|stimmt) (?:falsch|nicht)|lies meine|lesen sie meine|wiederholst dich|wiederholen sich|am thema vorbei|thema verfehlt`,
  ),
  it: compactPattern(
    `non (?:e|era) (?:questo |quello |cio )?(?:quello |cio )?(?:che (?:ho|volevo|intendevo|chied|cerc|mi serv)|la (?:mia domanda|risposta)|corretto|giusto|utile)|non (?:ho chiesto|(?:mi )?(?:hai|ha|avete) (?:rispost|capit|aiutat)|rispond|mi aiuta|aiuta|capisci|capisce|mi serve|intendevo)|(?:l'ho|ho|te l'ho|ve l'ho|gliel'ho) gia (?:detto|provato|chiesto|fatto|spiegato)|(?:stessa|solita) risposta|risposta (?:sbagliata|inutile|errata)|(?:e )?sbagliato|leggi la mia|continui a ripetere|fuori tema|non c'entra`,
  ),
  pt: compactPattern(
    String.raw`nao (?:e|foi|era) (?:isso|isto|o|bem) ?(?:o )?que (?:eu )?(?:pergunt|pedi|quer|quis|disse|precis|perguntei)|nao foi (?:isso|essa)|nao (?:me )?(?:respond\w*|ajud\w*|entend\w*|resolv\w*|perguntei)|nao (?:e|esta) (?:isso|correto|certo|a resposta)|(?:ja|eu ja) (?:te |lhe |o )?(?:disse|falei|tentei|perguntei|fiz|expliquei)|mesma (?:resposta|coisa)|resposta (?:errada|inutil|incorreta)|(?:isso )?(?:esta errado|ta errado)|le[ia]* (?:a )?minha|fica repetindo|nada a ver`,
  ),
  nl: compactPattern(
    String.raw`(?:dat|dit|het) (?:is|was) niet (?:wat|mijn vraag|het antwoord|juist|correct|goed|de vraag)|niet (?:wat ik|gevraagd|beantwoord|geholpen|begrepen|bedoel)|(?:geen|niet) antwoord op|(?:helpt|beantwoordt|begrijpt|begrijp|snapt|snap je) (?:\p{L}+ ){0,3}niet|(?:heb|had) ik (?:(?:je|u|dat|het|toch) )*al (?:gezegd|geprobeerd|gevraagd|gedaan|uitgelegd)|ik heb (?:dat |het |je |u )*al (?:gezegd|geprobeerd|gevraagd|gedaan|uitgelegd)|(?:zelfde|verkeerde|fout) antwoord|antwoord (?:klopt niet|is fout|is onjuist)|(?:dat|dit) klopt niet|lees mijn|herhaalt jezelf`,
  ),
  pl: compactPattern(
    String.raw`(?:to )?nie (?:jest )?(?:to,? )?(?:o co|co) (?:pyta|prosi|chodzi|mi chodzi)|nie (?:o to|to) (?:pyta|prosi|mi chodzi|chodzi)|nie (?:odpowied\w*|odpowiad\w*|pomog\w*|pomaga\w*|rozumie\w*|zrozumia\w*)|juz (?:to |ci |panu |pani )*(?:mowil\w*|pisal\w*|probowal\w*|pytal\w*|zrobil\w*|sprobowal\w*)|(?:ta )?sama odpowiedz|(?:zla|bledna|bezuzyteczna) odpowiedz|to (?:nieprawda|bled|zle)|przeczytaj moj|w kolko to samo|nie na temat`,
  ),
  tr: compactPattern(
    String.raw`(?:bunu|onu|bu) (?:sormadim|demedim|degil|istemedim|kastetmedim)|sor(?:dugum|mak istedigim) (?:bu|o|sey) (?:\p{L}+ )?degil|(?:soruma|sorumu|soruya) (?:cevap|yanit)\p{L}* (?:ver\p{L}*|degil|alamadim)|(?:yardimci|faydasi|ise) (?:olma\p{L}*|yok|yaramad\p{L}*)|anlama(?:din|diniz|dınız|yorsun|yorsunuz)|(?:zaten|daha once) (?:\p{L}+ )?(?:soyledim|denedim|sordum|yaptim|anlattim)|(?:ayni|yanlis|alakasiz) (?:cevap|yanit|sey)|(?:cevap|yanit) (?:yanlis|alakasiz)|yanlis anla|sorumu oku`,
  ),
  ru: compactPattern(
    String.raw`(?:это )?не (?:то,? (?:что|о чем)|об этом|о том|про то|это) (?:я )?(?:спраш\p{L}*|спрос\p{L}*|просил\p{L}*|хоте\p{L}*|имел\p{L}*)|я (?:не об этом|не это|не про это|другое) (?:спраш\p{L}*|спрос\p{L}*|имел\p{L}*)?|не (?:ответ\p{L}*|отвеча\p{L}*|помог\p{L}*|помога\p{L}*|поня\p{L}*|понима\p{L}* (?:меня|вопрос))|(?:уже|я уже) (?:\p{L}+ ){0,2}(?:говорил\p{L}*|сказал\p{L}*|пробовал\p{L}*|спрашивал\p{L}*|делал\p{L}*|писал\p{L}*|объяснял\p{L}*|пытал\p{L}*)|(?:тот же|та же|одно и то же|неправильн\p{L}*|бесполезн\p{L}*|неверн\p{L}*) ?(?:самый |самое )?(?:ответ)?$|(?:неправильный|неверный|бесполезный|тот же(?: самый)?) ответ|это (?:неправда|неверно|неправильно)|прочитайте мой|не по теме`,
  ),
  ar: compactPattern(
    String.raw`(?:ليس|مش|مو|ما) (?:هذا|ده|هذي|هو)? ?(?:ما|اللي|الذي|عن هذا) ?(?:سالت|اسال|طلبت|اريد|اقصد|قصدت|اعني)|(?:هذا|ده) (?:ليس|مش|مو) (?:ما|جواب|اجابة|سؤالي|صحيح|اللي|الجواب)|(?:لم|ما|لا) (?:ت?جب|تجاوب|تجيب|يجيب|جاوبت|تفهم|تفهمني|فهمت|فهمتني|يساعد\p{L}*|تساعد\p{L}*|يفيد\p{L}*|ساعد\p{L}*)|(?:قلت|جربت|سالت|شرحت|فعلت) (?:لك|لكم|هذا|ذلك)? ?(?:من قبل|سابقا|بالفعل|قبل)|(?:لقد|سبق و?ان|سبق) (?:قلت|جربت|سالت|شرحت)|نفس (?:الجواب|الاجابة|الرد|الكلام)|(?:اجابة|جواب|رد) (?:خاطئ|خطا|غير مفيد)\p{L}*|هذا (?:خطا|غير صحيح)|اقرا سؤالي`,
  ),
  zh: compactPattern(
    `(?:不是|並不是|并不是)(?:我)?(?:问|問|要|想|说|說|指|这个意思|這個意思)的?|我(?:问|問)的(?:不是|是别|是另)|我不是(?:问|問|这个|這個|说|說)|答非所(?:问|問)|没有?(?:回答|解决|帮助|幫助|用)|沒有?(?:回答|解決|幫助|用)|(?:没|沒)(?:听|聽|看|理解|明白)懂?|(?:听|聽|看)不懂我|(?:已经|已經|早就|刚才|剛才)(?:说|說|试|試|问|問|做|讲|講)(?:过|過|了)|(?:同样|一样|同樣|一樣|重复|重複|错误|錯誤)的?(?:回答|答案|话|話)|(?:回答|答案)(?:是)?(?:错|錯|不对|不對)|(?:你|您)(?:没|沒)(?:懂|明白|理解)|不(?:对|對)[，,。!！]|帮不了|(?:又|还)是(?:这|一样)`,
  ),
  ja: compactPattern(
    String.raw`(?:聞|質問し|尋ね|言い|知り|頼ん|求め)(?:いて|て)?(?:いる|た|たい|いた|てる|だ)?(?:こと|の|もの|内容|質問)?(?:は|と|とは)?(?:それ|これ|そう|そこ)?(?:では|じゃ|とは)?(?:ない|ありません|違)|(?:そう|それ|そんなこと)(?:では|じゃ|を|は)?(?:なく|聞いて(?:い)?(?:ない|ません)|ありません)|(?:答え|回答|返答)に(?:なって(?:い)?(?:ない|ません))|(?:役に立|参考にな|解決し|解決になって|助けになら|助けになり)(?:た|ら|って|って(?:い)?|り)?(?:ない|ません|いない|いません)|(?:もう|すでに|既に|さっき)(?:\p{L}{0,6})(?:言|試|やっ|聞|説明|伝え)|同じ(?:答え|回答|こと|返事)|(?:答え|回答)が(?:違|間違|おかし)|(?:わかって|理解して|分かって)(?:い)?(?:ない|ません)|質問(?:を|に)(?:ちゃんと|よく)?(?:読|答え)|(?:的外れ|見当違い|間違って)`,
  ),
  hi: compactPattern(
    String.raw`(?:यह|ये|वो|वह) (?:नहीं|नही) (?:पूछा|पूछ|चाहिए|कहा)|(?:मैंने|मैने) (?:यह|ये|वो)? ?(?:नहीं|नही) (?:पूछा|कहा)|(?:जवाब|उत्तर) (?:नहीं|नही|गलत)|(?:मदद|समझ) (?:नहीं|नही)|(?:पहले ही|पहले भी) (?:\p{L}+ )?(?:बता|कह|पूछ|कर)|वही जवाब|गलत जवाब|(?:आप|तुम) (?:\p{L}+ )?(?:नहीं|नही) समझ`,
  ),
}

/**
 * How good or bad words of other languages feel: very good, good, bad, very bad; folded, a trailing `*` matches any
 * ending, and a hyphen stands between the words of a phrase. `no` turns what follows, `very` strengthens and `but` makes what
 * follows weigh more.
 */
export interface FeelingWords {
  best: string
  good: string
  bad: string
  worst: string
  no: string
  very: string
  but: string
}

export const otherWords: Record<string, FeelingWords> = {
  es: {
    best: `excelente* increible* genial* fantastic* maravill* perfect* encant* espectacular* amo adoro brillante* magnific* fenomenal* estupend* impecable*`,
    good: `buen bueno buena buenos buenas bien gracias feliz felices content* satisfech* util utiles rapid* facil* bonit* lind* agradable* amable* recomiend* recomendable* gusta gustan gusto mejor mejores alegr* util* solucionad* resuelt* funciona-bien correct* comod* agradec* bravo felicidades`,
    bad: `mal malo mala malos malas peor lent* problema* error* fall* roto rota rotos rotas defectuos* dificil* triste* molest* decepcion* decepcionad* tarde retras* cancel* queja* reclam* preocup* confus* cansad* hart* enfadad* enojad* engan* mentira* mentiros* inutil* caro cara injust* devolver devolucion falta perdi perdido dano danad* no-funciona no-sirve frustr* grosero* desagradable*`,
    worst: `horrible* terrible* pesim* fatal* asco asqueros* odio odi* verguenza vergonzos* basura mierda estafa* estafador* robo ladron* ladrones inaceptable* indignante* desastre* desastros* nefast* puta puto joder cono imbecil* idiota* estupid* maldit* furios* lamentable* penos*`,
    no: `no nunca jamas ni sin tampoco nada`,
    very: `muy super tan demasiado muchisimo totalmente realmente bastante increiblemente`,
    but: `pero sino aunque`,
  },
  fr: {
    best: `excellent* genial* fantastique* merveill* parfait* superbe* magnifique* adore* incroyable* formidable* extraordinaire* impeccable* exceptionnel*`,
    good: `bon bonne bons bonnes bien merci heureu* content* satisfait* utile* rapide* facile* joli* agreable* aimable* gentil* recommande* aime meilleur* mieux ravi* plaisir bravo resolu* efficace* super top chouette sympa* felicitations`,
    bad: `mauvais* mal pire* lent* probleme* erreur* panne* casse* defectueu* difficile* triste* decu* decev* deception retard* annul* plainte* reclam* inquiet* confus* fatigu* marre fache* enerv* mensonge* menteu* inutile* cher chere injuste* remboursement manque* perdu* abime* penible* agac* frustr* impoli* desagreable* attends bloque*`,
    worst: `horrible* terrible* affreu* nul nulle nulles honte* honteu* catastroph* arnaque* voleu* du-vol inadmissible* inacceptable* scandaleu* deteste* hais desastr* merde putain connard* con conne idiot* imbecile* debile* furieu* degueulasse* degout* lamentable* pourri* minable* foutage`,
    no: `ne n pas jamais rien aucun aucune sans ni plus`,
    very: `tres trop vraiment tellement super extremement totalement absolument assez`,
    but: `mais cependant pourtant`,
  },
  de: {
    best: `ausgezeichnet* hervorragend* fantastisch* wunderbar* perfekt* großartig* grossartig* genial* begeister* liebe super klasse traumhaft* exzellent* spitze* toll* fabelhaft* bestens herrlich* mega`,
    good: `gut gute guter gutes guten danke dank vielen-dank freue freut glucklich* zufrieden* nutzlich* hilfreich* schnell* einfach* schon schone schones nett* freundlich* empfehl* mag gefallt gefallen besser* beste bester bestes besten bestem hat-geholfen gelost erledigt prima lob* froh* angenehm* passt praktisch* zuverlassig*`,
    bad: `schlecht* langsam* problem* fehler* kaputt* defekt* schwierig* traurig* enttausch* spat verspat* storniert* beschwer* reklam* sorge* verwirr* mude* genervt nerv* argerlich* arger* verargert sauer wutend falsch* luge* nutzlos* teuer* ungerecht* erstattung fehlt verloren beschadigt* unfreundlich* frech* unverschamt* schade leider unzufrieden* ungenugend* warte* mangelhaft* umstandlich* unzuverlassig*`,
    worst: `schrecklich* furchtbar* katastroph* entsetzlich* scheiß* scheiss* scheiße mist hasse betrug* betruger* abzock* abgezockt unzumutbar* inakzeptabel* skandal* unmoglich* frechheit unverschamtheit verarsch* idiot* dumm* arschloch schlimm* schlimmste* grauenhaft* miserabel* mies* saftladen zumutung stinksauer widerlich* ekel* lacherlich* unterirdisch* horror beschissen*`,
    no: `nicht kein keine keinen keinem keiner nie niemals ohne nichts weder`,
    very: `sehr extrem total wirklich absolut unglaublich so zu richtig voll mega echt`,
    but: `aber jedoch sondern allerdings`,
  },
  it: {
    best: `eccellent* fantastic* meravigli* perfett* stupend* ottim* splendid* adoro amo magnific* incredibil* eccezional* favolos* bravissim*`,
    good: `buon buono buona buoni buone bene grazie felic* content* soddisfatt* util* veloc* facil* bell* piacevol* gentil* consigli* piace piaciut* miglior* meglio rapid* risolt* comod* complimenti bravo brava cortes* efficient*`,
    bad: `male cattiv* peggio lent* problem* error* rott* guast* difettos* difficil* trist* delus* delusion* ritard* annull* reclam* lament* preoccup* confus* stanc* stuf* arrabbiat* seccat* infastidit* bugia bugiard* inutil* caro cara ingiust* rimborso manca pers* danneggiat* non-funziona frustrant* maleducat* sgradevol*`,
    worst: `orribil* terribil* pessim* schif* odio vergogn* spazzatura merda truff* ladr* inaccettabil* disastr* disgustos* cazzo stronz* idiot* imbecill* stupid* furios* penos* scandalos* ridicol* assurd* incubo`,
    no: `non mai ne senza niente nessun nessuno nessuna`,
    very: `molto troppo davvero veramente tanto super estremamente totalmente assolutamente cosi`,
    but: `ma pero tuttavia`,
  },
  pt: {
    best: `excelente* incrivel* otim* fantastic* maravilh* perfeit* adoro adorei amo amei genial* espetacular* brilhante* sensacional* show impecavel*`,
    good: `bom boa bons boas bem obrigad* feliz felizes content* satisfeit* util uteis rapid* facil* bonit* lind* agradavel simpatic* recomend* gosto gostei gosta melhor* alegr* resolvid* resolveu parabens valeu legal bacana eficiente*`,
    bad: `mal mau ma maus pior* lent* demora* problema* erro erros falha* quebrad* estragad* defeito* defeituos* dificil* triste* decepcion* desapont* atras* cancel* reclam* preocupad* confus* cansad* fart* chatead* irritad* mentira* mentiros* inutil* caro cara injust* reembolso falta perdid* danificad* nao-funciona frustr* grosseir* chato chata`,
    worst: `horrivel* terrivel* pessim* odeio odiei vergonh* lixo merda golpe fraude* roubo ladr* inaceitavel* absurdo* desastre* nojo nojent* porra caralho puta idiota* imbecil* estupid* furios* ridicul* lamentavel* pesadelo palhacada descaso`,
    no: `nao nunca jamais sem nem nada nenhum nenhuma`,
    very: `muito super tao demais realmente totalmente extremamente bastante`,
    but: `mas porem contudo`,
  },
  nl: {
    best: `uitstekend* fantastisch* geweldig* perfect* prachtig* super* top* schitterend* briljant* dol hou-van fenomenaal* uitmuntend*`,
    good: `goed goede fijn* dank* bedankt blij* gelukkig* tevreden* nuttig* handig* snel* makkelijk* mooi* leuk* vriendelijk* aardig* aanraden aanrader beter* beste opgelost prima netjes keurig lekker* behulpzaam* prettig* werkt-goed`,
    bad: `slecht* langzaam* traag* probleem problemen fout* kapot* defect* moeilijk* verdrietig* teleurgesteld* teleurstell* laat vertrag* geannuleerd* klacht* zorgen verward* moe boos* geirriteerd* irritant* vervelend* leugen* nutteloos* duur* oneerlijk* terugbetaling ontbreekt kwijt beschadigd* onbeschoft* jammer* helaas ontevreden* frustr* wacht*`,
    worst: `verschrikkelijk* vreselijk* afschuwelijk* walgelijk* haat* schande* schandalig* waardeloos* belachelijk* onacceptabel* ramp* rampzalig* rotzooi troep kut* klote* shit oplicht* bedrog diefstal idioot* idioten stom* woedend* razend* dramatisch* bagger`,
    no: `niet geen nooit zonder niets nergens noch`,
    very: `heel erg zeer echt super enorm ontzettend totaal te zo`,
    but: `maar echter toch`,
  },
  pl: {
    best: `swietn* doskonal* fantastyczn* wspanial* idealn* cudown* rewelacyjn* rewelacj* kocham uwielbiam genialn* znakomit* super ekstra najlepsz* perfekcyjn*`,
    good: `dobr* dziek* dziekuje zadowolon* szczesliw* przydatn* pomocn* szybk* latw* ladn* mil* uprzejm* polecam lubie podoba ciesz* lepsz* lepiej brawo sprawn* rozwiazan* udalo fajn* wygodn* solidn*`,
    bad: `zl* zle slab* woln* problem* blad bledy bledn* zepsut* uszkodzon* wadliw* trudn* smutn* rozczarowan* zawiedzion* zawod* opozni* spozni* anulowa* skarg* reklamacj* martwi* zmeczon* zdenerwowan* denerwuj* wkurz* klam* bezuzyteczn* drogi droga drogo niesprawiedliw* zwrot brak* zgubi* nieprzyjem* niestety niezadowolon* czekam frustruj* kiepsk* niegrzeczn* nie-dziala`,
    worst: `okropn* straszn* fataln* tragiczn* tragedia beznadziej* nienawidz* wstyd* skandal* oszust* oszuka* zlodziej* kradziez smiec* gown* kurw* cholern* cholera idiot* debil* glup* wsciek* masakra katastrof* koszmar* obrzydliw* zenad* zenujac* najgorsz* niedopuszczaln*`,
    no: `nie nigdy bez ani nic zaden zadna zadnego`,
    very: `bardzo strasznie zbyt za naprawde mega super totalnie calkowicie tak`,
    but: `ale jednak lecz`,
  },
  tr: {
    best: `mukemmel* harika* muhtesem* sahane* bayildim bayiliyorum seviyorum mukemmeldi kusursuz* efsane* olaganustu* fevkalade* enfes*`,
    good: `iyi iyiydi guzel* tesekkur* sagol* mutlu* memnun* faydali* yararli* hizli* kolay* hos kibar* tavsiye begendim seviyor* sevdim basarili* cozuldu super nazik* rahat* kaliteli* sorunsuz* eline-saglik`,
    bad: `kotu* yavas* sorun* problem* hata* bozuk* bozul* kirik* arizali* zor uzgun* uzuldum hayal-kirikligi gec gecik* iptal* sikayet* endise* yorgun* biktim kizgin* sinir* yalan* yaramaz* ise-yaramiyor pahali* haksiz* iade eksik* kayip* hasarli* kaba* maalesef memnun-degil* bekliyorum calismiyor* gelmedi* magdur*`,
    worst: `berbat* rezalet* rezil* korkunc* felaket* igrenc* nefret* utanc* cop dolandirici* dolandir* hirsiz* kabul-edilemez skandal* lanet* aptal* salak* gerizekali* kahrol* ofkeli* cildir* bok* iğrenç* saygisiz* en-kotu`,
    no: `degil hic yok asla olmadan`,
    very: `cok asiri gercekten fazla en tamamen son-derece oldukca`,
    but: `ama fakat ancak`,
  },
  ru: {
    best: `отличн* прекрасн* замечательн* великолепн* супер потрясающ* идеальн* обожаю люблю восхитительн* чудесн* шикарн* классн* лучш* восторг* превосходн* крут*`,
    good: `хорош* спасибо благодар* рад* счастлив* довол* полезн* помог* быстр* легк* удобн* красив* приятн* вежлив* рекоменд* нравится понравил* молодц* решен* решил* работает-хорошо качествен* мил* добр* супер`,
    bad: `плох* медленн* проблем* ошибк* сломан* слома* неисправн* дефект* брак* трудн* грустн* разочаров* опозда* опазды* задерж* отмен* жалоб* жалу* беспоко* устал* надоел* злюсь зол зла злит раздраж* бесит лож* врет* врете бесполезн* дорог* несправедлив* верните возврат* потеря* повре* груб* хам* жаль к-сожалению недовол* не-работает жду неудобн* обидн* нервн*`,
    worst: `ужас* кошмар* отвратительн* ужасн* ненавижу позор* мошенн* обман* развод* воры украли хрен* дерьм* гадост* мерзк* идиот* дебил* туп* черт* бред* скандал* безобраз* хамств* невыносим* худш* катастроф* бляд* сука пизд* отстой* возмут* омерз* свинств*`,
    no: `не нет никогда без ни ничего`,
    very: `очень слишком совсем крайне так настолько просто реально абсолютно`,
    but: `но однако а`,
  },
  ar: {
    best: `ممتاز* رائع* مذهل* مدهش* خرافي* احب احببت عظيم* مثالي* افضل تحفه تحفة`,
    good: `جيد* شكر* سعيد* مسرور* راض* مفيد* سريع* سهل* جميل* حلو* لطيف* انصح يعجبني اعجبني احسن ممتن* مشكور* كويس* تمام مبسوط* مريح*`,
    bad: `سيئ* سيء سئ بطيء* بطيئ* مشكل* مشاكل خطا اخطاء معطل* عطل* مكسور* تالف* صعب* حزين* محبط* خيبة تاخر* متاخر* تاخير الغاء شكوى شكاوى قلق* تعبت زهقت غاضب* منزعج* مزعج* كذب* كاذب* غالي غاليه ظلم استرجاع ناقص* ضاع* مفقود* للاسف لا-يعمل مستاء* وسخ* تعبان*`,
    worst: `فظيع* رهيب* مقرف* كارث* اكره فضيحة عار نصب نصاب* نصابين احتيال محتال* سرقة لصوص حرامي* زبالة قمامة غبي* اغبياء حقير* لعنة غير-مقبول مرفوض اسوا خرا مهزلة وقح* تافه*`,
    no: `لا ليس ليست لم لن غير بدون ما مش مو`,
    very: `جدا كثيرا للغاية حقا تماما اوي مره مرة`,
    but: `لكن ولكن بس`,
  },
  hi: {
    best: `शानदार बेहतरीन बढ़िया उत्कृष्ट ज़बरदस्त जबरदस्त लाजवाब कमाल`,
    good: `अच्छा अच्छी अच्छे धन्यवाद शुक्रिया खुश संतुष्ट मददगार तेज आसान सुंदर पसंद बेहतर मज़ा सही`,
    bad: `बुरा बुरी बुरे धीमा समस्या दिक्कत गलत खराब टूटा मुश्किल दुखी निराश देर शिकायत चिंता परेशान गुस्सा नाराज झूठ बेकार महंगा कमी`,
    worst: `घटिया भयानक बकवास नफरत शर्मनाक धोखा धोखाधड़ी ठगी चोर बेवकूफ वाहियात बदतर`,
    no: `नहीं नही मत ना बिना`,
    very: `बहुत बेहद काफी एकदम`,
    but: `लेकिन मगर पर`,
  },
}

/** The same for languages without spaces, where a word counts wherever it stands. */
export const unspacedWords: Record<string, FeelingWords> = {
  zh: {
    best: `太棒 非常好 完美 优秀 優秀 超赞 超讚 最好 太好了 极好 極好 惊喜 驚喜 爱了 非常满意`,
    good: `谢谢 謝謝 感谢 感謝 满意 滿意 喜欢 喜歡 开心 開心 高兴 高興 不错 不錯 很好 好用 好评 推荐 推薦 方便 快速 漂亮 解决了 解決了 厉害 赞 讚 给力 舒服 贴心`,
    bad: `失望 不满 不滿 太慢 很慢 好慢 问题 問題 坏了 壞了 破损 错误 錯誤 难用 難用 麻烦 麻煩 生气 生氣 烦 煩 投诉 投訴 差评 退款 退货 退貨 没收到 沒收到 不好 不行 不能用 没用 沒用 太贵 无语 無語 难过 伤心 担心 等了 糟 着急 郁闷 不满意 不喜欢 不开心 不方便 不舒服`,
    worst: `垃圾 骗子 騙子 骗 欺诈 恶心 噁心 最差 太差 差劲 糟糕 糟透 讨厌 討厭 恨 气死 氣死 可恶 可惡 混蛋 妈的 他妈 操 傻逼 无耻 無恥 愤怒 憤怒 受够 恶劣 可怕 坑人 黑店 滚`,
    no: `不 没 沒 无 別 别`,
    very: `很 非常 太 特别 超 极 真 好 十分`,
    but: `但是 但 可是 不过 不過`,
  },
  ja: {
    best: `最高 素晴らし すばらし 完璧 大好き 感動 素敵 感激`,
    good: `ありがと 感謝 嬉し うれし 良い 良かった よかった いいね 満足 好き 便利 助かり 助かる 楽し 親切 早い 綺麗 きれい おすすめ 快適 安心 丁寧`,
    bad: `悪い 遅い 遅す 問題 エラー 壊れ 故障 不良 難し 悲し 残念 がっかり 困って 困る 困り 不満 不便 心配 不安 疲れ 怒 イライラ いらいら 嘘 間違 高すぎ 返金 届かない 届きません 使えない 使えません 動かない 動きません 不親切 わかりにく 面倒 うざい 良くない 嬉しくない 好きじゃない 満足できない`,
    worst: `最悪 ひどい 酷い 許せない 詐欺 騙 嫌い ふざけ 馬鹿 バカ ばか 死ね くそ クソ 気持ち悪 ありえない あり得ない ゴミ 腹が立 腹立 激怒 泥棒 恥 二度と`,
    no: `ない ません じゃない なかった`,
    very: `とても 非常に すごく 本当に めちゃ かなり 超`,
    but: `けど しかし でも が、`,
  },
}

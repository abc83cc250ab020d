/**
 * Words of a wish for a person, folded, parted by `|`; a trailing `*` matches any ending. `ask` leads to or follows a
 * person with only `between` words in the middle; `want` leads to one with the same; `refuse` takes the wish back.
 */
export interface PersonWords {
  ask: string
  want: string
  person: string
  /** Articles, prepositions and adjectives between a verb and the person. */
  between: string
  /** Anything else that a message of only these words may hold. */
  filler: string
  refuse: string
  /** Ways to say it that follow no pattern. */
  phrases: string
}

export const lexicon: Record<string, PersonWords> = {
  sv: {
    ask: `prata|tala|chatta|koppla|kopplas|kontakta|kontakt|snacka|overfor|skicka mig`,
    want: `vill|behover|skulle vilja|foredrar|ge mig|onskar`,
    person: `manniska|manniskor|riktig manniska|person|riktig person|medarbetare|agent|handlaggare|kundtjanst|kundservice|radgivare|operator|nagon|anstalld|chef|supporten`,
    between: `med|till|en|ett|den|mig|riktig|verklig|levande|er|fran|pa|i|direkt|nagon|din|hos|av|vidare|fa`,
    filler: `tack|snalla|jag|vill|kan|nu|hej|genast|bara|fa|ingen|bot|behover`,
    refuse: `vill inte|behover inte|utan`,
    phrases: `ar nagon dar|finns det nagon dar|jag vill inte prata med en bot|jag vill inte prata med en robot|ingen bot`,
  },
  da: {
    ask: `tale|snakke|chatte|kontakte|kontakt|stil mig|stille|stillet|forbind|viderestil|omstil`,
    want: `vil|onsker|har brug|ville gerne|foretraekker|giv mig|trenger|onsker`,
    person: `menneske|mennesker|rigtigt menneske|ekte menneske|person|rigtig person|medarbejder|medarbeider|agent|kundeservice|kundesenter|radgiver|kundebehandler|kundekonsulent|nogen|noen|ansat|operator|saksbehandler`,
    between: `med|til|en|et|den|mig|meg|rigtig|rigtigt|ekte|virkelig|levende|jeres|fra|pa|i|direkte|for|om|videre|over`,
    filler: `tak|takk|jeg|vil|kan|nu|na|hej|hei|straks|gerne|gjerne|bot|ikke|vaer|venlig|vennlig`,
    refuse: `vil ikke|behover ikke|uden|uten|trenger ikke`,
    phrases: `er der nogen|er det noen der|jeg vil ikke tale med en bot|jeg vil ikke snakke med en bot|jeg vil ikke snakke med en robot|ingen bot`,
  },
  ro: {
    ask: `vorbesc|vorbi|discut|discuta|contactez|conectati-ma|transferati-ma|transferat|legatura|conecteaza-ma|vorbeasca`,
    want: `vreau|as vrea|doresc|am nevoie|prefer|as dori|dati-mi`,
    person: `om|om real|persoana|persoana reala|persoana adevarata|operator|operatorul|agent|consultant|reprezentant|angajat|cineva|serviciul clienti|asistent uman|fiinta umana|responsabil`,
    between: `cu|la|un|o|de|in|al|sa|pe|un|reprezentantul|adevarat|adevarata|real|dumneavoastra|direct`,
    filler: `va|rog|vreau|sa|acum|buna|ziua|salut|pot|as|putea|imediat|multumesc|bot`,
    refuse: `nu vreau|nu am nevoie|fara|nu doresc`,
    phrases: `este cineva acolo|e cineva acolo|nu vreau sa vorbesc cu un robot|nu vreau bot`,
  },
  cs: {
    ask: `mluvit|promluvit|hovorit|spojit|spojte|prepojit|prepojte|kontaktovat|popovidat|komunikovat|prepnout`,
    want: `chci|chtel bych|chtela bych|potrebuji|preferuji|dejte mi|radeji`,
    person: `clovek|clovekem|cloveka|zivym clovekem|skutecnym clovekem|osobou|osobu|operator*|agentem|agenta|zamestnanc*|pracovnik*|poradc*|zakaznicky servis|zakaznickou podporou|nekym|nekoho|zastupc*`,
    between: `s|se|me|na|ke|k|zivym|skutecnym|realnym|vasim|nejakym|primo|o`,
    filler: `prosim|chci|hned|ted|ahoj|dobry|den|muzu|mohu|dekuji|s|bot`,
    refuse: `nechci|nepotrebuji|bez`,
    phrases: `je tam nekdo|nechci mluvit s botem|nechci mluvit s robotem`,
  },
  uk: {
    ask: `поговорити|говорити|поспілкуватися|спілкуватися|зв'язатися|з'єднайте|з'єднай|переключіть|переведіть|покличте|звернутися|перемкніть`,
    want: `хочу|хотів|хотіла|потрібен|потрібна|можна|дайте|бажаю`,
    person: `людин*|людьми|оператор*|менеджер*|консультант*|співробітник*|працівник*|представник*|спеціаліст*|кимось|кимсь|службою підтримки|підтримкою`,
    between: `з|із|зі|до|на|б|мене|мені|живою|реальною|справжньою|вашим|будь|ласка|зараз`,
    filler: `будь|ласка|мені|терміново|зараз|хочу|привіт|можна|тільки|з|бот|дякую|я`,
    refuse: `не хочу|не потрібен|без`,
    phrases: `є хто живий|є тут хтось|не хочу говорити з ботом|не хочу спілкуватися з ботом`,
  },
  ar: {
    ask: `التحدث|اتحدث|التكلم|اتكلم|الحديث|تحدث|اكلم|كلمني|التواصل|اتواصل|تحويلي|حولني|حولوني|وصلني|تحويل|اوصلني|توصيلي|محادثه|محادثة|الاتصال|اتصل`,
    want: `اريد|ارغب|احتاج|اود|ابغى|عايز|بدي|افضل|محتاج|ابي|اعطني`,
    person: `انسان|لانسان|بانسان|بشري|بشر|شخص|شخصا|لشخص|بشخص|شخصيا|شخص حقيقي|موظف|موظفا|الموظف|لموظف|بموظف|موظفين|ممثل|بممثل|لممثل|وكيل|الدعم|بالدعم|دعم بشري|خدمة العملاء|خدمه العملاء|بخدمة العملاء|لخدمة العملاء|احد|احدهم|مسؤول|المسؤول|المدير|مندوب|المشرف`,
    between: `مع|الى|الي|من|ان|في|حقيقي|بشري|احد|اي|فريق|عن|على|حي|لو|سمحت`,
    filler: `من|فضلك|لو|سمحت|اريد|الان|مرحبا|السلام|عليكم|فورا|شكرا|رجاء|ممكن|حقيقي|هل|يمكنني|انا|فقط`,
    refuse: `لا اريد|بدون|لا احتاج|لا ارغب`,
    phrases: `هل يوجد احد|هل هناك احد|لا اريد التحدث مع روبوت|لا اريد روبوت|لا اريد التحدث الى روبوت`,
  },
  id: {
    ask: `bicara|berbicara|ngobrol|chat|hubungkan|sambungkan|menghubungi|terhubung|dihubungkan|mengobrol|bicarakan`,
    want: `mau|ingin|butuh|perlu|minta|tolong`,
    person: `manusia|orang|orang asli|orang sungguhan|agen|petugas|staf|karyawan|cs|customer service|layanan pelanggan|operator|seseorang|admin|perwakilan`,
    between: `dengan|sama|ke|kepada|saya|seorang|salah|satu|langsung|asli|sungguhan|nyata|pihak|bagian|anda`,
    filler: `tolong|saya|mau|ingin|sekarang|halo|hai|bisa|dong|terima|kasih|segera|bot|bukan`,
    refuse: `tidak mau|tidak ingin|tanpa|tidak perlu|jangan`,
    phrases: `apakah ada orang|ada orang di sana|tidak mau bicara dengan bot`,
  },
  vi: {
    ask: `noi chuyen|gap|chat|tro chuyen|ket noi|lien he|chuyen|noi`,
    want: `muon|can|cho toi|xin`,
    person: `nguoi that|con nguoi|nhan vien|tu van vien|nguoi ho tro|dai dien|tong dai vien|ai do|quan ly|nguoi tu van|nhan vien ho tro|nguoi dai dien`,
    between: `voi|toi|den|mot|vien|truc|tiep|cho|duoc|ben`,
    filler: `toi|muon|vui|long|lam|on|xin|chao|ngay|cho|bay|gio|duoc|khong|can`,
    refuse: `khong muon|khong can`,
    phrases: `co ai o do khong|toi khong muon noi chuyen voi bot`,
  },
}

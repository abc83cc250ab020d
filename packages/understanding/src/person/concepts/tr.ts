import type { Concepts } from '../concept.ts'

export const tr: Concepts = {
  human:
    'insan|insana|insanla|insani|insanlarla|insanlara|insanin|insandan|insan evladi|kanli canli|etten kemikten|insanlar nerede|insanlar',
  someone:
    'biri|birisi|birine|birisine|biriyle|birisiyle|birini|birisini|birinden|birinin|birisinin|kisi|kisiyle|kisiye|kisinin|kisiden|kimse|kimseyle|birileri|birileriyle|adam|hanim|bey|bir kisi|biriniz|birinizle|bakan kisi~|ilgili kisi~|ilgilenen kisi~|muhatap|kimse var mi|birsi|birii',
  nobody: 'hic kimse|kimseye|kimseyle|kimse yok',
  staff:
    'temsilci~|operatore|operator|operatorle|operatoru|yetkili~|calisan~|eleman~|gorevli~|personel~|uzman~|teknisyen~|ekip~|musteri temsilci~|memur~|destek gorevli~|asistaniniz|arkadasiniz~|is arkadasiniz|calisma arkadasiniz|arkadaslarinizdan|usta~|ilgili kisi~|bilen bir~|bilen biri~|muhatap|santral~|moderator~|sekreter~|ilgililer|yetkin|kisilik destek|muhatabim|hesap yonetici~|musteri yonetici~|biri baksin|anlayan biri|danisman|yetkili biri|danismanla|danismana|danismani|danismanlar~|danismaniniz~|danismanlik|temslci|calisan gelsin|koordinator~|destek elemani',
  boss: 'mudur~|yonetici~|amir~|sorumlu~|patron~|sef~|ust birim~|ustunuz~|karar veren|supervizor~|sahib~|bas ?temsilci|yonetim~|mudurunuz~',
  team: 'destek|destege|destekle|destegi|musteri hizmetleri~|muhasebe~|satis~|depo~|birim~|departman~|teknik servis~|servis~|cagri merkezi~|ofis~|bolum~|sikayet birimi~|kargo birimi~|magazaniz~|firmaniz~|resepsiyon~|finans~|merkez~|ekib~|ekip~|destekten|sube~|destek ekib~|cagri',
  yours: 'sizin|sizden|sizinle|sizi|senin|siz|size|ekibiniz~|sizlerle|sizlerden',
  bot: 'bot|bota|botla|botu|botlar~|bottan|botsuz|robot|robotla|robottan|robotu|makine|makineyle|makineden|makineye|yapay zeka~|chatbot~|otomatik|bilgisayar~|program~|hazir cevap~|algoritma~|yazilim~|menu~|robota|robotlar~',
  talk: 'konus~|gorus~|yazis~|sohbet|sohbeti|sohbette|anlat~|yazmak|yazabilir~|yazayim|gorusme~|mesajlas~|tartis~|izah|chat|canli sohbet|soylemek|danis~|dert anlat~|soru sor~|gorustur~|muhatap ol~|muhatap|dertles~|lafla~|diyalog|ifade|aktarmak|sohbet et~|mesajla|mail|eposta|e posta|konusc~|gorusebil~',
  reach: 'ulas~|iletisim~|temas~|irtibat~|bulabilir~|erisebilir~|basvur~|nereye|gecebilir~|erismek|gorusmeye',
  connect:
    'bagla~|aktar~|yonlendir~|ilet~|devret|devredin|gecir~|transfer~|baglan~|baglat~|havale|dahil ed~|gotur~|yollayin|gonderin beni|sevk et~|alin|verin hatta|hatta ver~|koy',
  raise: 'yukselt~|ust birime|eskale',
  call: 'ara~|telefon~|geri ara~|cagri|arayabilir~',
  me: 'beni|bana|benimle|bize|bizi|benle',
  this: 'sorunum|bununla|buna|konumu|talebimi|mesajimi|bunu|sorunumla|derdimi|dosyam~|durum~',
  help: 'yardim~|ilgilen~|bak~|coz~|oku~|destek ol~|incele~|kontrol|el at~|hallet~|ustlen~|goz at~|devral~|mudahale|bakar~|destek al~|rehber~|yol goster~|anlayan|dinle~|anlasin|duzelt~|ilgi|tavsiye|destek ver~|halledebil~',
  want: 'istiyorum|isterim|istiyoz|istiyom|lazim|lazm|ihtiyac~|gerek|gerekli|gerekiyor|talep|rica|istemekteyim|olsun|isterdim|arzu|istiyoruz|gelsin|arz|mumkunse|lutfedin|sart|beklerim|memnun|sevinirim|minnet~|israrla|rica ederim|bekliyorum|isteriz|talebim|arzuluyorum|diliyorum|sikildim|iyi olurdu|iyi olur',
  rather: 'tercih|yerine|daha iyi|bence',
  can: 'mumkun|olur mu|abilir|misiniz|misin|mi acaba|acaba|olabilir|musunuz|musun|miyim|muyum|edebilir~|yapabilir~|nasil olur|konusabilir~|gorusebilir~|sorun olur mu|olur musunuz|rica etsem|mumkunse',
  give: 'ver|verin|verir~|cagir~|getir~|gonder~|bul|bulun|gec|gecin|koy|yolla~|gelsin|versene|cikar|atayin|al gel|koyun',
  please:
    'lutfen|pls|please|merhaba|selam|iyi gunler|kolay gelsin|tesekkurler|tesekkur|zahmet|kusura bakma~|pardon|ltfn|alo|ok|gunaydin|iyi aksamlar|sagol|bi|affedersiniz|lutfenn|lutfennn',
  not: 'degil|istemiyorum|hayir|yok|olmadan|asla|istemem|hic|istemiyoruz|gerek yok|gerekmiyor|olmasin|kimseye baglama',
  fed: 'yeter|biktim|sikildim|birak~|kapat~|yoruldum|bezdim|usandim|nefret~|cikmak|artik|illallah|gecmek|kes|durdur~|devre disi|kurtulmak|bunaldim|atla|pes ettim|pes|don dolas|bosuna|vazgectim|usandik|gina geldi|canim sikildi|tahammul~|sinir|guvenmiyorum|guvenmem|gecin|botu gecin',
  real: 'gercek|gercekten|canli|hakiki|sahici|ehil|isinin ehli|dogru duzgun|normal',
  who: 'kim|kiminle|kimle|kime|kimi|kimden|hanginiz|hangi biriniz',
  how: 'nasil (ulas~|konus~|bagla~|gorus~|iletisim~|aktar~|gec~)|nereden|nasil|nasil iletisime gec~|nasil ulasirim',
  many: 'kac|kisi basi|ne kadar|sayisi|maksimum|kisilik',
  what: 'ne|hangi|nerede|ne zaman|neden|niye|nedir',
  there:
    'var mi|var|varmi|musait|cevrimici|orada|burada|karsimda|karsi tarafta|yok mu|aktif|bosta|cevrimici mi|var mi orda|orda|calismiyor mu|calisiyor mu|kimse var mi|oturan',
  past: 'dun|konustum|dedi|soyledi|soz verdi|yardim etti|aradi|gecen|bitti|once|oldu|verdi|gonderdi|girmis|konusmus|yazdi|vermedi|onerdi|gorustum|yazdim|aradim|sozu verdi|gonderecekti|arayacakti|aldim|demisti|yapti|caldi|geldi|gitti|etmisti|yardimci oldu|kullandi|kabaydi|aldi|kopyaladi|birakti mi',
  mine: 'benim|mudurum|patronum|bizim|ailem|onun|esim',
  other: 'baska|diger|ikinci|iki',
  third:
    'arkadasim~|es|esim~|annem~|kurye~|sofor~|doktor~|avukat~|oyuncu~|satici~|musteri|cocuk~|komsu~|emlak~|sigorta~|kullanici~|muhasebecim|banka~|ev sahibi~|seyahat~',
  thanks: 'tesekkurler~|tebrik~',
  job: 'basvurmak|cv',
  price:
    'fiyat~|indirim~|kampanya~|numara~|adres~|beden|hediye~|fatura~|garanti~|teslim~|siparis~|iade~|kod|bilet~|oda|acik|ingilizce|turkce|ucret~|paket~|kart~|kargom|cadir~|haklari|kulaklik~|turda|sac|saat~|araba|taksi|liste~|kargo',
  role: 'rol~|hesab~|hesap|plan|ekle~|uygulama~|yazilim~|api|sifre~|davet~|kurulum|grup~|grub~|modul~|lisans~|form|asistan|veri|pakette',
  areyou: 'misin|musun|mi yazdi|sen|siz kimsiniz|robot mu|bot mu|insan mi',
  complain: 'sikayet~',
  now: 'simdi|hemen|derhal|acil|acilen|bugun|hizli|ivedi|cabuk|bir an once|yarin|bu aksam|ogleden sonra',
  answer: 'cevap|cevaplar|yanit|yanitlasin|yaz|donus|doner|don|donsun|donun|donulmesi',
  good: 'iyi|super|iyisin',
  says: 'yaziyor|demek|film|makale|fotograf~|dolandiric~|haber~|yorumlar|ana sayfa~|adim|bir bot icin',
  problem:
    'anlamiyor~|ise yaramaz|yardimci olm~|faydasiz|calismiyor|hep|ayni|karisik|karmasik|hassas|yine|uc kere|tekrar|haftadir|bizzat|sahsen|dogrudan|aptal|ciddi|rezalet|skandal|direkt|ozel|sacma|zor|sinir~|her zaman|her seferinde',
  connectMe:
    'beni (~ )?bagla~|beni (~ )?aktar~|beni (~ )?yonlendir~|bagla beni|aktarin beni|bagla~ beni|aktar~ beni',
  callMe:
    'geri ara~|beni (geri )?ara~|bana don~|aransin|aranmak|beni arar mis~|geri aranmak|geri arar mis~|arar misiniz',
  where: 'nerede|nerde',
  only: 'sadece|yalnizca|sirf',
  drop: 'bos ver|rahatsiz etmek|gerek kalmadi|gerek yok',
  tell: 'soyle|soyler mis~|soyleyin|bana soyle|bilen var mi|biliyor mus~|soyleyebilir mis~|bilgi ver~',
  must: 'gerekiyor mu|gerekir mi|sart mi|zorunda miyim|zorunlu|gerek var mi|hep bir|gerekli mi',
  person: 'kisi~|insanlar~',
  filler: 'peki|o zaman|tamam|yani|hadi|iste|ya|zaman|ee|valla|allah askina|suna|sunu',
}

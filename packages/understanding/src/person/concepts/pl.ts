import type { Concepts } from '../concept.ts'

export const pl: Concepts = {
  human: 'czlowiek~|ludz~|krwi i kosci|ludzk~|zyw~ istot~',
  someone:
    'kto|ktos|kogos|komus|kims|ktokolwiek|kogokolwiek|osob~|jakis|ktorys|pan|pani|panem|pania|facet|jednego z|gosc~|tego kto|temu kto|tym kto|osoby ktora|czlonk~|ktos zywy|ktosik',
  nobody: 'nikt|nikogo|nikim|nikomu',
  staff:
    'konsultant~|pracowni[kc]~|doradc~|agent|agenta|agentem|operator|operatora|operatorem|specjalist~|przedstawiciel~|technik~|ekspert~|obslug~|serwisant~|asystent|opiekun~|fachow~|urzednik~|sprzedawca wasz|zespolu|handlow~|personel~|recepcjonist~|telefonist~|moderator~|osoba kontaktowa|referent~|czlonek zespolu|czlonkiem|opiekun~ konta|opiekun klienta|konsultnt|konsultat~|pracownik bok|pracownik obslugi|opiekunk~|kolega|kolege|koledze|kolegi|kolegow|koledzy|kolegom|kolegami|koordynator~|telekonsultant~|doradczyn~',
  boss: 'kierowni[kc]~|przelozon~|szef~|dyrektor~|menedzer~|manager~|odpowiedzialn~|decyduje|wlasciciel~|zwierzchnik~|prezes~|wladny|dyrekcj~|kierownictw~|z kierownikiem|szefow~',
  team: 'support~|dzial~|biur~|ksiegowosc~|magazyn~|infolini~|serwis~|obslug~ klienta|wsparci~|sprzedaz~|zespol~|recepcj~|reklamacj~|pomoc~ techniczn~|centrala|centrali|firma|firmy|wysylk~|sklep~|dyrekcj~|serwisem technicznym|bok|oddzial~|biuro obslugi|call center',
  yours: 'wasz~|panstwa|wami|was|twoj~|twego|ty|od was|u was|wy|z was',
  bot: 'bot|bota|botem|boty|botow|robot|robota|robotem|roboty|maszyn~|automat|automatem|automatu|automatyczn~|ai|chatbot~|komputer~|program~|sztuczn~|szablon~|algorytm~|programow~|robotowi|botowi|gotow~ odpowiedz~|gotowych odpowiedzi|gotowe odpowiedzi|tego bota',
  talk: 'rozmawia~|porozmawia~|pogada~|gada~|rozmow~|pisa~|popisa~|napisac|wyjasni~|wytlumaczy~|tlumaczy~|omowi~|mowi~|czat|czatowac|czatu|powiedziec|zagadac|dogadac|opowiedziec|pogawedk~|przedyskutowac|zapytac|do czynienia|dialog~|konwersacj~|przegadac|zamienic slowo|slowo|korespond~|naradzic|mail~|e mail~',
  reach:
    'skontaktow~|kontakt~|dodzwon~|dosta~ sie|zwroci~ sie|zlapac|umowic|zglosic|dotarcie|dobic sie|dostep do',
  connect:
    'polacz~|przelacz~|przekierow~|przekaz~|przekaza~|odesl~|skieruj~|przeslac|laczy~|prosze laczyc|polaczen~|przepnij~|oddeleg~|podepnij|wlacz~|zaangazuj~|zaprowadz~|wyslij mnie|przeslij mnie|do kogos|przerzuc~|oddaj~|zamien~|zastap~',
  raise: 'eskal~',
  call: 'zadzwon~|oddzwon~|telefon|telefonu|telefonicz~|dzwoni|dzwonicie|zatelefon~|polaczenia telef~|przedzwon~',
  me: 'mnie|mi|mna|do mnie|ze mna|nam|nas',
  this: 'moja sprawa|moj problem|tym|tego|to|na to|sprawe|sprawa|sytuacj~',
  help: 'pomo[cgz]~|obsluz~|zerkn~|spojrz~|zaj~ sie|zajmie|zajal|zajmij|sprawdzi~|rozwiaz~|przeczyta~|przyjrz~|zobacz~|doradzi~|przejmie|przejal|wesprzec|obejrz~|wyreczy|zajac sie|interwen~|zajela|zajelo|poprowadzi~|wyslucha~|rozumie sie|zna sie|zalatwi~|wgladu|interweniowa~|wspar~|rzuci~ okiem|rzucil~ (na to )?okiem|odbierze|odebral',
  want: 'chce|chcialbym|chcialabym|chcemy|potrzeb~|poprosz~|prosze|zadam|wymagam|szukam|domagam|zycze|chcialem|chcialam|pragne|oczekuje|musze|prosze o|przydal~|wdzieczn~|milo|nalegam|wolalbym|prosilbym|prosilabym|juz prosilem|zalezy mi|prosic|moge prosic|dostac|zeby|zebyscie|przekazanie|byloby dobrze|przydalby sie',
  rather: 'wole|wolalbym|wolalabym|lepiej|zamiast|raczej|preferuj~',
  can: 'moge|mozna|czy moge|mozecie|moglby|moglaby|moze|mozliw~|da sie|moglbym|moglabym|moglibyscie|niech|pozwol~|mozesz|czy jest|zechcia~|czy byloby|bylby|zechcial~|mialby|mialaby',
  give: 'daj~|dawaj~|zawolaj~|wolaj|przyslij~|podaj~|przyprowadz~|wezwij~|wezwac|zorganizuj~|sciagnij|znajdz~|przydziel~|wyznacz~|skombinuj~|dac|idz po|wyslij po',
  please:
    'prosze|pls|please|dziekuje|dzieki|dzien dobry|czesc|witam|hej|przepraszam|halo|poprosze|ok|uprzejm~|elo|siema|dobry|szanowni|pozdrawiam',
  not: 'nie|bez|nigdy|ani|zaden|zadn~',
  fed: 'dosc|mam dosyc|dosyc|przestan~|koniec|nienawidz~|wylacz~|wyjsc|pomin~|po dziurki|zmeczon~|odwal~|stop|skoncz~|obejsc|odmawiam|rezygnuje z bota|wkurza~|juz z|uciec|poddaje sie|w kolko|bez sensu|poddaje|rezygnuj~|meczy|odpuszczam|daj spokoj|mam tego|nie mam sily|nie ufam|zatrzyma~|nie kuma|ufam',
  real: 'zyw~|prawdziw~|realn~|naprawde|rzeczywist~|kompetentn~|na zywo|konkretn~|ogarniet~|normaln~',
  who: 'kto|z kim|do kogo|komu|kto moze|u kogo|kto z',
  how: 'jak (moge|sie|skontaktowac|polaczyc|dodzwonic|porozmawiac|mam)|gdzie moge|w jaki sposob|jak',
  many: 'ile|ilu|liczba|maksymalnie|jak dlugo|od osoby',
  what: 'co|jaki|jaka|jakie|kiedy|gdzie|dlaczego|jakich|ktora|ktory|czemu',
  there:
    'jest|sa|dostepn~|woln~|online|obecn~|po drugiej stronie|tam|ktos tu|tutaj|tu|pracuj~ u was|na czacie|pracuja|zyje|siedzi',
  past: 'wczoraj|rozmawialem|rozmawialam|powiedzial~|obiecal~|pomogl~|dzwonil~|zeszly|zeszlym|byl~|mial~|pisal~|napisal~|uprzedzil~|polecil~|wszedl|ostatnio|kupil~|odebral~|zamowil~|dostal~|zrobil~|ukradl~|temu|kontaktowal~|ukradzion~|uzyl|niemil~|zabral|skopiowal|pomogla mi',
  mine: 'moj|moja|moje|moim|mojego|mojej|nasz~|swoj~|jestem|jestesmy',
  other: 'inn~|drug~|ktos jeszcze|dwoch|druga osoba',
  third:
    'znajom~|zona|maz|mama|babci~|kurier~|kierowca|lekarz~|prawnik~|gracz~|sprzedawc~|klient~|dziec~|ksiegow[ay]~|sasiad~|nieruchomosci|ubezpiecz~|uzytkownik~|model~|bank~|alergik~|student~|inspektor~|glosowy|kolezan~|pani na',
  thanks: 'dziekuje pan~|pochwal~',
  job: 'prac[aeyuq]|aplikowac|stanowisk~|cv|zatrudni~',
  price:
    'cena|cene|ceny|kosztuj~|rabat~|znizk~|godzin~|numer|rozmiar|prezent~|faktur~|gwarancj~|dostaw~|zamowieni~|zwrot~|material~|kod|bilet~|pokoj|jezyk~|angielsk~|polsku|bezplatn~|darmow~|paczk~|kart~|nip|swieta|namiot~|praw[ao]|koszt~|sluchawk~|wlosy|sof[aey]|taksowk~|liscie',
  role: 'rola|role|konto|konta|plan|planie|uprawnien~|doda[cj]|usun~|przypis~|aplikacj~|api|haslo|funkcj~|zaprosi~|automatycznie|administrator~|import~|grup~|modul|licencj~|formularz|przenies~|przycisk|marketplace',
  areyou: 'jestes|czy jestes|czy pan jest|czy to|rozmawiam z|pisze z|jestescie',
  complain: 'skarg~|poskarz~',
  now: 'teraz|natychmiast|pilne|pilnie|dzis|dzisiaj|szybko|od razu|jak najszybciej|zaraz|jutro|po poludniu|wieczorem',
  answer: 'odpowie~|odpisz~|odpisa~|odpowiad~|odpowiedz~|odezw~',
  good: 'super|mil[aey]|dobr[ey]|lepszy niz|madr~',
  says: 'wyskakuje|blad|ksiazk~|film|mark[ai]|artykul|tekst|zdjeci~|stron[aey]|ustaw[aey]|oszust~|opinie|stronie glownej|mow mi|jak na bota',
  problem:
    'nic nie rozumie|nie rozumie~|bezuzyteczn~|nie pomaga~|nie dziala|ciagle|to samo|ten sam|skomplikowan~|zlozon~|delikatn~|znowu|trzy razy|powtarza~|tygodni~|osobiscie|osobist~|bezposrednio|glup~|powazn~|skandal~|poufn~|prywatn~|wsciek~|trudn~|wyzej|zawsze|za kazdym razem',
  connectMe:
    'polacz~ mnie|mnie polacz~|przelacz~ mnie|przekieruj~ mnie|prosze laczyc|mnie przelacz~|mnie przekier~|skieruj~ mnie',
  callMe:
    'oddzwon~|zadzwon~ do mnie|do mnie zadzwon~|o telefon|oddzwani~|oddzwoni~|mozecie do mnie zadzwonic|prosze o telefon|zadzwonic na|zadzwoncie na|zadzwoni do mnie|zadzwonila do mnie',
  where: 'gdzie jest|gdzie sa|gdzie',
  only: 'tylko|jedynie|po prostu|zwykle',
  drop: 'niewazne|przeszkadza~|fatygowa~|nie trzeba|zapomnij',
  tell: 'powiedz mi|powiedz|powiedzcie|mi powiedziec|wie ktos|czy wiecie|czy wiesz|wiecie|daj znac|dajcie znac|czy ktos wie',
  must: 'czy musze|czy zawsze musze|zawsze musze|czy trzeba|trzeba|czy potrzeb~|konieczn~|obowiazkow~|dlaczego musze',
  person: 'osob~|ludz~',
  filler: 'no|wiec|dobra|noo|juz|wez|chyba|jednak|zatem|no to|ej|w takim razie|w ogole|ogole',
}

/**
 * Parts that a wish is made of, folded, parted by `|`; `~` stands for any letters. Apostrophes and hyphens are
 * spaces here.
 * `contact` comes before `who`, or after it in languages that put the verb last; `reachMe` after `who`; `forward` needs
 * nobody named.
 */
export interface FrameWords {
  /** People of the site: any, or by what they are. */
  who: string
  /** Whole teams: asked for with `contact` or `forward` only. */
  team: string
  /** What the visitor would do with them. */
  contact: string
  /** What they shall do. */
  reachMe: string
  /** The visitor is to be passed on or called: a wish with nobody named. */
  forward: string
  /** That one of them is there. */
  free: string
  /** Asks who it would be. */
  asker: string
  machine: string
  /** Not. */
  never: string
  /** No more of what follows. */
  fed: string
  /** A human being, of whom nobody speaks otherwise: enough beside `wish`. */
  human: string
  wish: string
  /** Before a person it makes another's, not the site's. */
  others: string
  verbLast?: true
}

export const frames: Record<string, FrameWords> = {
  en: {
    who: `(who|whoever) (is|s) in charge|(your|the) (person|people) in charge|one of your people|someone|somebody|anyone|anybody|some one|any one|a person|a human|humans?|real (person|people|human|one)|actual (person|people|human)|live (person|agent|human|rep)|(one|some|any) of (you|your ~)|agents?|advis[oe]rs?|rep|reps|representatives?|colleagues?|managers?|supervisors?|staff|your (team|people|boss|superior)|team member|specialist|technician`,
    team: `accounts|accounting|finance|billing|sales|support|customer (service|care|support)|help ?desk|tech(nical)? support|~ (dept|department|team|desk)`,
    contact: `(handled|answered|reviewed|checked|looked at|served|done) by|ask(ing)? for|escalation to|escalate(d)? to|loop in|continue|complain|(connected|transferred|put through|passed) to|hand(ed)? over to|speak|talk|chat|converse|discuss this|explain (this|it|that)|have a (word|chat|talk|call)|a (word|chat|call) with|get (hold|a hold)|reach|write to|message|communicate|interact|work this out|deal|sort this out`,
    reachMe: `i can (ring|call|phone|ask|write to)|(call|ring|phone|contact|text|message|email|help|assist|serve) (me|us)|(call|ring|phone|get) (me )?back|get back to me|get in touch|take (a look|over|this)|look (at|into) (this|it|my)|pick this up|sort this|handle (this|it)|deal with (this|it|me)|reach out|answer me|talk to me|speak to me|speak with me|in person`,
    forward: `(have|get|want|need|request|like|arrange) a call ?back|(transfer|forward|redirect|connect|escalate|patch) me|put me (through|on)|pass me (on|over)|hand me (over|off)|call me back|give me a (call|ring)|(ring|phone) me|escalate (this|my ~|it)`,
    free: `manning|anyone manning|any|working|on the other (end|side)|behind this ~|(on|in) (chat|here)|is there|are there|((is|are) )?((currently|now) )?(available|online|around|on duty|free)|in here|any chance of|actually there|chance of getting|give me|get me|where (is|are) the`,
    asker: `who (can|do|could|should) i`,
    machine: `bots?|machines?|robots?|ai|chatbots?|automated ~`,
    never: `don t|dont|not|no|never|isn t|rather than`,
    fed: `that isn t|that s not|who isn t|stop|no more|enough of|tired of|sick of|instead of|hate|done with|fed up with|quit`,
    human: `humans?|human beings?( only)?|(real|actual|live|living) (person|people|human|humans|human being|employee|agent|one|rep)|person not`,
    wish: `want|need|prefer|would like|d like|like|rather|get|give me|have|can i|could i|may i|possible|please|any|just|instead|bring`,
    others: `are you|you are|you re|my|our|his|her|their|another|other|estate|delivery|the plan|insurance`,
  },
  es: {
    who: `alguien|algun ~|alguna persona|una persona|un humano|humanos?|human[oa]s?|persona real|gente real|agentes?|asesor~|operador~|representante|companer[oa]s?|encargad[oa]|supervisor~|gerente|jef[ea]|ejecutiv[oa]|tecnico|especialista|empleado|un[oa] de (ustedes|vosotros)|alguno de ustedes|quien`,
    team: `facturacion|contabilidad|soporte|ventas|atencion al cliente|servicio al cliente|servicio tecnico|recepcion|el (area|departamento) de ~|vuestro equipo|su equipo|tu equipo`,
    contact: `solicit~|pedir|seguir|continuar|quejarme|reclamar~|que me pas~|hablar~|hablo|charlar|platicar|chatear|conversar|comunicar~|comunic~|contactar~|contacto|tratar|explicar~|ayuda|atencion|escribir~`,
    reachMe: `lo (vea|mire|revise|resuelva)|(vea|mire|revise|revisara|resuelva) (mi|esto|el)|me (puede|pueden|podria|podrian)? ?(atender|ayudar|llamar|contactar|responder|escribir|contestar)|me (atienda|ayude|llame|contacte|responda|conteste|escriba|llamen|atiendan)|atenderme|ayudarme|llamarme|contactarme|responderme|se (comunique|ponga en contacto)|ponerse en contacto`,
    forward: `(pueden|podrian|puedes|puede|podria) llamarme|una llamada|(transfiere|transfiera|pasa|pase|comunica|comuniqu|conecta|conect|deriva|derive)(e?me|e?nme)|me (comunicas?|pasas?|transfieres?|conectas?|derivas?)|llamame|llameme|llamenme|me (pueden|puedes|puede|podrian) llamar|necesito que me llamen|quiero que me llamen`,
    free: `(al|del|en el) otro lado|del otro lado|detras|atendiendo|trabajando|en el chat|hay|esta|disponible|libre|en linea|conectad[oa]|de guardia`,
    asker: `con (quien|que persona)|quien me (puede|podria)|a quien (puedo|le)`,
    machine: `bot|bots|maquinas?|robots?|ia|chatbot|contestador~|automatic~`,
    never: `no`,
    fed: `que no sean?|nada de|basta de|hart[oa] de~|cansad[oa] de~|deja~|en vez de|en lugar de|odio|no mas|ya no quiero`,
    human: `human[oa]s?|ser humano|(persona|gente|alguien) (real|de verdad|human[oa])|persona de carne y hueso`,
    wish: `quiero|quisiera|necesito|prefiero|me gustaria|dame|deme|puedo|posible|mejor|tener|exijo`,
    others: `eres|es usted|mis?|nuestr[oa]s?|otr[oa]|el de|inmobiliario|nadie`,
  },
  fr: {
    who: `quelqu un|qqn|qqun|quelqun|un humain|une personne|humains?|vrai~ ~|conseill~|agents?|operat~|collegues?|responsable|superieur|technicien~|employe~|interlocuteur|representant~|gens|un de vos ~|l un de vous|votre equipe|etre humain`,
    team: `le (support|sav|service ~)|service (client~|~)|l equipe|support|sav|la compta~`,
    contact: `un appel d~|demand~|traite par|repondu par|continuer|me plaindre|voir (ca|cela|ceci) avec|passer|parler|parle|discuter|echanger|dialoguer|communiquer|contacter|contacte|joindre|chatter|tchater|m adresser|en (relation|contact|ligne) avec|expliquer|converser|transfer(er|ez)|pass(er|ez)`,
    reachMe: `me (reponde|rappelle|aide|contacte)|(m|me|nous) (aider|aide|repondre|repond|rappeler|rappelle|contacter|contacte|appeler|appelle|recontacter|recontacte)|m en occuper|(peut|pourrait) (~ )?(intervenir|regarder|verifier|prendre)|au (telephone|tel|bout)|en direct|prenne|s en (charge|occuper)`,
    forward: `me rappeler|me recontacter|un rappel|(transfer|mett|pass|redirig|connect)~ (moi|nous)|rappel~ moi|appel~ moi|qu on me (rappelle|contacte|recontacte|reponde)|etre (rappele|recontacte|contacte|transfere|mis|mise)e?|me (transferer|rediriger|rappeler|recontacter)|mis~ en (relation|contact)`,
    free: `en poste|y a|derriere (cet|l) ~|au bout|de l autre cote|sur le chat|en face|y a t il|ya t il|il y a|ya|((est|sont) (il |ils )?)?(dispo~|libres?|en ligne)|present~|peut on avoir|avoir|est il la`,
    asker: `(a|avec) qui (puis|peut|je|dois)|qui (puis|peut|dois)`,
    machine: `bots?|machines?|robots?|ia|chatbot|automate|repondeur`,
    never: `pas|ni|plus`,
    fed: `qui ne soit pas|marre d~|ras le bol d~|assez d~|arret~|au lieu d~|stop|fini`,
    human: `humaine?s?|etre humain|vraie?s? (personne|humain|gens|conseiller)|personne (reelle|physique)|quelqu un de (reel|vrai)`,
    wish: `veux|voudrais|souhaite~|besoin|prefere~|aimerais|avoir|possible|passez|faut|plutot|exige`,
    others: `es tu|etes vous|tu es|vous etes|mon|ma|mes|notre|nos|autre|immobilier|plusieurs`,
  },
  de: {
    who: `(jemand|wer|einer|eine) von (euch|ihnen)|jemand~|wen|echte~ (mensch~|person~|leute)|menschen?|mensch|mitarbeiter(in|n|innen)?|kolleg~|ansprechpartner~|berater~|agent|vorgesetzte~|chef~|sachbearbeiter~|techniker~|spezialist~|person|irgendwe[nmr]|ein~ von (euch|ihnen)|wer`,
    team: `(service|fach|technik|rechtsabteilung|vertriebs)abteilung|support~|buchhaltung|kundendienst|kundenservice|kundenbetreuung|vertrieb|technik|(fach)?abteilung|rechnungsstelle|zentrale|team|service`,
    contact: `gesprochen|bearbeitet von|beantwortet von|kontaktaufnahme|anforder~|weitermachen|beschwer~|kontakt zu|kontakt mit|mit wem|dranholen|sprechen|reden|red|sprech~|schreiben|chatten|telefonieren|unterhalten|verbinde~|weiterleite~|leite~|stelle~|erreiche~|kontaktieren|anrufen|quatschen|klaren|austauschen|erklaren|durchstellen`,
    reachMe: `ran|drum kummer~|drauf ?(schau~|guck~)|angucken|drubergucken|bei mir meld~|(mich|mir|uns) (~ )?(anruf~|kontaktier~|zuruckruf~|helf~|hilft|antwort~|schreib~|meld~|beraten|unterstutzen)|dru?e?ber ?schau~|daruber schau~|ansehen|anschauen|sich (~ )?(kummer~|meld~|ansieh~|anschau~)|melden|ubernehm~|weiterhelfen|(ruf~|meld~) (mich|sich|mir)`,
    forward: `bitte verbinden|ruf~ (sie |ihr )?mich (~ )?(~ )?(an|zuruck)|(einen )?ruckruf (bekommen|haben|vereinbaren)|(verbind~|leit~|stell~) (~ )?mich|ruf~ mich (~ )?(an|zuruck)|weiterverbinden|weitergeleitet werden|durchgestellt werden|zuruckgerufen werden|um (einen )?ruckruf|ruckruf bitte`,
    free: `am anderen ende|dahinter|im chat|bekomme ich|ist (da|hier|gerade|noch)|gibt es|gibts|((ist|sind) )?((da|gerade|noch|hier) )?(da|verfugbar|erreichbar|frei|online)`,
    asker: `mit wem|wen (kann|soll)|an wen|bei wem`,
    machine: `bots?|maschinen?|roboter~|ki|chatbots?|automat~`,
    never: `nicht|kein~|nie|ohne`,
    fed: `der kein|die kein|genug|schluss|statt|satt|keine lust|hor~ auf|anstatt`,
    human: `mensch|menschen|menschliche~ (person|kontakt|hilfe|ansprechpartner~)|(echte|richtige|wirkliche|lebendige)~ (mensch~|person~|leute|mitarbeiter~)`,
    wish: `will|mochte|brauche|hatte gern~?|bitte|lieber|geben sie|gib|bekomm~|kriege?|kann ich|verlange|statt`,
    others: `bist du|sind sie|du bist|mein~|unser~|ander~|anders|fahrer|niemand~`,
    verbLast: true,
  },
  it: {
    who: `qualcun[oa]?|una persona|un umano|uman[oia]|person[ae] (vera|reale|vere)|operator~|operatrice|agente|addett~|consulente|collega|colleghi|responsabile|capo|tecnico|impiegat~|uno di voi|rappresentante|assistente|supervisore|il vostro (team|staff)`,
    team: `assistenza|l assistenza|l ufficio ~|ufficio ~|servizio ~|contabilita|amministrazione|il supporto|reparto ~|fatturazione`,
    contact: `occup[ia]|trov[oi]|chiedo d~|richiedo|continuare|reclamare|lamentar~|in linea con|parl~|chattare|comunicare|contattare|sentire|discutere|spiegare|scrivere|in contatto|in linea|dialogare|trasferi(re|sca|rmi|te)|mi pass[ia]|passatemi|rivolger~`,
    reachMe: `rispond(a|esse)|veda|dia un occhiata|(contattar|chiamar|richiamar|aiutar|risponder|seguir|scriver)(mi|ci)|mi (puo )?(chiam~|richiam~|contatt~|aiut~|rispond~|scriv~|segu~)|se ne occup~|dare un occhiata|al telefono|guardi|controll[ia]`,
    forward: `(essere|venire) (richiamat|contattat|ricontattat|trasferit)[oa]|una chiamata|essere chiamat[oa]|(trasferi|passa|colleg~|mett~|connett~)(mi|temi|temi)|mi (trasferi~|metta?~ in contatto|colleg~)|richiamatemi|chiamatemi|(essere|venire) (richiamato|contattato|ricontattato|trasferito)a?|mi (richiamate|richiami|fate richiamare)|potete (ri)?chiamarmi`,
    free: `dall altra parte|dietro|in chat|c e|ce|ci sono|disponibil~|liber~|in linea|online|presente`,
    asker: `con chi|a chi (posso|devo)|chi posso`,
    machine: `bot|macchin[ae]|robot|ia|chatbot|risponditore|automatic~`,
    never: `non|no`,
    fed: `che non sia|basta|stufo d~|stanco d~|niente|invece d~|al posto d~`,
    human: `uman[oa]|essere umano|contatto umano|persona (vera|reale|umana)|persone vere|persona in carne ed? ossa`,
    wish: `voglio|vorrei|ho bisogno|prefer~|datemi|dammi|serve|posso|possibile|avere|bisogno`,
    others: `sei|siete|tu sei|mi[oae]|miei|nostr[oa]|altr[oa]|un altra|immobiliare|nessuno`,
  },
  pt: {
    who: `alguem|uma pessoa|um humano|human[oa]s?|pessoa (real|de verdade|fisica)|pessoas? de carne e osso|gente de verdade|algum ~|atendente~|agente|operador~|consultor~|colega|gerente|responsavel|supervisor~|tecnico|funcionari[oa]|especialista|um de voces|representante|chefe`,
    team: `suporte|financeiro|(setor|area|departamento|equipe|equipa) ~( ~)?|atendimento|sac|comercial|vendas|apoio ao cliente|faturacao|faturamento`,
    contact: `solicit~|pedir|contato d~|continuar|reclamar|atendimento|falar c|passar|falar|falo|fala|conversar|bater papo|contat~|contact~|tratar|explicar|comunicar|encaminh~|transfer(ir|e|em)|transfir(a|am)|pass[ae]r?|dialogar|resolver`,
    reachMe: `(veja|olhe|verifique|analise) (isso|isto|meu|o)|(me )?(atender|ajudar|ligar|contatar|contactar|responder|retornar|chamar)( me)?|entr~ em contat?c?t?o|me (atend~|ajud~|lig~|respond~|contat~|retorn~)|dar uma olhada|ver isso|cuidar d~|ao telefone`,
    forward: `me liga~|um retorno|uma ligacao|me (transfere|transfira|passa|passe|encaminha|encaminhe|coloca|liga|ligue|liguem|conecta)|(podem|pode|poderia|poderiam) me (ligar|transferir|encaminhar|retornar|chamar)|(transfira|passe|ligue|liguem|encaminhe) me|ser (transferid|contatad|contactad|encaminhad)[oa]`,
    free: `(nesse|neste) chat|do outro lado|no chat|atendendo|trabalhando|tem|ha|existe|disponivel|online|livre|ai`,
    asker: `com quem|quem (pode|posso)|para quem (eu )?(posso|ligo)`,
    machine: `bots?|maquinas?|robos?|ia|chatbot|automatic~`,
    never: `nao|sem|nem`,
    fed: `que nao seja|chega d~|basta d~|cansad[oa] d~|cansei d~|em vez d~|odeio|para com|nao aguento( mais)?`,
    human: `human[oa]|ser humano|(pessoa|gente|alguem) (real|de verdade|human[oa])|pessoa de carne e osso`,
    wish: `quero|queria|gostaria|preciso|prefiro|posso|possivel|ter|me da|me de|exijo|chama`,
    others: `voce e|vc e|voces sao|meus?|minhas?|noss[oa]|outr[oa]|ninguem|entregador|corretor`,
  },
  nl: {
    who: `iemand|een mens|mensen?|echte? (mens~|persoon|personen)|persoon|medewerk~|collega~|adviseur|agent|leidinggevende|manager|baas|chef|specialist|technicus|vertegenwoordiger|een van jullie|wie`,
    team: `support|klantenservice|helpdesk|(de )?afdeling( ~)?|facturatie|administratie|boekhouding|verkoop|(jullie|uw) team|technische dienst`,
    contact: `vraag om|behandeld door|beantwoord door|verder|klagen|contact met|praten|spreken|chatten|bellen|schrijven|overleggen|contact|verbind~|doorverbind~|stuur|zet|doorgestuurd|bereiken|uitleggen|aan de (lijn|telefoon)|te woord|bespreken`,
    reachMe: `opbellen|(mij|me) (~ )?(opbellen|spreken)|(me|mij) belt|meekijkt|(mij|me|ons) (~ )?(bellen|terugbellen|helpen|contacteren|antwoorden|mailen)|contact (~ )?opnemen|hier ?naar (kijken|kijkt)|er ?naar kijken|meekijken|overnemen|terugbellen|mij helpen|me helpen|aan de (lijn|telefoon)|bel~ (mij|me)|te woord`,
    forward: `(ik wil )?teruggebeld( worden)?|zet (me|mij) over|doorverbinden (graag|aub|alsjeblieft|alstublieft)|(verbind|stuur|zet|schakel) (mij|me|ons) door|(bel|belt) (mij|me)|doorverbonden worden|teruggebeld worden|worden (teruggebeld|doorverbonden)|terugbellen (aub|graag)|terugbelverzoek`,
    free: `aan de andere kant|erachter|in de chat|online|is er|zijn er|aanwezig|beschikbaar|online|vrij|daar`,
    asker: `met wie|wie kan ik|bij wie|wie kan mij`,
    machine: `bots?|machines?|robots?|ai|chatbots?|automaat`,
    never: `niet|geen|nooit|zonder`,
    fed: `genoeg van|stop met|in plaats van|klaar met|zat|beu|liever dan`,
    human: `mens|mensen|menselijke? (contact|hulp|medewerker|persoon)|echte? (iemand|mens|mensen|persoon|personen|medewerker)|iemand echt`,
    wish: `wil|nodig|graag|liever|geef me|kan ik|mag ik|krijgen|zoek|hebben|moet`,
    others: `ben (je|jij)|bent u|je bent|jij bent|mijn|onze|ander~|bezorger|niemand`,
    verbLast: true,
  },
  pl: {
    who: `kto[sm]~|kims|kogos|komus|ktokolwiek|czlowiek~|ludzmi|zyw~ ~|prawdziw~ ~|konsultant~|doradc~|doradca|pracownik~|agent~|operator~|kierownik~|przelozon~|szef~|koleg~|specjalist~|przedstawiciel~|osob~|technik~|obslug~`,
    team: `dzial~( ~)?|supportu?|biur~( ~)?|obslug~ klienta|ksiegowosc~|serwis~|infolini~`,
    contact: `zada~|kontaktu z|kontynuowac|reklamowac|poskarzyc|rozmawiac|porozmawiac|pogadac|gadac|rozmow~|skontaktowac|kontakt~|polacz~|polaczyc|przekierowa~|przelacz~|pisac|popisac|dodzwonic|wyjasnic|telefon od|pomoc~`,
    reachMe: `spojrz~|popatrz~|(do mnie|ze mna|mi|mna|sie tym|mnie) (~ )?(zadzwoni~|oddzwoni~|skontaktow~|skontaktuj~|pomoc|pomoze|pomogl~|porozmawiac|odpowie~|zaj~|sprawdzi~)|(zadzwoni~|oddzwoni~|skontaktuj~|skontaktow~) (sie )?(do mnie|ze mna)|sie (ze mna|tym)|mi pomoc|mi pomoze|do rozmowy`,
    forward: `prosze (do mnie )?(oddzwonic|zadzwonic)|(polacz~|przelacz~|przekieruj~) mnie|mnie (polaczyc|przelaczyc|przekierowac)|(zadzwon|oddzwon)~ do mnie|prosze o (oddzwonienie|polaczenie|przelaczenie|telefon|kontakt)`,
    free: `na czacie|po drugiej stronie|przy komputerze|jest|sa|dostepn~|wolny|online|na linii`,
    asker: `kto z ~ (moze|potrafi)|z kim|kto moze (ze mna|mi)|do kogo`,
    machine: `bot~|maszyn~|robot~|automat~|ai|chatbot~`,
    never: `nie|bez|ani`,
    fed: `dosc|zamiast|koniec z|przestan~|mam dosyc`,
    human: `kogos kompetentnego|czlowiek~|zyw(ego|ym|a|y|ej) (czlowiek~|osob~|konsultant~)|prawdziw~ (czlowiek~|osob~|konsultant~)|kogos zywego`,
    wish: `chc~|potrzeb~|wol~|popros~|prosze|daj~|mozna|moge|zamiast|niech`,
    others: `jestes|moj~|nasz~|inn~|nikim|kurier|znajom~|nieruchomosci`,
  },
  tr: {
    who: `(bir )?arkadasiniz|bir(i|isi|iyle|isiyle|ine|isine|inden)|insan(a|la|i|lar|larla)?|gercek (bir )?~|temsilci~|yetkili~|danisman~|calisan(a|la|in|iniz~)?|mudur~|operator~|gorevli~|personel~|uzman~|ekibiniz~|yonetici~|canli (destek|temsilci|kisi|insan|biri)~`,
    team: `musteri hizmetleri~|destek~|~ (birimi|departmani|servisi?)~|muhasebe~|teknik servis~`,
    contact: `talep|ugras~|devam|ver(ir|in|ebilir)~|sikayet|konus~|gorus~|yazis~|sohbet~|bagla~|baglan~|aktar~|yonlendir~|iletisime|ulas~|sormak|soray~|anlatmak|dertles~|mesajlas~`,
    reachMe: `ilgilensin|(beni|bana|bizi) (~ )?(ara~|yardim~|don~|ulas~)|ilgilen~|yardim (et~|eder~)|benimle|baksin|bakabilir~|yardimci ol~|cevap versin`,
    forward: `canli dest~ gec~|beni ara(rsa~|yiniz|manizi)|beni (geri )?ara(r|yin|sin~|yabilir~|manizi|ma[nk] ~)|beni (~ )?(aktar~|bagla~|yonlendir~)|geri aran~|(bana|bize) don~|aranmak istiyorum`,
    free: `karsimda|karsi tarafta|sohbette|calisiyor mu|var mi|varmi|musait|orada|cevrimici|uygun|yok mu|lazim|ihtiyacim`,
    asker: `kiminle|kimle|kime`,
    machine: `bot~|robot~|makine~|yapay zeka~|chatbot~|otomatik ~`,
    never: `degil|istemiyorum|olmadan`,
    fed: `yeter|biktim|yerine|sikildim|artik`,
    human: `(gercek|canli) (bir )?(insan~|kisi~|biri~)|insan|insana|insanla|insan (destegi|yardimi|temsilci)`,
    wish: `istiyorum|isterim|lazim|ihtiyacim|olsun|tercih|verin|lutfen|istemiyorum|gerek`,
    others: `sen|siz|arkadasim~|arkadaslar~|baska|benim|kimseyle|patronum|kurye|is arkadasim|satici~`,
    verbLast: true,
  },
  ru: {
    who: `кто|кем|кого|кому|кто-~|кем-~|кого-~|(кто|кем|кого) (то|нибудь)|человек~|люд(и|ьми|ей|ям)|жив~|реальн~ ~|настоящ~ ~|оператор~|менеджер~|специалист~|сотрудник~|консультант~|начальник~|коллег~|руководител~|представител~|администратор~|работник~|мастер~`,
    team: `поддержк~|бухгалтери~|отдел~( ~)?|служб~( ~)?|техподдержк~|вашей команд~|вашими|колл-?центр~`,
    contact: `требую|прошу|продолж~|пожаловаться|пригласи~|позови~|поговорить|говорить|общаться|пообщаться|связаться|свяжите|связать|соедини~|переключи~|переведи~|перевести|позвонить|обсудить|написать|обратиться|дозвониться|достучаться|переписываться|объяснить|разговаривать|подключи~|передай~|контакт~`,
    reachMe: `напишите мне|мне (написать|написал~)|ответил|посмотрел|помог|(мне|со мной|меня|нам) (~ )?(связаться|помочь|помог~|перезвони~|позвони~|ответи~|проконсульт~|свяжется)|(связаться|свяжется|свяжитесь|перезвони~|позвони~|помо~|ответ~) (со мной|мне)|помочь|перезвонит|ответить|разобраться|посмотреть`,
    forward: `жду звонка|нужен звонок|(пере|по)?звони~ мне|мне (пере|по)?звони(те|ть)|перезвоните|наберите меня|свяжитесь со мной|(соедините|переключите|переведите|свяжите) (меня|пожалуйста|нас)|закажите звонок|заказать (обратный )?звонок|обратный звонок`,
    free: `отвечают|работают|на том конце|в чате|на линии|есть|свободен|свободный|на связи|онлайн|доступен|нужен|нужна|нужны|тут|здесь`,
    asker: `с кем|кому (можно|я могу|мне)|к кому|кто (может|мог бы|сможет) (мне|со мной)`,
    machine: `бот~|робот~|машин~|автоответчик~|ии|чат-?бот~`,
    never: `не|без|ни`,
    fed: `хватит|надоел~|достал~|вместо|устал~|задолбал~`,
    human: `живо(й|го|му|м|е) (человек~|общени~|оператор~|сотрудник~)|реальн~ человек~|настоящ~ человек~|человека|человеком`,
    wish: `хочу|хотел~|хотелось|нуж~|дайте|можно|прошу|предпоч~|требую|надо|позовите|лучше`,
    others: `ты|вы|мо[йеияю]~|наш~|друг~|курьер~|ни|мобильн~|никем`,
  },
}

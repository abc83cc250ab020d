import type { Concepts } from '../concept.ts'

export const de: Concepts = {
  human:
    'mensch|menschen|menschlich~|fleisch und blut|menschenseele|lebendes wesen|lebewesen|menschn|mesnch|mnsch|menschliche hilfe|personlicher kontakt|personlichen kontakt',
  someone:
    'jemand|jemanden|jemandem|jmd|wen|irgendwer|irgendjemand~|irgendwen|person|personen|leute|leut|einen von|einer von|jmdn|wer|einer|typ|herrn|frau|dem der|den der|der der|denjenigen|derjenigen|zu denen|die person die|wen der|wen die|irgendeinen|jemand der|da wer|ist da wer|jemandn|jemnad|jemaden|jmden',
  nobody: 'niemand|niemanden|niemandem|keiner|keinen',
  staff:
    'mitarbeiter~|berater~|kundenberater~|agent|agenten|agentin|kollege~|kollegin~|sachbearbeiter~|ansprechpartner~|techniker~|fachmann|fachfrau|fachkraft|fachleute|experte~|expertin|spezialist~|operator|servicekraft|angestellt~|personal|vertreter~|betreuer~|kundenbetreuer~|servicemitarbeiter~|kundendienstler|verkaufer~|auskenner|profi|disponent~|bearbeiter~|fachberater~|bezugsperson|betreuung|telefonist~|rezeptionist~|moderator~|kraft|verantwortliche|kundenbetreuung|teammitglied|mitglied|kontomanager|mitarbieter|service mitarbeiter|personliche beratung|koordinator~|ansprechperson~|fachperson~|hilfskraft',
  boss: 'chef|chefin|chefs|vorgesetzt~|leiter~|manager|zustandig~|verantwortlich~|boss|geschaftsfuhr~|teamleit~|filialleit~|entscheid~|geschaftsleitung',
  team: 'support|kundenservice|kundendienst|kundensupport|kundenbetreuung|buchhaltung|vertrieb|verkauf|abteilung~|technik|lager|hotline|rechnungsabteilung|rezeption|team|zentrale|buro|reklamation~|helpdesk|versand|retourenabteilung|innendienst|beschwerdestelle|beschwerdeabteilung|leitung|fachabteilung|service|eurem haus|ihrem haus|geschaftsleitung|technischen dienst|technischer dienst|serviceabteilung|kundenberatung|servicehotline|kundenhotline|filiale|callcenter|call center|kundencenter',
  yours:
    'ihr|ihre|ihren|ihrem|ihrer|euer|eure|euren|eurem|dein|deinen|deine|deinem|von euch|von ihnen|bei euch|bei ihnen|euch|ihnen|euch noch',
  bot: 'bots?|roboter|robotern|maschinen?|ki|chatbots?|automat~|automatisch~|computer~|programm|kunstliche~|standardtext~|textbaustein~|ansage|vorgefertigt~|blechkiste|algorithm~|software|bot weg',
  talk: 'sprechen|sprechn|reden|schreiben|chatten|unterhalten|bereden|klaren|erklaren|sprich|spreche|rede|schildern|live chat|chat|gesprach|austauschen|unterreden|wort|schnacken|quatschen|kommunizieren|mitteilen|erzahlen|auseinandersetzen|fragen|redn|mailen|zu tun haben|plaudern|austausch|dialog|darlegen|vortragen|klarung|unterhaltung|besprech~|anschreiben|mail|email|e mail|gesprochen werden',
  reach:
    'kontakt|kontaktieren|erreichen|melden|meldet|wenden|erreiche|komm~ ich|gerat~|in verbindung|kriege ich|komme ich an|kontaktaufnahme|hinwenden|kontaktiert|zu wem|benachrichtig~|kontaktiert werden|erreichbar|rankommen|gelangen|drankommen|wende ich mich|wende mich|verbindung|wende ich|wende',
  connect:
    'verbinden|verbinde|verbindet|stellen sie|stell|stellt|weiterleiten|weitergeben|ubergeben|weiterverbinden|weiterleitung|leite|leiten|ubergabe|vermitteln|weitervermitteln|umleiten|bring|bringt|bringen|gib~ weiter|weiterreichen|schalte~|zu einem|verbunden|weitergeleitet|ubergebt|abgeben|uberlassen|hand ~ uber|hinzuziehen|hinzu|zieht|zieh|einbeziehen|schick mich|schick|schicken sie mich|ruberreichen|weiterschicken|hinstellen|vermittel|ubertragen|durchverbinden|verbindung zum|verbindung mit|gebt weiter|weiter an|gib mich|zum|tausch~|ersetz~|austausch~',
  raise: 'eskalieren|eskalation|eskaliert|hochgeben',
  call: 'anrufen|anruf|ruckruf~|telefon~|ruf|rufen|ruft|anrufe|durchklingeln|angerufen werden|klingel~|zuruckgerufen|am telefon',
  me: 'mich|mir|uns',
  this: 'das|mein fall|mein anliegen|mein problem|meinen fall|darum|drum|darauf|drauf|dies|akte|situation|angelegenheit',
  help: 'helfen|hilft|hilfe|helf|anschauen|anschaut|ansehen|ansieht|kummern|kummert|ubernehmen|ubernimmt|beraten|beratung|prufen|pruft|draufschauen|bearbeiten|bearbeitet|losen|weiterhelfen|weiterhilft|lesen|liest|unterstutz~|betreu~|annimmt|annehmen|schaut|schauen|druberschauen|draufschaut|nachsehen|nachschauen|einsteigen|einschalten|auskunft|versteht was|zuhort|zuhoren|auskennt sich|durchgehen|durchgeht|regeln|regelt|einspringen|begleiten|erledigen|draufgucken|gucken|guckt|draufguckt|prufen lassen|geholfen werden|personliche beratung',
  want: 'will|mochte|brauche|brauch|hatte gern|hatt gern|hatte gerne|hatt gerne|wunsche|verlange|benotige|bitte um|erwarte|fordere|bestehe|wurde gern|wurde gerne|suche|mocht|wollen|muss|bestehe auf|gern|gerne|wunscht|wurd gern|erbitte|wollte|mochten|ersuche|notig|freuen|dankbar|mocht gern|insistiere|bestehe darauf|brauchte|bevorzugte|ich bitte|hab schon gefragt|sehne|anfordern|ich brauch|brauchen|ware gut|ware schon|ware super',
  rather: 'lieber|bevorzug~|stattdessen|statt|anstatt|besser|anstelle|ziehe vor|am liebsten',
  can: 'kann|kannst|konnen|konnte|konnten|konnt|moglich|besteht die moglichkeit|moglichkeit|geht das|durfte|darf|lassen|lass|lasst|wie komm~|ware es|konntest|gibt es die|wurden sie|konntet|wurde es|wurde|wurden|ware|hatten sie|macht es was',
  give: 'gib|geben sie|gebt|hol|holen|holt|schick~|bring mir|her mit|her|geben|kriegen|bekommen|haben|stellt mir|bekomme|kriege|ran|besorg~|vermittelt|stell mir|bring|beschaff~|finde|organisier~|setz|sorg dafur|rann|vermitteln sie',
  please:
    'bitte|pls|please|danke|hallo|hi|guten tag|guten morgen|moin|hey|entschuldig~|sorry|servus|ok|mal|liebe|lieber herr|grusse|danke schon|tach|bidde|gruss',
  not: 'nicht|kein|keine|keinen|keinem|keiner|nie|niemals|ohne|nix|ned|net|trau',
  fed: 'genug|schluss|satt|keinen bock|kein bock|keine lust|weg mit|hor~ auf|nervt|stopp|stop|aus|beenden|raus|hasse|reicht|leid|genervt|verzichte|abschalten|ausschalten|abbrechen|umgehen|uberspringen|vorbei|die nase voll|mehr mit|verschon~|weigere|nicht langer|ich gebs auf|gebs auf|gebe auf|mir reichts|reichts|im kreis|es reicht|hat keinen sinn|gib auf|vergebens|bin es leid|mag nicht mehr|kein interesse|lass mich|aufhoren|verzichten|abstellen|null bock|keinen bock auf|hab bock|vertrau~ nicht|kein vertrauen|komm~ so nicht weiter|komm~ nicht weiter|checkt der bot|bot weg',
  real: 'echt|echte|echten|echter|echtes|richtig|richtige|richtigen|wirklich|wirkliche|wirklichen|leibhaftig~|live|lebendig~|kompetent~|lebend~|real~|auskennt|ahnung hat|ahnung|normal~|vernunftig~|festen|fester',
  who: 'wer|wem|wen|an wen|mit wem|bei wem|wer kann|zu wem|wer von',
  how: 'wie komm~|wie kann ich|wie erreiche|wie krieg~|wo kann ich|wie gelange|wie bekomme|wie spreche|wo gehts hier zum|wo geht es zum|wie kontaktiere',
  many: 'wie ?viele|wieviel|anzahl|pro person|maximal|wie lange|hochstens',
  what: 'was|welche~|wann|warum|wo|wie|wieso|worum|wo gehts|wo geht es',
  there:
    'gibt es|gibts|da|verfugbar|erreichbar|frei|online|anwesend|hier|dahinter|am anderen ende|jemand da|im dienst|zu sprechen|zugegen|besetzt|lebt da|sitzt da|ist da wer|da wer|ist wer|sitzt|uberhaupt jemand da',
  past: 'gestern|hat|haben mir|sagte|gesagt|versprochen|gesprochen|geholfen|angerufen|letzte~|war|waren|schon|bereits|wollte mir|habe|gemeldet|hab ich|geschrieben|vorhin|neulich|vorgestern|meinte|gekauft|bestellt|gezeigt|gegeben|gekommen|gewesen|erhalten|eingeloggt|gehackt|gestohlen|behauptet|geklaut|benutzt|genommen|unfreundlich|hat mein|hat mir|kopiert|abgehoben',
  mine: 'mein|meine|meinen|meinem|meiner|unser~|sein~|ich bin|wir sind',
  other: 'ander~|weitere~|noch jemand|zweite',
  third:
    'freund~|frau|mann|mutter|oma|fahrer~|kurier|bote|arzt|anwalt|spieler~|verkaufer~|kunden|gaste?|kind~|steuerberater|nachbar~|immobilien~|bankberater|bank|handwerker|versicherung~|nutzer|model|vermittler|makler|vermieter|reise~|dritte|monteur|patient~|dame|diese person',
  thanks: 'dank|lob',
  job: 'job|jobs|bewerb~|stelle|stellen|ausbildung|arbeitet',
  price:
    'preis|kosten|kostet|rabatt|nummer|adresse|grosse|farbe|geschenk|rechnung|garantie|lieferung|bestellung|ruckgabe|erstattung|material|gutschein|ticket|zimmer|geoffnet|offen|sprache|sprachen|englisch|deutsch|kostenlos|paket|karte|geeignet|mitarbeiterrabatt|personalrabatt|tarif|zelt|telefonnummer|rechte|code|passt|passen|menschenrecht~|auto|sofa|taxi|warteliste|handy|shirt',
  role: 'rolle|konto|rechte|hinzufug~|fuge|entfern~|zuweisen|app|software|api|passwort|dashboard|funktion|workspace|einladen|integration|automatisch|administrator|admin|export~|import~|modul|lizenz~|plugin|formular|anlegen|kopfhorer~|knopf|sprachassistent~|assistent',
  areyou:
    'bist du|sind sie|du bist|ist das ein|sie sind|seid ihr|ist das hier|schreibe ich mit|rede ich mit|spreche ich mit',
  complain: 'beschwerde|beschweren',
  now: 'jetzt|sofort|dringend|umgehend|heute|schnell|gleich|asap|augenblicklich|auf der stelle|unverzuglich|eilig|morgen|heute abend|heute nachmittag|nachher',
  answer: 'antworten|antwortet|antwort|beantworte~|zuruckschreibt|schreibt|ruckmeldung|zuruckmeld~|reagier~',
  good: 'super|gut|nett|toll|besser als|prima|schlau',
  says: 'steht|fehler|heisst|buch|film|artikel|text|foto|bild|betrug|geschrieben|startseite|bewertungen|nenn mich|name|namen|heisse|fur einen bot',
  problem:
    'versteht|verstehst|verstehn|nutzlos|sinnlos|hilft nicht|hilfst|helfen mir nicht|nicht weiter|dumm|blod|immer|gleiche|gleichen|wieder|dreimal|kompliziert|komplex|heikel|vertraulich|standardtexte|wochen|personlich|personliche|personlichen|direkt|privat|argerlich|frechheit|unverschamt|saftladen|wutend|schwierig|sauer|ernst|umstandlich|einzelfall|individuell~|in person|personlicher',
  connectMe:
    'verbinde~ (sie )?mich|leiten sie mich|leite mich|stell~ (sie )?mich|durchstellen|bring~ (sie )?mich|durchgestellt|(mich|uns) (mal |bitte |doch |noch )?(verbinden|durchstellen|weiterleiten|weiterverbinden|ubergeben)|weiterverbunden werden|verbunden werden|durchgestellt werden|weitergeleitet werden|gib mich|(konnt|konnen) (ihr|sie) mich( mal| bitte)? verbinden|bitte verbinden',
  callMe:
    'ruckruf~|zuruckruf~|ruf~ (sie )?mich|mich anruf~|anruf von|ruckmeldung per telefon|ruf~ (sie )?mich (doch )?(mal |bitte )?(bitte )?(an|zuruck)|zuruckgerufen werden|angerufen werden|(mochte|will|wurde gern) zuruckgerufen werden|bitte um ruckruf',
  where: 'wo ist|wo sind|wo bleibt',
  only: 'nur|einfach|bloss|lediglich',
  drop: 'vergiss|storen|nicht mehr notig|unnotig',
  tell: 'sag mir|sagt mir|sagen sie mir|mir sagen|mir jemand sagen|mir einer sagen|weiss jemand|weiss wer|weisst du|wissen sie|verrat mir|mir erklaren|erklar mir',
  must: 'muss ich|mussen wir|braucht man|brauche ich|warum muss ich|ist es notig|erforderlich|pflicht',
  person: 'personen|person|leute|menschen',
  filler:
    'na|eben|halt|also|tja|dann|nun|jo|aeh|doch|endlich|einfach mal|ach|eh|naja|ebend|dann eben|ausm|aufm|beim|vom|ans|weiter|nem|ner|nen|dem|auch noch|diese|uberhaupt',
}

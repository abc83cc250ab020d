import type { Concepts } from '../concept.ts'

export const nl: Concepts = {
  human:
    'mens|mensen|menselijk|menselijke|vlees en bloed|mensch|levend wezen|een mens|menselijke hulp|persoonlijk contact',
  someone:
    'iemand|persoon|personen|lui|een van|een mens|eentje|man|vrouw|meneer|mevrouw|iemnd|figuur|degene die|diegene die|wie erover|teamlid|nog iemand|iemand die|iemadn|iemant|iemend',
  nobody: 'niemand',
  staff:
    'medewerk~|collega~|adviseur~|agent|agents|agenten|specialist~|expert~|technicus|monteur|operator|vertegenwoordiger~|consulent~|werknemer~|deskundig~|personeel|assistent|vakman|verkoper van|behandelaar|servicemedewerk~|klantenservicemedewerk~|personeelslid|beller|contactpersoon|aanspreekpunt|aanspreekpersoon|telefonist~|receptionist~|moderator|vaste behandelaar|kracht|begeleider|beheerder van jullie|accountmanager|medewreker|klantenservice medewerker|medeweker|echte medewerker|coordinator~|medewerkster~|baliemedewerk~',
  boss: 'baas|chef|manager|leidinggevend~|verantwoordelijk~|directeur|supervisor|hoofd|erover gaat|bedrijfsleider|beslist|teamleider|eigenaar|meerdere|directie|de directie',
  team: 'support|klantenservice|helpdesk|afdeling|boekhouding|verkoop|sales|administratie|magazijn|facturatie|team|technische dienst|receptie|klachtenafdeling|verzending|kantoor|klantcontact|financien|hoofdkantoor|servicedesk|logistiek|winkel|directie|balie|filiaal|vestiging|klantendienst|servicecentrum|callcenter|contactcenter',
  yours: 'uw|jullie|jouw|je|u|van jullie|van u',
  bot: 'bots?|robots?|machines?|ai|chatbots?|automatisch~|geautomatiseerd~|computer|programma|automaat|kunstmatig~|standaardantwoord~|apparaat|bandje|algoritme|software|menus?|standaard antwoord~|standaard antwoorden',
  talk: 'praten|spreken|spreek|praat|chatten|overleggen|uitleggen|leg|bespreken|schrijven|chat|gesprek|communiceren|mailen|kletsen|zeggen|vertellen|te woord|leggen|sparren|babbelen|toelichten|typen|appen|vragen|te maken|overleg|onderhoud|dialoog|gesproken|bespreek|doorspreken|toelichting|mail|mailt|email',
  reach:
    'contact|bereiken|te spreken|terecht|contacteren|wenden|krijg ik|kom ik bij|in contact|opnemen|benaderen|contact opnemen|benaderd|bereikbaar|binnenkomen|erdoor|in contact komen|contactmoment|manier om|bij wie moet ik zijn',
  connect:
    'verbind|verbinden|doorsturen|doorgestuurd|doorschakelen|doorzetten|overdragen|zet|stuur|schakel|overzetten|doorgeven|schuif|koppel|doorverwijzen|breng|verwijs|overschakelen|overgezet|schakel in|erbij halen|betrek|inschakelen|breng me|leid me|overgeplaatst|doorgeleiden|door naar|doorgezet|doorgeef|naar een|ruil|vervang~',
  raise: 'escaleren|escaleer|hogerop',
  call: 'bellen|bel|belt|telefoon|telefonisch|opbellen|aan de lijn|aan de telefoon|gebeld worden|telefoontje|belletje',
  me: 'me|mij|ons',
  this: 'mijn zaak|mijn probleem|mijn vraag|dit|hier|hiernaar|mijn geval|dossier|situatie',
  help: 'helpen|helpt|hulp|geholpen|kijken|kijkt|meekijken|meekijkt|oppakken|oppakt|overnemen|overneemt|oplossen|oplost|behandelen|behandelt|lees|leest|lezen|bekijken|bekijkt|adviseren|bijstaan|assistentie|assisteren|beoordelen|zich buigen|nakijken|verder helpen|verderhelpen|inschakelen|bijspringen|begeleiden|begrijpt|luistert|luisteren|verstand|bijstaat|regelen|regelt|doornemen|doorneemt|ingrijpen|ondersteunen|afhandelen|nakijkt|helpen met|benaderd worden|regelen kan|kan regelen|afhandelt|afhandel',
  want: 'wil|wilde|wens|zou graag|graag|nodig|heb nodig|eis|verlang|zoek|wou|stel prijs op|verzoek|moet|wensen|willen|behoefte|vraag om|sta erop|waardeer|wel willen|hoop|waarderen|dankbaar|fijn vinden|zou willen|wens ik|sta op|ik vraag|heb gevraagd|had graag|prefereer|zou fijn zijn|zou mooi zijn',
  rather: 'liever|verkies|in plaats|voorkeur|beter|bij voorkeur|prefereer',
  can: 'kan|kun|kunt|kunnen|mag|mogelijk|zou|zouden|is het mogelijk|laat|laten|kon|valt er|mogen|zou u|erg vinden|zou het|wilt u|willen jullie',
  give: 'geef|haal|krijgen|krijg|hebben|regel|roep|bezorg mij|bezorg me|bij halen|stuur iemand|erbij|vraag|pak|zoek|haal iemand|wijs toe|breng|bezorg|halen',
  please:
    'aub|alsjeblieft|alstublieft|pls|please|graag|bedankt|dank|hallo|hoi|hi|goedemiddag|goedemorgen|goedendag|sorry|hey|ok|even|ff|svp|dag|beste|pardon|effe|groet~',
  not: 'niet|geen|nooit|zonder|nee|nie',
  fed: 'genoeg|klaar met|zat|beu|stop|weg met|hou op|haat|niet meer|moe van|uitzetten|zet uit|overslaan|ben het zat|weiger|kap|uit met|meer met|flikker|rot op|nooit meer|geef het op|ik ben het|kringetje|zinloos|ik geef het op|geef op|laat zitten|doodmoe|houd op|helemaal klaar|geen zin meer|geen zin|vertrouw~|vertrouw niet|stop met|geen vertrouwen|ben deze',
  real: 'echt|echte|werkelijk|levend~|live|daadwerkelijk|kundig~|bekwaam|die er verstand van heeft|verstand van|normaal|normale|vast|vaste',
  who: 'wie|met wie|bij wie|aan wie|wie kan|wie van|bij wie moet ik zijn',
  how: 'hoe (kan|krijg|kom|bereik|neem|spreek) ?(ik)?|waar kan ik|hoe',
  many: 'hoeveel|aantal|per persoon|maximaal|hoe lang|hoelang',
  what: 'wat|welke|wanneer|waar|waarom|waar gaat',
  there:
    'is er|zijn er|beschikbaar|online|vrij|aanwezig|bereikbaar|daar|aan de andere kant|erachter|er|bemand|werken er|werkt er|leeft daar|zit daar|leeft daar nog|werken er nog|zit er|zitten er',
  past: 'gisteren|heb|heeft|gesproken|zei|gezegd|beloofd|gebeld|vorige|al|was|waren|geholpen|gewaarschuwd|geschreven|laatst|daarnet|gekregen|gekocht|besteld|hadden|vertelde|gestuurd|gehad|gestolen|gebruikt|onbeleefd|gepakt|gekopieerd|hielp',
  mine: 'mijn|onze|mn|zijn|haar|ik ben|wij zijn|we zijn',
  other: 'ander~|tweede',
  third:
    'vriend~|vrouw|moeder|oma|bezorger~|koerier|chauffeur|advocaat|speler~|verkoper~|klant~|kind|kinderen|boekhouder|accountant|buren|buurman|makelaar|verzekering~|gebruiker~|model|telefoonprovider|reis~|monteur s|bank|student~|patient~|die vrouw',
  thanks: 'bedankt aan|compliment~',
  job: 'sollicit~|werken|werk|werkt|cv|functie|aannemen',
  price:
    'prijs|kost|kosten|korting|openingstijden|nummer|maat|cadeau|factuur|garantie|levering|bestelling|retour|terugbetaling|code|kamer|open|talen|engels|nederlands|gratis|pakket|pakje|ticket|telefoonnummer|tent|rechten|geschikt|koptelefoon|rondleiding|voorraad|personeelskorting|btw|auto|taxi|wachtlijst',
  role: 'rol|account|abonnement|toevoeg~|voeg|verwijder~|toewijzen|app|software|api|wachtwoord|dashboard|beheerder|export~|import~|module|licentie~|plugin|formulier|gegevens~|knop|spraakassistent',
  areyou: 'ben je|bent u|ben jij|je bent|jij bent|is dit een|u bent|praat ik met|zijn jullie',
  complain: 'klacht|klagen',
  now: 'nu|direct|meteen|onmiddellijk|dringend|vandaag|snel|spoed|zo snel mogelijk|asap|haast|morgen|vanmiddag|vanavond|straks',
  answer: 'antwoord|antwoorden|antwoordt|beantwoord~|reageren|reageert|reactie',
  good: 'top|fijn|aardig|super|slim|geweldig|beter dan',
  says: 'staat|fout|boek|film|artikel|tekst|foto|pagina|oplichting|bericht|reviews|homepage|noem me|naam|voor een bot',
  problem:
    'snap~|begrijp~ niet|nutteloos|helpt me niet|helpt niet|waardeloos|steeds|telkens|zelfde|ingewikkeld|complex|gevoelig|weer|drie keer|herhaal~|weken|persoonlijk|persoonlijke|rechtstreeks|dom|stom|ernstig|schandalig|belachelijk|werkt niet|prive|boos|moeilijk|altijd|elke keer',
  connectMe:
    'doorverbind~|doorverbonden|verbind (me|mij)|zet (me|mij)|stuur (me|mij) door|schakel (me|mij)|(me|mij) (doorverbinden|doorschakelen|doorsturen|doorzetten)|verbind (me|mij) door|worden doorverbonden|doorverbonden worden|zet (me|mij) door',
  callMe:
    'terugbellen|teruggebeld|bel~ (me|mij)|terugbelverzoek|belafspraak|(me|mij) (terug)?bellen|bel (me|mij) (maar|terug|even|aub)|bel (me|mij)|teruggebeld worden|wil teruggebeld worden|bellen jullie (me|mij|mijn)|kunnen jullie (me|mij) bellen|(kan|kunt|kun) (je|u|iemand) (me|mij) bellen',
  where: 'waar is|waar zijn|waar blijft',
  only: 'gewoon|alleen|enkel|slechts|gewoon een',
  drop: 'laat maar|storen|lastig|hoeft niet|niet meer nodig',
  tell: 'zeg me|zeg mij|vertel me|vertel mij|me vertellen|mij vertellen|me zeggen|mij zeggen|weet iemand|weet je|weten jullie|weet u',
  must: 'moet ik|moeten we|moet je|verplicht|noodzakelijk|waarom moet ik',
  person: 'personen|persoon|mensen',
  filler: 'nou|dan|maar|toch|eens|hoor|joh|dus|eigenlijk|doe|doe dan maar|nou ja|gewoonweg|eigenlijk wel',
}

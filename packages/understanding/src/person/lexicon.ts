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
  en: {
    ask: `get in touch with|in touch with|contacted by|helped by|assisted by|served by|reach out to|raise this with|refer me|route me|put me onto|put me on to|deal with|rather deal with|call back from|called by|be connected|patch me through|put on|speak|talk|chat|spk|connect me|transfer me|pass me|put me|forward me|hand me|hand me over|redirect me|switch me|escalate|reach|contact|get hold|get through|call me|put me through|connect us|transfer this|pass this|talking|speaking|phone me|ring me|take a look|help me|transferred|forwarded|hand this|bring|loop in|fetch|find|involve|summon|dealing with|help from`,
    want: `rather have|require|requesting|request|insist on|demand|wanna|would prefer|i wish for|want|need|get me|give me|i'd like|would like|prefer|i want|can i have|can i get|could i have|could i get|let me have|find me|bring me|send me|looking for|have|put|rather|get`,
    person: `human|humans|person|colleague|agent|representative|representatives|rep|operator|advisor|adviser|assistant manager|manager|supervisor|human being|real person|real human|real people|actual person|actual people|live agent|live person|live chat agent|human agent|human support|customer service|customer support|customer care|customer service rep|support team|support agent|support staff|support person|service agent|service team|team member|staff member|member of staff|member of your team|member of the team|someone real|someone human|someone|somebody|employee|consultant|specialist|human help|human assistance|csr|billing department|staff|superior`,
    between: `team|side|department|staff|to|with|a|an|the|your|some|any|real|actual|live|living|human|proper|through|me|us|this|chat|conversation|of|on|in|from|directly|one|or|hold|now|please|just|straight|another|customer|support|service|sales|somebody|someone|who|is|not|you|could|can|would|might|will|yours|phone|line|see|instead|at|for|works|there|be|let's|let`,
    filler: `quickly|soon|fast|agent|human|person|representative|operator|rep|please|pls|plz|now|hi|hello|hey|asap|immediately|can|could|i|you|may|want|need|get|give|me|like|would|i'd|thanks|thank|ok|okay|just|no|here|help|urgent|urgently|let|again|right|only|bot|not`,
    refuse: `automatically|what languages|what language|which languages|which language|yesterday|last week|last month|contact person|contact details|account manager|password manager|don't want|do not want|don't need|do not need|without|no need|rather not|didn't want|never want|don't like|not want|before i|contact with|in contact|into contact|to another person|to someone else|last night|on my plan|on sunday|on sundays|on weekends|on saturday|on saturdays|open on|how many users|how many people|how many agents|how many persons|how many seats`,
    phrases: `need human|want human|get human|a human instead|a person instead|not a machine|no machines|no more bot|not with a bot|real person here|is a person there|anyone human|is anybody real|a human to|someone to help me|someone real|human representative|live support|human operator|live human|live operator|live representative|can a human look|can a human help|can a human handle|can a human check|can a human answer|can a human reply|can a human take over|let a human|have a human|human look at|human take over|human review|person to handle|person to help|person help me|person call me|real person here|put a human on|is a human there|done with this bot|enough of this bot|enough of the bot|stop the bot|is there a human|is there a real person|is there a real human|is anyone there|is anybody there|anyone there|is there anyone i can talk to|is there someone i can talk to|who can i talk to|who can i speak to|who can i speak with|human please|no bots|no more bots|stop bot|i hate bots|not a bot|not a robot please|don't want a bot|don't want to talk to a bot|don't want to talk to a robot|don't want to chat with a bot|not talking to a bot|tired of this bot|sick of this bot`,
  },
  es: {
    ask: `llamarme|contacte|contactarme|ayudar|ayude|ayudarme|resuelva|revise|puedo contactar|escriba|responda|pasar con|comuniq*|comunique*|comuniqueme|comunicarme|pongame|ponme|ponganme|conectarme|conectenme|me llame|me llamen|llameme|pasenme|atendido por|platicar|conversar|hablar|ablar|hablo|chatear|conversar|comunicar*|contactar*|conectame|conecteme|paseme|pasame|transfierame|transfiereme|transferirme|pasarme|atienda|atenderme|atiendame|derivame|derivar*|me atienda|me pasa|me pasas|me puede pasar|me pueden pasar|hable|tratar|chat|transfieran|transfiera|ponerme|pongan|revisar|mire|mirar|encargarse|responder|responderme|conteste|contestar|llamar|llame|llamen|escribir|hablen|pasa|pase|deriven|derive|ocupe|trate|comunica|comunican|avise|traiga|involucre`,
    want: `quiero|quisiera|necesito|prefiero|dame|deme|me gustaria|busco|exijo`,
    person: `gente real|gente|jefe|jefa|soporte|ayuda humana|atencion humana|humano|humana|persona|persona real|persona humana|ser humano|agente|agente humano|operador|operadora|representante|asesor|asesora|empleado|empleada|encargado|encargada|supervisor|supervisora|gerente|alguien|alguien real|servicio al cliente|atencion al cliente|soporte humano|ejecutivo|ejecutiva|persona de verdad|persona de carne y hueso|responsable|trabajador|trabajadora|companero|companera|director|directora|agentes|operadores|asesores`,
    between: `gente|puede|pueden|equipo|soporte|sus|tu|con|a|al|un|una|el|la|algun|alguna|de|del|en|directamente|por|favor|otro|otra|su|me|que|sea|no|real|verdadera|verdadero|vivo|mi|les|le|alguno|vuestro|vuestra|responsable|conversacion|chat|caso|contacto|poder|quien|ahi`,
    filler: `rapido|pronto|por|favor|quiero|necesito|hola|ya|ahora|puedo|podria|puede|gracias|urgente|solo|si|yo|mejor|es|urgentemente|bot`,
    refuse: `automaticamente|que idiomas|que idioma|ayer|anoche|la semana pasada|persona de contacto|para mi jefe|con mis amigos|no quiero|no necesito|sin|no hace falta|no deseo|no me gustaria|a otra persona|alguien en casa|domingo|domingos|fin de semana`,
    phrases: `harto del bot|cansado del bot|quiero una persona|quiero un humano|no quiero maquinas|humano no bot|me llame alguien|hay alguien que|quiero un asesor|es posible hablar|me puede atender una persona|puede atenderme una persona|basta de robots|no mas robots|hay alguien ahi|hay alguna persona|no quiero un bot|no quiero hablar con un bot|no quiero hablar con un robot|no quiero hablar con una maquina|con una maquina no|disponible algun operador|con quien puedo hablar`,
  },
  fr: {
    ask: `prendre en charge|traite|traiter|regarde|rappele|contacte|contacter|avoir affaire a|passer a|obtenir|rappele par|rappelee par|m'appeler|m'appelle|me rappeler|me rappelle|rappelez-moi|appelez-moi|me contacter|me contacte|m'aider|me repondre|me reponde|parler|parle|discuter|echanger|contacter|joindre|transferez-moi|passez-moi|mettez-moi|connectez-moi|transferer|rediriger|redirigez-moi|me passer|me transferer|mettre en relation|mis en relation|mise en relation|parler a|m'adresser|mettre en contact|s'occupe|s'occuper|regarder|examine|examiner|verifie|reponde|repondre|rappeler|appeler|appelle|aider|aide|transferez|transmettre|transmettez|basculer|bascule|rejoindre|correspondre|intervenir|intervienne|reprenne|l'aide|assistance|appelez|impliquer`,
    want: `j'exige|avoir|veux avoir|voudrais avoir|puis-je avoir|je demande|exige|faut|veux|voudrais|souhaite|souhaiterais|besoin|prefere|prefererais|aimerais|donnez-moi|je cherche|passez`,
    person: `le support|support humain|superviseur|collegue|aide humaine|assistance humaine|chef|humain|humaine|personne|vraie personne|vrai humain|etre humain|personne reelle|personne physique|agent|conseiller|conseillere|conseiller humain|operateur|operatrice|representant|representante|employe|employee|responsable|collaborateur|service client|service clientele|quelqu'un|quelqu'un de reel|teleconseiller|superviseur|interlocuteur|membre de l'equipe|directeur|directrice|patron|manager|technicien|gestionnaire|agente|humains|conseillers`,
    between: `peut|pourrait|pouvez|puisse|chez|vous|de|svp|a|au|avec|un|une|le|la|l|d'un|d'une|d|de|du|vrai|vraie|votre|vos|des|en|directement|par|autre|moi|m|reel|reelle|qui|est|pas|veritable|parler|contact|equipe|membre|conversation|discussion|ce|cette|chat|pourriez|pouvez-vous|on|peut-il|peut-elle|service|mis|mise|relation|avoir|nous`,
    filler: `rapidement|rapide|svp|stp|s'il|vous|plait|te|merci|bonjour|je|veux|voudrais|besoin|maintenant|vite|urgent|puis-je|puis|peux|pouvez|bot|est-ce|que|seul|seulement`,
    refuse: `automatiquement|compte manager|quelles langues|quelle langue|hier|la semaine derniere|personne de contact|pour mon responsable|ne veux pas|veux pas|n'ai pas besoin|pas besoin|sans|ne souhaite pas|ne voudrais pas|a quelqu'un d'autre|a une autre personne|dimanche|week-end|le samedi`,
    phrases: `ras le bol du bot|humain pas un bot|un humain et pas|quelqu un de reel|est-il possible de parler|un humain au bout|plus parler a un robot|plus parler a un bot|plus parler au robot|marre du bot|marre du robot|marre de ce robot|marre de ce bot|pas de robot|il y a quelqu'un|y a-t-il quelqu'un|je ne veux pas parler a un robot|je ne veux pas parler a un bot|je ne veux pas de bot|pas un robot|est-ce qu'il y a un humain`,
  },
  de: {
    ask: `geben|sprechen kann|melden|meldet|antwortet|antworten|bearbeitet|ansehen|anschaut|chatte|bekommen|durch|anrufen|anruft|zuruckrufen|ruft|durchgeben|ubergeben werden|uberstellen|erreiche|helfen|kontaktieren|sprechen|reden|chatten|verbinden|verbinde|telefonieren|weiterleiten|weitergeleitet|durchstellen|unterhalten|schreiben|kontaktieren|erreichen|ubergeben|weiterverbinden|sprich|verbunden|durchgestellt|wenden|leiten|weitergeben|weitergegeben|weiterleitung|gesprach|chat|ansieht|anschauen|anguckt|kummern|kummert|ubernehmen|ubernimmt|unterstutzen|unterstutzt|beraten|berat|beantworten|beantwortet|hilft|zuruckruft|ruckruf|anruf|kontaktiert|umstellen|kontakt|austauschen|schreibt|rede|spreche|vermitteln|vermittelt|ubergib|ubergebt|gib|hole|holen|einschalten|hinzuziehen|dazuholen|zieh`,
    want: `verlange|kann ich haben|konnte ich haben|hatte|lassen sie mich|will|mochte|brauche|hatte gern|hatte gerne|bevorzuge|geben sie mir|gib mir|holen sie mir|hol mir|benotige|wunsche|suche|lieber`,
    person: `kollege|kollegen|kollegin|menschliche hilfe|menschlichen support|menschliche unterstutzung|sachbearbeiterin|vorgesetzte|vorgesetzter|echten mitarbeiter|kundendienst|eurem team|ihrem team|mensch|menschen|person|echte person|echten person|echter mensch|echten menschen|mitarbeiter|mitarbeiterin|mitarbeitern|kundenberater|kundenberaterin|berater|beraterin|kundendienst|kundenservice|agent|agenten|ansprechpartner|ansprechpartnerin|sachbearbeiter|vorgesetzten|support-mitarbeiter|supportmitarbeiter|servicemitarbeiter|kundendienstmitarbeiter|jemandem|jemanden|jemand|jemand echtes|jemand echten|teamleiter|teamleiterin|chef|chefin|leiter|abteilung|fachabteilung|buchhaltung|kundenbetreuer|kundenbetreuerin|betreuer|betreuerin|techniker|personal|servicekraft|filialleiter|kundenbetreuung|supportteam|support-team|menschlicher`,
    between: `lassen|werden|ubernehmen|selber|wieder|hier|noch|den|ihr|soll|sollte|wurde|jemand|mit|zu|an|einem|einer|einen|ein|eine|dem|der|den|die|das|echten|echter|echte|echtes|richtigen|richtiger|wirklichen|lebenden|menschlichen|menschliche|von|vom|ihrem|ihren|ihnen|euch|eurem|mich|mir|bitte|direkt|jetzt|gerne|gern|lieber|personlich|support|team|aus|kundendienst|kundenservice|uber|ich|kann|konnte|dafur|auf|zustandigen|zustandige|fur|dies|diesen|chat|gesprach|anliegen|fall|sich|einmal|mal|dir|deinem|deinen|deiner|ihrer|eurer|unterhaltung|konnen|konnten|darf|durfte|am|telefon|es|gibt|menschlicher|kompetenten`,
    filler: `schnell|rasch|haben|bitte|ich|will|mochte|kann|jetzt|sofort|hallo|dringend|danke|nur|ja|nein|endlich|mal|konnen|sie|du|mich|kein|bot|gerne|brauche`,
    refuse: `automatisch|welche sprachen|welche sprache|welchen sprachen|gestern|letzte woche|im konto|rabatt|nicht|ohne|keinen kontakt|will keinen|mochte keinen|brauche keinen|sonntag|sonntags|wochenende|samstag|samstags`,
    phrases: `genug vom bot|genug von dem bot|mensch statt bot|keine maschine|ein mensch bitte|will einen menschen|kann das ein mensch|soll ein mensch|ein mensch ubernehmen|ein mensch soll|ein mitarbeiter soll|schluss mit dem bot|schluss mit bot|weiterverbunden werden|ist hier ein mensch|ist hier jemand|ist da jemand|ist jemand da|gibt es hier einen menschen|ich will keinen bot|kein bot|keinen bot|nicht mit einem bot|nicht mit einer maschine|nicht mit einem roboter|mit keinem bot|berater verfugbar|nicht mehr mit einer maschine`,
  },
  it: {
    ask: `aiutarmi|aiuti|risponda|rispondere|richiamare|richiamato|contatti|contattarmi|chiamare|scrivere|chiami|raggiungere|sentire|mi fate chiamare|farmi chiamare|mi chiami|mi chiamate|collegatemi|collegarmi|mi passate|mi metta|mi metta in contatto|passarmi|mi faccia parlare|fatemi parlare|contattato da|mi puo passare|puo passare|parlare|parlo|chattare|contattare|comunicare|mettermi|passatemi|passami|mi passi|mi passa|collegatemi|trasferitemi|trasferire|trasferirmi|parlarne|mettetemi|essere contattato|farmi parlare|mettere in contatto|connettimi|connettermi|essere messa|tratti|trattare|colleghi|collegare|collegamento|inoltrare|inoltra|inoltrate|inoltri|trasferisci|trasferisca|trasferite|parlarmi|parlasse|rivedere|controllare|guardare|verificare|occuparsi|telefonare|telefonarmi|chiamarmi|chiamata|chiacchierare|conversare|discutere|aiutare|aiuto|dialogare|metta|metti|mettete|coinvolga|coinvolgere|chiamate|chiama`,
    want: `mi dai|avere|posso avere|esigo|pretendo|desidero|c'e un|c'e un'|voglio|vorrei|ho bisogno|preferisco|preferirei|datemi|dammi|mi serve|serve|cerco|bisogno|dateci`,
    person: `collega|l'assistenza|all'assistenza|supervisore|supporto umano|assistenza umana|aiuto umano|il supporto|tecnico umano|umano|umana|essere umano|persona|persona reale|persona vera|persona in carne e ossa|operatore|operatrice|operatore umano|agente|addetto|addetta|rappresentante|consulente|assistenza clienti|servizio clienti|responsabile|impiegato|qualcuno|assistente umano|dipendente|l'ufficio clienti|direttore|direttrice|capo|tecnico|personale|addetti|umani|operatori|persone`,
    between: `col|coi|dei|delle|possa|puo|potete|subito|qualcuno|direttamente|dal|dalla|con|a|ad|un|uno|una|un'|il|la|l|lo|al|di|del|dell|vostro|vostra|vero|vera|reale|in|contatto|per|favore|direttamente|qualche|altro|da|me|mi|vostri|aiuto|conversazione|chat|caso|questa|questo|altra|mio|sul|alla|all|ai|agli|essere|poter|qui|e`,
    filler: `presto|velocemente|disponibile|libero|per|favore|voglio|vorrei|ciao|buongiorno|subito|adesso|ora|posso|potrei|grazie|urgente|si|solo|io|bot|bisogno|ho`,
    refuse: `automatico|automaticamente|account manager|che lingue|quali lingue|che lingua|ieri|la settimana scorsa|persona di contatto|non e venuto|non voglio|non vorrei|senza|non ho bisogno|non serve|non mi serve|a un'altra persona|persona in casa|qualcuno in casa|domenica|sabato|fine settimana`,
    phrases: `stanco del bot|stufo del bot|umano non bot|non un bot|una persona vera|parlare col|c e nessuno|e possibile parlare|c'e un operatore|basta bot|basta robot|niente robot|c'e qualcuno|non voglio parlare con un bot|non voglio parlare con un robot|non voglio un bot|niente bot|l'aiuto di una persona|parlare con una macchina`,
  },
  pt: {
    ask: `ajudar|me ajude|me ajuda|responda|me responda|resolver|me retorne|retornar|contate|entre em contato|chamar|chama|ser ajudado|falo|me ligar|me liga|me ligue|me ligarem|me coloca|me coloque|transfere|transfira|encaminha|ser contatado|me chamar|falar|fala|conversar|contactar|contatar|transfira-me|transferir|me transfere|me transfira|me passa|me passe|passe-me|me conecta|me conecte|ligar-me|encaminhar|encaminhe|ser atendido|ser atendida|me colocar|atendido|liguem-me|liguem|ligue|ligar|passa|passar|passe|transfiram|transferir-me|tratar|contatado|contactado|responder|atenda|atender|verifique|verificar|olhe|olhar|analise|analisar|cuide|assuma|assumir|encaminhem|encaminhada|encaminhado|conectar|conecte|dialogar|ajude|ponha|ponham|poe|envolva|traga`,
    want: `exijo|posso ter|da para|quero|queria|gostaria|preciso|prefiro|desejo|me da|me de|quero um|chama|chame`,
    person: `ajuda humana|suporte humano|apoio humano|gente de verdade|alguem da equipe|alguem do suporte|humano|humana|pessoa|pessoa real|pessoa de verdade|pessoa de carne e osso|ser humano|atendente|atendente humano|atendimento humano|agente|operador|operadora|representante|assistente humano|funcionario|funcionaria|consultor|consultora|responsavel|gerente|supervisor|alguem|alguem de verdade|apoio ao cliente|atendimento ao cliente|servico de atendimento|colaborador|chefe|chefia|encarregado|assessor|assessora|tecnico|gestor|pessoal|gente|atendentes|colega|colegas`,
    between: `sobre|la|daqui|voces|voce|direto|essa|esse|meu|pode|poderia|possa|equipe|suporte|quem|eu|com|a|ao|um|uma|o|os|de|do|da|para|por|pra|favor|real|direto|diretamente|algum|alguma|outro|outra|vosso|seu|contacto|contato|em|verdadeira|verdadeiro|seus|suas|sua|vossa|conversa|chat|caso|este|esta|isso|nosso|minha|equipa|podem|poderiam|puder|posso|aqui|mim|que`,
    filler: `rapido|logo|por|favor|quero|preciso|ola|oi|agora|ja|posso|poderia|pode|obrigado|obrigada|urgente|eu|so|sim|bot|gostaria|me`,
    refuse: `automaticamente|para assinar|que idiomas|quais idiomas|que linguas|que idioma|ontem|semana passada|pessoa de contato|pessoa de contacto|nota|nao quero|nao preciso|sem|nao gostaria|nao desejo|para outra pessoa|alguem em casa|a outra pessoa|domingo|domingos|sabado|sabados|fim de semana`,
    phrases: `cansado do bot|cansado de robo|humano e nao bot|nao um robo|quero uma pessoa|e possivel falar|alguem de carne e osso|chega de robo|chega de bot|quero falar com gente|tem alguem ai|ha alguem ai|nao quero falar com um robo|nao quero falar com robo|nao quero falar com um bot|nao quero bot|atendente disponivel|falar com uma maquina`,
  },
  nl: {
    ask: `terugbellen|bel|belt|helpt|helpen|antwoordt|beantwoordt|overnemen|overneemt|meekijken|contact opnemen|contact met|te spreken|aan de lijn|bereik|bereiken|schakel|inschakelen|sta te woord|gesproken|opgebeld|spreken|praten|chatten|doorverbinden|doorverbonden|verbind|verbinden|contact|bellen|overleggen|doorgeven|doorzetten|te woord|spreek|praat|geholpen|zet me door|doorsturen|doorgestuurd|doorgezet|kijken|kijkt|contacteren|contacteert|terugbelt|reageren|reageert|antwoorden|oppakken|oppakt|overgedragen|overdragen|overzetten|overgezet|gesprek|chat|roep|haal|vraag|schrijven|hulp|betrek|geef`,
    want: `moet|mag ik|wil|zou graag|nodig|liever|geef me|geef mij|ik wil|graag|zoek`,
    person: `mens|mensen|echt mens|persoon|echt persoon|echte persoon|echte mens|echte mensen|medewerker|medewerkster|klantenservice|klantenservicemedewerker|iemand|collega|agent|adviseur|vertegenwoordiger|leidinggevende|manager|menselijke medewerker|helpdesk|supervisor|baas|chef|teamleider|supportmedewerker|afdeling|teamlid|servicemedewerker|specialist|technicus|personeelslid|collega's|helpdeskmedewerker`,
    between: `graag|mogen|zou|zouden|mag|ook|daar|laten|krijgen|hebben|jullie|met|naar|een|de|het|'n|echt|echte|levende|menselijke|van|jullie|uw|je|mij|me|aan|door|direct|graag|even|alstublieft|via|opnemen|kunnen|worden|wordt|andere|nu|over|dit|deze|gesprek|zaak|kwestie|hierover|ernaar|erbij|verder|hulp|iemand|kan|kunt|kun|team|afdeling|ander|in|zien|eens|hier|maar|echter|halen`,
    filler: `snel|vlug|graag|ik|wil|kan|alstublieft|aub|nu|hallo|hoi|dringend|bedankt|mag|een|alsjeblieft|bot|geen|met|nodig|heb|jij|u`,
    refuse: `automatisch|beloofde|welke talen|welke taal|gisteren|vorige week|iemand anders|in de winkel|korting|wil geen|niet|zonder|hoef geen|hoef niet|zondag|zondags|zaterdag|weekend`,
    phrases: `genoeg van de bot|mens geen bot|geen machine|een mens graag|ik wil een mens|een mens aan de lijn|is het mogelijk om met|kan een medewerker mij|kan een medewerker me|kan een mens|doorverbonden worden|worden doorverbonden|kunt u me doorverbinden|kunt u mij doorverbinden|verbind me door|verbind mij door|stop met de bot|geen bot meer|is daar iemand|is er iemand|ik wil geen bot|geen bot|geen robot|niet met een bot|niet met een robot|collega beschikbaar|met een machine praten`,
  },
  pl: {
    ask: `pomoze|pomoc|odpowie|odpowiedzial|skontaktuje|skontaktuj|oddzwoni|polaczyl|gadac|pisac|zajmie|uzyskac|dodzwonic|rozmowy|rozmowe|rozmowa|czatowac|zadzwoni|przekazac|przekaz|przekieruj mnie|pogadac|rozmawiac|porozmawiac|pogadac|mowic|skontaktowac|polaczyc|polacz|polaczcie|przelacz|przelaczyc|przekieruj|przekierowac|prosze polaczyc|prosze o polaczenie|polaczenie|rozmowa|rozmowe|kontakt|napisac|napisze|zadzwonic|oddzwonic|zajac|zobaczyc|sprawdzi|sprawdzic|obejrzy|spojrzy|przejac|przejmie|przekazanie|przelaczenie|przelaczono|polaczono|pomogl|skontaktowal|zapytac|dogadac|skontaktuja|zawolaj|zawolac|wezwij`,
    want: `dostac|prosic|zadam|moge prosic|chce|chcialbym|chcialabym|potrzebuje|wole|poprosze|prosze|dajcie|daj mi|szukam`,
    person: `zywy czlowiek|zywego czlowieka|zywym czlowiekiem|przelozon*|prawdziwym czlowiekiem|prawdziwy czlowiek|specjalist*|czlowiek*|osoba|osobe|osoby|zywa osoba|zywa osobe|prawdziwa osoba|konsultant*|pracownik*|agent|agentem|agenta|operator*|doradc*|przedstawiciel*|kims|ktos|kogos|obsluga klienta|obslugi klienta|kierownik*|biurem obslugi|biuro obslugi|koleg*|kolez*|menedzer*|manager*|szef*|szefem|zespol|zespolu|doradca|doradcy|serwisant*|kto z obslugi`,
    between: `moglby|moze|mi|kogos|kims|czy|moge|pilnie|waszego|dzialu|obslugi|z|ze|do|o|od|mnie|sie|zywym|zywa|prawdziwym|prawdziwa|prawdziwego|zywego|jakims|jakas|waszym|panstwa|prosze|bezposrednio|teraz|twoim|rozmowe|te|ten|czat|sprawe|sprawa|zespolu|swojego|innym|inna|w|tym|moja|moim|bylby|mogl|mogla|mogliby|ktos|panstwo|jakis|dostepny|sprawie|mna|niech`,
    filler: `szybko|pilnie|prosze|chce|z|teraz|natychmiast|dzien|dobry|czesc|moge|czy|ja|pilne|dziekuje|tylko|bot|nie|mi`,
    refuse: `automatycznie|jakimi jezykami|jakich jezykach|jakim jezyku|wczoraj|w zeszlym tygodniu|osobe kontaktowa|inna osoba|ktos inny|nie chce|nie potrzebuje|bez|nie chcialbym|niedziele|sobote|weekend`,
    phrases: `mam dosc bota|mam dosc tego bota|nie z botem|nie z robotem|chce czlowieka|potrzebuje czlowieka|czlowieka poprosze|czy jest tu ktos|zywy czlowiek|dosc bota|niech ktos do mnie zadzwoni|czlowiek nie bot|czy jest tam ktos|jest tam ktos|nie chce rozmawiac z botem|nie chce bota|nie chce rozmawiac z robotem|z botem nie|rozmowy z maszyna|zamiast bota`,
  },
  tr: {
    ask: `ulasirim|ulasabilirim|ulasayim|ilgilensin|ilgilenebilir|arasin|arayabilir|arar|yardim etsin|yardimci olsun|baglanayim|baglanabilirim|yazisabilir|goruselim|gorusme|konusma|aktarir|aktarabilir|devret|cagir|cagirin|bakabilir|konusmak|konusabilir|konusayim|gorusmek|gorusebilir|goruseyim|baglanmak|baglayin|bagla|baglar|baglayabilir|baglanabilir|aktar|aktarin|yonlendir|yonlendirin|yazismak|iletisime|ulasmak|konusmam|gorusmem|ulasmam|ulas|devredin|devreder|devretmek|baksin|yanitlasin|cevaplasin|donsun|donus|arasinlar|aranmak|aktarilmak|aktarilmasini|baglantiya|sohbet|mesajlasmak|yazmak|yazisma|yardimi|destegi|desteği|gorustur|gorusturun|konusturun|cagirir|cagirabilir|devreye|yanit|cevap`,
    want: `istiyorum|lazim|ihtiyacim|isterim|gerek|rica|verin|tercih`,
    person: `birisine|bir insan|insan temsilci|canli temsilci|gorevli|gorevliyle|gorevliye|mudur|mudurle|mudurunuz*|yonetici*|uzman*|destek ekibi*|ekibinizden biri|calisana|calisanla|danismanla|insandan|kisiye|yetkili birine|operatorle|insan|insana|insanla|insan ile|gercek insan|gercek kisi|gercek bir kisi|kisi|kisiyle|temsilci|temsilciye|temsilciyle|temsilcisi|temsilcisiyle|temsilcisine|musteri temsilcisi|musteri hizmetleri|musteri hizmetlerine|yetkili|yetkiliye|yetkiliyle|yetkili biri|operator|operatore|danisman|danismana|calisan|biri|biriyle|birisi|birisiyle|birine|personel|personelle|canli destek|canli destege|amir*|sef*|sorumlu*|yetkiliniz*|calisaniniz*|personeliniz*|teknisyen*|departmani*|bolumu*|insanoglu*|asistan`,
    between: `nasil|benimle|ekibinden|destek|sizin|acaba|size|bir|gercek|canli|ile|beni|bana|lutfen|musteri|hizmetleri|biraz|su|hemen|sizden|olan|ve|bizim|sizin|konusmayi|sohbeti|bu|durumu|sorunu|musait|baska|biriyle|ekibiniz|ekipten|sizde|icin|kendi|mumkun|mumkunse`,
    filler: `hizlica|cabuk|lutfen|istiyorum|hemen|simdi|merhaba|selam|acil|bir|ben|mi|miyim|misiniz|mısınız|tesekkurler|bana|bot|degil|ile`,
    refuse: `otomatik|hangi dilleri|hangi dil|hangi dillerde|dun|gecen hafta|kac kisi|kac temsilci|calisma saatleri|istiyor mu|istemiyorum|gerek yok|olmadan|pazar gunu|cumartesi|hafta sonu`,
    phrases: `robot istemiyorum|bot istemiyorum|yeter artik bot|bana insan lazim|insan istiyorum|orada kimse var mi|kimse var mi|botla konusmak istemiyorum|robotla konusmak istemiyorum|bot istemiyorum|temsilci var mi|makineyle konusmak`,
  },
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
  ru: {
    ask: `разговор|разговора|поговорил|ответит|ответил|позвонит|перезвонит|помощь|помог|помочь|достучаться|дозваться|подключить|перевести|переключайте|зовите|зови|соединять|пообщался|обратиться|контакт|поговорить|говорить|пообщаться|общаться|связаться|свяжите|соедините|соедини|переключите|переключи|переведите|переведи|позовите|позови|позвать|дайте|подключите|пригласите|связать|переключить|соединить|написать|переведете|передайте|передай|передать|передадите|поручите|посмотрит|посмотрел|проверил|разберется|разобрался|займется|занялся|подошел|подойдет|набрал|наберет|свяжется|связался|переписываться|побеседовать|созвониться|обсудить|обращение|подсоедините|чат|вызовите|вызвать|привлеките|ответ|ответа`,
    want: `дай|надо|необходим|необходима|мог бы|может|прошу|есть|желаю|хочу|хотел|хотела|нужен|нужна|нужно|требую|предпочитаю|можно|дайте`,
    person: `руководител*|живой человек|живой оператор|живого оператора|реальный человек|кого-то|кто-нибудь|поддержку|техподдержк*|старшего|управляющ*|человек*|людьми|оператор*|сотрудник*|менеджер*|специалист*|консультант*|представител*|агент|агентом|агента|кем-нибудь|кем-то|кого-нибудь|живой|живым|живого|служба поддержки|службой поддержки|поддержкой|начальник*|коллег*|руководств*|начальств*|директор*|старшим|отдел*|администратор*|живому|работник*|саппорт*|живые люди|люди`,
    between: `от|из|вашей|вашим|нужна|какого-нибудь|кто-то|можно|уже|тут|с|со|на|к|бы|меня|мне|живым|живого|живой|реальным|настоящим|реального|вашим|вашего|пожалуйста|напрямую|мной|службы|поддержки|сейчас|диалог|чат|этот|вопрос|другого|другому|какой-нибудь|кто-нибудь|свободный|свободного|чтобы|ваш|вашу|вашему|моим|моей|это|в|о|пусть|могу|могли|здесь|там|какие-нибудь`,
    filler: `быстро|скорее|нужна|есть|позови|мой|ну|пожалуйста|мне|срочно|сейчас|хочу|нужен|привет|здравствуйте|можно|только|с|бот|не|спасибо|я`,
    refuse: `автоматически|каких языках|каком языке|какими языками|вчера|на прошлой неделе|другой человек|другому человеку|другого человека|сколько|на фото|в тарифе|мобильный|не хочу|не нужен|не нужно|без|воскресенье|субботу|выходные`,
    phrases: `хватит бота|надоел бот|хочу не бота|не с ботом|не с роботом|есть кто живой|есть тут кто|тут есть люди|не хочу говорить с ботом|не хочу общаться с ботом|не хочу общаться с роботом|хватит ботов|с машиной|а не бота`,
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

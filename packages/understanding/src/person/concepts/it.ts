import type { Concepts } from '../concept.ts'

export const it: Concepts = {
  human:
    'uman[oaie]|esser[ei] uman[oi]|carne ed? ossa|umanamente|essere vivente|esseri viventi|voce umana|assistenza umana',
  someone:
    'qualcuno|qualcuna|qlcn|qlc|persona|persone|uno di|una di|individuo|gente|signor~|tizio|uno|da chi|quello che gestisce|chi gestisce|chi si occupa|qualcunoo|una persona|chi di voi|qualcuno di voi|qualcno|qualcuo|quacuno',
  nobody: 'nessuno|nessuna',
  staff:
    'operator[ei]|operatric[ei]|agente|agenti|addett~|consulent[ei]|collega|colleghi|tecnic[oi]|impiegat~|assistenti|rappresentant~|specialista|specialisti|espert~|incaricat~|dipendent[ei]|commess[oa]|funzionari[oa]|personale|professionista|membro|collaborator~|referente|risponde|venditore vostro|referenti|centralinista|tecnico vostro|moderator~|titolato|preposto|membri|gestore|gestore di conto|account manager|oper[ao]tore|operatroe|operatore umano|coordinat~|assistente umano|sportellista',
  boss: 'capo|responsabil[ei]|superior[ei]|supervisor~|direttor[ei]|dirett?rice|manager|titolare|dirigente|decide|comanda|boss|competenza|direzione|la direzione|capa|tua capa',
  team: 'assistenza|assistenza clienti|supporto|servizio clienti|amministrazione|contabilita|reparto|ufficio|vendite|magazzino|fatturazione|spedizioni|reception|team|staff|sede|centralino|negozio|servizio tecnico|commerciale|call center|azienda|reclami|post vendita|servizio al cliente|direzione|numero verde|sportello|filiale|sede centrale',
  yours: 'suo|sua|suoi|vostro|vostra|vostri|vostre|voi|tuo|tua|lei|tuoi|dei vostri|di voi',
  bot: 'bot|robot|macchin[ae]|ia|ai|chatbot|automatic[oaih]~|risponditore|computer|programma|intelligenza artificiale|algoritmo|preimpostat~|registrat[ao]|automatizzat~|software|menu',
  talk: 'parlare|parlarci|parlarne|parl[oia]|parlarti|chattare|discutere|discuterne|spiegare|spiegarlo|spiegargli|scrivere|confrontarmi|dialogare|comunicare|conversare|conversazione|dire|esporre|chat|interloquire|colloquio|trattare|raccontare|a voce|scambiare|due parole|parliamo|chiacchier~|chiarire|avere a che fare|dialogo|confronto|confrontarsi|chiarirmi|scambio|parlato con|parlarle|interagire|mail|email|e mail',
  reach:
    'contattare|contatto|contatti|raggiungere|rivolgermi|mettermi in contatto|arrivare a|incontrare|rivolgersi|contattarvi|arrivarci|mettersi in contatto|contattabile|contattat[oaie]|contattare da|contattato da|essere contattat[oa]|sentire',
  connect:
    'trasferire|trasferit~|collegare|collegat~|inoltra~|passare a|passare con|mettere in contatto|in contatto|mettere in linea|in linea|girare|trasferimento|smistare|indirizzare|passare|rimandat~|dirottat~|affidare|affida|coinvolg~|mandami da|mandatemi da|mi mandi da|mettimi in|rimanda|rinvia|porta|portami da|dirottare|reindirizza~|connettere|mi mettete in contatto|mettetemi in contatto|mi fate parlare|mettimi|sostitui~|al posto tuo|cambia~',
  raise: 'escalation|scalare|escalare',
  call: 'chiamare|chiamata|chiami|chiama|telefono|telefonare|al telefono|telefonata|richiamare|telefonic~|chiamino|richiami|farmi chiamare',
  me: 'mi|me|ci|con me',
  this: 'il mio caso|il mio problema|la mia richiesta|questo|la mia pratica|pratica|situazione',
  help: 'aiuto|aiutare|aiuti|aiuta|occupi|occupa|occuparsi|guardi|guardarci|guardare|guarda|controlli|controllare|verific~|seguito da|segua|seguire|legga|leggere|risolva|risolvere|gestisca|gestire|intervento|intervenire|intervenga|dare un occhiata|dia un occhiata|prendete in carico|prenda in carico|veda|vedere|esamini|assistito|consiglio|servito|ascolti|ascoltare|capisca|capire|comprenda|mi dia una mano|dia una mano|sbrigare|chiarisca|valuti|esaminare|se ne occupi|occuparsene|prendesse|prenda in mano|prendesse in mano|conferm~|mano|prendere in mano|occupare|vederlo|vedere con',
  want: 'voglio|vorrei|ho bisogno|bisogno|mi serve|serve|esigo|pretendo|desidero|gradirei|necessito|cerco|chiedo|richiedo|avrei bisogno|mi piacerebbe|vogliamo|mi occorre|apprezzerei|devo|dovrei|ho necessita|vojo|volevo|grato|grata|felice|insisto|vorremmo|mi farebbe piacere|preferirei avere|necessiterei|avrei necessita|ho chiesto|sarebbe bello|ci vorrebbe',
  rather: 'preferisco|preferirei|meglio|piuttosto|invece|al posto|anziche|preferibile',
  can: 'posso|puo|potete|potrei|potrebbe|potreste|possibile|sarebbe possibile|si puo|modo di|modo per|mi fa|fatemi|fammi|puoi|potresti|esiste un|possiamo|lasciami|lasciatemi|dispiacerebbe|sarebbe|avrebbe|fareste|c e modo di',
  give: 'dammi|datemi|mi dia|avere|mandami|mandate|chiama|chiamate|portami|fate venire|procuratemi|trovami|trovatemi|fai venire|fateci|cercami|cerca|assegn~|chiamatemi il|fammi avere|procurami|passa|fammi|dare|chiamami|mi date',
  please:
    'per favore|perfavore|pls|please|grazie|prego|x favore|cortesemente|gentilmente|buongiorno|buonasera|ciao|salve|scusi|scusa|scusate|ok|perfav|cortesia|salute|senta|pf',
  not: 'non|no|senza|mai|ne|nn|nessun',
  fed: 'basta|stuf[oa]|stanc[oa]|smettila|smettetela|odio|niente|fine|non ne posso piu|uscire dal|disattiva~|togli~|spegni|saltare|rifiuto|piu con|via|finiamola|non sopporto|esco|chiudi|rott[oa]|mi arrendo|ne ho abbastanza|abbastanza|girando in tondo|inutile continuare|mollo|esaust~|non mi interessa|finitela|lasciamo perdere il bot|esasperat~|fermate il bot|fermate|basta col|basta con|non mi fido|fido|ferma il bot',
  real: 'ver[oaie]|real[ei]|davvero|autentic~|viv[oaie]|competente|fisica|sul serio|qualificat~|preparat[oa]|normale|voce umana',
  who: 'chi|con chi|a chi|a chi posso|chi di voi|con chi posso|a chi mi rivolgo',
  how: 'come (faccio|posso|si fa|contatto|raggiungo|esco)|dove posso|come si|come faccio ad|come faccio a|dove trovo',
  many: 'quant[oaie]|numero di|massimo|limite|a persona',
  what: 'che|cosa|qual[ei]?|quando|dove|perche|a che ora',
  there:
    'c e|ce|ci sono|disponibil[ei]|liber[oi]|in linea|online|presente|dall altra parte|dietro|esiste|li|reperibile',
  past: 'ieri|ho parlato|ha detto|detto|promesso|aiutato|chiamato|scorsa|scorso|gia|era|ha|mi ha|hanno|avevo|doveva|scritto|stato|stata|gentilissim~|fa|entrato|avvisato|ho|comprato|ricevuto|rubato|aveva|avrebbe dovuto|spiegato|usato|maleducato|preso|ha rubato|ha usato|copiato',
  mine: 'mio|mia|miei|mie|nostr[oai]|sono un|siamo|la sua|il suo',
  other: 'altr[oaie]|un altr[oa]|qualcun altro|seconda',
  third:
    'amic~|moglie|marito|figli[oa]|madre|padre|nonn[oa]|corriere|avvocato|giocator~|venditor[ei]|client[ei]|ospit[ei]|bambin[oi]|commercialista|vicin[oi]|immobiliare|fiscale|assicura~|utent[ei]|modell[oa]|famos[oa]|telefonico|vocale|banca|guida|viaggio|inquilin[oi]|fidanzat[oa]|medic[oa]',
  thanks: 'grazie all?|ringrazi~|complimenti',
  job: 'lavoro|lavora|candidar~|assum~',
  price:
    'prezzo|costa|sconto|sconti|orari|numero|taglia|regalo|fattura|garanzia|consegna|spedizione|ordine|reso|rimborso|codice|biglietto|camera|apert[oi]|chius[oi]|lingue|inglese|italiano|gratuit~|pacco|carta|tenda|posti|diritti|commissione|cuffie|visita|auto|taxi|lista d attesa',
  role: 'ruolo|account|piano|permessi|aggiung~|assegn~|app|software|api|password|funzione|automaticamente|amministrator~|importa~|gruppo|modulo|licenz~|risorse|plugin|abbonamento|trattamento|trasferisco|pulsante',
  areyou: 'sei|siete|lei e|tu sei|e un|sto parlando|parlo con',
  complain: 'reclamo|reclamare',
  now: 'ora|adesso|subito|urgente|urgentemente|immediatamente|oggi|presto|in fretta|velocemente|al piu presto|domani|stasera|oggi pomeriggio|piu tardi',
  answer: 'rispondere|risponda|risposta|risposte|rispondete|risponde|riscontro|scriva',
  good: 'gentil~|brav[oa]|simpatic[oa]|ottim[oa]|bene|meglio di|bell[oa]',
  says: 'scritto|messaggio|errore|libro|film|marca|articolo|testo|foto|pagina|truffa|esce|copertina|recensioni|nome|mi chiamo|per essere un bot',
  problem:
    'non capisc[ei]|inutil[ei]|non mi stai|non aiut[ai]|non funziona|sempre|stess[oa]|complicat[oa]|compless[oa]|delicat[oa]|ancora|tre volte|ripet~|settimane|personalmente|direttamente|di persona|stupido|scemo|grave|inaccettabile|vergogna|arrabbiat[oa]|privat[oa]|furios[oa]|niente',
  connectMe:
    'passami|passatemi|mi pass[ai]|mi passate|passarmi|trasferiscimi|trasferitemi|mi trasferi~|trasferirmi|mettimi|mettetemi|mi mett~|mettermi|collegami|collegatemi|mi colleg~|mi indirizz~|indirizzatemi|mi gir[ai]|mi inoltr~|mi dirott~|mi connett~|mi reindirizz~|connettimi|connettetemi|mi mettete in contatto',
  callMe:
    'richiamarmi|richiamatemi|chiamatemi|chiamami|chiamarmi|mi (ri)?chiam~|fatemi chiamare|essere (ri)?chiamat[oa]|mi potete (ri)?chiamare|mi puo (ri)?chiamare|mi telefon~|telefonatemi|fatemi richiamare|farmi chiamare|farmi (ri)?contattare|mi richiamate|mi chiamate|potete chiamarmi|mi chiamasse|che mi chiamasse',
  where: 'dov e|dove e|dove sono|dove sta',
  only: 'solo|soltanto|semplicemente',
  drop: 'lascia~ (stare|perdere)|disturbare|non serve',
  reachMe:
    'contattarmi|mi contatt~|contattatemi|mi puo contattare|si metta in contatto|contattami|mi faccia sapere',
  helpMe:
    'aiutarmi|mi aiut~|aiutatemi|assistermi|mi assist~|seguirmi|mi segu[ae]|mi serva|mi consigli~|aiutami|mi spieghi',
  answerMe: 'rispondermi|mi rispond~|rispondetemi|scrivermi|mi scriv[ae]|scrivetemi',
  tell: 'dimmi|mi dica|dirmi|mi dici|mi dite|ditemi|qualcuno sa|sapete|mi sa dire|sai se|sa dirmi',
  must: 'devo sempre|bisogna|e necessario|e obbligatorio|necessario|obbligatorio|perche devo|ci vuole|si deve',
  person: 'persone?|gente|individuo',
  filler: 'vabbe|allora|beh|quindi|insomma|ecco|boh|mah|eh|uffa|senti|col|coi|dal|dalla|nel|sul|alla',
}

import type { Concepts } from '../concept.ts'

export const fr: Concepts = {
  human:
    'humain|humaine|humains|humaines|etres? humains?|chair et en os|chair et d os|etre vivant|etres vivants|service humain',
  someone:
    'quelqu un|quelqu une|qqn|qq un|qqun|quelquun|une personne|personne physique|vraie personne|gens|quelques uns|l un de|un de|une de|interlocut~|monsieur|dame|individu|celui qui|celle qui|ceux qui|la personne qui|pas une personne|quelqu un de|y a quelqu un|quelq un|quelqu un qui|qulqu un|quelcun|kelkun|qqu un',
  nobody: 'personne ne|ne personne|n ai besoin de personne|a personne|aucun~',
  staff:
    'agents?|agente|conseill~|operat~|employe~|collegues?|collaborat~|representant~|technicien~|specialiste~|expert~|gestionnaire~|teleconseill~|salarie~|consultant~|assistant~|membre|vendeur|commercial~|professionnel~|personnel|interlocuteur~|charge de clientele|referent|expert metier|standardiste|hotesse|moderateur~|un pro|pro|charge de compte|gestionnaire de compte|conseiller attitre|conseilers?|coordinat~|mediat~|un de vos',
  boss: 'responsables?|chef~|superieur~|superviseur~|manager|patron~|direct(eur|rice)~|gerant~|decide|decideur|en charge|charge de|direction|la direction',
  team: 'support|service client~|service clientele|sav|service|facturation|comptabilite|vente~|departement|expedition|livraison|accueil|equipe|secretariat|entrepot|reclamations|bureau|siege|hotline|standard|boutique|magasin|litiges|assistance technique|direction|la direction|service technique|centre d appel|agence|plateforme|service humain',
  yours: 'votre|vos|vous|chez vous|ton|ta|tes|de chez vous|chez toi',
  bot: 'bots?|robots?|machines?|ia|chatbots?|automatiques?|automatise~|repondeur~|ordinateur|programme|intelligence artificielle|automate|pre ?enregistre~|preremplie|logiciel|algorithme|menus?',
  talk: 'parler|discuter|discute|echanger|converser|expliquer|dire|ecrire|dialoguer|traiter|converse|discussion|conversation|chatter|tchatter|tchat|chat|exposer|raconter|en parler|parlez|de vive voix|vive voix|mot a|demander a|causer|bavarder|adresse la parole|entretenir|entretien avec|echange|eclaircir|debattre|voir ca avec|tchater|mail|email|courriel|parlé|en discuter|discuter de|discuter avec|parlr|discutter|causé',
  reach:
    'contacter|joindre|contact|m adresser|me tourner|rencontrer|atteindre|avoir affaire|avoir au|correspondre|entrer en contact|prendre contact|correspondant|en contact|contacte',
  connect:
    'transferer|transfert|transferez|basculer|rediriger|transmettre|transmettez|mettre en relation|mis en relation|mise en relation|mettre en contact|mis en contact|relation avec|diriger|orienter|connecter|passer|faire suivre|aiguiller|renvoyer vers|confier|faites intervenir|impliqu~|envoie moi|envoyez moi|adresser|renvoyer|reorienter|brancher|rediriges|transmis|transfere|avec le|transferez au|mettez avec|mettre avec|change moi|changez moi|remplace~',
  raise: 'escalader|remonter|faire remonter',
  call: 'appeler|appelle|telephone|tel|appel|telephonique|par telephone|au telephone|telephoner|coup de fil',
  me: 'me|moi|m|nous',
  this: 'mon dossier|mon probleme|mon cas|ma demande|mon affaire|ca|cela|dossier|situation',
  help: 'aider|aide|aidez|s occupe|s occuper|regarde|regarder|examine~|verifie~|traite|prendre en charge|prenne en charge|resoudre|resolve|voir|voir ca|lise|lire|assistance|reprendre|reprenne|intervenir|intervienne|accompagn~|s en charge|s en occupe|conseils|guider|jeter un oeil|jette un oeil|se penche|renseigner|comprenne|comprend vraiment|ecoute|ecouter|suivi|suivre|gere|gerer|se charge|prise en charge|eclairer|debloquer|occuper|s en occuper',
  want: 'veux|voudrais|souhaite|souhaiterais|aimerais|besoin|exige|demande|jveux|jaimerais|cherche|il me faut|faut|voudrait|voulons|souhaitons|desire|j aimerais|j exige|apprecierais|merci de|jvoudrais|je veut|faudrait|tiens a|doit|dois|requiers|reclame|reconnaissant~|serais ravi|insiste|voudrai|jaimerai|aimerai|souhaiterai|desirerais|j ai demande|j attends|il me faudrait|besoin d un|je ve|serait bien|ce serait bien',
  rather: 'prefere|prefererais|plutot|mieux|au lieu|a la place|preferable',
  can: 'puis|peut|peux|pouvez|pourrait|pourriez|pourrais|possible|serait il possible|est il possible|y a t il moyen|moyen de|peut on|laissez|laisse|permett~|ennuierait|serait il|auriez|vous serait|derangerait|aurait il|verriez',
  give: 'donnez|donne|donnez moi|trouvez|trouvez moi|envoyez|envoyez moi|faites venir|avoir|obtenir|appelez|appelle ton|amenez|disponible|mets|procurez|mettez|appelle moi|cherche moi|allez chercher|va chercher|assignez|passe',
  please:
    's il vous plait|s il te plait|bonjour|bonsoir|salut|merci|pls|please|excusez|desole~|pardon|ok|allo|hello|coucou|madame|cordialement|svpp?|stpp?',
  not: 'pas|ne|non|jamais|sans|ni|aucun|plus',
  fed: 'marre|stop|assez|ras le bol|jen peux plus|n en peux plus|en peux plus|fatigue~|arrete~|fini|deteste|plus de|refuse|quitter|sortir|desactiv~|coupez|soule|y en a marre|pas une|pas un|ras la casquette|saoule|lasse|j abandonne|abandonne|tourne en rond|inutile de continuer|ca suffit|suffit|lache~|fatiguant|saoulant|gonfle|desespere~|laissez tomber le bot|marre de|ne fais pas confiance|pas confiance|laisse tomber le bot|virez|vire|retirez|enlevez',
  real: 'vrai|vraie|vrais|reel|reelle|veritable|physique|vivant~|vraiment|reellement|en vrai|competent~|qualifie~|normal|etre vivant|en direct',
  who: 'qui|a qui|vers qui|aupres de qui|a qui puis|qui puis je|qui peut|qui dois je|qui je peux|avec qui',
  how: 'comment (je|puis|faire|joindre|contacter|parler|on|avoir)|comment|ou puis je|quel moyen|on fait pour|comment on fait pour|comment je fais pour',
  many: 'combien|nombre de|par personne|maximum|limite|combien de temps',
  what: 'que|quoi|quel|quelle|quels|quelles|quand|ou|pourquoi|qu est ce|c est quoi|a quelle heure',
  there:
    'y a t il|il y a|y a|disponible|libre|en ligne|la|derriere|present|joignable|de l autre cote|dispo|existe|connecte',
  past: 'hier|j ai parle|dit|promis|aide hier|appele|a appele|semaine derniere|mois dernier|deja|etait|avait|m a|j ai eu|a ecrit|ecrit|expliqua|avais|s est|ete|a ete|a fait|derniere fois|il y a (deux|trois) jours|prevenu|commande|achete|recu|donne un|offert|a dit|vole|m a vole|a vole|utilise|malpoli|passe commande|pris|copie',
  mine: 'mon|ma|mes|notre|nos|son|sa|ses|leur|je suis|nous sommes',
  other: 'autre|autres|d autre|d autres|deuxieme',
  third:
    'amis?|femme|mari|mere|livreur~|coursier|chauffeur|medecin|avocat~|clients?|cliente|enfants?|comptable|voisin~|immobili~|bancaire|banque|securite|nettoyage|assurance|utilisateur~|modele|membres|invite~|voyage|etudiant~|copain|marketplace|transporteur|mobile|vocal',
  thanks: 'merci a|bravo',
  job: 'postul~|candidat~|poste|cv|embauch~|travaill~|entretien',
  price:
    'prix|coute|tarif|remise|reduction|horaires?|numero|adresse|taille|couleur|cadeau|facture|garantie|livr[ea]~|commande|retour|remboursement|matiere|code|billet|chambre|ouvert|ouvre|langue|langues|anglais|francais|gratuit~|colis|carte|place|places|promo|stock|geste|droits|taxi|liste d attente',
  role: 'role|compte|formule|permission~|ajouter|supprimer|attribuer|application|logiciel|api|mot de passe|fonction|espace|inviter|integration|automatiquement|administrateur|module|licence|ressources|plugin|formulaire|abonnement|creer|ecran|bouton',
  areyou:
    'es tu|etes vous|tu es|vous etes|est ce que tu|t es|c est un|est ce un|est ce que vous|je parle a|suis je',
  complain: 'reclamation|plainte|litige',
  now: 'maintenant|tout de suite|immediatement|urgent|urgence|vite|rapidement|aujourd hui|de suite|illico|des que possible|demain|cet apres midi|ce soir|ce matin',
  answer: 'repondre|reponde|reponses?|repond|ecrive|repondez|reponse de',
  good: 'gentil~|super|sympa|bien|excellent|top|bon',
  says: 'message|erreur|affiche|livre|film|marque|article|texte|photo|page|difference|loi|ecrit|avis|photo d accueil|nom|demande a l|pour un robot',
  problem:
    'ne comprend~|comprend rien|inutile|n aide|ne m aid~|ne sert|nul|n importe quoi|toujours|meme|complique~|complexe|delicat~|encore|trois fois|repete~|renvoyez|renvoie|enerve|semaines|personnellement|directement|individuel~|bete|stupide|grave|furieu~|inadmissible|prive~|franchement|confidentiel~|marche pas|trop complique',
  connectMe:
    'passez moi|passe moi|me passe|me passer|me passez|transferez moi|transfere moi|me transferer|me transfere~|mettez moi|mets moi|me mettre|me mettez|connectez moi|redirigez moi|me rediriger|me diriger|m orienter|dirigez moi|orientez moi|qu on me passe|branchez moi|m envoyer vers|me connecter a|mettez moi en relation|mettez moi en contact',
  callMe:
    'rappelez moi|rappelle moi|me rappel~|m appeler|m appelle|appelez moi|me faire rappeler|etre rappelee?|etre contactee?|me telephoner|rappeliez|appelle moi|qu on me rappelle|etre appelee?|un rappel|rappel svp|rappelez|rappelle|m appelez|pouvez m appeler|pourrait m appeler|qu on m appelle|un appel d un',
  where: 'ou est|est ou|ou sont',
  only: 'juste|seulement|simplement|uniquement',
  drop: 'laisse~ tomber|derang~|inutile de|plus besoin',
  reachMe:
    'me contacter|me contacte|contactez moi|me joindre|me joigne|prendre contact avec moi|prenne contact|contacte moi',
  helpMe:
    'm aider|aidez moi|aide moi|m aide|me guider|me renseigner|m accompagn~|me conseiller|me depanner|me prendre en charge|m assister',
  answerMe: 'me repondre|me reponde|me repond|repondez moi|reponds moi|m ecrire|m ecrive|ecrivez moi',
  tell: 'dis moi|dites moi|me dire|me dites|me dis|quelqu un sait|quelqu un (peut|pourrait) me dire|savez vous|sais tu|est ce que quelqu un sait',
  must: 'faut il|dois je|est ce qu il faut|est ce que je dois|necessaire|obligatoire|suis je oblige|pourquoi dois je|il faut quelqu un de majeur',
  person: 'personnes?|une personne|gens|individu|pas une personne',
  filler: 'ben|bah|donc|euh|du coup|enfin|alors|voila|ah|bref|quand meme|au|aux',
}

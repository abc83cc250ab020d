/** What a sentence says the company or the assistant does, has done or will do for this visitor. */
export interface PromiseWords {
  /** The assistant speaks of what it does itself, or of what is done already: never true. */
  done: RegExp
  /** What somebody will do: true only where a source says so. */
  future: RegExp
}

export const promiseWords: Record<string, PromiseWords> = {
  en: {
    done: /\bI(?:'ll| will| shall|'m going to| am going to|'ve| have)(?: now| just| already| also| gladly| happily| personally| then| immediately)? (?!glad|happy|sorry|here|an? |the |not|unable|afraid|able|sure|unsure|only|no\b|found|looked|searched|understood|passing|need)\p{L}+|\bI(?:'m| am)(?: now| just| already)? (?!looking|passing|writing|speaking|hoping)\p{L}+ing\b|\bI (?:promise|guarantee|cancell?ed|refunded|updated|changed|sent|e-?mailed|forwarded|escalated|booked|arranged|processed|notified)\b|\blet me (?:check|look|see|find|send|forward|cancel|update|arrange|process|escalate|contact|e-?mail|call|book|fix|change|refund)\b|\bleave (?:it|this|that) (?:with|to) me\b|\byour (?:\p{L}+ ){1,3}(?:has been|have been|was|is now|is being|are being|will be) (?:\p{L}+ )?(?:cancell?ed|refunded|processed|updated|changed|sent|shipped|upgraded|credited|fixed|reset|resolved|escalated|forwarded|approved|issued|replaced|extended|waived|deleted)\b/iu,
    future:
      /\bwe(?:'ll| will| shall|'re going to| are going to|'ve| have)(?: \p{L}+ly| now| also| then| already| just)? (?!been|a |an |no |not|the |\d)\p{L}+|\byou(?:'ll| will) (?:soon |shortly |also |then )?(?:be (?:refunded|contacted|called|notified|compensated|credited|reimbursed|informed)|receive|get|hear (?:back )?from)\b|\b(?:someone|somebody|(?:our|the|a|an|one of our) (?:\p{L}+ ){0,2}(?:team|colleagues?|agents?|staff|support|manager|department|specialists?|representatives?|experts?)) (?:will|is going to|are going to)\b|\b(?:i|we) (?:promise|guarantee)\b/iu,
  },
  es: {
    done: /(?:^|[^\p{L}])(?:(?:le|te|lo|la|se lo|me)? ?(?:enviaré|mandaré|escribiré|llamaré|avisaré|comprobaré|revisaré|verificaré|cancelaré|reembolsaré|gestionaré|tramitaré|actualizaré|cambiaré|contactaré|informaré|encargaré|solicitaré|haré|voy a (?!\p{L}*(?:ayudar|explicar))\p{L}+)|he (?:enviado|cancelado|reembolsado|actualizado|cambiado|solicitado|tramitado|comprobado|reenviado|avisado|procesado)|(?:su|tu) (?:\p{L}+ ){1,3}(?:ha sido|fue|será|ya está) (?:cancelad|reembolsad|actualizad|procesad|enviad|cambiad)\p{L}+|(?:prometo|garantizo))/iu,
    future:
      /(?:^|[^\p{L}])(?:(?:le|te|lo)? ?(?:enviaremos|mandaremos|llamaremos|avisaremos|reembolsaremos|contactaremos|devolveremos|cancelaremos|revisaremos|informaremos|escribiremos|compensaremos)|vamos a \p{L}+|(?:recibirá|recibirás|será reembolsad[oa]|serás reembolsad[oa])|(?:alguien|(?:nuestro|un|una|el) (?:\p{L}+ ){0,2}(?:equipo|compañer[oa]|agente|asesor|colega)) (?:le |te |se )?\p{L}+rá[n]?(?!\p{L}))/iu,
  },
  fr: {
    done: /(?:^|[^\p{L}])(?:je (?:vous |te |le |la |l'|m'en |m'|vais (?:vous |le |la |l'|m'en )?)?(?:enverrai|écrirai|appellerai|rappellerai|vérifierai|contacterai|annulerai|rembourserai|occuperai|transmettrai|mettrai|ferai|préviendrai|informerai|vérifier|envoyer|annuler|rembourser|contacter|appeler|rappeler|occuper|écrire|modifier|mettre)|j'ai (?:annulé|envoyé|remboursé|modifié|mis à jour|transmis|vérifié|contacté|traité|demandé)|votre (?:\p{L}+ ){1,3}(?:a été|sera|est désormais) (?:annulé|remboursé|modifié|traité|envoyé|mis)\p{L}*|je (?:vous )?(?:promets|garantis))/iu,
    future:
      /(?:^|[^\p{L}])(?:nous (?:vous |le |la |l'|allons (?:vous )?)?(?:enverrons|écrirons|appellerons|rappellerons|contacterons|rembourserons|annulerons|vérifierons|préviendrons|informerons|rembourser|contacter|rappeler|envoyer|vérifier)|vous (?:serez|recevrez)(?!\p{L})|(?:quelqu'un|(?:notre|un|une|l') ?(?:\p{L}+ ){0,2}(?:équipe|collègue|conseiller|conseillère|agent)) (?:vous |va )?\p{L}+)/iu,
  },
  de: {
    done: /(?:^|[^\p{L}])(?:ich (?:werde|kümmere mich|schicke|sende|storniere|erstatte|prüfe|überprüfe|leite|veranlasse|melde mich|rufe|ändere|schreibe)(?!\p{L})(?! ihnen gerne? weiterhelfen)|(?:werde|kümmere|prüfe|melde|schicke|storniere|veranlasse) ich(?!\p{L})|ich habe (?:\p{L}+ ){1,5}(?:storniert|erstattet|geändert|gesendet|geschickt|veranlasst|aktualisiert|weitergeleitet|geprüft|informiert|beauftragt)|(?:ihr|ihre|dein|deine) (?:\p{L}+ ){1,3}(?:wurde|ist|wird) (?:\p{L}+ ){0,3}(?:storniert|erstattet|geändert|bearbeitet|versandt|aktualisiert|gutgeschrieben)|ich (?:verspreche|garantiere))/iu,
    future:
      /(?:^|[^\p{L}])(?:wir (?:werden|kümmern uns|melden uns|rufen sie|schicken ihnen|senden ihnen|erstatten ihnen|prüfen|veranlassen|stornieren)(?!\p{L})|(?:werden|melden|erstatten|schicken|senden) wir (?:ihnen|uns|sie|dir|dich)|(?:sie|du) (?:werden|wirst|erhalten|bekommen) (?:\p{L}+ ){0,5}(?:erstattet|zurück|benachrichtigt|kontaktiert|informiert|entschädigt|angerufen|gutschrift)|(?:jemand|(?:unser|ein|eine|das) (?:\p{L}+ ){0,2}(?:team|mitarbeiter|mitarbeiterin|kollege|kollegin)) (?:wird|meldet|ruft|kümmert))/iu,
  },
  it: {
    done: /(?:^|[^\p{L}])(?:(?:le|ti|la|lo|gliel[oa]|me ne|mi)? ?(?:invierò|manderò|scriverò|chiamerò|richiamerò|avviserò|controllerò|verificherò|annullerò|rimborserò|contatterò|occuperò|aggiornerò|farò)|ho (?:annullato|inviato|rimborsato|aggiornato|modificato|inoltrato|verificato|avvisato|richiesto)|(?:il suo|la sua|il tuo|la tua) (?:\p{L}+ ){1,3}(?:è stat[oa]|sarà) (?:annullat|rimborsat|aggiornat|elaborat|inviat)\p{L}+|(?:prometto|garantisco))/iu,
    future:
      /(?:^|[^\p{L}])(?:(?:le|ti|la|lo)? ?(?:invieremo|manderemo|chiameremo|richiameremo|avviseremo|rimborseremo|contatteremo|annulleremo|verificheremo|scriveremo|provvederemo)|(?:sarà|sarai|verrà|verrai) (?:rimborsat|contattat|avvisat|richiamat)\p{L}+|riceverà[i]?(?!\p{L})|riceverai|(?:qualcuno|(?:il nostro|un|una) (?:\p{L}+ ){0,2}(?:team|collega|operatore|operatrice|agente)) (?:la |le |ti )?\p{L}+rà(?!\p{L}))/iu,
  },
  pt: {
    done: /(?:^|[^\p{L}])(?:(?:eu )?(?:vou (?!\p{L}*(?:ajud|explic))\p{L}+|enviarei|cancelarei|verificarei|ligarei|entrarei em contato|reembolsarei|avisarei|farei)|(?:já )?(?:cancelei|enviei|reembolsei|atualizei|alterei|encaminhei|verifiquei|solicitei)(?!\p{L})|(?:seu|sua) (?:\p{L}+ ){1,3}(?:foi|será) (?:cancelad|reembolsad|atualizad|processad|enviad|alterad)\p{L}+|(?:prometo|garanto))/iu,
    future:
      /(?:^|[^\p{L}])(?:(?:nós )?(?:vamos \p{L}+|enviaremos|ligaremos|avisaremos|reembolsaremos|entraremos em contato|cancelaremos|verificaremos|devolveremos)|(?:você )?(?:será (?:reembolsad|contatad|avisad|notificad)\p{L}+|receberá(?!\p{L}))|(?:alguém|(?:nossa|um|uma|nosso) (?:\p{L}+ ){0,2}(?:equipe|equipa|colega|atendente|agente)) (?:vai|irá|entrará|ligará))/iu,
  },
  nl: {
    done: /(?:^|[^\p{L}])(?:ik (?:zal|ga|stuur|controleer|annuleer|regel|mail|bel|verwerk|wijzig)(?!\p{L})(?! u graag (?:helpen|verder))|(?:zal|ga|stuur|regel|mail|bel) ik(?!\p{L})|ik heb (?:\p{L}+ ){1,5}(?:geannuleerd|teruggestort|verstuurd|gewijzigd|doorgestuurd|aangepast|verwerkt|gecontroleerd)|(?:uw|je|jouw) (?:\p{L}+ ){1,3}(?:is|wordt|werd) (?:\p{L}+ ){0,2}(?:geannuleerd|teruggestort|terugbetaald|verwerkt|verstuurd|aangepast)|ik (?:beloof|garandeer))/iu,
    future:
      /(?:^|[^\p{L}])(?:(?:wij|we) (?:zullen|gaan|sturen u|bellen u|storten|nemen contact|mailen)(?!\p{L})|(?:zullen|gaan|sturen|bellen|nemen) (?:wij|we)(?!\p{L})|(?:u|je) (?:krijgt|ontvangt|wordt) (?:\p{L}+ ){0,5}(?:terugbetaald|teruggestort|bericht|gebeld|terug|vergoed)|(?:iemand|(?:ons|een|onze) (?:\p{L}+ ){0,2}(?:team|collega|medewerker)) (?:zal|belt|neemt|gaat))/iu,
  },
  pl: {
    done: /(?:^|[^\p{L}])(?:(?:sprawdzę|wyślę|anuluję|zwrócę|zadzwonię|napiszę|zajmę się|skontaktuję|przekażę|zgłoszę|zaktualizuję|zmienię|prześlę|dopilnuję)(?!\p{L})|(?:anulowałe?m|anulowałam|wysłałe?m|wysłałam|zwróciłe?m|zwróciłam|zmieniłe?m|zmieniłam|zgłosiłe?m|zgłosiłam|przekazałe?m|przekazałam|zaktualizowałe?m|zaktualizowałam)|(?:twoje|twój|twoja|pana|pani|państwa) (?:\p{L}+ ){1,3}(?:został|będzie)\p{L}* (?:anulowan|zwrócon|zaktualizowan|wysłan|przetworzon)\p{L}+|(?:obiecuję|gwarantuję))/iu,
    future:
      /(?:^|[^\p{L}])(?:(?:sprawdzimy|wyślemy|anulujemy|zwrócimy|zadzwonimy|napiszemy|zajmiemy się|skontaktujemy|przekażemy|prześlemy|powiadomimy)(?!\p{L})|(?:otrzymasz|dostaniesz|otrzyma pan|otrzyma pani|otrzymają państwo)|(?:ktoś|(?:nasz|nasza|jeden z) (?:\p{L}+ ){0,2}(?:zespół|pracownik\p{L}*|konsultant\p{L}*)) (?:się )?(?:\p{L}+ )?(?:zadzwoni|skontaktuje|odezwie|sprawdzi|zajmie))/iu,
  },
  tr: {
    done: /(?:eceğim|acağım|yacağım|yeceğim)(?!\p{L})|(?:iptal ettim|gönderdim|iade ettim|güncelledim|değiştirdim|ilettim|kontrol ettim)|(?:söz veriyorum|garanti ediyorum)|(?:siparişiniz|iadeniz|hesabınız|talebiniz|ödemeniz)(?: \p{L}+){0,2} (?:iptal edildi|iade edildi|güncellendi|işleme alındı|gönderildi)/iu,
    future:
      /(?:eceğiz|acağız)(?!\p{L})|(?:biri|temsilcimiz|ekibimiz|bir temsilci|arkadaşımız)(?: \p{L}+){0,4} (?:arayacak|ulaşacak|dönecek|iletişime geçecek|yazacak)|(?:paranız|ücretiniz|tutar)(?: \p{L}+){0,3} (?:iade edilecek|geri ödenecek)|size (?:\p{L}+ ){0,3}(?:gönderilecek|haber verilecek|ödenecek)/iu,
  },
  ja: {
    done: /(?:私|こちら|当方)[がでは].{0,20}(?:します|いたします|しました|いたしました)|(?:確認|調査|手配|返金|キャンセル|連絡|送信|送付|対応|処理|変更|更新|手続き)(?:を|して)?(?:いたし|し|させていただき|おき)ました|お約束(?:し|いたし)ます|保証(?:し|いたし)ます/u,
    future:
      /(?:担当者|スタッフ|弊社|当社|チーム)(?:が|から|より).{0,20}(?:します|いたします|差し上げます)|(?:確認|調査|手配|返金|キャンセル|連絡|送信|送付|対応|処理|変更|更新|手続き|お電話)(?:を|して)?(?:いたし|し|させていただき|差し上げ|おき)ます(?!か)|返金されます/u,
  },
  zh: {
    done: /我(?:会|将|来|马上|这就|立即|已经?|已为您|帮您|替您)(?!.{0,3}(?:帮助您|没有|找|不))[^。！？]{0,6}(?:查|核实|发|退|取消|联系|通知|处理|安排|更新|修改|申请|跟进|转告|确认|打电话)|(?:您|你)的[^。！？]{1,10}已(?:经)?(?:为您)?(?:被)?(?:取消|退款|更新|处理|发送|修改)|我(?:保证|承诺)|已(?:经)?为您(?:取消|退款|办理|处理|更新)/u,
    future:
      /我们(?:会|将|马上|立即)[^。！？]{0,8}(?:查|核实|发|退|取消|联系|通知|处理|安排|打电话|回复)|(?:专人|客服|工作人员|同事|团队)(?:会|将)[^。！？]{0,8}(?:联系|致电|回复|打电话|处理|通知)|(?:您|你)(?:会|将)(?:收到|获得|得到)[^。！？]{0,6}(?:退款|通知|电话|邮件|赔偿)|将为您退款/u,
  },
  ar: {
    done: /(?:^|[^\p{L}])(?:(?:سوف |س)(?:أتحقق|أرسل|أرسله|ألغي|أتصل|أتواصل|أتابع|أراجع|أعيد|أبلغك|أحدث|أقوم|أغير|أطلب)\p{L}*|لقد (?:ألغيت|أرسلت|قمت|حدثت|غيرت|أعدت|طلبت|تحققت)|قمت (?:بإلغاء|بإرسال|بتحديث|باسترداد|بتغيير)|تم (?:إلغاء|استرداد|تحديث|إرسال|تغيير) (?:طلبك|مبلغك|حسابك|أموالك|اشتراكك)|(?:أعدك|أضمن))/iu,
    future:
      /(?:^|[^\p{L}])(?:(?:سوف |س)(?:نتحقق|نرسل|نلغي|نتصل|نتواصل|نعيد|نبلغك|نراجع|نقوم|نرد|تسترد|تستلم|تتلقى|تحصل|يتصل|يتواصل|يقوم|يتم)\p{L}*)/iu,
  },
}

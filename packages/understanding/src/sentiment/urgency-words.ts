/**
 * What makes a turn urgent, by weight from 0 to 1; folded. Words that end in `*` match any ending, a hyphen stands
 * between the words of a phrase; the languages without spaces are looked for anywhere.
 */
export const urgencyWords: { weight: number; words: string; unspaced: string }[] = [
  {
    weight: 0.6,
    words: `urgent* asap a-s-a-p emergency immediately right-now right-away straight-away at-once as-soon-as-possible without-delay time-sensitive critical* life-or-death stranded locked-out can't-wait-any-longer cannot-wait-any-longer cant-wait-any-longer
urgente* urgencia* emergencia* inmediatamente ahora-mismo ya-mismo cuanto-antes lo-antes-posible en-seguida
urgence* immediatement tout-de-suite au-plus-vite des-que-possible des-maintenant sans-delai
dringend* eilt eilig* sofort* umgehend* notfall* schnellstmoglich* so-schnell-wie-moglich unverzuglich*
urgenza* emergenza* immediatamente subito il-prima-possibile quanto-prima adesso-stesso
emergencia* imediatamente agora-mesmo o-mais-rapido-possivel o-quanto-antes com-urgencia
spoed* dringend* onmiddellijk* meteen direct zo-snel-mogelijk noodgeval* nu-meteen per-direct
piln* natychmiast* jak-najszybciej niezwlocznie* awari* nagl*
acil* hemen derhal ivedi* en-kisa-surede bir-an-once
срочн* немедленн* сейчас-же как-можно-скорее как-можно-быстрее экстренн* безотлагательн*
عاجل* فورا حالا طوارئ طارئ* في-اسرع-وقت مستعجل* ضروري*
तुरंत फौरन जल्दी अर्जेंट आपातकाल अभी-के-अभी`,
    unspaced:
      '紧急 緊急 马上 馬上 立刻 立即 尽快 盡快 急用 十万火急 赶紧 趕緊 加急 大至急 至急 すぐに 今すぐ 早急に 急いで 急ぎ',
  },
  {
    weight: 0.35,
    words: `now today tonight hurry quickly quick deadline* expires expiring in-an-hour within-the-hour flight-leaves leaving-tomorrow due-today due-tomorrow running-out last-chance waiting-for still-waiting overdue hours-ago can't-access cannot-access can't-log-in cannot-log-in locked down outage* hacked stolen fraud* money-back wedding funeral surgery need-it-by need-it-for no-response nobody-answers no-one-answers
hoy ahora rapido prisa plazo* sigo-esperando robado robada hackeado bloquead* ya
aujourd'hui maintenant vite depeche* delai* j'attends-toujours bloque* pirate* vole
heute jetzt schnell beeil* frist* warte-immer-noch gesperrt* gehackt* gestohlen*
oggi adesso ora presto fretta scadenza* aspetto-ancora bloccat* rubat* hackerat*
hoje agora rapido pressa prazo* ainda-espero bloquead* roubad* hackead*
vandaag nu snel haast wacht-nog-steeds geblokkeerd* gehackt* gestolen*
dzis dzisiaj teraz szybko pospiesz* termin* nadal-czekam zablokowan* ukradzion*
bugun simdi cabuk hizli acele hala-bekliyorum calindi hacklendi bloke*
сегодня сейчас быстрее быстро скорее срок* до-сих-пор-жду заблокирован* украли взломали
اليوم الان بسرعة لسه-منتظر مازلت-انتظر سرق* مخترق* محظور*
आज अभी`,
    unspaced:
      '现在 現在就 今天 快点 快點 赶快 趕快 被盗 被盜 截止 来不及 來不及 今日中 早く 間に合わ 盗まれ 締め切り 今日',
  },
  {
    weight: -0.5,
    words: `no-rush no-hurry not-urgent whenever-you-can take-your-time when-you-have-time isn't-urgent isnt-urgent
sin-prisa no-es-urgente no-corre-prisa pas-urgent pas-d'urgence rien-ne-presse nicht-dringend nicht-eilig eilt-nicht keine-eile nessuna-fretta non-e-urgente sem-pressa nao-e-urgente geen-haast niet-dringend nie-piln* nie-spiesz* bez-pospiechu acele-etme acil-degil acelesi-yok не-срочно не-спеш* ليس-عاجلا غير-عاجل`,
    unspaced: '不急 不着急 不紧急 慢慢来 急ぎません 急いでいません 急ぎではな',
  },
]

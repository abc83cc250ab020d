/** Ways to ask for a person, one a line; written before the detector was tried on them. */
export const wishes: Record<string, string> = {
  en: `I want to speak with a real human being
can you put me in touch with someone from support
please get me an agent
human agent now
let me speak to your manager
I need to talk to somebody about this
could you transfer me to a live person
is there anybody I can talk to
I'd rather deal with a person
give me a human
I'm done with this bot, get me a person
talk to support
live chat with an agent please
how can I contact a human
I demand to speak to a supervisor
representative
rep please
customer service please
I want a call back from a person
connect me to customer support
may I speak to an employee
can I chat with someone instead
escalate to a human
I would like to be connected to an advisor
no robot, I want a human
someone please help me, a real person
stop, I want to talk to a person
hand me over to a colleague
I need human assistance
please forward me to the support team
can a human look at this
I want to speak to someone who can help
who can I speak to about my bill
talk to human
speak with representative
let me chat with a real agent
can I have a human please
get me someone who understands
pass me on to a member of staff
I wish to speak with an operator
could someone from your team contact me
put a human on
just let me talk to a person
is it possible to speak to a person
I prefer talking to a human
need live agent
agent agent agent
hello? is there a real person here
I'd like a person to handle this
please have someone call me`,
  es: `quiero hablar con un humano
necesito hablar con una persona real
páseme con un agente por favor
¿hay alguien con quien pueda hablar?
quiero hablar con atención al cliente
me gustaría hablar con un representante
comuníqueme con un asesor
un humano por favor
agente humano
hablar con operador
prefiero hablar con una persona
necesito ayuda de una persona
transfiérame a un agente
quiero que me atienda una persona
¿puede atenderme una persona?
¿puedo chatear con un agente?
exijo hablar con un supervisor
quiero hablar con el encargado
no quiero hablar con una máquina
póngame con alguien
quiero contactar con un agente
persona real
quiero un asesor
dame un agente
¿me pasas con alguien?
hablar con alguien de soporte
necesito un operador ya
¿hay algún humano ahí?
quisiera hablar con alguien de su equipo
quiero hablar con un empleado
que me llame una persona
conécteme con soporte humano
asesor por favor
quiero hablar con alguien de verdad
derívame a un agente
busco hablar con una persona
puedo hablar con un asesor humano
quiero hablar con su jefe
necesito que me llame alguien
ya basta de robots, quiero una persona
quiero soporte humano
me puede comunicar con un ejecutivo
quiero conversar con una persona
atención humana por favor
no eres útil, quiero una persona
quiero hablar con gente real
hablar con un ser humano
pásame con tu supervisor
¿cómo hablo con una persona?
operadora`,
  fr: `je veux parler à une personne
puis-je parler à un conseiller
je voudrais parler à un humain
mettez-moi en relation avec un agent
passez-moi quelqu'un
un humain s'il vous plaît
je souhaite parler à un conseiller humain
parler à un agent
j'ai besoin de parler à quelqu'un
est-il possible de parler à une personne
je préfère parler à un humain
transférez-moi à un conseiller
conseiller
agent humain
service client s'il vous plaît
je veux un vrai conseiller
je veux parler à votre responsable
pouvez-vous me passer un collègue
y a-t-il quelqu'un
je veux une vraie personne
je ne veux plus parler à un robot
je voudrais contacter le service client
comment joindre un conseiller
je veux qu'un humain me réponde
quelqu'un peut m'appeler ?
pouvez-vous me mettre en contact avec un conseiller
je souhaite être rappelé par un conseiller
je demande à parler à un superviseur
je veux discuter avec une vraie personne
besoin d'un humain
j'aimerais échanger avec un agent
passez-moi le service clientèle
connectez-moi à un opérateur
je veux un humain
parler à quelqu'un
je voudrais un agent
puis-je discuter avec quelqu'un de chez vous
marre du bot, je veux un humain
une vraie personne svp
je veux parler avec un employé
redirigez-moi vers un agent
est-ce que je peux parler à quelqu'un
je cherche à joindre un humain
opérateur svp
je voudrais être mis en relation avec le support
un conseiller peut-il m'aider
je veux parler à un être humain
mettez un humain au bout du fil
je veux avoir un conseiller
pas un robot, une personne`,
  de: `Ich möchte mit einem Mitarbeiter sprechen
Mit einem Menschen sprechen
einen Menschen sprechen
mit einem Menschen reden
ich will mit einem Menschen sprechen
bitte mit einem Menschen
Kann ich bitte mit einem Menschen reden
Verbinden Sie mich mit einem Berater
Ich will mit einer echten Person sprechen
Mensch bitte
Mitarbeiter
Kundenservice bitte
Bitte leiten Sie mich an einen Menschen weiter
Ich brauche einen Ansprechpartner
Gibt es hier jemanden, mit dem ich reden kann
Ich möchte mit jemandem vom Support sprechen
Kann mich jemand anrufen?
Ich möchte lieber mit einem Menschen chatten
Ich will einen Mitarbeiter
Geben Sie mir einen Menschen
Kann ich einen Mitarbeiter haben
Ich möchte Ihren Vorgesetzten sprechen
echter Mensch bitte
Ich will nicht mit einem Bot reden
Wie erreiche ich einen Menschen
Wie kann ich mit einem Mitarbeiter sprechen
Ich möchte weiterverbunden werden
bitte durchstellen zu einem Mitarbeiter
Ich hätte gern einen Berater
Holen Sie mir einen Kollegen
Ist hier ein Mensch
Ist da jemand
Ich will mit eurem Team sprechen
Kann ich mit dem Kundendienst chatten
kein Roboter, ein Mensch
Ich brauche menschliche Hilfe
Ein Mitarbeiter soll mich kontaktieren
Bitte einen echten Mitarbeiter
mit Mensch sprechen
Agent bitte
Ich verlange einen Vorgesetzten
Könnte ich mit jemandem sprechen
Lassen Sie mich mit einem Menschen sprechen
Ich würde gerne mit einem Kundenberater sprechen
Ich möchte an einen Mitarbeiter übergeben werden
Kann das ein Mensch übernehmen
Schluss mit dem Bot, ich will einen Menschen
Rufen Sie mich bitte zurück, ich will mit jemandem reden
Ich möchte einen Menschen sprechen
Verbindung zu einem Mitarbeiter
kann ich jemanden sprechen
Ich brauche jetzt einen echten Menschen
jemand Echtes bitte
Support-Mitarbeiter bitte
Bitte verbinde mich mit einem Agenten`,
  it: `voglio parlare con un operatore
posso parlare con una persona
mi passi un operatore
vorrei parlare con qualcuno
operatore umano
una persona reale per favore
ho bisogno di parlare con un umano
mettetemi in contatto con un agente
parlare con un essere umano
preferisco parlare con una persona
vorrei parlare con il servizio clienti
c'è qualcuno?
posso avere un operatore
passami un umano
voglio parlare con un responsabile
assistenza clienti per favore
trasferitemi a un operatore
non voglio parlare con un bot
come faccio a parlare con un operatore
vorrei essere contattato da un operatore
mi fate chiamare da qualcuno
vorrei chattare con un addetto
c'è un operatore disponibile
voglio un operatore
operatore per favore
serve un operatore
collegatemi con l'assistenza
voglio parlare con una persona vera
basta bot, voglio una persona
posso parlare con un consulente
mi può passare un collega
ho bisogno di un operatore
vorrei assistenza umana
fatemi parlare con qualcuno
parlare con operatore
devo parlare con una persona
un umano per favore
potrei parlare con un addetto
voglio contattare un operatore
mi metta in contatto con una persona
esigo di parlare con un supervisore
vorrei un consulente
posso chattare con una persona vera
mi serve una persona
parlare con il supporto umano
un operatore mi può aiutare
connettimi a un operatore
voglio parlare con un dipendente
desidero parlare con un operatore
niente robot, una persona`,
  pt: `quero falar com um atendente
posso falar com uma pessoa
preciso falar com alguém
atendente humano
falar com um humano
me passa para um atendente
quero falar com uma pessoa de verdade
gostaria de falar com um representante
transfere para um atendente
pode me transferir para um humano
quero atendimento humano
tem alguém aí
prefiro falar com uma pessoa
operador por favor
quero falar com o supervisor
quero falar com o gerente
me conecte com um agente
não quero falar com robô
como falo com um atendente
quero ser atendido por uma pessoa
posso conversar com alguém
chama um atendente
preciso de um atendente
pessoa real por favor
falar com atendente
quero um humano
me coloca com um atendente
queria falar com alguém do suporte
alguém pode me ligar
encaminhe para um humano
quero falar com apoio ao cliente
falar com o serviço de atendimento
atendente
quero falar com um funcionário
preciso de ajuda humana
gostaria de ser atendido por um humano
quero conversar com um atendente real
posso ter um atendente
me liga com um operador
chega de robô, quero uma pessoa
exijo falar com um responsável
quero falar com alguém da equipe
desejo falar com um consultor
há alguém com quem eu possa falar
por favor um humano
me transfira para o suporte humano
preciso falar com um agente
quero contato com um atendente
dá para falar com uma pessoa
quero falar com gente`,
  nl: `ik wil met een medewerker praten
kan ik met een mens praten
verbind me met een medewerker
medewerker alstublieft
een echt persoon graag
ik wil iemand spreken
kan ik iemand van de klantenservice spreken
ik wil liever met een mens chatten
kunt u me doorverbinden
mens graag
klantenservice graag
ik heb een mens nodig
is er iemand
geef me een medewerker
ik wil een echte medewerker
kan iemand mij bellen
ik wil uw manager spreken
hoe kan ik met een medewerker spreken
ik wil geen robot
ik wil contact met een medewerker
mag ik een medewerker spreken
ik zou graag een medewerker spreken
praten met een mens
doorverbinden met medewerker
kan een medewerker mij helpen
ik wil met iemand van support praten
ik praat liever met een mens
is daar een mens
graag contact met een echt persoon
zet me door naar een collega
ik wil geholpen worden door een mens
agent graag
kan ik met een adviseur chatten
ik wil een persoon aan de lijn
hoe bereik ik een medewerker
ik wil een leidinggevende spreken
stop met de bot, ik wil een mens
ik wil een menselijke medewerker
kan ik een collega spreken
laat me met iemand praten
ik moet iemand spreken
ik wil graag een mens spreken
schakel een medewerker in
met een mens spreken
ik wil met de helpdesk bellen
kunt u iemand mij laten bellen
ik zoek contact met een medewerker
medewerker spreken
ik wil worden doorverbonden
echte mens aub`,
  pl: `chcę rozmawiać z konsultantem
czy mogę porozmawiać z człowiekiem
proszę połączyć mnie z pracownikiem
konsultant proszę
żywy człowiek
chcę porozmawiać z kimś
połącz mnie z konsultantem
potrzebuję rozmowy z człowiekiem
przełącz na konsultanta
proszę o kontakt z konsultantem
wolę rozmawiać z człowiekiem
czy jest tam ktoś
chcę rozmawiać z obsługą klienta
obsługa klienta proszę
poproszę człowieka
nie chcę rozmawiać z botem
chcę konsultanta
czy mogę rozmawiać z pracownikiem
chciałbym porozmawiać z doradcą
proszę o rozmowę z człowiekiem
kontakt z człowiekiem
daj mi człowieka
przekieruj mnie do konsultanta
chcę rozmawiać z kierownikiem
jak skontaktować się z konsultantem
jak porozmawiać z człowiekiem
prawdziwa osoba proszę
niech ktoś do mnie zadzwoni
rozmowa z konsultantem
operator
chcę się skontaktować z pracownikiem
chcę czatować z człowiekiem
połączenie z konsultantem
proszę przekazać mnie do człowieka
potrzebuję konsultanta
czy ktoś może mi pomóc, człowiek nie bot
chcę mówić z człowiekiem
agent proszę
żądam rozmowy z przełożonym
chciałabym rozmawiać z konsultantem
proszę mnie połączyć z kimś
szukam kontaktu z człowiekiem
chcę pogadać z człowiekiem
dość bota, chcę człowieka
chcę rozmawiać z przedstawicielem
proszę o konsultanta
mogę prosić konsultanta
czy mogę z kimś porozmawiać
połączcie mnie z biurem obsługi
chcę rozmawiać z prawdziwym człowiekiem`,
  tr: `müşteri temsilcisiyle görüşmek istiyorum
bir insanla konuşmak istiyorum
beni temsilciye bağlayın
müşteri temsilcisi
canlı destek
gerçek bir insanla görüşebilir miyim
yetkili biriyle görüşmek istiyorum
birisiyle konuşmam lazım
operatöre bağla
temsilci lütfen
müşteri hizmetlerine bağlanmak istiyorum
insanla görüşmek istiyorum
canlı bir temsilci istiyorum
biriyle konuşabilir miyim
beni bir çalışana aktarın
robot istemiyorum insan istiyorum
bir yetkiliye bağlar mısınız
müdürle görüşmek istiyorum
müşteri temsilcisine nasıl ulaşırım
canlı desteğe bağlan
temsilciyle yazışmak istiyorum
gerçek kişi istiyorum
beni insana bağla
bir görevliyle görüşmek istiyorum
temsilciye aktar
birine bağlanabilir miyim
müşteri hizmetleri
botla konuşmak istemiyorum
orada kimse var mı
destek ekibinden biriyle konuşmak istiyorum
temsilci ile görüşme
insan temsilci istiyorum
lütfen beni bir insana yönlendirin
bir danışmanla görüşmek istiyorum
canlı biriyle konuşayım
operatör
yetkili istiyorum
biri beni arasın
gerçek bir temsilciyle görüşmek istiyorum
müşteri temsilcisi ile konuşmak istiyorum
temsilciye bağlanmak istiyorum
bir insan yardım etsin
canlı temsilci
temsilci bağla
birisi benimle ilgilensin
insanla konuşmak istiyorum
müşteri hizmetleriyle görüşebilir miyim
beni destek ekibine aktar
temsilci istiyorum
bana bir insan bağlayın`,
  ru: `хочу поговорить с оператором
соедините меня с человеком
оператор
позовите оператора
можно поговорить с человеком
живой человек
переключите на оператора
свяжите с менеджером
мне нужен оператор
хочу общаться с человеком
дайте человека
нужен живой оператор
есть кто живой
переведите на специалиста
хочу говорить с сотрудником
позовите менеджера
соедините с поддержкой
не хочу общаться с ботом
я хочу человека
как связаться с оператором
как поговорить с живым человеком
оператора пожалуйста
служба поддержки
человек нужен
мне нужен человек
переключи на человека
можно живого человека
пусть мне позвонит менеджер
хочу связаться с оператором
позовите кого-нибудь
мне надо поговорить с сотрудником
свяжите меня с оператором
пожалуйста, оператор
переведите на оператора
нужна помощь человека
хочу к оператору
позвать оператора
соедини с оператором
можно оператора
хочу поговорить с руководителем
требую начальника
дайте оператора
мне нужен специалист
хватит бота, нужен человек
разговор с оператором
хочу поговорить с кем-нибудь
подключите сотрудника
мне нужен консультант
хочу поговорить с реальным человеком
агент`,
  zh: `和真人聊
转人工
我要找人工客服
人工客服
我想跟真人聊
请转接人工
帮我转人工服务
我要真人
有没有真人
可以找个人跟我说吗
我想和客服说话
叫你们经理来
转接客服
联系人工
我要人工
不要机器人，我要真人
请接人工
能不能转人工
怎么联系人工客服
人工在吗
我要跟工作人员说话
接真人客服
我不想跟机器人聊
找客服
我需要人工帮助
请让真人来回答
麻烦转人工
人工服务
给我转人工客服
我要和人说话
转真人
可以转人工吗
客服在吗
我想找一个活人
请帮我接客服人员
换人工
我要投诉，转人工
让人工来
呼叫人工
请求人工客服
我要跟你们的员工谈
有人吗
找人工
转客服
我要联系客服
能跟真人对话吗
我要专员
真人客服
需要人工
叫个人来
轉接真人客服`,
  ja: `人と話したいです
オペレーターにつないでください
担当者と話したい
人間のスタッフをお願いします
有人チャットをお願いします
オペレーター
担当者につないで
スタッフと話せますか
誰かと話したい
人間に代わってください
サポートの人と話したいです
有人対応をお願いします
オペレーターと話したい
ボットではなく人と話したい
人に対応してほしい
直接スタッフに聞きたい
担当の方をお願いします
オペレーターお願いします
人間と話す
サポート担当につないでください
電話で人と話したい
生身の人間と話したい
担当者お願いします
誰か人はいませんか
誰かいませんか
スタッフにつないで
オペレーターに切り替えて
係の人を呼んでください
人間のオペレーターに代わって
店員さんと話したい
有人サポートに切り替えてください
担当者に連絡したい
人につないでください
スタッフの方とチャットしたい
AIじゃなくて人がいい
ロボットではなく人間をお願い
責任者を出してください
カスタマーサポートにつないで
担当者に直接相談したい
オペレーターに接続
オペレーターを呼んで
人間に相談したい
人と直接チャットしたい
スタッフを呼んでください
担当者を出して
有人オペレーター
人間の担当者に代わってほしい
サポートスタッフと話したい
誰か対応してください
上司と話したい`,
}

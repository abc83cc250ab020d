/** Questions with people, agents and talk in them that ask for nobody, one a line; written before the detector was tried. */
export const decoys: Record<string, string> = {
  en: `how many people can use one licence
are you a bot or a human
can I add another person to my account
do you have human readable logs
what does the agent plan cost
I spoke with a representative last week and nothing happened
the delivery person left it in the rain
is the table for four persons
can someone else sign for it
my manager needs an invoice
who is your customer service run by
when is support available
what are your customer service hours
does the price change per person
how do I change the account manager
user agent string not recognised
cleaning agent for leather
how do I talk the printer into scanning
I talked to my bank about it
is there a person limit
someone stole my bike
someone opened my parcel
can I gift it to someone
what is a support ticket
does this work with human hair
human resources software
do I have to talk during setup
can two people share a password
the person in the picture wears size M
I'm a person with a wheelchair, is there a ramp
is the operator manual included
what is the AND operator
how does the chat bot work
can I turn off the bot
real estate agent discount
travel agent login
the technician did not show up
do your employees get a discount
are employees paid fairly
I need a representative sample
is my personal data safe
can I change the contact person
how can I contact the courier
how do I transfer money to another person
transfer my domain
connect my account to the app
I want to talk about my order
I need to call a function
what number do I call from abroad
does anyone know if it is waterproof`,
  es: `cuántas personas pueden usarlo
eres una persona o un robot
puedo añadir otra persona a mi cuenta
el precio es por persona
puede recogerlo otra persona
la persona que lo compró es mi madre
cuál es el horario de atención al cliente
hablé ayer con un agente
el agente de viajes me lo vendió
agente de limpieza para cuero
derechos humanos
recursos humanos
mesa para seis personas
alguien abrió mi paquete
quiero regalar esto a alguien
puedo hablar con mis amigos en la aplicación
el repartidor no vino
necesito factura para mi jefe
cómo cambio la persona de contacto
quién es el fabricante
el encargado de la tienda estaba cerrado
tienen descuento para empleados
cuánto tarda el soporte
qué es un operador lógico
manual del operador
hay límite de personas
sirve para dos personas
cómo funciona el bot
puedo desactivar el bot
mi marido quiere cambiarlo
quiero hablar sobre mi factura
transferir dinero a otra persona
conectar mi cuenta
pelo humano
alguien más puede firmar
personas mayores tienen descuento
hablan español
se habla inglés
cuántos agentes incluye el plan
el representante legal quién es
datos personales
entrega personal
soporte para televisor
necesito un soporte de pared
asesor fiscal recomendado en la web
puedo llamar desde el extranjero
llamada internacional cuánto cuesta
me llamo Juan
alguien robó mi bici
a quién pertenece la empresa`,
  fr: `combien de personnes peuvent l'utiliser
êtes-vous une personne ou un robot
puis-je ajouter une personne à mon compte
le prix est par personne
une autre personne peut le retirer
la personne qui a commandé est ma femme
quels sont les horaires du service client
j'ai parlé à un conseiller hier
agent d'entretien pour cuir
agent immobilier réduction
droits humains
ressources humaines
table pour six personnes
quelqu'un a ouvert mon colis
c'est un cadeau pour quelqu'un
le livreur n'est pas venu
il me faut une facture pour mon responsable
comment changer la personne de contact
qui est le fabricant
y a-t-il une réduction pour les employés
combien de temps met le support
un opérateur logique
manuel de l'opérateur
nombre maximal de personnes
convient à deux personnes
comment fonctionne le bot
puis-je désactiver le bot
mon mari veut l'échanger
je veux parler de ma facture
transférer de l'argent à une autre personne
connecter mon compte
cheveux humains
quelqu'un d'autre peut signer
personnes âgées tarif réduit
parlez-vous français
combien d'agents dans le forfait
qui est le représentant légal
données personnelles
livraison en main propre
support mural pour télévision
appeler depuis l'étranger
je m'appelle Marie
on m'a volé mon vélo
à qui appartient la société
personne ne sait
personne n'était à la maison
il n'y a personne à l'accueil du magasin le lundi ?
est-ce humainement possible
agent de voyage
l'erreur humaine est-elle couverte`,
  de: `Wie viele Personen können es nutzen
Bist du ein Mensch oder ein Bot
Kann ich eine weitere Person hinzufügen
Ist der Preis pro Person
Kann jemand anderes das Paket annehmen
Die Person auf dem Bild trägt M
Wann hat der Kundenservice geöffnet
Ich habe gestern mit einem Mitarbeiter gesprochen
Reinigungsagent für Leder
Menschenrechte Erklärung
Personalabteilung Software
Tisch für sechs Personen
Jemand hat mein Paket geöffnet
Ein Geschenk für jemanden
Der Fahrer kam nicht
Mein Chef braucht eine Rechnung
Wie ändere ich den Ansprechpartner im Konto
Wer ist der Hersteller
Gibt es Mitarbeiterrabatt
Wie lange dauert der Support
Was ist ein logischer Operator
Bedienungsanleitung für Maschinen
Wie viele Menschen passen hinein
Für zwei Personen geeignet
Wie funktioniert der Bot
Kann ich den Bot abschalten
Mein Mann will es umtauschen
Ich möchte über meine Rechnung sprechen
Geld an eine andere Person senden
Konto verbinden
Echthaar Perücke
Kann jemand anders unterschreiben
Senioren Rabatt
Sprechen Sie Englisch
Wie viele Agenten enthält der Tarif
Wer ist der gesetzliche Vertreter
Personenbezogene Daten
Personalausweis nötig?
Wandhalterung für Fernseher
Anruf aus dem Ausland
Ich heiße Jan
Mein Fahrrad wurde gestohlen
Wem gehört die Firma
Der Mensch im Video ist toll
Mitarbeiter des Monats Pokal
Haben Ihre Mitarbeiter Tarifverträge
Menschliches Versagen versichert?
Reisebüro Agent Login
Kann ich den Techniker verschieben
Mit wem wird geliefert`,
  it: `quante persone possono usarlo
sei una persona o un robot
posso aggiungere un'altra persona
il prezzo è a persona
può ritirarlo un'altra persona
la persona che ha ordinato è mia moglie
orari del servizio clienti
ieri ho parlato con un operatore
agente pulente per pelle
agente immobiliare sconto
diritti umani
risorse umane
tavolo per sei persone
qualcuno ha aperto il pacco
un regalo per qualcuno
il corriere non è venuto
il mio capo vuole la fattura
come cambio la persona di contatto
chi è il produttore
sconto per dipendenti
quanto impiega l'assistenza
operatore logico
manuale dell'operatore
numero massimo di persone
adatto a due persone
come funziona il bot
posso disattivare il bot
mio marito vuole cambiarlo
voglio parlare della mia fattura
trasferire denaro a un'altra persona
collegare il mio account
capelli umani
può firmare qualcun altro
sconto anziani
parlate italiano
quanti agenti nel piano
chi è il rappresentante legale
dati personali
supporto da parete
chiamare dall'estero
mi chiamo Luca
mi hanno rubato la bici
di chi è l'azienda
errore umano coperto?
agente di viaggio
consulente fiscale
la responsabile del negozio è gentile
serve una persona per il montaggio?
impiegati pagati bene?
il tecnico non è venuto`,
  pt: `quantas pessoas podem usar
você é uma pessoa ou um robô
posso adicionar outra pessoa à conta
o preço é por pessoa
outra pessoa pode retirar
a pessoa que comprou é minha mãe
qual o horário do atendimento ao cliente
falei ontem com um atendente
agente de limpeza para couro
agente de viagens desconto
direitos humanos
recursos humanos
mesa para seis pessoas
alguém abriu meu pacote
presente para alguém
o entregador não veio
meu chefe precisa da nota
como mudo a pessoa de contato
quem é o fabricante
desconto para funcionários
quanto demora o suporte
operador lógico
manual do operador
limite de pessoas
serve para duas pessoas
como funciona o bot
posso desativar o bot
meu marido quer trocar
quero falar sobre minha fatura
transferir dinheiro para outra pessoa
conectar minha conta
cabelo humano
outra pessoa pode assinar
desconto para idosos
vocês falam português
quantos agentes no plano
quem é o representante legal
dados pessoais
suporte de parede
ligar do exterior
meu nome é João
roubaram minha bicicleta
de quem é a empresa
erro humano tem cobertura?
o gerente da loja foi simpático
precisa de duas pessoas para montar?
alguém mais teve esse problema
o técnico não apareceu
funcionários bem pagos?
pessoa física ou jurídica`,
  nl: `hoeveel mensen kunnen het gebruiken
ben je een mens of een bot
kan ik een andere persoon toevoegen
is de prijs per persoon
kan iemand anders het ophalen
de persoon op de foto draagt M
wat zijn de openingstijden van de klantenservice
ik heb gisteren met een medewerker gesproken
reinigingsmiddel voor leer
mensenrechten beleid
personeelszaken software
tafel voor zes personen
iemand heeft mijn pakket geopend
cadeau voor iemand
de bezorger kwam niet
mijn baas wil een factuur
hoe wijzig ik de contactpersoon
wie is de fabrikant
korting voor medewerkers
hoe lang duurt support
logische operator
handleiding voor de machine
maximaal aantal personen
geschikt voor twee personen
hoe werkt de bot
kan ik de bot uitzetten
mijn man wil het ruilen
ik wil over mijn factuur praten
geld overmaken naar iemand anders
account koppelen
echt haar pruik
kan iemand anders tekenen
korting voor ouderen
spreekt u Nederlands
hoeveel agents zitten in het pakket
wie is de wettelijke vertegenwoordiger
persoonsgegevens
muurbeugel voor televisie
bellen vanuit het buitenland
ik heet Jan
mijn fiets is gestolen
van wie is het bedrijf
menselijke fout verzekerd
reisagent inloggen
de medewerker in de winkel was aardig
hoeveel mensen werken er bij jullie
heeft iemand dit probleem ook
de monteur kwam niet
is het door mensen gemaakt
persoonlijk afhalen`,
  pl: `ile osób może korzystać
czy jesteś człowiekiem czy botem
czy mogę dodać inną osobę do konta
czy cena jest za osobę
czy ktoś inny może odebrać
osoba na zdjęciu nosi M
w jakich godzinach działa obsługa klienta
wczoraj rozmawiałem z konsultantem
środek czyszczący do skóry
prawa człowieka
dział kadr program
stół dla sześciu osób
ktoś otworzył moją paczkę
prezent dla kogoś
kurier nie przyjechał
mój szef potrzebuje faktury
jak zmienić osobę kontaktową
kto jest producentem
zniżka dla pracowników
ile trwa wsparcie
operator logiczny
instrukcja obsługi
maksymalna liczba osób
dla dwóch osób
jak działa bot
czy mogę wyłączyć bota
mój mąż chce wymienić
chcę porozmawiać o mojej fakturze
przelew do innej osoby
połączyć konto
ludzkie włosy
czy ktoś inny może podpisać
zniżka dla seniorów
czy mówicie po polsku
ilu agentów w planie
kto jest przedstawicielem prawnym
dane osobowe
uchwyt ścienny
dzwonić z zagranicy
nazywam się Jan
skradziono mi rower
kto jest właścicielem firmy
błąd ludzki w gwarancji
agent ubezpieczeniowy zniżka
sprzedawca w sklepie był miły
ile osób tam pracuje
czy ktoś ma ten problem
technik nie przyszedł
odbiór osobisty
operator komórkowy w telefonie`,
  tr: `kaç kişi kullanabilir
sen insan mısın bot musun
hesabıma başka kişi ekleyebilir miyim
fiyat kişi başı mı
başka biri teslim alabilir mi
resimdeki kişi hangi beden giyiyor
müşteri hizmetleri çalışma saatleri
dün temsilciyle konuştum
deri temizleme maddesi
insan hakları
insan kaynakları yazılımı
altı kişilik masa
biri paketimi açmış
birine hediye
kurye gelmedi
müdürüm fatura istiyor
iletişim kişisini nasıl değiştiririm
üretici kim
çalışan indirimi var mı
destek ne kadar sürer
mantıksal operatör
kullanım kılavuzu
en fazla kaç kişi
iki kişiye uygun mu
bot nasıl çalışıyor
botu kapatabilir miyim
eşim değiştirmek istiyor
faturam hakkında konuşmak istiyorum
başka kişiye para göndermek
hesabımı bağla
gerçek saç peruk
başkası imzalayabilir mi
yaşlı indirimi
türkçe biliyor musunuz
pakette kaç temsilci var
yasal temsilci kim
kişisel veriler
duvar askısı
yurt dışından aramak
adım Ali
bisikletim çalındı
şirket kimin
insan hatası garantiye girer mi
seyahat acentesi
mağazadaki görevli kibardı
kaç kişi çalışıyor
bu sorunu yaşayan var mı
teknisyen gelmedi
mobil operatör uyumu
insan saçı`,
  ru: `сколько человек может пользоваться
ты человек или бот
можно добавить другого человека
цена за человека
может забрать другой человек
человек на фото носит M
часы работы службы поддержки
вчера говорил с оператором
средство для кожи
права человека
отдел кадров программа
стол на шесть человек
кто-то открыл посылку
подарок для человека
курьер не приехал
начальнику нужен счет
как изменить контактное лицо
кто производитель
скидка для сотрудников
сколько отвечает поддержка
логический оператор
инструкция
максимум людей
для двух человек
как работает бот
можно отключить бота
муж хочет обменять
хочу поговорить о моем счете
перевод другому человеку
привязать аккаунт
человеческие волосы
может подписать другой человек
скидка пенсионерам
вы говорите по-русски
сколько операторов в тарифе
кто законный представитель
личные данные
кронштейн на стену
звонить из-за границы
меня зовут Иван
у меня украли велосипед
кому принадлежит компания
человеческий фактор гарантия
мобильный оператор какой нужен
сотрудник магазина был вежлив
сколько людей работает
у кого-то была такая проблема
мастер не пришел
менеджер паролей
агент по недвижимости`,
  zh: `几个人可以用
你是机器人还是真人
可以加别人到账户吗
是按人收费吗
别人可以代签吗
图片上的人穿什么码
客服几点上班
昨天客服说会退款
人工皮革护理
人权声明
人力资源软件
六人桌
有人打开了我的包裹
送人的礼物
快递员没来
老板要发票
怎么改联系人
厂家是谁
员工有折扣吗
支持多久回复
逻辑运算符
使用说明
最多几个人
适合两个人吗
机器人怎么用
可以关闭机器人吗
我老公想换货
我想谈谈我的账单
转账给别人
绑定账户
真人发假发
老人优惠吗
会说中文吗
套餐包含几个坐席
法人是谁
个人信息
电视支架
国外怎么打电话
我叫小明
自行车被偷了
公司是谁的
人为损坏保修吗
店里的人很好
公司有多少人
有人遇到这个问题吗
师傅没来
人工智能功能
客服电话多少
人工费多少钱
手工制作还是机器`,
  ja: `何人で使えますか
あなたは人間ですかボットですか
他の人をアカウントに追加できますか
料金は一人あたりですか
他の人が受け取れますか
写真の人は何サイズですか
カスタマーサポートの営業時間は
昨日オペレーターと話しました
革の洗剤
人権方針
人事ソフト
六人用テーブル
誰かが荷物を開けた
誰かへのプレゼント
配達員が来なかった
上司が領収書を欲しがっています
連絡先の変更方法
メーカーはどこですか
社員割引はありますか
サポートの返信はいつですか
論理演算子
取扱説明書
最大何人ですか
二人用ですか
ボットの使い方
ボットを消せますか
夫が交換したいと言っています
請求書について話したい
他人に送金
アカウント連携
人毛ウィッグ
本人以外の署名
シニア割引
日本語は話せますか
プランのオペレーター数は
代表者は誰ですか
個人情報
テレビの壁掛け
海外から電話する方法
私の名前は田中です
自転車を盗まれた
会社の所有者は誰
人為的ミスは保証対象ですか
店員が親切でした
何人働いていますか
同じ問題の人はいますか
技術者が来ない
人工知能の機能
電話番号は何ですか
人気の色は`,
}

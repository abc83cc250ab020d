import type { SensitiveClass } from '../../find-sensitive.ts'

/** Turns that belong to a class and turns that only look so, one a line. */
export const phrases: Record<SensitiveClass, { hits: string; decoys: string }> = {
  self_harm: {
    hits: `I want to kill myself
I don't want to live anymore
I'm going to end my life tonight
thinking about suicide
life is not worth living
I have been cutting myself again
I want to die
everyone would be better off without me
I can't go on anymore, I have nothing to live for
feeling suicidal
I wish I was dead
I'm going to hurt myself
quiero suicidarme
no quiero seguir viviendo
me quiero morir
voy a quitarme la vida
je veux mourir
j'ai envie de me suicider
je ne veux plus vivre
je vais mettre fin à mes jours
ich will nicht mehr leben
ich bringe mich um
ich denke an Selbstmord
ich will sterben
voglio morire
voglio uccidermi
non voglio più vivere
quero morrer
vou me matar
não quero mais viver
ik wil dood
ik wil niet meer leven
ik ga zelfmoord plegen
chcę umrzeć
chcę się zabić
nie chcę już żyć
ölmek istiyorum
intihar etmeyi düşünüyorum
kendimi öldüreceğim
хочу умереть
я покончу с собой
не хочу больше жить
أريد أن أموت
أفكر في الانتحار
سأقتل نفسي
我想死
我不想活了
我要自杀
死にたい
自殺したい
もう生きていたくない`,
    decoys: `this bug is killing me
how do I kill the process
I'm dying to see the new tent
my phone died
the battery is dead
dead link on your page
I'd kill for a discount
kill switch for the pump
the deadline is tomorrow
I nearly died laughing
this wait will be the death of me
dead on arrival, please replace it
Suicide Squad blu-ray
cut myself on the packaging, can I get a plaster kit?
end my subscription
I want to end my contract
can I live without the cloud plan?
drop dead gorgeous dress
the app dies when I open it
how long do the batteries live
does the plant die in winter?
self-cutting paper
you are killing it, great work
die Batterie ist tot
das Gerät ist gestorben
der Prozess stirbt immer ab
mein Handy ist tot
me muero de ganas de verlo
se murió la batería
muero de risa
je meurs d'envie de l'essayer
mon téléphone est mort
c'est mortel ce produit
muoio dalla voglia di provarlo
la batteria è morta
estou morrendo de vontade
a bateria morreu
mijn telefoon is dood
de batterij is leeg
padł mi telefon
telefonum öldü
телефон умер
батарея сдохла
البطارية ماتت
手机没电死机了
笑死我了
電池が死んだ
アプリが落ちる`,
  },
  threat: {
    hits: `I will kill you
I'm going to come to your office and hurt someone
I know where you live
I'll burn your store down
you will regret this, I'm coming for you
I have a gun and I am coming
there is a bomb in your building
I'm going to shoot you all
watch your back
I will find you and beat you up
you're dead, all of you
I'm going to stab the driver
I want to hurt the driver
I will kill that courier
I will find where you live
I'm going to find out where you work
I will smash your shop windows
I'll blow up your office
te voy a matar
sé dónde vives
voy a quemar tu tienda
os vais a arrepentir, voy a por vosotros
je vais te tuer
je sais où tu habites
je vais brûler votre magasin
je vais vous casser la gueule
ich bringe euch um
ich weiß wo du wohnst
ich zünde euren Laden an
ich werde dich umbringen
ich komme vorbei und schlage euch zusammen
ti ammazzo
so dove abiti
vi brucio il negozio
vou te matar
sei onde você mora
vou quebrar a sua cara
ik maak je dood
ik weet waar je woont
ik steek jullie winkel in brand
zabiję cię
wiem gdzie mieszkasz
podpalę wasz sklep
seni öldüreceğim
nerede oturduğunu biliyorum
dükkanınızı yakarım
я тебя убью
я знаю где ты живешь
я взорву ваш офис
سأقتلك
أعرف أين تسكن
سأحرق متجركم
我要杀了你
我知道你住哪里
我要炸了你们公司
殺してやる
お前の住所は知っている
店に火をつけてやる`,
    decoys: `kill the process on port 80
how do I kill weeds
does this spray kill bugs
can I shoot RAW with this camera
when do you shoot the next catalogue
bath bomb set
burn a CD
burns the skin, does the cream?
my laptop blew up in size on screen
blow up mattress
I will find you on Instagram
I will find where you list the sizes
will this harm the driver software?
do you know where I can find the manual
beat the price of the other shop
the coffee shop at the corner
a stab at configuring it
does the knife cut bread
I'm coming to your store tomorrow
come to your office to pick it up
I have a glue gun
hunting rifle case size
I will hit the limit soon
this threatens my deadline
threat detection settings
attack surface of the plugin
how does it handle DDoS attacks
the update killed my settings
killer deal
smash burger press
fire stick
fire pit delivery
you'll be hearing good things from me
regret my purchase, return?
den Prozess töten
Bombenangebot noch gültig?
Mückenspray tötet Mücken?
matar el proceso
mata hormigas
tuer le processus
spray qui tue les mouches
uccidere il processo
bombe da bagno
matar baratas
bom dia, vou à loja amanhã
ik kom morgen naar jullie winkel
zabić proces
sinek öldürücü sprey
убить процесс
средство убивает клопов
قتل العملية في لينكس
杀毒软件
杀进程
プロセスを殺す
殺虫剤ありますか`,
  },
  legal: {
    hits: `I will sue you
you'll hear from my lawyer
my attorney will contact you
I am taking you to court
I'm filing a complaint with the consumer protection agency
this is illegal and I will take legal action
I will report you to the police
class action lawsuit
I demand my data under GDPR article 15
cease and desist
small claims court is next
I'm going to press charges
you are in breach of contract
I will file a lawsuit tomorrow
subpoena for the records
voy a demandarlos
mi abogado se pondrá en contacto
voy a denunciarles a consumo
tomaré acciones legales
je vais porter plainte
mon avocat va vous contacter
je vais vous poursuivre en justice
je saisis la DGCCRF
ich werde Sie verklagen
mein Anwalt meldet sich
ich erstatte Anzeige
rechtliche Schritte einleiten
ich gehe zur Verbraucherzentrale
vi denuncio
il mio avvocato vi contatterà
farò causa
vou processar vocês
meu advogado vai entrar em contato
vou reclamar no Procon
ik stap naar de rechter
mijn advocaat neemt contact op
ik doe aangifte
pozwę was do sądu
mój prawnik się skontaktuje
zgłoszę to na policję
sizi dava edeceğim
avukatım arayacak
tüketici mahkemesine gideceğim
я подам на вас в суд
мой адвокат свяжется
напишу заявление в полицию
سأرفع دعوى ضدكم
محاميي سيتواصل معكم
سأشتكيكم للشرطة
我要起诉你们
我的律师会联系你们
我要报警
訴えます
弁護士に相談します
警察に通報します`,
    decoys: `do you have legal size paper
legal pad A4
tennis court shoes
court shoes size 38
food court opening hours
suit for a wedding
police light toy car
lawyer costume for Halloween
I want to sue-de shoes
does the lawnmower charge overnight
who pays the charges
what are the extra charges
charge my phone
press the charge button
is there a law school discount
Lawson table
case for my phone
in case it breaks
the court yard set
action camera
is the warranty in effect
legal notice page link
terms and conditions
privacy policy link
where is the imprint
demand is high
claim my voucher
how do I claim my points
complaint form, where is it?
trial period
free trial
jury duty mug
judge the quality yourself
attorney discount at your shop?
papel tamaño legal
traje para la corte inglés
zapatos de tacón corte bajo
format légal du papier
cour de récréation
Gericht bestellen, welches Essen?
Anzeige auf dem Display ist dunkel
die Anzeige flackert
Anwaltsserie auf DVD
la causa del problema
campo da tennis
processar o pagamento
o pagamento está processando
rechter schoen
linker en rechter handschoen
procesor do laptopa
mahkeme dizisi DVD
суд на льду, шутка
тапочки для корта
محكمة دراما
法国制造
警告灯
法律書籍はありますか
訴求ポイント`,
  },
  medical: {
    hits: `I had an allergic reaction to your cream
I can't breathe after eating it
my chest hurts after taking the pills
is it safe during pregnancy?
can I take it with blood pressure medication?
I took too many tablets
my son swallowed a battery
it burned my skin and it's blistering
I was injured by your product
bleeding won't stop
I think I have been poisoned
what dose should I take?
I got food poisoning from your meal
I had to go to hospital
my rash is getting worse after using it
side effects of the supplement
I'm diabetic, can I eat it?
tuve una reacción alérgica
me duele el pecho
no puedo respirar
¿puedo tomarlo embarazada?
j'ai fait une réaction allergique
je n'arrive plus à respirer
puis-je le prendre enceinte ?
j'ai dû aller à l'hôpital
ich habe eine allergische Reaktion
ich bekomme keine Luft
darf ich es in der Schwangerschaft nehmen?
ich musste ins Krankenhaus
Nebenwirkungen von dem Präparat
ho avuto una reazione allergica
non riesco a respirare
posso prenderlo in gravidanza?
tive uma reação alérgica
não consigo respirar
posso tomar na gravidez?
ik kreeg een allergische reactie
ik kan niet ademen
mag ik het gebruiken tijdens zwangerschap?
mam reakcję alergiczną
nie mogę oddychać
czy mogę brać w ciąży?
alerjik reaksiyon oldu
nefes alamıyorum
hamileyken kullanabilir miyim?
у меня аллергия на ваш крем
не могу дышать
можно ли при беременности?
أصبت بحساسية من الكريم
لا أستطيع التنفس
هل هو آمن أثناء الحمل؟
我过敏了
我呼吸困难
怀孕能吃吗
アレルギー反応が出ました
息ができません
妊娠中に飲めますか`,
    decoys: `doctor who mug
nurse shoes size 40
hospital bed linen
first aid kit price
the app is sick, love it
sick of waiting
is the health check endpoint up
medical discount for students?
heart shaped pillow
my heart is set on the red one
breathable fabric
breathing room in the tent
dose of fun
inject the script tag
script injection
virus scanner licence
my computer has a virus
symptom of a bad cable
the screen bleeds light
bleeding edge version
headache to set up
painful checkout process
this form is a pain
the page hurts my eyes
drug store nearby?
pill-shaped button colour
tablet with 10 inch screen
tablet stand
operating temperature
operation manual
surgery gloves box of 100
baby blue colour
pregnant pause, haha
allergic to bad design
I'm allergic to phone calls
acid wash jeans
poison ivy costume
hay estuche para tabletas
la tableta no carga
estoy harto
tablette qui ne charge pas
sac d'hôpital de poupée
Tablet lädt nicht
Herzform Kissen
Arztserie
cuore di stoffa
tablet não liga
tablet doet het niet
tablet nie działa
tablet açılmıyor
планшет не включается
вирус на компьютере
تابلت لا يعمل
平板电脑坏了
电脑中毒
タブレットが動かない
心配です`,
  },
  payment_data: {
    hits: `my card number is 4539 1488 0343 6467
the CVV is 123
here is my IBAN DE89 3704 0044 0532 0130 00
my PIN is 4821
card 4539148803436467 exp 09/27
my security code is 442
should I send you my card number?
can I give you my credit card details here?
the three digits on the back are 991
expiry date 11/28 cvc 337
my sort code is 12-34-56 and account number 12345678
my bank password is hunter2
I'll send my card details
the one-time code from my bank is 883920
mi número de tarjeta es 4539148803436467
el CVV es 123
le doy los datos de mi tarjeta
mon numéro de carte est 4539 1488 0343 6467
le cryptogramme est 123
je vous donne mes coordonnées bancaires
meine Kartennummer ist 4539148803436467
die Prüfnummer ist 123
meine Kontonummer ist 532013000
meine PIN lautet 4821
il numero della mia carta è 4539148803436467
il CVV è 123
le mando i dati della carta
o número do meu cartão é 4539148803436467
o código de segurança é 123
vou mandar os dados do cartão
mijn kaartnummer is 4539148803436467
mijn pincode is 4821
de CVC is 123
mój numer karty to 4539148803436467
kod CVV 123
podaję dane karty
kart numaram 4539148803436467
CVV 123
kart bilgilerimi göndereyim mi
номер моей карты 4539148803436467
CVV код 123
пин-код 4821
رقم بطاقتي 4539148803436467
رمز CVV هو 123
我的卡号是4539148803436467
安全码是123
カード番号は4539148803436467です
セキュリティコードは123です`,
    decoys: `do you accept credit cards
which cards do you accept
can I pay by card
I want to change my payment method
the card was declined
gift card balance
PIN header on the board
pin badge set
pin the message
how many pins does the plug have
security code of the alarm panel, where to find it?
what is a CVV?
where is the CVV on my card?
do you store card details?
are my card details safe with you?
how do I remove my card number?
SD card 128 GB
card game rules
business cards 250 pieces
graphics card
sim card slot
my order number is 4021345987
test card 4242 4242 4242 4242
bank holiday hours
power bank 20000 mAh
promo code SAVE20
discount code 12345
the voucher code is 8842
postal code 10115
code 123 error
account settings
my account is locked
expiry date of the milk
IBAN field does not accept my input
what is your IBAN for the transfer?
¿aceptan tarjeta?
tarjeta de regalo
acceptez-vous la carte bleue ?
carte cadeau
Kann ich mit Karte zahlen?
Geschenkkarte
Speicherkarte
accettate carte?
carta regalo
aceitam cartão?
cartão presente
kan ik met kaart betalen
cadeaukaart
czy można płacić kartą
karta podarunkowa
kartla ödeyebilir miyim
можно оплатить картой?
карта памяти
هل تقبلون البطاقات
可以刷卡吗
礼品卡
カード払いできますか
メモリーカード`,
  },
  minor: {
    hits: `I am 12 years old
I'm 14, can I order?
I'm only thirteen
I'm a kid and my mum doesn't know
I am under 18
I am 15 and want to buy vape
my 9 year old ordered without asking
my daughter is 11 and opened an account
I'm in 6th grade
my underage son bought it
I'm a minor, can I sign up?
my child used my account to buy it
I turn 13 next week
tengo 12 años
soy menor de edad
mi hijo de 10 años compró esto
tengo trece años
j'ai 12 ans
je suis mineur
mon fils de 10 ans a commandé
je suis mineure, est-ce possible ?
ich bin 12 Jahre alt
ich bin 14
ich bin minderjährig
mein 10-jähriger Sohn hat bestellt
ich bin noch nicht 18
ho 12 anni
sono minorenne
mio figlio di 10 anni ha comprato
tenho 12 anos
sou menor de idade
meu filho de 10 anos comprou
ik ben 12 jaar
ik ben minderjarig
mijn zoon van 10 heeft besteld
mam 12 lat
jestem niepełnoletni
mój 10-letni syn kupił
12 yaşındayım
reşit değilim
10 yaşındaki oğlum sipariş verdi
мне 12 лет
я несовершеннолетний
мой сын 10 лет заказал
عمري 12 سنة
أنا قاصر
ابني عمره 10 سنوات طلب
我今年12岁
我未成年
我10岁的儿子买了
12歳です
未成年です
10歳の息子が注文しました`,
    decoys: `I am 45 years old
I'm 30, is there a senior discount?
toys for 12 year olds
bike for a 6 year old
a gift for my 8 year old niece
shoes for kids
kids menu
what age is this toy for?
minor scratch on the screen
it's a minor issue
a minor bug
A minor guitar tuning
minor version update
under 18 kg
under 15 euros
delivery in 12 days
I'm 12 minutes away
my account is 10 years old
our company is 15 years old
the car is 9 years old
I am a 12 time customer
I'm 14 km away
size 12 shoes
I'm 17th in the queue
my son is 25
children's books
school backpack
grade 8 bolts
child lock on the oven
child theme for WordPress
the child process crashes
teen mode setting
baby car seat
tengo 12 pedidos
tengo 40 años
juguetes para niños de 10 años
j'ai 12 commandes
j'ai 40 ans
jouet pour 10 ans
Ich bin 40 Jahre alt
Spielzeug ab 10 Jahren
Ich bin 12. in der Schlange
ho 40 anni
ho 12 ordini
giochi per bambini
tenho 40 anos
tenho 12 pedidos
ik ben 40 jaar
speelgoed voor 10 jaar
mam 40 lat
mam 12 zamówień
40 yaşındayım
мне 40 лет
мне 12 штук
عمري 40 سنة
我40岁了
12岁儿童玩具
40歳です
12歳用の靴`,
  },
  others_data: {
    hits: `can you give me my neighbour's address
what is the phone number of the person who ordered it
I need my ex's new address
tell me where my wife ordered
show me my husband's orders
can you tell me who lives at that address
I want to see my girlfriend's messages
give me the e-mail of another customer
what did my colleague buy?
who else ordered to this address, what's their name?
I got somebody else's invoice with their address
I can see another customer's data in my account
your e-mail had a stranger's name and address
can you look up my boyfriend's account
what is the seller's home address
access my mother's account
the personal data of your employee please
dame la dirección de mi vecino
quiero ver los pedidos de mi marido
veo los datos de otro cliente
donnez-moi l'adresse de mon voisin
je veux voir les commandes de ma femme
je vois les données d'un autre client
geben Sie mir die Adresse meines Nachbarn
was hat meine Frau bestellt?
ich sehe die Daten eines anderen Kunden
zeigen Sie mir die Bestellungen meines Mannes
mi dia l'indirizzo del mio vicino
vedo i dati di un altro cliente
cosa ha ordinato mia moglie?
me dê o endereço do meu vizinho
vejo os dados de outro cliente
o que minha esposa comprou?
geef me het adres van mijn buurman
ik zie de gegevens van een andere klant
wat heeft mijn vrouw besteld?
proszę podać adres mojego sąsiada
widzę dane innego klienta
co zamówiła moja żona?
komşumun adresini verin
başka bir müşterinin bilgilerini görüyorum
eşim ne sipariş etti?
дайте адрес моего соседа
я вижу данные другого клиента
что заказала моя жена?
أعطني عنوان جاري
أرى بيانات عميل آخر
ماذا طلبت زوجتي؟
给我邻居的地址
我看到别人的订单信息
我老婆买了什么
隣人の住所を教えて
他の客の個人情報が見えます
妻は何を注文しましたか`,
    decoys: `what is your address
what is your phone number
can I change my address
deliver to my neighbour
can my neighbour accept the parcel
ship it to my wife
gift for my husband
my wife loves it
my colleague recommended you
can a friend collect it
can I use another address
another customer said it was good
who is the manufacturer
who is your CEO
what do other customers think
customer reviews
how do you handle customer data
where is my data stored
the e-mail of your support please
store address in Berlin
can I give my friend a referral code
the name on the card is mine
my husband ordered for me, where is it?
I ordered for my mother
my brother will pay
send the invoice to my company
somebody else opened the door
is anyone else having this issue
what did I buy?
show me my orders
my account
what do others buy?
employee discount
dirección de la tienda
regalo para mi marido
mi vecino recogió el paquete
adresse du magasin
cadeau pour ma femme
mon voisin a le colis
Adresse des Ladens
Geschenk für meine Frau
mein Nachbar hat das Paket angenommen
indirizzo del negozio
regalo per mia moglie
endereço da loja
presente para minha esposa
adres van de winkel
cadeau voor mijn vrouw
adres sklepu
prezent dla żony
mağazanın adresi
eşime hediye
адрес магазина
подарок жене
عنوان المتجر
هدية لزوجتي
商店地址
给老婆的礼物
店の住所
妻へのプレゼント`,
  },
}

/**
 * What English words speak of, a topic a line: `-` joins the words of a phrase, and a word may stand in several lines.
 * Wider than the thesaurus, whose groups mean the same: these only belong together. Written by hand.
 */
export const topicLines = `
how way method procedure process step steps instructions guide tutorial manual how-to how-do-i how-can-i how-should-i what-do-i-need-to-do
why reason cause how-come what-for due-to because explanation what-happened what-made
want need wish would-like like-to require gotta have-to must looking-to trying-to hoping hope intend plan-to going-to should wanna desire
can could may able possible possibility allowed permitted permission capable eligible let-me is-there-a-way okay-to
tell say inform let-me-know notify mention state advise report announce update-me brief
ask question inquire enquiry query wonder curious request
answer respond reply response react feedback
know aware understand idea familiar realize clue learn find-out figure-out discover determine
think believe guess assume suppose feel seem opinion view consider reckon suspect expect imagine
remember recall memorize remind recollect memory
explain clarify describe elaborate define meaning mean significance definition interpretation describe detail
show display present reveal see view look watch visible appear screen
find search locate look-up look-for seek hunt browse google spot discover
check verify review inspect examine confirm look-at look-into double-check make-sure ensure validate test investigate
choose pick select decide option choice alternative prefer preference opt
compare difference differ versus better distinguish contrast same similar alike match identical equal
give provide supply offer hand grant issue
get receive obtain acquire gain collect pick-up fetch grab earn got gotten
take grab bring carry hold pull remove
send forward transmit deliver ship mail post dispatch submit
put place set lay position insert
keep hold maintain retain store save stay remain preserve
use utilize usage apply employ operate used operation utilise
make create build produce generate form develop craft design construct compose
change alter modify adjust edit switch convert vary transform amend revise update swap replace
fix repair solve resolve correct mend patch troubleshoot sort-out rectify
add include append attach extra additional another more plus insert join
remove delete erase clear eliminate drop discard dispose trash rid wipe cancel take-off
start begin launch open initiate activate commence turn-on boot
stop end finish quit halt cease pause terminate cancel close abort turn-off shut
continue resume proceed carry-on go-on keep-going still persist
increase raise boost grow higher up expand extend rise gain turn-up crank more
decrease reduce lower cut shrink drop decline down lessen minimize turn-down less
move go travel walk head leave depart proceed transport relocate
come arrive reach return get-here approach show-up land enter
leave depart exit go-away departure check-out
wait delay pending hold patience longer queue standby expect
hurry fast quick rush speed soon immediately urgent asap rapidly instantly swift
slow sluggish late delay takes-long forever behind overdue
try attempt effort trial experiment test
fail failure unsuccessful error crash wrong not-work mistake
succeed success work successful accomplish achieve complete manage
happen occur event take-place going-on incident situation
help assist support aid guide guidance hand serve
allow permit let enable authorize approve accept grant
prevent block avoid forbid stop ban restrict disable prohibit
accept approve agree okay acknowledge consent confirm
refuse reject decline deny turn-down disallow not-accepted
buy purchase order acquire shop get checkout cart basket bought
sell sold sale selling vendor market merchant seller retailer dealer
pay payment paid spend transaction charge settle bill fee
charge fee cost price expense rate amount bill surcharge tariff toll
cheap affordable inexpensive budget discount bargain low-cost deal
money cash funds currency dollar buck coin change bill euro pound cent
currency dollar euro pound yen peso rupee franc krona yuan gbp usd eur aud cad chf jpy ruble
bank banking branch teller lender institution credit-union
card debit credit visa mastercard plastic amex
transfer wire send-money move remit transaction remittance
deposit top-up topup load add-money fund recharge paycheck credit
withdraw withdrawal atm cash-machine cashpoint take-out cash
loan mortgage borrow lend debt credit finance lender apr interest repay
interest rate apr percent apy percentage yield
invest investment stock share bond portfolio fund dividend market retirement 401k ira pension
tax taxes irs vat gst deduction return refund w2 filing
salary wage income paycheck pay payday earnings payroll raise bonus compensation
budget spending expense saving finance afford
refund reimburse money-back return rebate repayment credit-back chargeback dispute
dispute contest challenge disagree complaint not-mine claim
fraud scam stolen theft hack phishing suspicious unauthorized steal compromised criminal
lost missing misplaced disappeared gone left-behind
security secure safe safety protect protection privacy encryption
identity verify proof id passport document license identification
password pin passcode code login credential username
insurance coverage policy insured premium deductible claim
contract agreement terms conditions policy clause sign
bill invoice receipt statement utility due
due deadline expire expiration expiry end-date overdue until
twice double duplicate two-times multiple again repeated both
limit maximum minimum cap threshold restriction most least max min
amount quantity number total sum how-many how-much count
many much several lots plenty numerous few some
all every whole entire everything each complete full total
none nothing zero no empty nobody
part piece portion half section bit share partial
last final latest recent previous past
next following upcoming later future after soon
now current currently present right-now moment today at-the-moment
today tonight morning afternoon evening noon midnight night
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december month
week month year day daily weekly monthly annual decade century
hour minute second time clock o'clock duration am pm
time-zone timezone local-time gmt est pst
always never often sometimes usually rarely every-time frequently
again repeat once-more another-time redo rerun replay
one two three four five six seven eight nine ten hundred thousand million dozen
math calculate add subtract multiply divide sum minus plus times equation square-root percent average
measure convert unit inch foot feet mile meter kilometer pound ounce gram kilogram liter gallon cup tablespoon teaspoon
big large huge great giant massive enormous
small little tiny mini short compact
long short tall height length wide width deep
hot warm heat heating warmer boiling
cold cool chilly freezing cooler cooling ac air-conditioning
temperature thermostat degrees heat cool fahrenheit celsius
weather forecast rain snow sunny storm wind cloudy humidity umbrella
light lamp bulb lighting bright dim dark brightness
color colour red blue green yellow white black pink purple orange brown
loud volume quiet sound mute noise audio speaker
music song track album artist band playlist tune melody singer
genre rock jazz pop classical rap hip-hop country-music blues metal folk electronic
radio station fm broadcast channel tune
movie film cinema theater actor actress director tv television netflix watch show
book novel read author story writer chapter library literature
game play quiz trivia chess puzzle video-game xbox
sport football soccer basketball baseball tennis golf team league score match nba nfl
joke funny laugh humor hilarious comedy riddle
news headline article journalist current-events politics cnn bbc newspaper
president government election minister politician congress senator king queen prime-minister mayor
country nation usa america england france germany china japan india canada australia spain italy mexico brazil
city town capital london paris new-york chicago boston los-angeles berlin tokyo rome seattle dallas miami
place location where area region spot site venue destination
near nearby close closest around local vicinity nearest
direction route way map navigate gps path directions
traffic jam congestion accident road highway commute
car vehicle automobile truck suv drive driving driver
engine motor oil tire brake battery gas fuel mechanic maintenance mpg
train rail bus subway metro station tram transit
flight airplane plane airport airline fly boarding layover
trip travel vacation holiday journey tour tourist visit itinerary abroad
hotel room motel lodging accommodation stay airbnb reservation
visa passport embassy immigration border customs
book reserve reservation booking schedule appointment table
schedule calendar appointment meeting event agenda plan
reminder remind alert alarm notification notify
list item todo to-do task grocery shopping-list checklist
message text sms chat write whatsapp texting
email mail inbox gmail outlook subject attachment
call phone dial ring telephone contact
phone cell mobile smartphone iphone android device handset
social facebook twitter instagram tweet post youtube snapchat tiktok
photo picture image camera selfie video
computer laptop pc desktop tablet ipad monitor keyboard mouse printer
internet wifi network connection router online web broadband
app application software program website site page browser
file document folder pdf upload download attachment
language english spanish french german italian chinese japanese portuguese russian translate
translate say-in word phrase spell pronounce spelling
person people someone man woman guy human individual
family mother father mom dad brother sister wife husband son daughter parent cousin uncle aunt grandmother grandma spouse
child kid baby infant teenager children son daughter
age old young years-old birthday born birth
wedding marriage married anniversary engaged divorce
party celebration birthday event festival
house home apartment flat residence property building rent landlord tenant
room kitchen bathroom bedroom living-room garage basement office
furniture chair table sofa bed desk couch
clean vacuum wash dust mop sweep laundry tidy dishwasher
appliance oven fridge refrigerator microwave washer dryer stove
plug socket outlet switch power smart-home hue
electricity power gas water utility energy
garden plant flower lawn tree grass
pet dog cat puppy kitten vet animal
animal lion tiger elephant bird fish horse cow bear snake
food meal eat dish cuisine snack hungry
breakfast lunch dinner supper brunch
restaurant diner cafe bistro eatery bar
recipe cook bake ingredient prepare fry boil grill roast
ingredient salt sugar butter flour egg milk cheese cream pepper garlic onion substitute
meat chicken beef pork fish steak turkey bacon lamb
fruit apple banana orange strawberry grape lemon avocado tomato
vegetable potato carrot salad broccoli spinach lettuce
pizza pasta burger sandwich taco sushi noodles rice soup curry burrito
dessert cake cookie pie ice-cream chocolate brownies
drink water juice beer wine coffee tea soda
coffee espresso latte cappuccino brew
delivery takeout takeaway order-in carry-out doordash grubhub
diet nutrition calorie protein carb fat healthy vegan vegetarian gluten
health medical doctor hospital nurse clinic physician
sick ill symptom fever cough flu cold headache pain
medicine drug pill prescription vaccine shot pharmacy
body arm leg head hand foot back stomach heart eye
exercise workout gym run jog fitness yoga
sleep bed nap tired asleep awake wake
happy glad joy pleased delighted satisfied
sad unhappy depressed upset cry
angry mad furious annoyed frustrated irritated
afraid scared worry anxious nervous concerned
love like enjoy fond favorite adore
good great excellent nice fine best wonderful awesome perfect
bad terrible awful poor worst horrible
interesting fun exciting boring dull
important crucial urgent essential priority
true right correct accurate real
false wrong incorrect inaccurate fake
new recent latest modern fresh brand-new
old ancient used previous outdated
different other another alternative else
special particular specific certain exact
normal regular standard usual common typical
strange weird odd unusual unexpected unknown unrecognized
available stock in-stock exist offer have
broken damage crack defective faulty malfunction
clothes shirt shoes dress pants jacket wear outfit sweater
size fit small medium large
product item goods merchandise article thing stuff
order purchase shipment package parcel delivery track
ship shipping deliver delivery courier dispatch
track status where-is progress update
store shop mall market supermarket outlet
brand company business firm manufacturer corporation
customer client user buyer shopper
service customer-service support agent representative operator
review rating recommend suggestion feedback
job work career position employment hire occupation
boss manager employer supervisor coworker colleague
apply application submit enroll register
school university college student class course teacher education
exam test homework grade study
science physics chemistry biology space planet
law legal lawyer court police judge
nature ocean sea river mountain lake forest beach
yes yeah sure yep correct
maybe perhaps possibly not-sure might unsure
hello hi hey greetings good-morning
sorry apologize excuse-me pardon regret
setting settings configure configuration preference options setup mode
default reset restore factory original
physical real actual plastic tangible
virtual digital online electronic disposable
activate enable register validate initialize
automatic auto recurring regular scheduled standing
merchant store vendor retailer seller
statement history transaction activity record log
pending processing in-progress not-yet waiting
reverse revert undo refund cancel
address street zip postal move
international foreign abroad overseas global
spouse partner couple boyfriend girlfriend
`

// Written by scripts/make-spelling.ts; see there.

/** By language: log probability of three letters in a row, and the letters that have it, end to end. */
export const spelling: Record<string, { unseen: number; classes: [number, string][] }> = {
  en: {
    unseen: -9.5,
    classes: [
      [-5, 'an  ththe'],
      [-5.5, 'er ng ing whianre her'],
      [-6, "se  does 't n't yoyou behe  we soen  anandia ll  hand ter no sh"],
      [
        -6.5,
        ' coch  hecanrs  ca maour wa toereay oululdthioneat ld hatis  moesesom itne hin miverniast as omethaoutnt ow  inent ouor  is ardayanime illin ut th  lelan pa sait oeson couto ve  chtanet othersts  su',
      ],
      [
        -7,
        " rear  me i' on's doenotou'whe hometsh  neundry hou fr myusthannesong liforot don diur na  wihavwaswho woanyoreitsstads urs kileanowso eanndale  al boallishria st gual alaeth teica baeenghthenht igham  yencendsbershiman buoun i 'reou plesn't'suchwhawhied hisconond taarerin afmalmenose se foanguri si unmortesce monsiabytmilyteove oraveeasmy ougshoecord ameanado rennorardarani om te  a  mu plaseerygh heyrouselughunt de",
      ],
      [
        -7.5,
        "chewanwe inamarwee go hi vebouichithven peetederguahasost daaribithil jubiail  gi ab ofabohosir tilwitsec rieon gachantiran am ja tullicenesttonmbeearly us  ge lailengarn  if'd 'll'veat'beediddn'elfem en'hichowhroif ke letlf on'pinthrreeitiritgabguigo  byad ainho thotur cesamembfriiteheiid romabidaninida durelley istivela ord ru brayscelabyiloinekillesanohessinstotin po at fandi naatibaneniuaravira kin du loamaantausel endhadintknoownshewn ime aggrechingoaligalhecnisonisha koegaelaic namresrictiaeekviayananeernrab ev kn ni otaftambatabe by eirerieveftehalhemhipikeippjuslikmeomigmucno payrdeusewilwoutimee omardays nea fiagacrediaeliirari vinislslaart",
      ],
      [
        -8,
        " custetarral tisercar as ka slamiankbodbotde ionkenmbingeof ppiancminlarind cr gr swachaitalkgeriliizekisliandenicny oloweawonze ew ntropepeasdaburdislislitoliurkarydininuontarcpertemugubelrgirusmermme ea usannashathbetdeleinenege ip ntorwastisucswatalteltenti tseuanwayyeserberrks reauni ac bialtcolcosdi golhelincli lonomoorironta torubaagotra eueururo qu zicroeleeragarlinlomms orwramssisunudallaece viort ir ov ow sp up'm alsan'asnbarbecbefbeibutca caudoidy e're'seaceatecaeckeedefoepaerdesnetwey'ff frogaigetgothimhomhy i'di'li'mi'videidnim iptisnit'ldnlivlsomosmusmysneenignk nlynnonyanyonytodyoffoinoldonconloo palpenquere'recrk siztootweu'du'lu'ru'vup we'wenwerwhywory'ryonyseythnewatuegrjanurdgia hu trauraymbraealechediicepanrierriruntomua uruquarteek fregiggrahaiigalobmeganuesdnthnututeyea au ocerlesindorceuatuidea narnchrthwed es kuairargba bahcomemaga gamghaharhuaissitamainadntsos otsparragrgershspeue waiwalwatfrapouesosouuthdegarskorvan emalbaruatebagenaermgangovhamhonkanlillloma macmesninrairatrbareprubrop",
      ],
      [
        -8.5,
        'idaaframodomhurimbmbape rkirmathunuarbidololl ro vaahrialmayrratu uinuncsumumm lu voaccadaadoaguailak assazibolccochuciaco dorekeheahi hiririivilaylibliplk llelooloulovmaumbonglnguokeolaonaookootornoroovapaipaspiappept ptiretrigrisrniro sanscosetseyslesloss taktchtictiouayya zam februebrleoruptobuesuneupedar kr kyao avacededoertetaha icriyalatlbaliclimmicnanns omipolporrmerosrtisa sartriurayarzerabwamsastbabblebweegieoretngeoietlasmoaorgsudtnaublussviezimnc pes fl scelsieriusnavnmarchribrlascatis ad bh ke nu ol op pu ur uz wracaackaddadeadiaelafgag ageahaaicaidajiakeakhakialdalealwansanzapparbarkarn',
      ],
    ],
  },
  es: {
    unseen: -9.5,
    classes: [
      [-5, 'os  es'],
      [-5.5, 'es as no  haest cu qudo '],
      [-6, 'ia ra  alano maro  cota na cuá deen la trode  el seer quego te  poalgien miantue '],
      [
        -6.5,
        'és uánanael da ent laal trato re ranar  nogun sosta pa sindoand unor  puera suene caotrntaquiace teeroporuanco  mehacdos tiuedántneson se tiente tapuestonos sastáierntrlesmancuaellunaía an  toán brentoros le ho',
      ],
      [
        -7,
        'llastedesedelguunocon naón inamo ado anlasicaadatenniaoy  nunas tuesangoian ba ottánndestrtos kilanmalio  en bi erca  li dolosmartes penueara chsa cen muambtodjo  greso lombiundido gaensongbytmilyte guchedonbersí ust y ajooraiemso granésrab a habhasodoquésottantaruieuálué ilinda vaamibiecancesha lo nsesieminño corria di',
      ],
      [
        -7.5,
        ' rubiaus  heega fu niay perún denagoguabitveranindinga tr dóea  voalibajnadoloosouesegusegamoándcomedorondeltreone ceesimosreaañouev ll usalaeñofuehayiénlgolleme tastedudaén emañosgabmet ve arabegarhe ric isslarasterhor nedésmenralser añnerva yo ona reres as cóaquengereicoin mi nenomoontparuerce eseabyetrkilciaganolaisl fialeanéinginole namndéitorit inameangastempistiónlialloni obrpresalsi sinsontamya bralibnorunitri faart bo bu moarichaetagaltu  francmes jutonmbrit abicol élabaasícamcómdónesdmismprmucquísdesobsu tá uchuí áleél ómoóndsanyan cr yaañaeriis oniurafraitsts  gibanidalí siaemb euvienarsemín ren dídasilorco',
      ],
      [
        -8,
        'aciba bardurhannicondrecdinlor kuad enievogeniramañní oreorruatuenvo ñannidnio jaam asaitrlgalitpaseururo oc viinu cioritalindnza au ay br os tú yoabíaneasichodanendespho legne necntiocorquríasolsuatinuisuriña ibrerb luegoernerrimo beaníataburcredadfriga iniitamonobirinrtitictur ri geavabuecroeveguiomaomiramsadsurvesayoccichievazo illrus aq aú du e  ir má o  síallamaaurayeaúnbiébíacadcerciódi eaneceed eslgúnhagholisilgúlinmuymásorqpocsasseasidsitsossoysustoytustú ualuiéun uruuy vosvoyál ás rterioarddiaecteo escgolhecibeilakirpalreorgesudubaurcusiropdomgigigainejueliclobmegosesamímeoronututolargos af am hialtaluascatiausavocascoscíadavelifingamhonhoyigujorlomnacombri runscoslospetiguayuecuguvenyerrad sábadoruruesesune ka or yiaitalbat cardebebeemoerlhamiyalillónmacmermornavratrazrbardargurrarubsiosomtaitáryarís ialopapa imerimachalíazahelidiimbionmbanalneaoleur van',
      ],
      [
        -8.5,
        'cierbidólóla fe prbiobrihiniciil mayortostrrirumtor ononz ah koahoalvargaísbutciuderdorealecheciecoedielaenoeñagasgriiariasibiiceintireiudizaizojerkislaolavlevlielovlésmaung ngunocnqunyaolipaípedragruaseyti tidtí ua uetvolzampiaupiebreoneptleoovirnesepuegdar ac lí pi yeacoaloanuao arobelbircaicedeinemeertfiyicrielirikinkualbalemlenliplismicmánol onépolpulraeribrlaroarruscatiaulgvasvinza  ziabubabdíaeleelíeoretngeogiaietko moaorgrgitnauinusozimncopes abciddicideoccoríprórerrilrínróxumaximóxi ap da ec go uc ug uracaacíafgafraguaicaldaléanzaosaprapuarbarcarjarraráaseateatíaunaveavíayuazóbolcatchucracrictacuedevdiddijdirdivdobdrídígeccedaegiejoenverífamfavfgagergobgrogueguoguyguéhaqhizhomigoijoileiquir ismituiñojetkonlauleñli lizllíltaludlvema mbumejmigmpomujncaneznglniñnlanunnvíochodaodrolvompoyapagpe po podprapurpusracrarrcardoremreñrierisrjerlirno',
      ],
    ],
  },
  fr: {
    unseen: -9.5,
    classes: [
      [-5, 'es is '],
      [-5.5, 'en re aisien qu male que ce'],
      [-6, 'lle lene tre auournt  deon  toie de ns  pa no mo coit  voentse est soeurte  sa avus '],
      [
        -6.5,
        'rs ue  seur lesandux  poan ce pouuelin illainousil ellst touuisla  il faet ar er res peeuxnie ch domenansrai unoi  veme mai su lianadan esoutut ndedes me mi la',
      ],
      [
        -7,
        "ez puimalts sieursoiscom caave al kiau autpeuui  a  jemarnai biaitvoudi  da tammemonbiendasonrieas inejou onusslansi  y ongiseconvermaniqumoioctouv enje ommtanuanondteschearatoncetdonnouuveuteeauont ba l' tu vaanileu d'milallnne trctetetangcha pu teantnd un utrvoialaons et areu oudtteier he vi be el pl'esausdoifails oiros otrparpasqu'vez an sicor bo euquiranvieurenée ét diai ra ",
      ],
      [
        -7.5,
        "daiguasansurès mesendloréen gu ouavani bitettcenéta niavoicair oitrèsujouneal ecosecnes luté  frnor ja naaloaleserliv j' ne s'caremelieluspluquouoiva kil inatissifratraemaardlli rona osetinvanembci elsrenbressealiamaaricaiersma orsquastataiaocilomètètrée rou galainga à ndiheuinaachsouminetsabicesingonc ap rebeabouec ennenseuthanncooreou urdurongooririn dudu amigaliliinisa tchtu  riuninamtarnc onnralrraonaintsai ai là où t  êtambaucaurauxda depelaencepuieuionireistlà où ri ricrqusoiti tieu'eudruriurqvecveuvotwanêtrdreng  grindiral'anospiecougieitsrtitalancsamsemtrillacelivrhe  brairarcdieel icimbimbota toiedi",
      ],
      [
        -8,
        "uingo annat caninssuiubaési ocstr prdjiernhilhonidelitmernoiéniinuerr giété af as'huaprassaujceuchocund'hditdrahoshuiitaiveoinprèrd'ritsesswavonoupnisund îlîledinnce hi néanobangarntionituruatvespe rma bu ho téam apochicroercgablinlomlonprorabramyanégaérambrerbpteuilcreguirus c' ir mê n' ça'aiaieailataba barc'ed' elqerafaugengouhaïhezilsitej' j'al' lerli liblquluimatmêmn' nonnotoicomaomeortoujpalragrcerderias' tentertrèu' ucuurruruusivosvrayença ériêmeamendronerd rée fi ka ko or ré tcao ectek golmacndonnénésoloomorgero sinstouraédontrrop cu jo méammamogaogiggrahinigaimèitrkinliqmégntaroctérudièneéloesonutredlarjannglnteveavemégivrenard'é am go is sladeasibaherlfriga gerghaia ivijamnadngeniqolioulromrrirsesomstethauayso degegrgréordrésven cr pi pé tialbaltartaysgrohamhiekirlemlillislloloumagmorménonépayratreuys iya'eud'eopeimerim hé ru shareinolgarnitattimudaurk",
      ],
      [
        -8.5,
        " jujuivridololl ci féahrarshreimbletmbaorvatseudiné'ét ha yeafragaagualdayebolbonch cosdjaenaenegangasge ibéichisokislaoliplovmaumotnemngunicnsintényaolaomiougpenprerbarcirisrlarnerunslaslossaua ugavilzaméliéroïtiupiorérditoborm ac stagnalgançaquateatubirbraburcolcéddo ertgneha icrkanlbalimlogmicnannavnçaol or orupolsalscaseyshayarze çaironyal géblederds géohaimoanchochorgrgishiubléorsudud pes ziabwbabbe obroumrilrvétemumavégzim at az ea ef ge ku sw th uk we'ac'ad'el'ilacaadaadiadrafgahaaidakiaméanzaouapparbarratcattazeaçoaîtaïtbercamciectudevdivdomdordrieekeffegaeilenvespesseuievrfamfaçfecffefghglagregrigérhathauhi houhuaianibaieiiemincippiriisaisiislitujibka kralaîldilezmismmamommptméenernignjonlansenvonzanépomponjot othounoyepaipinplaporpprpérravregremribriorivrlirrerubrwas'es'isaosorsotssussésé thito tswtuatugtuntuéucouesuguuieukruleup urg",
      ],
    ],
  },
  de: {
    unseen: -9.5,
    classes: [
      [-4.5, 'schen er iscch '],
      [-5, 'cheein'],
      [-5.5, 'ine diherte nis'],
      [-6, 'es in dieich we deder meandaninde da minennd  alit  ih unundie ne lleies ma ei wi'],
      [
        -6.5,
        'an he  se anallas em de ienese ka bimeicht sosis ha si wann kandenar ter inerehreihrre ttest  auann wohen gense scberir vieser beistiel jalan niollrengenrde doel on len',
      ],
      [
        -7,
        'staum ochins nobisesieit sa koabedaselclchwel mo vochihr was viedele ung je zumitnes lisieng  euseiwienictag kikei lemal ke kö pakönbitoneilltenda warnditanste isausbe beihabnteunswerwirönnmon gi frernselner gu esarieleittag so ongdis ru nanieiniassdanht im solna veralaangmantscwan tanntina veeni',
      ],
      [
        -7.5,
        ' du icbt hatrisrt ss uch stnorus  arbenestindmartisrania aragua gror ll  hiechgesliemirortsenkun baelnerdeuelesln ngasinur uss umeur neam anachahonikakisahr hedonhinihnnemns rn se ekusekamidorheslisbytytereigabdscierat ing et mö nu obalsaufdeiehrennetwgeghnejedtwa famerachalietzal artsamrunlli rent  er übegehteltengeändübevormilmennstzei bo laarudesdurei erieutgibrumtztwoceteuarabi sügisilira südateeilkon ab imchohtsorgrchssets weiwistunens amieduerzenjahonametalthilmorneungoriakroentdinminutenatil belnam fü zwattaucdemeimerufüribtis lerlltmicmöcnocnunob rd rgergiuf urcurdwo wohzurzwiöchür fraegifresom toarbeschanoniressantonutsüsstel',
      ],
      [
        -8,
        'taltarabyilokil br gaamebanersnnerinrit peembegaheiugu rialeitinig tsatigerianiraja la lemlännacun urewenitaontpie suambbardirellgalri russesuroerbgraamaankdi eickinndaäis terabinuntalarea guiweggo mmeommalbdardu endeneevigargiegolhiejetkornurom ordpanpasrearerrietinwolzt erz tuionmbiorerikssitaduda kr qu bu kuageburgtelinti ua ubauriyanmbeleulitlla zebieerrli ni ntiilesontes hä ir mu mü od oh po sp wu wüabtarfbinckedamdicdocefeet eucghagröhalhishm hn hätiefievihmirdkirliblicls lsolunmehmusmüsnnsodeohiohnolioripalperrberemreurf rücsagsehsemsictettraue untvomvonwilwurwürzu zumße ättückürdad  jurzeataau aurba bradeuelaerlganhaiietkenkomletlonndoomaostregshauanuruäniopäpäiropquabiaicaka ninnzeomooseunzurkanueraramnutstu fi vahi tu uatuinnar af chaneantarkascasichuchweanettfriga gebhweintiriislkoslaunadnauomistrswatauto uayidsmairbiruaupionnrma as coadaainamoanoansardasachlchscreebeedielienaferglaha hstibiigukarragrairalslaubevenwal',
      ],
      [
        -8.5,
        'rtaadoaitbahhamhelondrbarubsalesoammgigigaimeitelobmegmm nuadol ce fuanzetalilneaorwozerrarwetemuniust gä lu sladtafraisakiaueboldkodt edoeorertetifargeoglihauheuibeisiiyakasleiliplowndhnguntonyaolapolqueratrecribro rtertisgeslospissasudsunuenbruebreoniusjunleolomrupskatimtobvanalzlzeorm fl kw nä ti usaguao bekca do ekietngreikrkatkwallomaumikmoamännäcrasrkirnisa seyta tnaturumäuneyarze zteächron pffunpfu hoapuialigtimbmbaniaurawe ancnc pesrad ok pratuavihekik janlimnavnzöpterozviszolzösösi ad dä gl pu rü th tü uk ur za änacaackadrafgagtahlailalgapaarmaubazeaßebesbulbwochnchächöckgcksdhedomdredänefüeg eheemaengepaerfeshessesueunewafamfe fenfghfs ft fügfühgbagefgewgingrigutgäbhechehhichl hlehluhnuhrthuhhäfhönibaickiecigeilfiläimmippirgishivijacjapkamkauke kgakrakscktilamlaolaylb lbaleclfelgalivllultsma mazmbumesmmtmt mtamög',
      ],
    ],
  },
  it: {
    unseen: -9.5,
    classes: [
      [-5, 'no  qu'],
      [-5.5, 'ellia  dele se to ra ro la  su'],
      [
        -6,
        ' core li  migliese nequaanodelquene llate na  maio  se tuti lleallestand alent da peta di  nouan unei ',
      ],
      [
        -6.5,
        'co trolo ianso sta doper vostr le an si me gionendiuesostcoson  fatra sacon so pori nelnesal ant st diana mollo ch lido cheanc paualuelel ica cistotanssohe manmen fiale ha inni lan',
      ],
      [
        -7,
        "siaan niava  bedalsonda  lainoil tutun ettinaanngiatrialicorttiara il'è nteui uttdesindquill'verllittoca essmar prndo ce teoreossonoanieri caai aredovl' oi sul luaveicooraeco grmi ceninesermo riaome tr avua ongmalme sa ovecanchiliaaneimaitama voreneliondaguanos e ntrsi  guerabianto fr ar baillaro niagler nonposvosondgioterenoles taereritvo it  ki ve orin ori",
      ],
      [
        -7.5,
        "esi ru vaprifra lofinue ranndegal esci eglntiercrimamogra scdì ggi l' ogaltie istosasecha mesorobytytefa timard cunicncosetrsomil a  è ambcommieoprssesuosì ulluo metamibenlorricttauinrop bihainga isorsbreitialadiaiamltrmbimolnegorrrrespestiste riarttonetrior ga piarintaolotinbit na vibeldonedìlin geolannoprotu atieniibiigluniangavohaniennsepo rchabidinimeirangonorrin ho tiiaromailogab boameietve isoegaminraisudott bucoldannam ad ai er gl spchéeteevahi hé ionirileiltoluimionchnieogloltov'riov'èbraerrgo nnissi brad cargi ho inglibnzaonisoturoaby rebanciainimonordoseembral agebbgensieuglzo rd  tonitudauss",
      ],
      [
        -8,
        " pucitensersfarparragtuaunarabatoiervenaccamacrodenitoneireirtitarsolonaeurde domiliitrlitornurioleyanmeginuimbscotemmigved edagaatadagdeidoped empittizill ocooggopopurrdirnosensuntittorturureza ziooll nuadoilenuouov kaascavaberedoegngergollonmicreasalscascitalwannceam ao burhillomng polramubaea mbrpeserbar cesmerncirus c' du i  io ir né o  op sìadealcassbbec'ècamciòcuidaidevdueegoenzeroeròevogniieiituiò iù lcomian' noiné ognoppos'osìpiùpocppupraprepuòrebrò s'èsegseisopssusu suasuesugtagtentuoul un'unouoiuò vevvi vogvoizzognointrosrra am ra svaceaitausba bardiredielifiggheiveomoovopalpe sansinswapa ainammas aurkinlicrcorunsamuruutonutlardicpetuatrgi as cr go sladaaluazieanelaernfriga gamgnagovizzkismbommonadpagrrisarsemzerziaerlpiarliesoradagobbrerdnt  au et ie koaicalbdegen ganherhoniciigiinslilmoroccos porrasratregresrghslasomtiauarurkustgui'eul'eopaceluneutibahbi elehamidelgamacrmarub",
      ],
      [
        -8.5,
        "naraiogigigakillobdolatubo ialmbaovarentrette ononcleg af ku'oraesafraguazzbicccececdoregietighagreiaciutl'al'olavlielovngunisnlanyaodooliomipaepasrazrivrizrsertosicsloticttàtuntà uayuguurcutavetviazamupiadiahrbathreimortetedtobvandar ac oc yealgapoat birccocedcioedeeloenagaricrielilaippiquisliyakankirlbalimliplisltemaunavnd or orupierbardeseyshatatundronalobilce eorermetngeogibledmmimoaorgorvrnirvescetnavegvie ziabwanubabetaiceiuslugnainnaobrrumsimus we zim az bh eu fo he im ke lì ur us'ac'inacqaelagiaiuakiarcarparraseasiaspattau ayaazebasbe bolborbribuoccaceacevcqudatdetdizecheggemmeràezzfacfamfavforgazgiàgozgrigrogueheshiahuaibaibeichigeimpireià l'ilaolutlì matmbumodmogmommpampomprnglnignionsooldonsontortovrozipedpenrarrdardoremrezrierisroaroeromrperà suctaitastavtogtuiuccuiruisuonurdurguscutevalvin",
      ],
    ],
  },
  pt: {
    unseen: -9.5,
    classes: [
      [-5, 'as '],
      [-5.5, ' quos  esão ia  seno estano de'],
      [-6, ' mara quede  poem  coês quaes do elala  pe meda so uan te noian pana ro '],
      [
        -6.5,
        ' mieleto quita staue se  su caentte er pelaquanaandantman nacomsso elniaar eu ica fa tuio osssa  taho riaco  sandopor dotãoha  daal mindos vois nos enou or le nha',
      ],
      [
        -7,
        'targo re  ho soinantaver diamasseste o ua marstoaralestratrosuater prundnde fi oumo ca essocêegucanoranhontosertemegamal a  aq umdelistodepodumavoceloom  li emim masadosemtesenh va onran is sius ongenslo rqussamenera anbytyteaisambinhma preirasãondatos e gunseg baadaam lanndintrnêsanhngaramdastreço  vehas fo mu nãnãouel sãilhlhaari ce beingemb eu legosja nsenteparquêseustã chanenasost gu',
      ],
      [
        -7.5,
        'ico grbitcoresamesmil godeslasme meuobromoontuaiui um roshorcheguahe issconeir al in ladiacengra jaoutsia ao at nu à eusfazga itolhenumorqrictamtasuê ém emango unomegabmet am arala togalidaigabralho birab asai cêsondten reabyetrguiili bo gaerinamâni àsàs  cuamo fe trreimaitu  lo ne osbiabreendlianictuazer hádinhá  henor mo tiuda fr ruuinan anêartindritnovtriit  kiabi ir lh ni têameangazeaçãbémcê demeciesdfoiforganmbémosmuioi posprasdesobstátá têmudouitutrvaive çãoêm  acao aoscardêsndêtaluiafraáriitsts broaniavainoriouroren giiloacoadebarciaerombimbopertananclibrimenoidouniresrão',
      ],
      [
        -8,
        ' eralealghã ininhãns tonés rasstroa  ribaneligaritalitnesorieurralinuça brieanvo itr af bralvavédepempepoespivenadnguoispoirecri rá si uerurivéschiore il bu haamiassatabolburcidheclêspasturôniibrnidalicrodonli ng omipoluilncombrpesiroau ereneioveovouatuêsva vio vi ci já nó só é atratéauraz açobemcadcisdaqderdevejaelheráesmez eçofaçficisojá lgolinloslvemprnemntãnósravreçsejsimsmosousó teutivtoutudté ualuasuemuisunsuruustvouós agoaioerrviançaachaitardarecescosdaddenel eniescfilgadhamherichiquirmmonmãoolorinsiotaitiaubaurcêniortropsesarodomgiggolintkillobmegnéssamsomésiímeesonututolareveguêjanoruromsanulh fllorpia joapucasdi eneeslhojlânmudojaolaonapalpanregruarunspeti tinuadândrauausbadhinimovan cr ocaicalbaltasaatiaísdjiegoeinequgengovibeiositilenlillommacmorne ni ninorrpaíraçrcorgergurubvelopaorápa rárimebeneiaialirgmêsniooneonéonêtimroafeinar ju sérvisérérv dódólóla roil imbrraruesetueg',
      ],
      [
        -8.5,
        'onçuarupierã ai lu tcagaalêamíargateatoavoba balcatceucoldisdorearediemoernfimfrigamgueislitâje laulovlãomaumelmernaçogoojeosopatpedragrbareermasensinslaslosottchtectictânugauguvenvolwanáliílieseleoadrdrãpad kobaibelbircedchacredandirdônedôen ersetahelhonicrielilain leglemliplislômmicmênnavntíobiol omape raerdaribrrisalscashataduiruravinõesorortesulul  geetngiaiasietinélgalimmoargirtarussudussvie ab ag ziatubueeitetelicnheovaprórearóxunhutuximzimóxirup aj ap az ef ku lá lí mã ob or urabaacaafeafraguainajaajualdalhalãamáansanzapaaprarbarcarraruaráaríascasiaíraúdbahberbomborbutcamceachochucusdardiddigdivdobeceecoeemefeencenvepaerlervetuevofamfavfegfetfezgroguéhajhegholhomhuaiamigoileinfiteituiãojibjogjudlojlsolá líbmaçmbumemmigmpomulmãemílnalnennepnfonisnoinsintinvioasodooitolsolvompormpagpo purratrcardorigrisrmãrnorrortirtortãrveríasacsapsaísaúsco',
      ],
    ],
  },
  nl: {
    unseen: -9.5,
    classes: [
      [-4.5, 'en '],
      [-5, 'se '],
      [-5.5, 'aaner andansndenseschden ma'],
      [-6, 'aarisc hear an  wa welanij et ch  me dede dereen alat ns  mi wind  daond'],
      [
        -6.5,
        ' moag che do ge zoterië he ten zi bevergen na niere hoie ng ijnooral ts rennieel ieting an haese inhoent ord dimaa toheb kiijdlle teben lees datis  sa',
      ],
      [
        -7,
        'tijze on llioet wowanit jd dagrd ill jaenseeria jn weloveor eteoen grong ko is kawilzijeesin lieuw te na  ga biijkgra no va enilasta oniaawaanda vodaa ommetendad  lire doemalworzou ov guitsmijvancon eeom eilneerijall hietsoe eniken panne cowee veus araaliik naangatanlijraaindentier ikanghadhetmoeari gi seaagerimarmeemenanadanlenlinneserd ba er ku la zealteelestguasteran',
      ],
      [
        -7.5,
        'we  boeliicaartbitjk zon juabi arberdonas elagaaistkunveeecoedeinasecankkanneneurbytytekaatalroe oochiilist  aa hu taalaaniantelkeveewegewje ls orgoududewijgelri eke duda le rinuit soalebel poid  siarejul iealsegega leeniëof ouwrgemilone fa za ca tu viachanedezezeigekonndsressisam ddeelegab stwards  rongora rs  ofannatichtdieme ookvoowat frbisrdt af bu jeeneke manmoronsrittur ririank etaheiil ldesinine oe op uwambbbebijdooduseb ebbefteidft haahiehijltimonnogochog ok op ou ullviawaswereuwfrailokildinrab vrndivismer brameiralisnamardabyeekkinoreslaurk peembcenatelar chgalstutaaoed jo tsaroarseruhonja la mbirdergirieromrugtelurivenintminpes',
      ],
      [
        -8,
        'egago ostserertrtinoo fi jibliditesileuruswac neerlikainiorioserikieujaanigoon ceitene  kwinukwardaomeni tartonadegui nu ocamaamibetezogeegisichjnsleslk nisnu oeloevswatadtiatistoetsjzaluid ou re tiburcaadi ibijkeneionireeuba euuroinsemeninreaur mbeiddlituarlla pr scaalaviei li lomnavntipriuguea  u  uiaataddataaurbanbiabrabt dt dzjebteefeksem enlersheehemhenhunienijsildjijjouliblkemagmdamoonzeoi omaomdomoonzooiot palpanssitegtoctotun unnunturuwiewooziczo anueravricreebegebiediekks ndosamtritseuatuwsws  krkro cudishillgerigrlayanesoramnsdsdacanelserrhinoceorsundustek naruin es go lu zwadaaruaziba bahbarca desechedserzgerghagolijeitakelkijkirkiskselaaleiliëmacnadnianteoewoliolsoolperqueragrisrk rserunsansjesomstrti urdzeezis zuso zuiledounervgigigalobmegnuarvi ei ruamoanocareaafrihamibeincinkisema nicratubloperopmidrta shkorkrisoevolgdeigdime',
      ],
      [
        -8.5,
        'dololl auahrbrueithreimbjanlillonmbarraruatemuniradzom ir kl sl sp suadoafgagualbasjau ausbolceacedchocoldordseed edoeigeineiselleluenaengeorerkgeogoegrihanharhelht hteissitiivikerklekomkosleklevliplivmaumisndhngunlanyaolopasporralrdiro rterzesalseisenseysiëslothatinua uaauayue uktuneureusswedwinyaazamebrepileonceoeppietimtobdti ac amaadafrao apoatuavabirchacoscrodeldo etnha icrmicmoaoemomiribrkssa sarshata tnatu vieyaredaialnednkrolgut vor uuuurponabwbabguliuslimoospteviëzim ad az bh bl ij ke nd pu sw th uracaaceadradzagaahaaicakialdanzapaarbarkarmassastavoawiayaazaazeaïtbeibesbeubezbiëbosboubuibulchsciaco deidhediadivdkodredstekkekreloemaenkep epaerberheukewaewoezbfamfghfilgangargasgbegeggevgezgingizgrogsthaihaïhi htwhuihulibaicoidziefiepijzipiiquirgiriitoiyaizijapjasjecjibjs jsljzika kazkkekmekoekookrakt laolbalerlgalialp lselstltalukmbumesmogmt ndknepngengknke',
      ],
    ],
  },
  pl: {
    unseen: -9.5,
    classes: [
      [-4.5, 'skiki '],
      [-5.5, 'ie ńskna ia  majsk'],
      [-6, ' poka ańsdzi mo niniego  cz jekie jaego na prcze te kt ta mi'],
      [
        -6.5,
        'ziektótórch  inam nia dody  byskaze  tyandja jak za koprzyjs kini  kabyłstaty ów  wy onże  chta  baje  saym rzedni',
      ],
      [
        -7,
        'innjesko moż siza le da ej ry  tuaszenian rskwie pa st cotanlanwszzy ijssz ale liiedychundne onilskrzymiela estmy  noardichanaen mal żeajtbajczyli owito óreny wy  alarara as onaar się waak ilikungodong dzaliran me mnożemu ekusek i  beckionenamros lundy semil gdbarbitby chcedyienię mojnicod ojeosztarzegóryła ek  ws goiałanieszon szyzys',
      ],
      [
        -7.5,
        ' grmajwysaj akindakańyka tongawe riaedzerymarawsgabmetszetakwasrodin terier ro w rykstoma zyl binioońs bo dl sk żaabaciedladzketrez gę ilokilmognasnnyogęoraoś rówtówój ło żadtemart leczoikailekanodzinatym kwnt  soudn cepro wiiel ar wealado galnadndiostzkiodn rubiatycalbchoińsrajsamtajutaminowozinoretop he sz zeakacjatańyli pekwacenistpieajsryt ga od orabiangdzoetami mniowetamwanemu lawarcy owaponteg kuarsnezreatu ejsinuetnnoc buingtałwiękorentnik guiowołupołłud an il my o  z adnająambco cośdnadyjem eż gdzhciic ją libnneośćożnpo podpowrabrazrdzst stkszcszętenystyć yłayłozamzawzczzo zę ędzłbyść żna wtwa dendoneckiewindomozyj frfraal kowietmer br sukonodawinca olaatabskeń ieńnycysp fi gi juad adearyciaeczeraieciniiralitmbindzno ntyozare słotrywskzorłow',
      ],
      [
        -8,
        ' śrśro pinowowyerskralonmastejwajły czanut amametorga linmonngoomazes fuesiieseururoinysiąorwnarupiysz ab ci spakoalsamiaz bo diadżaegaeligwajt koslbolubnososeramregrejrinrunstete tuttylzedzekzmióra faintoczncjdar haachaloaskbrabureńsgualijturtyjubawac redko gw śwbelbryelaiętng olsświpnitygygoerbtniadaelseskliplisnd norrenuty unea  a  af bę ic im ir mu mó sw są tw u  zo zwabyackaczakżamyariaurał ałaałbaż ażdbezbymbyćbędci cę dośebyecied ekaenaewaeślgangdygiggragrehcęigaim it itrią ić iż jegjejjeśjtyjtójużkamkarkażktokądkżelaclkolobmammegmnąmójniąniżną obiojaolipalpozrairi rycryjskąswosyłsą tedteżtkotr trótwóub uruuż ważwczwojwtewójylkył yłkyłyzaczemzezzjazoszwrąd łkaśliśmyżdyżebżecat chispayczzia di póaceamsdalhodkicmanmskndoocnolooripółralratółnłnoodkopepejroprtaancbańjansomurkuskankfununtiącserteklar płgruiu ięcrokzerśnipiaunc es ho kr łaaciadoamaamóantanyba bahbijbutdobdosdżienderlezjhonityitókenkollialillizlądmówndunegobaperragsztszwti ua uriwnizłoso botcznitapa sieszazonszłzłyłymrdo ak daamoanuau awael errezygiegolkirlommańmorro rubtontę uda riorooeuwoezaspy ota zibireleinezwa',
      ],
      [
        -8.5,
        'esolatopndolahrocerumrwestytaluńsweslet ca hi ne ra ró sy sł wcafraltanoapuarkaroausberbolcalcerczudi dordu dyndżyealediegiekeer erufryhasiaribiikrislju katkiskrokujkurledlimlorltamaumiamiknannawngunidntoobrodżogookoomiontorypaspańpraracrecretrlarwasansinslastrswatrzuanuańudzugauneureurswadwatwegwiawo ydaynaynozelównłot zjaindnoednjedleozjedow woalgapoatybencedcusdanedofa garha hamkinlbamenmeńmoancuor orupolrgirrasalsuduraialronspygwiimbirmmbarmartetnaętenk pesajaarcernhinniunu onyopaopirniumuut dinrup ad au az bh is jo ke og rz tr tę uc ug uk ur zd zm zrabsacjacyadradżaelafgahaaibajmajuakrakuanzarbarz',
      ],
    ],
  },
  tr: {
    unseen: -9.5,
    classes: [
      [-5.5, 'an en  ol bida '],
      [-6, 'ya  bunda neir  sa he be ba kaası ha kiede maaraar er ce birlaradasi tanin  yaim '],
      [
        -6.5,
        'ye ilica denni istre  milansanna  onde  sistaere vesı angand dekimak anika ileenibunki isiiyeolabenle amaner aralaınd sounuek  edhaniz ok arıoldçin i̇lernginyanu herta ',
      ],
      [
        -7,
        'di danbizldu dara  taonu mıncesa ana şeolu pane iniat manti biliçincali  diika naabaart kola edimi ün ıl  gü çonedabiesiyan et tüdiriyo ni isgi kadredyorçoksonadeça iyaeri telirma  vave izinasnunsizyapbu il bel hi zarankar pemargüney ba menrı başoru fi gi limaldar an lünlaendrakyt çe az  iç mu yoacadeğeğilurradun ük rasaza keme parundur  oreceniy ayardarivaryleşeyira leır aytbaytarık eli',
      ],
      [
        -7.5,
        'go treime inuz  şibur ilaşkduğeyeolmuğu ad doon izeiş sinte ze it ri zam gö işadıancaç dırfenhiçimilütsıltfeütfğilşkaam dilgua ru allmamu nsareymetmakatider yenisong guyen am esahaettha hepttiyoköylaatsaaanyelerum gandi yıaliyıl kü büdu dı imdinsiğimdimı unağu  önnraonrönc sı mo sebankenmekndetintiyay bitsırmiletiveraftftahafirlonetonamblimrenyar bodonrin ia müazıbazdahdiygöriadiyiiç kaçlınmü rdıstitümzı öreüm ın şim me cuant fangatı lenrlitüryi ürkvan sugabkillinurava  avrik to fri̇selkenüheniştldilkimisniznüznı onaoratenum üz alıntirt  gebekenchaluk rtetesetrilo lacekkanor zimnam az yü şucakım fra',
      ],
      [
        -8,
        'int asanlayacreehiesket fiyhirkürküçoncretsınusuyatçüküçüşek çelit akatıolorituriankarkatebahfa hemmadnimondsvavatveyortrleinaruplonos  ce enonyru  af ricumsu tergalmay brelagannd nez ra üc ülafıakkargağabüycabcukekkeşefınipaisekküksakçeledlkemağocuoksrafrazrgorişse sensipskisunteşyükza çocücrülküyüğazınışehik riy st grekilislıkkismbiavaaynincingminrkirlaaki kuveç caarşbabbergelkorolirunrusgraerastoeme ho krao itamornt perus  ac eğ o  oy sö çü öyapaaslattağmbi decdefdiğefaeklem ep epserhetmeyaeğegibhatibiirçkelkü labliymiymusmıdmıyniçnkinkünuznü onloyspabpekpsirağrharimrisrkersartıruzrçosadslısöytmettaturtıkursyimysayımzatzi zinçününkünüürüğerğmeıdııyışarşteşu konitrrab viansbisitinannorrayubamba ja poatabardüniceidiindlikorirmeuanymazelumakroliblomralakaavuezykinleclyandonikomoryasomua zyaşamngoosubategaosarampazzaranueylga ratyüzzdeüzdız biylesudaurudal ev re slannarcdoğengirii̇nkiykyalcelk lu ngurcatiltçeyolği ştueso noahrbreobaomeust tu ürailap deberdesteyiimaklekvallamonnadomaovapalrderkavenylazcertaavrpa upavrufriinesal er çaadoallaruas embermfasi̇bkrang ragrubtaẏsv',
      ],
      [
        -8.5,
        'kikdinnarrecgigigaisalobmegdol ekamoaycerrkaslilnharrasamtigycaşilyaz dü iy kö uyahtapmapoaptapıbugbütekeev gargishakiktildilkillirmke kkıktekçakötletlgalmulovmelmermuşndınmenneoğrpmaponptıpılrilromrınrşısimslotaltamtiğtçatü tüntınugüuştynıçekötüür ürlütüğruğunılaılııraşı dasupiayieonhreleolı orvrbarvetemtimuat kı ti özalybolbradoredoenafarfilhinho inlipii̇rjerkatkmekırliplivlizllenavnicnusomipanpe pçaro rtiseystetactiszakafrginleşyalneyüne çiaguapuauraçabutbyaebeemieryeç eçehonibyimbklakoloreronsuruayçendakgı ngıpessos abaloanoatuazietneççhazierietigrikrkremikmoanosnsısıztnatu vieççeıs ainsai ai bö dö dı hü iz ok ro sv yu çı öd öğabıadrakçakş',
      ],
    ],
  },
  ro: {
    unseen: -9.5,
    classes: [
      [-5.5, 'te re le  acnă an aceia est'],
      [-6, ' mată ți are unastcă ian coră ea  de me ce alstane de ta anăză  caine prin eză câaleie  su no'],
      [
        -6.5,
        'andtre cu miar ele pecesste liei nderi  în sa po săna  da oror aniceaost arru la nianez fi muundcumni el entnt prist ica toau um  aseri ditruatesă ul  lu av nustăui  tacarntrstr ladin secât analtda  a tan voci și ',
      ],
      [
        -7,
        'icirinameili nireara avend mânlaneas fooatmarez  cămulntetrice  elmaneu vre fachiam intnicețimi ot presununt guit  incaneniria kiecu es fă vrfărără le paune tr și vaarămalricturume baanendamenal ileeraongai  am tuic va  nemicoririemil auca  teainara ai veacăfosltăpotultât tămămâbiacenorainarim biurinou așalaatălt numoasanucunranaiclezlivolozi uniier',
      ],
      [
        -7.5,
        'dezii me oi minnorceldecindvețacuone zi grimb euarimaius abilă  cicolcândacescfi meameromaopipenpoararândsecptăsăpăptime reat ivrsa ti  vi dubanoar doartdă  franaini er o em faciminu sc în gabmet roambeanguahi istngarittalmespeson terunc ie loaș copcosecilorluimelnaiom rașun  iaton beabyetrilokil jaiarlimpe toalunbri ga naingtarântgraorebyțyți sindăngotemtu unagia ei mo oaacoazicincâțdupeaufelliancăoampă stftattfeupăvravă âteâțiînambănulut dar buangburnamnosromânătrard eeadanram ruralcondonepticărab ea pu sp văalicomcu echereeștlo meimâinimoțisause âinștecor stuteng  bo sobardesemegalgerndiou insbițițimbrlintimtorwanzilemblie',
      ],
      [
        -8,
        ' chnoiuatfraegaraiua  mâagaantataciaespgolil magmunretinularyanâniard tiganiralatmbimonneiomâsaltintulen itrlitreeeururoola feril gibel af țaac amiasăaștașubuicătdatdiaebuetuevaeț gazitaja ltelțuma nelonipanpilrebreurețrtesprtentăzulțunournvecvervoizinîntătrăzișulțarțumnsusulsud ocgo guilicnee br ka scamaatibă ciodorelaietitintiswauba rianc ge sfbraegimbamoaoserussfâudaumiesoeziorărtiuguustziaitontavar aj cr eș ir om pl îi îl îm îș îțajubinbytcevdejecâejaeneeșifiefiifoaibiiinilaituliblonmbumeuneaniinoanuionăplaputspustususteptețtottoțuanunuunăveaveivemvoavomvoryteîi îl îmiîșiîțiăm șitștițiaoannutuaratunci heascaurcroectelihailesomoos palrbarunurkuruoperop sâadegigigakinlobmegrgirmasamiră s enahiniunndonarnit ku slapoarcaroausba bitcalchedi djierletăexifriga ităivelummeznadngenvenyaolăpersansarsinsomtiatuavenulaso radad orduinvin is piachanoaruberhonichkislillisloamoroceratro rocrubsiaslaialororoapeiadoamoao bahcutdenermhamlomrec',
      ],
      [
        -8.5,
        ' iunuadoleiterrncenierenrrastocurlelule ab az ra ră uiadaafralbalgallamăavubatbuncascrecuicuvdreearernertgarge greibeim imaimpiodirilgalipllelovmammaumitmp mă ngunisntoodaoliomionaontouăoveparpiiporpt punpărragrivrlarn rnarsarumrăuseaseyslosubteitictunub uieunguveuvâuă vutvânzamăriătaău pieupiahrbruebrtomublvan ha ho ko yealoapuas avabirdo eoretaetngeoha icrilăincinăislkanmacnavorgscashateltnavieze  jociifânhă ideiitorvrvevegviiwe lirnc ud cezeceerbiuliuspterepser ad bă ef ex ke kâ mă pă sw th uradjadraelafgailakialdanzarmazeașaațăbolboubămbărcamcedctuculdeșdimdivdomeațed edoeelefeeieemaengenăeroesaeteetietoezeețefamfecfemferfgafijfilfrufârgenghaghegriguvgâzhalhethezhiahilhimhuaibaieșigeijiillioripiivijacjapjibjunjutkirkmekârlaolba',
      ],
    ],
  },
  sv: {
    unseen: -9.5,
    classes: [
      [-5, 'isksk ka skaen '],
      [-5.5, 'nskanser an na ar  de'],
      [-6, ' vitt  maom  ha mi vara teret '],
      [
        -6.5,
        'varkanag är andsisien inlanillde  jain  ocundder kate  me diinand on tanesi siingadevil ti se saför nånågdenrnadagllasta an hoör itttisallnna ball  hemarndech år min alkun',
      ],
      [
        -7,
        'dan ko ki fr so skid och föarins som blarackeetthanså  ommalot  fi modethonkisla risentnorarnit ran i onggragenilkketllenganomågo måartmennesng öarerani tardinalaharintnissin nokor be kublimanta le  hä patil ve guad eriikaveredange limil ni ta utbarig jagyck mysteam  tuenn ar bo er etatiellfinguaord letalcenerntenänd enanarikfra',
      ],
      [
        -7.5,
        'alenad sy väangia nte grekuseklarsedmma ce neat inslislänmorniebytyteor ber buritut ralllial  unli nt tor at få gö så änattej em gongotgörickinnja lkemycrinrt ss tinvi månannbisdiske ninsamete näbelnda gaeta laalianida draensgergårkt ocksktsydvaderbkontid naanedonenima nambit storsria ruckango gåambbethadhärlevndsnernu orgoriskuttaven te kvonebanertha kengabkilmet toburyanabi giri  ny prntikro dä ef hu på ärcksdäred eftenoessftehenhurianiraistksåkullltlnimedmonndindrnnennsnärpå rasrgiullur utavidwanällännågrtim dodololleck fa brameerrestindnaturktraabyilosa  peembeisramgaliliinejanne ti vemkin av el jo tjamaas desdskeanga itilerlesmbios rearieuanradrtialtlti daietmereururosda',
      ],
      [
        -8,
        ' riel  årrabinugo omeonsrraomm ig nu os su sä övakiamidu elaeneev frihelhosicaigeiniinoivilbalirmelmotoreosspanrskrunsenskoswatururiöve junarels co reakaenaitamännanndosarsieubaenglskntr puästmbeleulituaråna biea guilomnyard renuguuni af du då ge ic ir is lä po upackafrainalnammarbarfarjataaurav blebrack demdigditdzjdå fråfå fårghagolhaihejiljir is je jo jälkomliblielivlkalt migmitmåsnejoliomaomoonopalperpp ragrberförjerånsitskiudauppuruvinvänzisän äntån åstöravec löanuser tygarierimoyskänsopepeiroprmapun krhillinmmeonaosettiesoegail immnutardpetpriprotununnustya  es fä luadaadoaitalbaruassba bahbiachedi elifärgamgangisibiidaioniriislizikirkoslgemesnstntaontostquerairakratrbardergorn romsanssatattjeto tonua utiön pieso kvanuarbirdaagaamoankanochaerlhamibeklannire rkirubrumslastouatungvieyttgel klkl  shbriikevangigigaimeitelobmeg au feahrarsbruileimblillonmbaneanlaoceoverocruastitemuinum us  id im sl svafgaguantarkateavibolca dkodoredoek ekieleelgeorersetifghgeogregulikiippisiiyakamkarleklenliplovmakmaungunjantoodjonipolporregretrg ribrmero rrirsesalseyslossesudtactchtiktituayue ugavisväsydsätt',
      ],
      [
        -8.5,
        'upickoebreonjunleortaorm am je ou ry ösanmavabencoletnikrmikmoancenmarysschshatnatretu umäuraöstialme ronshiörrancnc pes fl fo ok ziabwbabbiehekiusjullimllopteriltobwe zim ad az bh ca ch eu hj kö mä sj sn sw th tr uk ur uz äv åtadradzaelahaaicailajdakeaktaldalgamlanzaotapaarmasiaskatcausavsayaaymazaazebajbakbekbesbodborbosboubulbutckicosdivdjadjidomdreegeegoepaermerueveezufamfijfilgasgavge gicgiegizgrögtagåtherhi hjäho hälhänibaigåijiik ilailäiquirgitojacjapjdzjecjibjikjänkazkedkerkickiekmekraktekvikväköplaolatlayletlgalj ljallbllnlpelsalv lärlösmatmbombumirmlanepngkngtnicnignnunytnzanälnöaoatolaoloomiondorlosnothotiotspaspenpinppi',
      ],
    ],
  },
  da: {
    unseen: -9.5,
    classes: [
      [-4.5, 'sk '],
      [-5, 'er en isk'],
      [-5.5, 'nsket ans de hvne an '],
      [-6, ' madenandnde mi noderke de  mees  ha siar terge nd le vor'],
      [
        -6.5,
        'llelanvil ti hehvoig sis senneom or man viår  diien i nogskeundil end eninein  ogit dag vegenre  aldankananghvingete  sa blem get aned minenn soag forkunesi ki',
      ],
      [
        -7,
        ' ka motilvernes fr je lisomogeordindmaltanfrahanill omern fo skdetog  jaeriingalailklkeven darneam al ongstera  mådinmen af er pada ivesinmer inmarenttisalt koresranarabytytead orelevlivrinna allat igemil levar ar neens co bu ba udeg jegkkenårrisæresergerkis be sy ta vanornga kualiellia os vad gr rumegrdabliguaorg gu',
      ],
      [
        -7.5,
        'eneøerarikenstatenekusekid  gibiscen tois moroneberdisniealeove at få gø ik væbleegeej elvftegørhenhvaikkselsigså vi værabi pe cetid br gaik ligels fataltteonsanaikang ritralllindaugetesinslernds etdesharretrgenediliaby bo tuatihamartgabbitina fi nabelburitisid ugles ca ho ladreev nu ornun vislskdonngotarmmeomm ge unaniestlbandisydengrabmetbannamime dograrsk ef hu op su såaf ambavdeftglegsåhavherhunicaketlielv medmigoglogspenrnåud unnvdeve vedwanilokiltimkroettgalianiramonns on edeslaeteagedskietlinriarikyanembod vemnt  el go ovamaereistja la lemmbiragreatinuriide is st teni kinertrti tjbraeanetaganitakonlistjeaineurtraurosda kv',
      ],
      [
        -8,
        ' ny riarsel inular prbrugo li ametor gå nu os voamibagbetdt du hosinijerkalkormelnernteorforirfosenskaskosseswauanudavetinterbisljanntitonltienigolpanrigsieturuba pugarrairgirus årmbeleulitrenlla biea guilomprist uguors ad du ir ni nå påaldarbatabardemdi digditevefå fårgikgodgskhejhveilbkulliblt mitmodmå nejnemnoknyaodtok omaomoop perpå ri rn runskusådti to udeullurdvinådaør øreuar svadeanuegaera by po reaneao aurerlerrhaiisikirlonpaluruntropæpæiropæiskvarma cu tyantdsjgishilosesamurkeso jurammånnutrsdåneardndo kr ounarnceoun es oradaakiassba bahbiaboucanelafinfriga gamghagårhonilanadnisoliontostquerderugua utiådeso radgigigalobnuaocesve asaitalbanoarkateenaibeilema ratrbarlarrarubsa tomysk klkl gelpunrta am shamoasabrime rkivanancnc iterbidololl auahrimblilmbaneard rumtemuinunius ustunc ig lu sladiadoafraguak aruasibolca colcosdkodorekeenletifaribiioniquiviiyajenko komkoslovlsemaumbondhngsngunlantonøeoloomipasporriero rresalsanse seyslosudsuntaktiktriuayue uneya ynezamøen',
      ],
      [
        -8.5,
        'ebree eonirsleorupstoupeorm ac jo oc uk us yeankanmavabenceachacredo edoeleeorgeoha helhisierikrippkaslenlipllomesmiknmapolrmesarschshasjissisøetu uaturaetnialklamoaolsronshitnaut vieæstpes fl ziabwbabbieconhekiusjullimmænomepterilruatobts umæwe yarzim bh bø ch eu fø gl hj kø læ sw th tr ur we ænacaadgadrafgaftagaagdagtahaaicakkalgamlampanzarvashaskau ausaymaysbejbutby børcamcarco dgadhedivdnudomdriealeekegoejdejreliermerserueskessfamfghførgasgdegesgivglægstgtegåehedhi hjæhuaibaicoie igsirijakjdejibjrejælka kamkerkiekodkvikøblaolayldrlpeltalvolædlærmlempemådmåsndnndrngknicnignlinytnzaodeolaoldonaonionøopgothotsouroutovaovipe pgirasrberdirdrregrelribricrk rstrverwasagsausotstrstøsynta tetthatiotswtugtuntøruelugaum unaur urgutavalvatvejvesviavomweeydsyenymayt åetåskædeælpændøbeørnørrørssai løedafrelør',
      ],
    ],
  },
  nb: {
    unseen: -9.5,
    classes: [
      [-4.5, 'ke '],
      [-5, 'skeer isksk en nsk'],
      [-5.5, ' deansne  hv'],
      [-6, ' maan  meder se hannere et ia  noeg om andter miar '],
      [
        -6.5,
        'ennle sisdenlanor tt  kalle viår kante  si tiforeneman envil he ogde undil  i  etnesin nd ine fo al fr sa di koorddag ba bl mohvonoevor soettminfra vekun om ki',
      ],
      [
        -7,
        'ikkdetesiag illmeg antilsomtteingmen gj pangetanvered genhanittmalentsentis nå skang ja jedanyenndeog serallge  nehviså  be væalaeriongda harra sinmarna  inarablienses merdinvaraleellerekisran kuat bismilit  buest li ar da ta utalibarjegkkengaoe rintenvær må gu vaal niaøyeam lerstellinorli rskika fi turgerisstavenrdaid altguakk orgone',
      ],
      [
        -7.5,
        ' ruariei nå va ekusek ukrit undismorbytyteberbleburabi giina galom tong riktal at få ik ladreelvem gjegjøhvahveilkinnis jørkenlkelv nn selvi ære grraluke fa le myannanalin penda brarsoveye  kv av eratidi heljennenon tid boanidonbitedekonnt riaelsilingotarimeareonslbandsresri un ut vismmeommha namtimnedrd etegabmet naintyan sølitrabitillograartkro hu op på såaddakeambassav ddedeggsåhadhunianinsisiistja medmonmyendindrntenåroenogsopppenpå rdisegunnurivedwanør  st do nybaninditalisierorsoseabyilokilembtra teramlarbiagalheiot vemtor el osamadsjdskfinirala lskmbineipanse tininust erbni ertrtibelbraerrkorlesoresameiseururosda',
      ],
      [
        -8,
        ' riainos llabrugo jantonkin co gå ov tsamiatadu endgaricajerkjelirmelmotns omaorforiosspaspp rforunskasseswatsjturuanullya søridesidroslti re suameenifriininisraireargirusslanernsembeleuntr år ceera pretaigentirenuguunikva af du ir ni po sp sv våakkaldarbbakdemditegeelaengfå fårgetgikgisgolhaihenilbir kalkamkirkomkulliblselt mitmå nnonoknomok omopalretrt sa sjaskjskuss stiti to urdutevinvårærtøremånnutuaruttåneadeanuker tyafraneaurerlndoubaudaurkuruopepeiroprma pu krguihilunsesoegarsd biardlonpetprirriea narrerrta as ca es is sy usadaaitalbargaruba baheanga gamgangerghagåribiilakoslenlgelialiemesnadnyaoliontostperragrakratrbardesansiasjesveua utiradirsnuarbi joamoankanohamhonietileimbma mbaprårkirlarrarubråksprtomtreuatyskåk  klkl pun shvanpes jugigigaitelobdololl auad ahrcencredeseitlilmaiorrtemus ust ch lu sl tradiadoaguahaakiantarkarnas asiasjatebetbolca coldiadoredoekkelgenaernesketifargitie ikiislivijorkarkasko latlayledlevliplivlovmakmaunguntonøyoloolspolporquerasribriermern ro rresalseysi sjiskoslossisøytaktettikuayvesviayneørsøyapieupi',
      ],
      [
        -8.5,
        'briebreonleostoorm am cu ge ho zi øsabwakaanmavababbendoseleeoretngeoikrklamikmoanmaomirumsarsiesudtnatu uraussviezimøstialnearonshiubluinancnc sos okai hekiuslimme omeprorigrilrs ruatobyar ad bh eu fø gl hj kj læ sw th tj uradradsafgajdakhaktamlampanzaotapaarmasaaseau ausayaaymbajbeibekbesboubulbutbyeco cosdd divdriealebyeddegjegoegyeidekiel eldelielpepaermeruessevefamfghfijfilførgasgesglegregåtherhi hishjehuaibaibeiboicoijiionippirgiriiyajakjapjdsje jedjekjeljibjikjøpka kedkiakjøkkikmekraktekvekvilaold ldeldrleblgalltlpeltalærmbumirmlempemåtnepnetnicnignjanlannåno nytnzaoatolaonaoniosaothotiotsovapgipinppgrberegrelricrk rkmrneroaromrstrukrwasaksausbesorsotssostøsynta tadthatigtjetritswtugtuntustyrtørudiue uelugaukrulgunaung',
      ],
    ],
  },
  fi: {
    unseen: -9.5,
    classes: [
      [-5, 'an in en  mi'],
      [-5.5, 'ia ta tä '],
      [-6, ' jo ol maka si  kamin siri  ku sasaaän na aniainko on '],
      [
        -6.5,
        'tta se kiinu pa tatenianuutaar täaa kä oinari vaet kuuti illitäni taiolista ko toiinaanttintinin janenssatankunina tuittlla keai sa uta voniaineli ettutt vi meolevoieniala hela nnekanmaapal te enlä ntaansuntikkki ja mileri niksimit',
      ],
      [
        -7,
        'istua lisaiklaninkmik etllivuome ana eisinstä lisek onisijotos un skakaankonä at aliinäkauantut  nekiisenkkitianesavuikaielssäsä toimanretdäneididämisniinsariatavstedenararit peongukaiä sittteatahalissmalvai lauan gubiaaluentmen vunnivieuinmar hanan nosia suareiline liaita ba hä mualjhäniitikäjonkosljose uriviieläunnikoguale inttunallisenssnunekuranokaää  morinvat',
      ],
      [
        -7.5,
        'abitriestnkatämämäbitval arangollkesra tineenei lenlläandlloiik ti er nannaaksiväkon ruhininiinnitejoskuilivluammemonntänutonkosksanttätääullyöspanomamet ai myda otaltaautsie alastlinotttet an piellennust itheilauperetrilokilngaonitaaoisonenor lealttervua boma veneliit itulainisoriovapitte teiäin pätel indontii ga soanndi itsjoibandanlitngoiku donam veose eh hyambehkhkähyvienitojokkailoimyönoinuloi oitossotetiltostsetätvinyviät ätäös avapiaea kko be brankanoapaatikinlmamakriksomis  buburreariätiägalnsitonue urksamsäkdin ny osamahaninskselemmbirunsalus uurski punskjan',
      ],
      [
        -8,
        'aalime af aseikkkamänndaometu  rial asaammnaa gialkensitrivirabssitra uungitasam jän huesi ju odameartdžaeileluengertganideingirairijo ketndinytoikoksswatäsuksunivaayt äntässääneskkarkorore di kruot tšamianuar džiitirenturubauomvanyanänä eueururoso rjanuu fa is unegaeiteragabkroluenttramrosuda poskupunrraesäaskhelpäirasrgiäivgui il kä nä ovaakadaahaakoaleaupba dotekäemmenaes essetähe icaihiiidiksileilmimiimmisäivajuukenkiskukletliblutmeimihmukmutmä nkänäiodooimomoopposiotkpa seesessiisimtaptartkatuotusuo uokvelvu vätwanäksetermanea bi fi graunaurhaiitykerkommaiolaomionaostratro tänunauruäiserbeljesvljäneloa svuänneanekkgatgiggraigamegmi mmaorsunsunueso ralar amindkokksandoromenänt näjraauukäjä av hi ho ir läadoaisakkalvasibahbarbradeselagergo golhonhuoiirkatkirlaslesmernadnhaokoontovippiragrtouayietiisuus ce es je prahraitalbao apuardbelfriga idžlatlielillomlonmornjaotspuarairdislasuotsittutšeuaturausaviarupoopoparooser klklolo  cogonimbjaakrambasuntimutiva zimlokokuonnuonäku',
      ],
      [
        -8.5,
        'dol sy yhamoeineloerrgiaibikolsyytamuluyhdsäaäai slaamaguahtakiarkausberboldoreneginglailaimaippkeekialapliplovmaunainglnguntenääodžosoppuralrbarisrteseysikslosovstitaktoktsotävuguunduoruosvi vitäriupipääästääs eleonleoorjiaiormafranmatubriedoel elegarha hamikrisliusjalkullbalimlotläinatneinmanosor penporprorkkroasetshastotaltatugahjoohjpohrbisavusi ziaatabwaudbabbwejä odesudtorudeuoduun frfragi pes ge lo roakudyseoretngeohdyierjoukakmoaorgoulribsaksvatiktnaysvsai aa az bh ca ih jä ky op ot sw sä th tr ty ul ur uz vä ysaahaapacaadeadžaelaesafgagaagoaidaimamuanhapsarbassatsau aukazaazebekbouca chiciadiido domedieeleeseetegoekiemaepaereerheruervetieydfgafilgasgengätheeherhi hilhmihtuibaibeigeihmikiionirgjamjorjälkalkamkazkmeksuktikävkäylaalaoledlkellellulop',
      ],
    ],
  },
  cs: {
    unseen: -9.5,
    classes: [
      [-4.5, 'na '],
      [-5, 'inatinšti'],
      [-5.5, 'ký ský'],
      [-6, ' jeká  ponskko  maská ne pr byké  janšt tasko'],
      [
        -6.5,
        ' miní pro toie ter se te js kdjak ko ka nali  ktak bylktele  st př mote  dože  li mety ho jskto en andundím  bady ',
      ],
      [
        -7,
        'rštskérsk paam ce  ná vede mi  bu si tuánsra  máby ám  chajt ho ki za ni an vála ni si takdinřed a  lekun mů onbajjejkdylskod ou se  co ji svililikekusek oddo  savy  v enttenest guinuros mn žeakéalabitco dskeníik it jí lo lštmaltarůj ta mináte be heán vathodda marka ne ong bocenkololitomtánza sta',
      ],
      [
        -7.5,
        'alejšton  měny budgabguametnestohze áš  nochorannda pe čečer ru arabaanodšteboetreziickijsiloje jinkilme mezmůžnebpodpřitě zi ás ři ůžeerýrý odilet my němiltamtskánšostnamtu libně  ro alarseraeštichkamlannadry tšttů přear nov dn inbarci donnd nentímměsjen centostoven ga grangarachtdorem om stáed  sokanlovmenovyoruedo franabrakorzemistouzří rok i  ke o  s  ví vš zeabialšambaniansariaršch dyždžielienahlehtěhu ic jesješjsmkdemohmy mátmštnicohoohuonioseosípo pouricrinslosmestestlsvůsímtlitělvámvůjwanyl yloyž ště srnutard brdánindrunas frasvastrné norbskikadníami da fi gi ob sl řead akogaliniitrjsilitmajmbinieno omáonaotorabro rů uriší střtře fa zábotkonetn',
      ],
      [
        -8,
        'tan kuensritícečasncesícěsí osrovmskngover ab aj as laaj ajsaloasickýdaldlednedouegaej eries jt karkosmá ndindsndšntinámodlonšramrocráctonturudovelétočtiamoat burinslatndoonssie čttvrvrtčtv čaopspsk týtýdtroojeibrstutup diinánárek oladu ledlisorasinden af až bi bý dí já k  ty té tí u  už vr vy z  čiabyajíakáakýamean ataauraž ba bezbo boťbýtchccožedyehoejiejíenšeráeréez eříež giggrahciiceigaimeinginéjehjicjsejsojstjtyjtůjá kdoke ku kudloblonlšímegmnemněmocmonmu mámmůjndunežnganiknásnávnášněcoc odeohlokuomoomuorsoč ořáoť ož ožepakpokpořravrazrotročrá rátré semsicsoutaltedteřtožtr trytrůtétud udeuzeuž ve vrávskvásvášvícvšaylayliýt či ěcoěl ěliřekřádšak páondponsobtna vaarmbšteckmanndypanrejurkuskzápýchnk rijevrropvrotý ao guilinok yanesoancdělteklar duednelsgo nizrvntop unea in pie es ky su švafratiavabahberbieckáejser frigolhajharijšikoityitůlilmojná ný obaoceokoolsotypalperragrajrikránskasomswasámtemtrauruuršva vinychzítálští so imbmbasrb ak vi číanšbelbánckoerret mornů onéoreralrrarubrumrussamtimuatvanvieví výcápačín riunadoeoevatýernkinrtianketírtltleár ervdolahrincizoozerenzozzsk',
      ],
      [
        -8.5,
        'dnyuncupiýdntní am ha ir lu sk sá ur vč zíadaadoaguakral albaltamsamšantapuaskazíaštbanbchbijbolchádradžáedienderoečeganhelhonhorházihoikrikáintislitáičtjihkalkatkiskrokujkánlajlamlimliplomlotmaumermikngunisnésomioviovépolpálribrierodsanseyslast teltitua ugauniuvauveuánuštvnívčeámeániítrívačenšskův ží žšt ziabwbabeonleolí obopadublzimdarrdn kr tianuartchaejšeleeniibiierietinyitsmunor reasúdumuurautaúdájálál  speveineinkpojsevspouiníštpes rebřeciecouemsenceznitanconulopaoršovárbsupevnavá rup ad bh bě dá dě is jo lo pl rá th tr tá tě uk uv uz uč vl ya zb zd zm zp áz úč šl špacaadraelafgahaaitajiajmakealsamaamyanzapoarbarkaroarvaráarýasíatbatsatíau avíazaaďabjebosbožbulbunbycbájběhbělchnckédivdkudlidnádomdopdredutdé dí dítdívdě děkedledíekaekleknektel elmeměene',
      ],
    ],
  },
  hu: {
    unseen: -9.5,
    classes: [
      [-5.5, ' sz mi azai '],
      [-6, ' me hoán ia en an  magy sze letán va ezegy kiem tt  a '],
      [
        -6.5,
        'ek el  egkorna  mánt enn nene ár it száni  tert et hogogy amagyon zerami keor  beok mi ánier  kahol éslenés ki  naala el ha moutávanandle ág ors vovolint',
      ],
      [
        -7,
        'ellmenztámegak sztrszzágmássza kobanik nekás értteriaiminol lt nap peelykelereyenra ind akgyeben cs ba taiszmelnemnnazt llerinmikri  ahaztnneperigesziongis vellanaz alááltezeal eleniaát dzs boar  kö fe isap  ar fober utbe gyoikomitnnynyioltzéról ercszond li  an négyaha montekus  id gumétoszbelndilnaolnre rettalgetsz  seeriarada elő',
      ],
      [
        -7.5,
        'biaét  paannde enenaksszeteti angguamaryanbájjt ájtetncia hé linézval viran ni soahoattazoeg felga hethátilyltaly lyenagriasemvagyik töakamagngaabáanaez ingkinmalembmilat  fiakiin inees külte közlőtőtt mézigmán allammerta illhétbitiusamezekerrrrailocsaeszhonibelessoknci inent nyertkarmiald  sagabdi mbeuszészmárzal e  jó ve váambbardigeheeléezégenig la lehovárólsikségtnétásváryibyonül  do granuomáyararibi bolcsendeostrittelzenév lliikaroskiléte la fr ri de gaelslábnanromsi ék  todántörári eradoagaamaaszba gyima mbindaondyi ziaánaén oroásova undkonton év co eb il je kubbeebblatninrgiurize rc zépép dő időkaitár',
      ],
      [
        -8,
        ' br orburlinng zamáliég fraélionakunoll jaegambazom afallrenamo ab ig re álaráazzedihanincismissittivekislegll lánlítmosnyaottrrest tantatviszzaábaállányössdpeodpsoderbililonreazsikankirmetnainy saluba eueururó svál  nonárontöld déei inaininorsa szuvégnegnk abicel ce gilitnduum  au he sidonitiletllangóniuugu újguiorv en há it én íg ön ös úgabbadaahhakkanearraurazuazébbabbibracs eháekeeljeztgyrgyégálhhohovhoziatideiérjesjólkemkerkkolialjelküllílnilyilé mivmiéncsnéknélonnoz pedreksaksmétehtéstöbvá yokyreyébza zetzokzonzutzálároéb élkéreériígyítáöbbön úgypia órlvarablismérnteorerikéntónaaniaticipenigo icalgánamngoom paltintoruaturu fadél bu dikezrunsárörtesoeraramllá bi báanoardelagalndontionéorird éz ea nyá es hi kü tuartatabahdoregnenderüetignahánkatkármainadokkolapanragrátrülszlszítegtokzlozsaéziankfokso eaifölhai hóasáhónző  téone iz rualbam diaeligolhasianirgiráizeka mormálolgomirbarubránszntu ua ugaám öröpairópópaözéhilimbdévedéyed júammccedumekugiggraigaiméitelobmm rccuncuárzakdollárahraitarucenhreliloldtemancneaságuinök yár ci em ir ké lu séaguantanyatáauscsudaidelecsegogangi gérirakalliblovlsőmauomosonsteszkszéső tentéruanuayuvaya zahzikzinátoégeíbiói özöük ',
      ],
      [
        -8.5,
        ' múmúlzelúlvbatbrudínomésaitimávatél tiao atuca ceddónedóenghamhorménribrtirálseyshatomtriuravaiyelzsáámiínaronsvévédfon ziabwbabbweibiietmanmoanámrvétnáudávasvetvievvezimzudévv i pes ok ro unafraléfolfrigó ierikrjankrolarlimllorcirusóráúj  cí gy jo lí mu mó nő ot po rá sp tü ur ár ér ót óv üz ő adeafgahaaicalealganzarbaroas atnatéau azabodbárbátcaiccscímdendesdhedjadotdródtaecceggegvegéegíeinekneloemmenkeruestetéezifizfiófoggadgasgbagelggegizglagrőgvágésgétgítherhi hisibaikeikiimeipőitáiukiókja jatjeljorjó kabkamkazkimkkaknekérköslailajlaolasldhlorlszltoládláslésmbumecmmimunmégmódnbendjndtnglngunignisnkinkánulnyonyrnálnéhnénnömnő odzog oliolo',
      ],
    ],
  },
  vi: {
    unseen: -9.5,
    classes: [
      [-4.5, 'ng '],
      [-5.5, ' thia  ch nh'],
      [-6, ' khan  gi trnh  ma ba'],
      [
        -6.5,
        ' ng sa phao  nàều ào ông cóna  qucó ác ên  điand vàra hế thếtanày niaong làay  tihàn cáiều naangnga',
      ],
      [
        -7,
        ' hàua lannhinhưnàohi  kion giờiờ alaới la te  coin hônkhôôi ại  cavà  mistaâu ina tô đãbaotôiđã ằng pada  gu taanamalến  viar  licác tuam riait au  laướcớc  bạ raquaạn ronbytyteai anich nd ất  gì mu vớ đó đế ở bạnchúgì húnhư khivớiàngúngđó đếnơn ời ần  haanhho này anguaviệsauara',
      ],
      [
        -7.5,
        ' ga cu lạhể thể lebit toman momaruầnicarun biariba ngorướtrư cô củchocủaốn ủa iliungái bia boal ta istgabtiế ri so mà mộ rấ rằ sẽ từ vì vẫ đâ đư đề đểchưem gườhiêhiềháchưahữniêuiệckhálà làmlạimuốmộtngưnhữrấtrằnsẽ trotừ uốnvì vẫnàm êu ìnhđi điềđâuđượđềuđể ưa ườiượcẫn ệc ột ợc ữngángti sianammonelaca ga li abykilmétét giariniếneni đađango ing me siall dihiloma ai kari ài ùngoneranây  ar indonguitháchuhanndatinmil bedinatiamaes lesnesuri tạkhoxin bả pemen hoinima erimbi lualidi queswa nănămăm banineoa viachiel illwantuầabiếng teen ền ambha ',
      ],
      [
        -8,
        ' bằ bị bở cò cù cũ em hơ lê mì nê nơ nế rồ vậ xi ấybằnbị bởicáicòncôncùncũneo gayhayheohì hơnhưnhảiiếtlênmà mìnnênnơinếuphảrênrồisansaothethìtrêtạivàovậyòn ũngơi ưngải ấy ậy ết ếu ối ồi ởi út gàyngàật gam ru sácanentndintionitonubaảy tru ne bratabarbrani nyasinue ànhúc  bu sebelphi he niadacarcondo esthủ irakinle linomoos sh somurkyanne egagarter đô cổ hô xe đồardcổ galhômhĩ iềnpalrd àn ôm ặc ức ốc  fa ir suaurkisnarnisritudauruva esoso erbhaihán doainiti ku mớ sl đổchíenahíninhmớinadnayricro xemya ínhón úp đổiổi  âu lúlúcea hứ thứ ja sh veadobouburesigerghahaminditallimorndonhaoloor pe ragromsamtartriven fr đảđảoảo bảneragigigailoilôiméloblítmegrabéc ít đô  vaalbaryerrhoaimblilmbano rrary tu danrgiập  hè mùhè mùaùa  họ ko áo địartashcungiáhọchờ ianintnt onaphítenthàthờuanwaláo íchạo ản ọc quầ nữgiâiâynữaữa  alaitaruee nicrairbarupscasertimuatupeus ơngươnển ồnghuẩuẩnẩn  af es kr kyamiat avabolchacheco cosdorelieneer icoiqukanliblipllelovovapiare sa seyslotalturuguund uyhà  độđộ quốuốc ro đàagualtamoas bahbercoleleheliêniệtlomltamauru shauayurazamệt  stancfrahútnc phúst pesảng cr sc ziabwanoanuatuavibabbwecedcroedoet hấticrierincjanlarlbalimllolonmacmicminnavomiwe yarzim',
      ],
      [
        -8.5,
        'huộthuuộcộc  bè cả cấ cỡ cử dù dạ gr kí lò mó mậ mặ mọ nó nư pu sw sứ sự tà tố vu về vừ wa xả đì đơ đấ đẹ đỡ ơnaleazibiếbè cenchỉchờciacuốcô cảmcấpcỡ cửadù dạoechghĩgiàgiúgoàgrehiếhoàhoáhoảhí hẩuhỉ hỏehố hờiiaoic iyaiàyiá iúpiếckhẩkhỏkíclialuôlònmuamàumónmậtmặcmọinghngunóinướorioàioànoácoánoảnphốphủratribrả rậnsánsứcsự thatictiềtoátrảtrậtàitốiui unaurduônuốivuivề vừaxảyàu áchán òngói ôn đìnđơnđấuđẹpđịađồ đỡ ảm ấp ấu ẩu ận ẹp ếc ịa ọi ỏe ừa ửa hậtnhậquýuý  ao dặ kỳaoxbảydặmháphổ kỳ neaoxơpeephárbisáuthổuinxơ áp áu ặm  bh cf ke kw lo my nd rú ur uz woad adeaelafgagaagoahaaicajiakaakhakialdameanmanzaq arbascaymazabekcamde divealegofa farfghgangasgenglagolgyzhalherhonibeibiigeippireisiiveivijibjikka kazkiakmekrokwakyrlaylivll maimyanglnignmanshnzaoanobaolaoldolioroothourperpinralrderearg rgyrkmrubrwasolsotstetajthithotswtunudoueluiluniurgutauzbves',
      ],
    ],
  },
  id: {
    unseen: -9.5,
    classes: [
      [-5, 'an ia  se'],
      [-5.5, ' me bang  ma saah  ka'],
      [
        -6,
        'angapana  beala daanaya  teelatanin da andarangadi men peengpa at ak ingar bermankantu  pa la innyara  ke',
      ],
      [
        -6.5,
        'ka  diakabelaridanayaadaam ikani ata yater suri  talannia ha kita ga yanndiongrandiaon bagau aruer lah akagaanyeriiningg apanisiaperertali debaneluain ja ko',
      ],
      [
        -7,
        ' timarus lampanbarerakamembdalhar tondaun stasantelasiit  leamaatusebik rikrininatenetebahgan buuar miuatriamalma merte sa al adium  jurtaepauan an mo na biekaamiolorus adagigaigi ih imajadlailumru lau bo siitubiakaritasamenigaraluudaereentlonti  gunamlinmbawa tahetilalla ai amuntaserungggubytyte tugua',
      ],
      [
        -7.5,
        'ginua  ruajaula liiliapicareh jaklehmi ngintuolepadpi rapsaysuatapyaksendakdenenaidapalugatiksud unerssepkeptonselnd is as ebepakgu il liabitko emahonok  putararedinli ren arlu milintejakitpatsettiduk aitba maknanone kudar caja rti wadetistgabmetmauahumberab polay at hiaatahwaimakuboldahenuerjgathwajugkahkapke munrekrjasaasedsejsihtoltukunteso gaubaambel urijikkroola soagudonhunabyilokilir kin doegaburusi agen etakatlui riiraurauruwan ny orbishinirikalkelluamelnakngepullar almonrgi co it jiargebaeligaphanlebpartuaunataluku he krurkne ngoibetin afgo abi faundet galrsebraind muantbalggalagmasngugia',
      ],
      [
        -8,
        'artuni swoniratsemtemlatmbi neswaea nci brillngkro runsh  erounpes ceedioliyarancesiguiilalesnisnt rit olampbihbuabukdapebiebuecaedaepeesugemiapisaku mohmpamu nunohoorapaipaypekpempenrgarimsajsecsessuptautetuahui ukaupayaikonkua gilit st fijanmatntiturviaepumin no cu luakhatihaslikonasintiberokorpuk raasaerblomutabul niestionomoos rea jeanuki ramuma gr ukakeardesegus ir viameaurkisnartioiannegnjaontoriut jamderso akianohaiincitinikomasomtimust es sladoallarkdirkemkirmesnadnonokoor puarhasilgahoparopfrigrinorrisaktktukulul wak prnin sh veadeao apuazahamineirgle llimorndonesoa ragrbaronrubven frgiggraigaimeitelobmegnuaodermadol ek vaalberrlilomird re retrraslaauaim musnassim as chaanacaannashbescancocdorekeempendhiribaiyajarkaskerkipkotkunkurntonurocopunqueskisoktaktamto tok is ouahrbrudesee ei ermgolibiiusjunlasncenmaomeoveprirairkirupskastotobupe reahaairauschacheenegerha isiliplovol ovapiapolrk seyslotriugu',
      ],
      [
        -8.5,
        'afrpou am ge hoaltamoaroay elehelhilialibrimbladlibltame ralrasrumshasuruayverwe zamfranc nitjatraj fl skaviedoelshekierikrisljerlbalimmiknavribyamsai osansarnavabaybebchucokcuadibdo echehaemeemuenjenoerherlesaeskgirgkigregubgunhathi hu huaiayipujaajalkesketkhilajlislivllamemmpumuannyno nteotapagremrnarsarutsehtastuguacue urdwar utabtbtuce cisjumpeeprarbisabunc au az bh cf em kw nd th tr ur uz wo yi yo yuad aelafgagoaijajianjanzarbaymazebaibekbende egoerufa farfgafilgamgasgengizhalherho iahigeijaikoipiishissjibkazkenkmekomkosksekwalaollembumirmudnatnepnignzaobaordoroothpe pinpurrderkmrwasausiksolsotstestrtajthathotswtunuelugiuilurguzbvinymayorzakzbezerab egieonggrleooreorwrweweg wi ziabuabwbabbu bweeoretngeogkoietkokmismoaneaorgshitnauinviewilyahzim by fe hu my okaloanmaprarmboscekcelci depdomebreitekoektenheptfahfebfijfluguyheihreid ideijijepji julkakkedkraktaktokublga',
      ],
    ],
  },
  ca: {
    unseen: -9.5,
    classes: [
      [-5, 'es '],
      [-5.5, ' quia queest de'],
      [-6, 'na an  se el cola  maaqutrere ra va  esres unns ès  al vael  aqta ent pequi'],
      [
        -6.5,
        " en mets ar er des d'ues tent  no diue al sta sa la pals per taeu lesman hada  mo ca so tollaandina leelltansa  li voambaltnesià uinés araon  doqua pouante antdelbretes",
      ],
      [
        -7,
        "ltraixillanaem eva si anrannès mimendonll molcomriaelsongam espic osamarus sal llerania ho febé oltit  fa bauna a caren  gr fintrbytyte ai he i  ja tuameguaegotranc de anysermal ar sóenctotvosona killeha inssi os  cendalanndi amenstinuragon suane boicaom uribit recenlarssad'astiir no quèticun seg",
      ],
      [
        -7.5,
        "ost gu ga l' tialgca fa setat teradaallaurncaot se uè quíau ol unsrd gabmetbarcannganyari rrirtid'edrestrmesembitstu  hi puarret hi uí ny abyetr em nagalli otsonsanènitasslitgrast triingangincobrpresenui volimeartomavanstàcosga in ritsteya àni fr ruardiliinepasramorenar benortmaec abicrenam bé et on s' us ésalacs gangunho ixílgult mb mbémevnicpotprépucricréssobsprsóntamtà uc vamxí ón lliconngo veng iraltanosribtaltenfrauni biengigalinsammilraletmminaigbiagenig renuda giegailorabveriu  er jo nialsargciafinhanistja lèsmbinguseusotspeua viaiurliudin geerrgo ànd br ne prdosdèseriesamerndèor rintortí une ri trrimhorcor in líitrsiaut il eururonovinu",
      ],
      [
        -8,
        "bi eseea le  cr lo síahidurempeniferhauinilianseoc rg rquvaianceso ilausendinttànamiavacoldi diaetaiaris itamicmà ni ntioloorireuturburguiiesuilça mbrpessud xidanelaeneovatemnce du e  ir m' mé n' o  tx té vuagianiba cadd' enyerqeròfeigi haghemhiritàixòjo l' laullslo m' meumprmésn' ncsnviomponcorsotapalpocrò s' sevstsstèsí sócteutevtè té ualullvulxò óc ndrsabvenalealiaribracroerlescfilhonl'amirmononèpolptereareeuruís pa ropbeldivimaive cugigindkilloblonmegndooserunsatsomswawaníliímeonedimnutlorneroveromsematscespia af av is ka kualuamabancà eslfrigueibaibiicàiguiqulà mbonadoldontortothrassesthotigtonubauguuèsòniso rauagoerbllulunoruyan koadeadoap ataatíbaibotcaicapdemeliemàgolgovkirlemlenlilratrgurisrlaro rubsansinti tiltàrutioraialoro'euopaain bu viamobahdjihamideionix kinmacmornalngentaordrbatartatne  jurbi dòdòlòla'ocbrieà imbmairrauatuecunyupi'estiu ah da go lu or'haabaagaai aitalbamíaràateatiavubatbiàbondoreinerngamianireiriislió jarkisliblovlànmauniuomiotipanparragrecrn rsaslaslossetittsetzauaiuetustvuiàci'aqahrebrissruerússos",
      ],
      [
        -8.5,
        "dar ieao birceddjaemaenaerticrjanka kanliplislòmnavndentíobiomooniraergescaseyshasiàtaiurcurkutavinèsironaloamsbledieeleetnge helietms nçatnavesvie ro zianuatud'oieriolrerxinzimrupud  aj au ke pl ur ut'ad'ap'enadrafgafraicajualvalèanvanzaprarcascaseasiaísbolborcamciedigdirdobdomdríeemeiaeisejaenvepaerveçafamfetfgagargergregrogràguèhomiamicsidainèituitzjaqjudldrliàllàltelutmatmbume mpsmptmílnd negnepnisniànteornpagpaípelplapraprips rarravremretreçrieriàrlirnaroerrorverà ràcríes'hsausejsortirtuntxeuelueuugauiaurdurgvalveizaràliàrièriíemabtbtedildisnysrtssaiutsys  ac az bh by cf eu ia kw nd oc ra uz àr ínacaaceacradjaidaimaldanoapuarbazebekbenberbouccichactàcubdenectedreerek emeesifijhecheridiidjiemijiilòirgirmiseitojibjikkonkwalaolgalic",
      ],
    ],
  },
  az: {
    unseen: -9.5,
    classes: [
      [-5, 'ya '],
      [-5.5, 'iyaan '],
      [-6, ' ması tanniy kiası biadada  sa'],
      [
        -6.5,
        'ar staən larani yaandin lanaraikaər si il na  koiliala buarısanon  ol si hə haün ind kaay malolabay ba',
      ],
      [
        -7,
        ' mə va se i̇ka anaam yə ndi la soiş  inir əniyt  miistradri aq mən iliyəndaonq ta qa rumaniləisili rı ərəranmar liartma  avabalərit ariata diiz ayttr enierionuta  da nind ni  ed onbilim əm  addə  sualiyanmil bodancə ansgün is meinaal mi ti  le pa anra lli',
      ],
      [
        -7.5,
        ' dəbitkil morinat su rikvan azib  keburdiydonraqın irinlasonavrfarnqa gü ər sədirill be naıst fumetqab aramais kinvat frsiytı biy yodiledihar şə dobirun  yeritsen redi ik kasmon faaxtvaxnamnu entabrbr etriloanıinikanlı fra aynqotonqalvar br riinqla linnisyenbizdırdənhərizikimlə onlox rəmsizsənət ndəzinmay ku torbaərbambi̇sziy vənt və gerki oneatıkeçlikliynsaublurazamələaataxşftəhəfqo saatə əfttu dər finsi er dü neribtareyalivqanriyruninsreyveç pebu pislisntiyas cəmbi am qəacaakiatibahesplmaninquasvatinız vrokor qvbelelairl al poalıanqbolitaolionirasua zimmərabiyab teerateroll de qrantaycazəcanldinimqədrd ycazərbə nbəşənənb krezinezor qvasa va vri çadu finol yalçikankazaeso giitrlit',
      ],
      [
        -8,
        ' strt  heba os uba no zaahabarblieyihəmildlibnsıoldpubresspuuanıq pa karkroralvin tüakaazii̇rmakndonikomorazriatürurive ürkeç orvfununtdinosueqaosaramrus şidallla okarkqa rensamyunkisseruru es ev ge or pi sl təah az dünen irəiçikiçlirlk lyalətnasnənrilsabtərunayatük ünəək ima akallel ertlonobaomasoməsibi cənnubənu çealbeliender erlermkoskvalatlu nadpanqolrlarlisinslato venkəzoparkəropzi ərkəzinorxtıineneyqi  hi ho veadoakebandereleeongilialikiivilenleomermornidnq olopolrubrumsveudavayviyziləra çiamıkonmı nar iy ungiqimeiqaiyulobmeqqrarabtyaunsdol afamoardfriitililmiknanngepalstousiut erbrbiyay at bö bü dö et iş nə o  qi qu sv sö uş ço öd öl üç əg ən əvalnammaqqatdazıbugböybütcaqdahdamdeydövecəedəetmev eçigərha hanhaqhəyifailailkimiintisəiymkelkə laclaklazldulkəlnılovmdımmaməkməsmətnecnişnranunnyanıznə onaonroraoriqiyqqıqınrişro rtırılrınrəfsifslostəsözsə səltaltdıtentmətüntıqtəyugüuşavləvvəvəlxt xşıyaxyilyiryməyolyoxyükzımçatçirçoxçünödəölkövlöyüöz ütüüçüılmımdındır ırışaqşı şəhədəəfiəgəəhəəl əsəəvvəyaəyiupi önncərziöncərzarearueytkralomqvitimşmiəşmdar kü qı ti tu vo xoad amiaskavaberbracardoredoenaeneherkiylaylbangioluomiovaperqarqasqırrrarvataytriunduqavadyi ameao apuasabuterueş hinhonimbkamkollənmavmbamınrkironru rıssurumıəmiəri̇rȧsv ax cü çəbazcümdəqiqəkı mə nkıqiqqə rşəxşazarçərüməşaməqiərşntupesrəcsosəcə abafraldanoanuatuayeektelsengevrfilfutikrippisakablimlipmoane nosomerayrkarəbus ustyarubi pu yuau ayobatbisestianilykalktilasnquntenı okeqreqriratrisrsitiktuquarval rüruprübüb ',
      ],
      [
        -8.5,
        'dasləşmişrlərtətəsşim fo id kv nd tr ur vi öz əfaciadeailairalmanzapoaqaaqoarbas aviavsayaaykaymbenbribəkca cibcikdisdişdo domdoseqoerderrerseynfasfolfqagengüribeideidiigeingivai̇nkaykedkenkməkomkseksiladlavlqalummacmbuminmirmu nignzanınnısolkolqordotoponpurqazqlarcürerrkmrmərq rğısiksolsotstrtactunuelur urqutavi vstxoryamyapymayn zaxzbəçexözbürcğızırğızıəfqorerveçin gə vy ziabvbabbveetneçəgəlnqisudtna',
      ],
    ],
  },
  et: {
    unseen: -9.5,
    classes: [
      [-5.5, 'ia ni '],
      [-6, ' sa ma mina aniti  seda aansaadi  testa ku'],
      [
        -6.5,
        'it  taan ma andli ne  olle  koinari oleal ndiminastalaund kata tanritaarev päeäevillarinia sind  jaaitllist ar  mela  keestkun tu paiti kiga inu',
      ],
      [
        -7,
        ' nameeeesbai vaellmaaini lied  in bame ana sumilus riaaalineer ik  võid eni neka  pe vese raaalija ndaongadaahaendara päkuuittoliteron  lariituntri ho aaene gugi  heamaliiekusekemaonira si bitguamalaegimemarngaabaili poingsinaad leerillaea samin sa te el iinaasdal läbiaidaoonranab llevõi eeaa teigabeg palabirasarteen',
      ],
      [
        -7.5,
        'ad  aragaistikasiaba de en eetilokil an isaksoll riind näntsnädädalin kr to prrgitu vanberiikuusha is  al gr hiubalananggalomaselsiiarered bokantseeernamard ga moigaurirooainkvatsi ruentmi  ai eiks nimsedtahaelpärven do ha tšuniuu eliiirisaisemennadtarkonll kesadiiibtaaiilliatti bebarmon ju kvuseutialbvee soambantnt ntiuna en väeb edaeiees eteie iisirakuindenu os peango uuära bitemaatajaemeidilimmikommrinivijaarra giamidžalmaneiosesengo rikembnaaesooneapäbi hi at intitambineeuve kõ pi raeingasiriki nisoritadtt uurreadinkraruueitditetrmiiva  ühallei halhenimaksalessti eueururoaabkelisinutotsser jäammasibureelegaeraiitjärpiiramua vaaärgoopkrombe',
      ],
      [
        -8,
        'džikedmakpoots val br lõesiicalomlõuudaõun om ülaluatabeleilhinhomilekiskoolemlidmmerahseesuuüle dinaeuariaannipiapra etanoasaateatiganhanladlatlenlismannn omoondsvaüheeskkor bu fa noedeeederbtalvarrda nialdaurdonelaertgiggraiivlobmegobaorrpanrabrterunsomuntwanai anular tütürdaaitruru af nü täadoas eaneidheaju kuslapledletmesnennidnüüoospolstuteltänultun ur vasveiänaüd üüdankso  au es fi unaavalghhiidžlauolauguustuunvi via as je usaakau braeleenagriikuleelilmm rbardislauravatsk opapa frireertasma co põ viaapameca evahjandong noroloomepaapõhragrubtimyanõhjjuunuadol ok roahratuerretshreiuskaroverenskataitšekolsustsuupieaesuvvea ae ag em ig ii il ir mõ on sl töakialjapsatmbandasdoreabealee ehaenneseet hakhebhtaib ikeikiiksilmimuinnitäjubkatke kohkõilallb lebljulovlt lunläblähmajmeimidmismusmõnngunnenulod ohtoodpidps ro sabsahsanseasesslotagtehtentestmittatultähtööui uiduleutavägväivõtäbiägaäh äheäikõi õibõikõinõniõttöö  rebruebreebehhguigusibileolgamaioolrtsuatunn stdaedar sv ti voakaaltapuaseausavabahboldeldiieemetiho honikril islitsjaljeekrildilipllolonltamaunanobiodžomior ovaperproraerostintšaugausaši afr eraguamoay etnietimbko levmbammininoa rumsolsudtnauayunevie frfrank pee',
      ],
      [
        -8.5,
        ' ce id mäakeavibaabirdooedoelsevegaagarhiiierkullbaruasemtontooulduulsaiuup bh lu or pu tradeadžafgahvaimaleannarbarkaskbekdo dobegiekierlfgagiaibaidejankaskirkmekomlaomadnglnjanteokeonaookoorosapurratrd rkmrlisbessastetiktugtustšuudoue urdurgusbürkžikaspaupeisesmipämasnearbisipspäuinupä ak am cf cu el jo my ug ur ööagoaicaidam anmansao apaasobenboubrebricosdomdu eekegoektepaereeruetafa filgengolhekhelherhikholhoribeiboigeii imoiooipiirkjamjarjasjorkaakamkinktalailikloglooläämermormyanepngingknicnigniknmanosogrokoordorvothpe petricrkorotrvasaksausotstrtabtatthotittolud uelurkuudvedveräneäänöpäööpža žaaaafore kä pü zi šiabwbabbweeljelmgmi',
      ],
    ],
  },
  eu: {
    unseen: -9.5,
    classes: [
      [-4, 'ra '],
      [-4.5, 'arrrra'],
      [-5, 'era'],
      [-5.5, 'ia en ieriar'],
      [-6, 'an ko andte tar mana ar ren haerrnda bania'],
      [
        -6.5,
        ' biartareinala ani hidar es errteetalanin tan du he beharstaainak ilare  sagunri rrindi txriaara ko zeberteadiaegu orekoea  gaoa  gu lilaraurmanbatikaste no ka zu',
      ],
      [
        -7,
        'aldalaon  egta  urmarakodu  kiordndorru asnieong et ho di nada go elaabeal astrre daek itamaliraldebia artu  mianakaronitzarando  leatuiliguamenurrit  gibitatanarrduegingohil niarihaihau lakandekdanereindrersiaro undka gabhiroriskaisttenbetza ua  suemagartikbyttroyte euraltuarea meher peuztrai',
      ],
      [
        -7.5,
        'urt bo pa tahorngazerbareteone jaat ireneror oretxiuratxe grlibterolarinzenest si tuahabai seabiantuar fr onliasanuda inatidoneriusimeteanunaegoendoar osost aude esairinortonmil mo zaagoangbidhaniniituitzorrur zueru uelfraearlab de emaleeninamsiesegerb hukorailibezarenande doeskikiakialiamaau ik ingmonolionaperrieuanuredueso amorabrikrunroakiaurkziaun ehentzialabyetrilokil zieligangininelin uhuhahegiru irgalrdartahur fiaieditdordutedoetietogergu iakiekiz lonni oerolorituekuguutezu  fa riparser al ge kuekiemeketkinerdgoaeururoelekoagrailedinoseeakdua af luanoatzbrandusa uneviaank br jo so toadaaitambazeazibandi dieeneezigizhalretrezswatintururixik ekhenlehnba',
      ],
      [
        -8,
        ' bubiebihburikeikokonmernaknesokorgirusrdiigapakdeahonintubamin teitrlitaroentfrikrontitai an co ez it poahiai alkauddagdaldirenberthiakisli mbingenikomaomoondroertutiatortxaueruruwanzanzioaru vaam amebehesima rgasamuatoparoplikbireerha neant tatumayanlekutueso abegaramril az uzafraloardaviazahunlorzbedaknko at is ne pradoagualbarkbahbolehieiner esletxeusezagatgaugitgolgurhemhitidaideihaikuimaiteizaizikalkirkunldalerlesmakme nadnainisoraosopalpreragrbasi sinslasomsontsotzougauskvenzalzkuzo zonztezulpia ipbenipane ontrbitel vianebeleongiaiyakralemleomorratrkirubrumurgviexin a  e sai igengimbkenmbatakinuruhuhigigimelobmegmo dol ceahribrkailillommaimikntsomeorvotsrvestotseuakvegyarubl ud ah ed ik iz ke kr ru sw veaeraizakualtamiasiateaueausbe bekbezbi daidaudeldenderdugduzediehael ergerlez gehgreguzhamhelhi hiziagibiielienioaislitiizkizojakjanjoakaeki kuakumkuslbaletlgalieliplivlizlkelovmaunahng nirnlano noinolnonnyaoanoizomipolrakrasrgeribrtssalseyslotalti trituntuztzuuaiudeuenuliumeuntut utauzuxarxe zahzakzamzeiziezirztizurzut akdebstitim am ti yeanueoretngeoietkubnatorgshasudtnaveroaloro',
      ],
      [
        -8.5,
        'abwbabbwezimnutadupesradbaleitgiehazhekidoikrkrelimlisnavntaobipirses bh ca pu th tr ug ukaboacaaelafgaijaimajiakhallanzaosapoapuarbarmaysba bosbulchecosdobdomeeleloepaerufarfgafijfilga gengroibaicaigeijaijiipiirgisiivaiviizejapjerjikjorkazkelkerkiekikkmekolkomlaolaylleltamaznegnepngunigntenzaoazortos osnothovepinponpurrdericrisrkmrlarlirmertiruasausnisotstrsuetajthathotietoatswtugueduitukrulgunguniurdustuzbvakvalvarxekxenya ysizedrupupitirunb cf cu kw my nd wo yiakaanmao brefa gokguyirmkwamirmoamyanmanuareeriyrmasumtziuyavanyemazkblieazepunetpubreptegxelzke ap by eh fl oi ot st yaabuaiaakrapiazbbuzcelebaehuekaektelsenhfahfloheihreiatiseiuskidktalogloilsilurnanneknhenosobyogroi oinpetrekrosrtxsiutab',
      ],
    ],
  },
  hr: {
    unseen: -9.5,
    classes: [
      [-4.5, 'ki ski'],
      [-5, 'nsk'],
      [-5.5, 'ka ja ansskana ije'],
      [-6, 'ijajsk ma ko sa karijje ko '],
      [
        -6.5,
        'rskda an ta  moijsra dan prandti  mitan na bista tainailitarar ana sv kiars po noli mal nite aravi la  do daakova ni ',
      ],
      [
        -7,
        'dinjedam dsk liist onundtskno  nevijbaj baeku stlsk suajtalaetatrabitndaoviikaon  runje trnijkun si jeali vrita tenovdi  juongpskri  zasekški njezilannjazij gotakiloak  paer  sedjekan gr ja sr veadato milovabilolijemprijevmarsamvatčkilja inran mjatibijndima eligvametamonds pe mevanatajekkojlimmo ',
      ],
      [
        -7.5,
        'gabal  be ga ku tiad ao eriičkmskljejet areniinskonvajeme buat kilmen boangrinza stoeda diaba tu vaarijanoba ot tjesejesmjesatsecskotje le gvdongo jenlikonsramvin krodinarngosve izbaregogovininganiknisprene inekolpanardatsenaoname oneeškjtaminbanburgramannamternakgodkvaostabieraac ambanidijek ekoganitiov svajeloraota al br he laavaemain indmorve ci oto rirun u vriarttalvarkininupnjstu gi ov viamaingrej kvjužužn lj ce is toaš ba cijeteim io irajezkadkrolitlo mbimožntiod oj omaonioseoš ožeratsu tintriuanutrzemštortanortordar fa hr soaškdo džadžiejsensgaljerkormonnezedn i eurnjourosijusketn fiameen lonralverška frfra fuelj slga jkalislovpossinvelvet jo zealsas ik ilajt katkomkućmi oristisuttontreudivalvenća ca enondealealoamsačkdruhrvkarpodritričrvaturugačka',
      ],
      [
        -8,
        'utaopspetnut sjec egaernlinnejng rabsjeubatupolaječsvi un čerus an dr irakianoarubradobdoseanekientibiikiikoimeit itoji jučkaokiskoslatliblijmajmolokoondosapalrekrenrugtiouriučezaščerlip ak guakaaureleestintkamlesmerndoolsom sadsomstestvtajtvoudaurkurudnjredropsreedietievegiggviigainjlobmegtu funntauntproedjnedlaranjde incovorosejaunc a  af ci es loadoahrajkamiavsaštbahbamelafrihonhreih irsisuitrivililmiknadnasnd negnosog ojionoorsortozeperragrikrozsanslatamtavtittovtvaudžućavašvskrupdenolotopdno am švalbapabelelogolhamimbkirkrale makmbaor orerbatimursunajoeoeu re ujaj aljtnasrpupndolnjsozapadrumanccusiljncutno cr dv gd ho ht hv il ke lu o  od s  sm tk tv uv uz zb čo št žeafragvaltantapuausaviberbezbiobogbolbutcendordvidžbebaemlemseneetoetrez eć eč eđugdjgi glagosgu guahovhtihvaihoikripairiisliz izmizojarjegjihjošjudkakkmekodkođlenlivljulomlošmaumeđmljmogmojnavnašneknepnglniznjioanodaoguojaojeomeomiomoospovdoveovjoz ođepo radrd rebremretrgorloro rstrtirudsaose si slosmospotactijtkotrgtunugiukruniuvauvivacvakvdjvećvjevojvravrlzamzbozelzikzinzmezozčovđerđu žbaže želžetžnopijupiocitoceonleoncaopaorvrakrvetokvešrdn bj ha ziabvanubabbalbjebveedoeskevigarlbalormoanatncindunt orupolrgirnasa suduravačzimžanjal',
      ],
      [
        -8.5,
        'uječa ezopezzo dećdnaecaedeevamunošlravrošsljumuunjvnjvoz au eu sk uk ur zladžaelafgahaajaajiajsaldanzarbarkaroaskastatoau aveazaaziceacelcipcvadaldivdomeitektelselzenhepaerteruesofahfgagengergreheihekibaibeicaiciigeilsis isejinjorjutkalkazke kellavltalzimbunannhenignokntenzaoafordos otsparpatporpurrajrazrdardsrkmrnortsruasalsausotstrtadtastektentibtiktugua urdustuzbvadzbe utbotjakok ponsububouto az cf cu ji nd puajdajlajmakeanmaosapsarmasaatuazeađabrebribugedsej erbfa fidfilgašgisgrugulhaihasidiidžinčipiipsirgiskićajapjdžjlajmakedkublaoljs',
      ],
    ],
  },
  is: {
    unseen: -9.5,
    classes: [
      [-5, 'ur ka skaar '],
      [-5.5, 'nskískskukur'],
      [-6, 'andir kt sktía vernd  malan hvður'],
      [
        -6.5,
        'dagsk eyjyjana  se vieskjar sanesra  miguransensið  baara veum  ge þerskti hve heagutarstaers daillmalstu',
      ],
      [
        -7,
        'undan sam sumar koingtunalllli ha kaúnd línn er  talskri  máonglentanær uðu kíalakarngala  þabarnar árkúnmi  gruda me rú búndiaríndannasey míekúsek la kl sk gada innrðu faegaeramánánuði vikbittímust al ísbangerun rararsja varnuðbætætindugarung stberga menta tur petramil',
      ],
      [
        -7.5,
        ' ar paað bísenngethvarísíkaíslþei frranal  efmetími hoess leanalurjórngu moadaamaannhafistníarabsenetrorgðirgabjaninsng norína gíkkuklukuskíllukukkíló nýngóon slaða  af anambangatífa ni ríkvildal ja in kó vaen indmorrrasísþessuðita br no sílítvanítrkróki galartsum en fó sl svalseysll nsatiltísvenvinyskmið fyarifyralu í sanser si súastdanhonkanmannamikuabæ gvakadinorðresskiembínúbíarúsabi hú mu þieirerðhanhenil já kkakoslinmbíminmunrð trivaðór þarankfraríaeftftitirriryrientter ogog altaða be ek ki kú tí voaeyanídóngvakallessa ár  evevrardósedur á  fibúrkilmínnút okst bre bo mó tú un úrabíalíatafrígangasin ndssnesvavesóskönsúan teku riðáðu',
      ],
      [
        -8,
        ' mj nadareníestesígumgvæmurtonónsúda krrdaagaam dirkvakínmm mbeenaútu bæet etars semúss er nú sj só írafrag amibraeimenierterígamikaksklegllallelíblísmonngvnjanísokkostreyrjarúnsegsjásless taktí vatíraómaúr píaanúerbgó konrúa jó toakkeinklalómma ralrgírinrínsvævæðæðiónerópvróópufjórsfsfjársðunórð tóimeænsómeúnspunóna desi  júnudtudelslonlí nt áriea míluma as gæ li ní or pó tuahaalbasíaðubelef ekkenderjernfurfórgungvegærgólikiintirriskitikasknekomlíamakmálnadndínu numnærnýrom orspalpanperpólrgurn rí sinssnsu síataltaítínurfursva ví ál íleólsóðiún úríýr úpígráráð eygíglóbmegní núarósígatað bi je kv næadoasaat díserrilíkórlismbarúbsalsarshatú ílaóreúrkkl pu  sæbveldior sæníneuðinki feúarbrúdesit lsímaírentemtu óvertí að bó dó eð fí gó hj hé lú ne pö ti ts um yf yk án áð ég þu þv þá þæ þúaf afaafðagðaksamlaniapaapúarfarnaskau aðibahbærbútbúðdi diðdjídí edóefuegiegneiseleem enæerietueð eðafarfaðfirfráfðifólgirgnagrægísgðigóðhefhelhjáholhérhúnhúsig ilailjim iníippjumjögkamkatkirkiskiðkk kkikmekrakó lbale li liplirljulk lltlt læmlíklóvmaðmeðmikmirmjömlemármóðnigninnisnnins nsentuníknú ollonuorupenpönragrf rfarnirsurt ru rá rænrítsagslæslóstósómtadtnetó tórtúrumiumáunuurkvegvisviðvoryfiykkán æmuég ér íbaínsítaítiítíóatólkómoóvaóðuög öntúbaúgaúrúús úskúð þauþaðþegþinþiðþurþvíþá þærþú  rírúp praugebrktitóbltíðal víaleamóanmatúavaaó daddoreoretngeogíahamimbkkllillimmíkndóntinæsrakrnarstrúmssastesíðsúdtlatnauravadvakvíeæstíetíkrúmerón',
      ],
      [
        -8.5,
        'dumgrögínnsurömsurömm pudenesipes ceeitheihrerílus íus ca ke pú ty té úg úk úsadeadsafsagvakealdalóammamsanjantarbarearmaseasiavíaílaínaítba bekbosbólbúldondsedsjdívdómelíeneerlerúey filfídgapgengishaíherhvíiliirgis issjaljamjapkedkipkjakorkólkóslaslavlgaltamadmskmósnepneynlentínvenígoldonsoreoskosnppspseptapúrramrasratraírbareirgiritrk rkmrlirmerseróasaksbesnístrsílsótsúatentintsjtyrtéktúnvalvelvítyrkékkíbeídjígeíkiíkuíkóírsívaíveóliómiósaótóúkrúlgúnaúrdúsbútaíal fö þrfös',
      ],
    ],
  },
  lt: {
    unseen: -9.5,
    classes: [
      [-4.5, 'as '],
      [-5, 'os '],
      [-5.5, 'is ja ijaai jos'],
      [-6, ' kaijoių  maand kinas saitataitas vaaliras taalaiennis'],
      [
        -6.5,
        ' melanuri praraio dienijnų  kona ės  mino ikakas lačių seanometus  šida ait liana tu kuinalis baeči ga paenamaseni nainitraiečiliamaanistabai virai di ar',
      ],
      [
        -7,
        'valgaltan rutų  esie undaditinona daar iet bukairų mėngasabaadatursekpri grtaraikdžikunngavaikurmalrieeli bendirisrijsų istlų ekukarlai ja sujų ndabijranakakos toau tuvsasong ji peeraariavainunesliemarnos monuovisndoprazijdų minbit teeri nonorsalentes  neba rbaaipnamoliasaaloaus mėsav',
      ],
      [
        -7.5,
        'vasjo ra angiekikiiu kadsva po ke leusi irgabkilnauatadasdijetukiemonri lioinė redo manritesa pindėiosen  jo niainarbbarisatad anaujetrilodonianka ngontipat biėjoanųikorėjčiaiai sijauvo abiaro boalbambgvakalkijkų rinro tvidosia kitma rikvakauršiakinrab indanji nėssisviekrosioto vanetų gvamoesimil užestganlbalijnieuo va  svčiola bų ket dosensij brardarųkanlimndųntaperalųiau ju he rigraindlasorėsamtertijetasarpalrytingosivin jū žmdardėlgergusip irajūsmbiomaoripinriusaksi su ti uvoymaėl ūsųžmovareš iešpo snižioetvviranterbkononėtisir ėja af je ti švbrago idžimatentontė urk krjunungpie gi voasicenitrkorlonramdėsmadėne ge rytu lia so čiadoaltbanintjusliumienigojauanuvavenyralos',
      ],
      [
        -8,
        'rosposmosburetiitėkralogrdarusvė šalrio eueururė fagtingtnuteganaioseudarug gubalcijnėj al fi veamearparuatedisdžaengesuilainoirijieko li libltaonionųotiparreitikuojvosšve cebirenkndžnianė seratibosdidegieziiš jasmakneznikobaomioneoraralujauroirmičikta trblienogigigaimelitlobmaimegojiankaisgrugų rensandingvinarnciujo is nu slajaamiapiatųbasbelbetbuvdabdelekaekvgolieskirkiskė mažmotnadodiogaoj olaoturagratrgirunsinslaso somtojtoktriuruuvėvajvatytoėniėnušisžinpijipspsnanccūzfarncūpensauajųavilenlilliųmenmermikmornderubrumstistroporop d  m duriduvidirtrma akao imblinmbariatimubludo frnkadolleroledeneititoniųodžorvrvespaveg my unmyluncyli ap au ač aš bl bū dė dž ho ik iš jų mū pu tė yr če į  ša žoachad agaagvakyakėat atsatyavoazaaziačiaėjaš ašaažabahbe berblobolbusbūtdorduodė edoei eikek ekielaer ertet ga gargijgrigrąherhonibiideiguik inųisiisliviiziiū jamjanjeijiskatki kiakodks kvikymlabliplivlovmaume mesmogmūsne odėoguoksordoroosoovapanraėrašrduriųrp rturąžrėčsadsatslotaltattavte ts tymtėvugaukruniuotur už užsvadveivijzamzilzų ąžičiūėjuėnųėvaėčišauši šieūs ūtižasžodžsaupi šeareeonleontrpirtėstę ūzi žiemoiemžie haafralsarteleerųespetnfrihamijųikrimoitijarkolkvalo lotlstmunolorgerkisiastota tnaumuron',
      ],
      [
        -8.5,
        ' ziabvaičbabbvėdaiirčiusrčisudteszimfrapesabųan anugulią krilapovorbiribrtisiesį uodutė ai az fo nd ug uk ur uzadeadžafgaidairakeakialdanzaosapoarkarmaskazebekbotbulbutediegoeineneepafgafidfilgengizgrehų ibaibeidaigeikųipiirgiukivajapjorkamkazkedkelkmėkomlaolavldoleslgambumolmyrmų nepnginglngrnkonzaoatomoondosnotaotoponporrazrkmrmėroarsiruaruzsiksottietortsvtugubauksulgurdurgustutauzbuzivedviųvolzaczbezerčekžanžikrupeštnktradšeššta cf co il kv lo pė sr staimakranmbenbricoldomektemefa haihekiamilgisejavjemkublgoliklomlysmianannmant obioceogrokiomeonopropubpėdrajrerresrocrteru seusiųspu',
      ],
    ],
  },
  lv: {
    unseen: -9.5,
    classes: [
      [-4.5, 'as '],
      [-5, 'ijaja '],
      [-5.5, 'na jas'],
      [-6, 'iendie mats  vais nasšu ānaešuieš kaenaes  pa'],
      [
        -6.5,
        ' vi ga jaikaru da undti  la tanij pi se sagad ku koņu  ne dirs  kibijandarara nde es ceiem grrij aritska itims ',
      ],
      [
        -7,
        'ns viņvij miri  baalaaittānks  lientls baids vie tuar tu rie stkasilikurturcen bi jū ciama bela  mēdēļongnda tijaumal mā unekukuneja telan mekardestri zistātieāniiņasektun nadu istrisbitzieinairmmēnlijta ad de grivalvarsalritrasbu akaananu lu gab vealsaungvasu pēcēc etulas',
      ],
      [
        -7.5,
        'metlatāņu pēaikcijlis šitdionaārsnisabaedēma nedēneem marranbritviāri nondipieetrilokilminstuter bu todonemeenvnvividpirikslaiasa inrikurkangaruatvngatrsļu enikandžimu nampasanurumkriīnadi  do svdasmanmil bo moajaaldambesiie liesensi tarva visajānes ruarīrin peindto embrāltrā gveitelsngosamsijvinvu vār frfra leabiūdz an bū ho ir kā sl so tā vēagaai am at bs cildānesaganilvinginijūskadkatkorlvēmbinieoliratstaur uriuruvajveivs vēkvēlzijūs ūsumārrms auerbustun mas bralone orvsa te  riadaeiriro ap gi he reigaitrntiori krņa dā konnejren jo uzaizaltarbbraisikalku nduparrejsomtikumsvatzu ālircicetjā go iekinūnūt vāatsausburievkaimakmenonistrēļa',
      ],
      [
        -8,
        'ām amieraeriiņšni oseralramtorņš šiekroijsjs mbrntrinā guadāgvikammaistsādssarvas at da lī ni po si šoaisariataau aurbēreicga gāribuielirāitākisko meļmonnaunikno odiomāotipalrdsrītsvauravakēlaērnīt janserema fianteluendeviidžkirkvalikndonornēzoratā tārubauduēzioparopāleekt trenofrigiggraimelitloblonnotonsrabankdin okartatuinesnivanākaīlinār af al rī su tē šeadoadsalbansbalbarbelbetegāelien enmgashu iesietiņuju koslinlstmazngāolaomioreosapa patragrbaribrnsrubrunrī sassinsistagtaitasteiungunsvaiādaāruās āļuīriīviļa ņamšisšodciņārcpijesoso grārādegaestmegēm šaj voalealiavibaserlgallilmiknmaonēperrvēsanumāunivēģālaālāaluiālleirdiēļā ak prapveonimbkinleombamoromeonepvitimtreāfrdollārolā de nāamoarābruitamajovepterābskatemadidzeešijūdncenešsv unc ai bē dē dž ke lū mū če ļo šīabsag agvaksaniarpasūatgatraudavsazaazsba bezbolbutbānbūsbūtca cikcitcs dardordz dzudžaecsedoeikeinek ekaertesmet etiez eztgolgregu gādgērhonicaidsiegiezijiik iktikāilailsintir issit iņijagjamjisjo jumki ksāktskā kāplablbāldilibliplodloslovlsēlīdlūdmaumiemājmānmātmērmēsmūsnekngingungvnkanmēodaodžordos pilpālrbsrgirp rsirš satsieslislosmuss sudsā sētsūttantavtgrtijtontādtēvtījtīnuanudāuršuz vadvecverzamzs zt ādeājaāpēāraārdāteēkiēksēl ēloēr ēriēs ētaēvsēģiēļ ībiīdzījuļotņi šeišī ūt ūtī rūancncitob co ha je kv vj ķīanmanoardbahbirdijenāerreruetnidāikrirajetkolleslimobaorupēdrraseitnatruvjeāciķīnriāronāls',
      ],
      [
        -8.5,
        ' asabvao babbvecesitomi ndāotosvētesvētzimūteūtēnkspes skdendruesīfārgulldelsinākoa obrrbirksuguumauārāvu az dā ei ig is lu or pu sp ug uk ur zvaboadeadžafgaidalāamsanzanāaosapāarkarmaskatiazeaķebekbosbuldebdomdīvdžāebeedrekseneepāevufilgengiegrugāļherhoridoiedigēijuipīirgiriisaislivājapjorkazkelkraksikānlaoldīlgāli ltklāvmaķmbumermirmolnepnigntsnādokeolsosnotsotuovapanpolpānpīnpūrrairazreirkmrmērtēruaruzrvāsavsikslatadtentkrtugtumtuvukrulgunaurdurguvauzbvenvolvānvātzahzbezerzviātičehējaēniēņuģijīniīnuķedūražibžikrūp',
      ],
    ],
  },
  ms: {
    unseen: -9.5,
    classes: [
      [-5, 'an '],
      [-5.5, 'ia  se ba maah '],
      [-6, 'anaala saar angna  keda ng and peara beranam elait '],
      [
        -6.5,
        'lantanari kaadaata pa dapa at ngakan memanter laniamaler  teapa tatu  bu kira beleraulaak ber dindainita la  miri peraitni siaingonglam',
      ],
      [
        -7,
        'inabaianiengin as targa ma amasa  inlahriand stapaddi san si tudanun ka au dar bo coaha an guharon ua sellu katmar haepaili ru ja tieriawaminis urunakoladalahumenasaguabaraat liatuwan suajaantkerikati ja pul waai  he toal ayaya en ekasemrin juitiist',
      ],
      [
        -7.5,
        'oliainaka leuanbitarubureleil sh ete luli turngg biamibahlayru um hunesouar artah cakaroneica ne es unbageh leholeemb pulaubiapansaabanbulgabmetbololo ko dedenegagar poik lisalu soaliudaaandakeluesaituntasekjamus rabos  doliayanelienasintenwakne  mo nadonabailokilghahanilaitasamunigu nciigaepuenindingoritlal rigo urk ad at iaagibuaedaerkgi iapibuimalummahorarkasebuk kepton chatimonnanseruatomaemaerlmasmersar brguinamlintingguabimillarpesrja fadin grersetapolea braca kinlesurilonintine af swba ishoniratrikumalathamindmbi ak gaagadiaganidaivejiknyaqueswaugaerorusutaviausipia ahbu el eorgerialirasud ermbeaun ce ap yalaitiaanc syambesinisereertkalmi negnjaok rsisettigut yaray ',
      ],
      [
        -8,
        'nt  fi giitelitmacir ntiuba no pi ib itargayscilebeechgaphaskenlagomopentukue ukaverysi au ge iskiskrolomwai kr nies estkhale nesrunsomrearwa jeanujanosaram ir viad aurnarrgiura oradiartasiendernetigalgrehenjarkaskitngkpasrumsahsokteltidwahnitso erbsni al cuakichidisenthaiinclenobaribtim ku slallhuamornadonaricro te gahopapahropnor pgaktktupg nin kh veacaao boudomhelhonndonicragrkiromronrubven frcelgiggraimelobmegnmanuarmadol re vaairalbarkaryavicaierrfrililpalrenrk rrary sen muim musnassim aw du ji olahlaikaimanpap apiashbapbawbaybesbilbukdahdaidibduaebueciekoemuenjerjgaigatgkahajhlihu iaiianiauih illipajaajadjugkamke keckedkollajlepluamuanahnapnghngunivnpantuoripelpi rajraprekrgarimriprisrlurnartarukrutsaysedseosihsittaataptastautettoluahuntauaahrbatbrucarei ermgolhiniuski lasmaans omeoveprirairbarupsepstotemtobupezeriawadoausazichacheco cosdo eneha icoiqulivllelovol omior ovape seyslotaltriuguundkorpau ho ra roagualtamoapuhadibiibrimblibltamaumbambooa om ralshauaywe zamfranc arjjah el stac afranobeacedcroeanedoierjerjunlbalimlipnavogopunrossatskaungyam',
      ],
      [
        -8.5,
        ' as kyaleansardcanchuciacordorhi ic iyakelkirntereertito tugunaurdwalku saisukuku utabtbtucisee isnjumneapeerbisabuinuns am bh cf cz em kw nd th tr ur wo yiadeaelafgagoaicajialdameanyanzarbarsaymbenbi ch colczede divealegoerufa farfghgasgenhalherhilho iahibeigeireirgiriisiiviiwakmekonkwalubmirnignlanshnzaordothotsourparpurrazrderkmsausolsotstestrtajthathithotswtunudoueluilurgustuyavesvinwa ymazeceonew leoneworeorwway wi ziab abuabwbabbweconetngeogiaietmismoaorgsyitnaviewilyahyilzim az cr ek fe hu ic my og ok sk uk uzaceaijakhanmaosaprarmazaazebbebekblibosbricecci cubdepebrecaedeeitekiektelsenhenmeptfahfebfijfilgelgosheihekhrehstibbiceijaijiikripiisaisejepji julkakkazkhskraktaktolaolgalikloglsimeimikmyanepnhenosnovoatobeobiogroktosnpetpinptepubreprilrmeroarsaruasiesiuswetabtistusublukr',
      ],
    ],
  },
  sk: {
    unseen: -9.5,
    classes: [
      [-4.5, 'na ina'],
      [-5, 'čin'],
      [-5.5, 'ký nskko ský'],
      [-6, ' maskoka ov ká tinia '],
      [-6.5, 'nčira to  pr meská st kaand po boky  dooverokajtjskdy  miskyska te korskšti talov ho saké '],
      [
        -7,
        'bajmalpre letor rorči ktbolktohodánsok rov ba kiter paty  li ne slslo sereddiniliskéstr busekeratremi bra jeickjčimarund pe gu jasta mô tolskdskmesný ekuentla  ce tubit inansenslčieň novmin al mo na niie ongre te  sotanalelanas da kun rualagabguamettovven št aktskrančasam tro',
      ],
      [
        -7.5,
        ' ar gr onabaan cendčiem ijsilokilmôžnierý ôžeže  bearschoenion al  no týesiiacsiatýžýždndabuddeňnamodi ch ke ve zaara di sike ske froru čalý ár  gaangej ho milnianikom stotarta  deen ard hekan svná anatenlibostbskinúnút an bi obabiak ambckýde džier etorabrajsomwanáš  o  faca verami kr tidánindkraolarittu fraikarunvy ingntony zsk juembtvrštv oskonľa  by gi všaribo chcdoreboedyehoesteteetrez galhceleblitmbimy ndčni od omáorýperricrátsímtčiveľvšeím čo čtišeted ne eloné etn br dn ku suietjtond nds a eur laajiameanoarčazeba barch domegael enaeštibaichiniit jinjt mčindinejnávobroseramrazrinrosturánčínspia sr',
      ],
      [
        -8,
        'amoančatiburbčidnedonianjemle ndondypantamvo riaedopskópssvävätac ci edaudúždeibrmbrstutuptokcelcemja ziažskinánár af fi od zlafraj ajsaurdiado dobdžafrigangiggraieligaijčimeistitoitrjtrjtykamkarlenlobmacmegmonménnakngangono obaol oloonaovori tratáruruve vinvskvčezajónččeranuernjanponrťrvrťťro v  va vickockádnáierlónmanmornézokoonsovýrejrustvourkvý zštán rópuródnýanccúzguiinulinncúrtojužužnesougu mí unea unc es ná vč švakoalbamaaniantataaz bahbchbiadaldiedľaec ejsek erceries golgčiharitykirkrokujli lilnadnesntiodľolioniotooviovnpalpriragrbarceretrečriksa si swataktottántáturiuštvnaza ze čenšskso  piboteveondorosevsrbtý ňovšta číacebelbáneckekúerritskovkórkúnmenonérrartirubrumsamtictimuatuskvčióreúndýchčín re rikorunadoeoeunde spao ce emeimbinejenmbang okmúzsank júuáráradollárolá au nóahrbrunórnžsrentemustupilettný aj am eš ha ib ic ir kd lu mu my ot s  sm sú tv ty tá ur už vr vt vy vá vž z  če čl čo ďa ľu šk žeaguajčakuakýaldaltalóalýamsamčapuarkarmarýatkavaazyaštaždbanbezbiebijbjebrýby byťcedcezckédovdzidóndú dý ednedzedóelseneetcetkečoeď eľkeľmeťago helhonhoriazieťik ikdikrikáintinýiraisličtiť jazje jedjehjejjí katkažkdekdykedkeďkiskoskoľku kánlajlamlialimliplislo lomlotmatmaume medmermikmožmskmusmôjnehngungčnt nášoafobcobjoj ojíokuomeomiomoorioráoréosíoteočaoľkožeožnpenpo podpovpočproprápálrgiribrijručrá rácré rýmsanseysinslasmestesú taltcitectedtietiťtkatkotojtontožua uajudeudiugaujeurčusíuvaučeuž va vajvedvekvkavojvrávtevášvždyk yť zamzi zlýzykácaálsátiátoávkénsériínčónsôj ým čloďakľkoľkýľmiľudšteťa ždyždýžemžetžnodelebreonleodarrdnartat brecovdínelčemiha hamholmunní or ralreasudtnatá udáumuuravanvieínyón ňamovy',
      ],
      [
        -8.5,
        ' ziabwbabin kmimíľojepojspouinzimždňnk pes okarcdengulonžrbsruárílupeílarup az bh dá eu is jo lo lí rw th tr uk uz ya čiacaadaadoadžaelafgahaaitajdajnakraliallalčamyanzapoar arbaráaskau azaaďabosbulciadivdoaegoekteliepáerberoerteruetaetifalfidfilga gengizgruhaihajhalhekherhčiiaribiibsidžinsinčipíirgiráiseitáizsjapjdžjorjuhkazkmékomkriktá',
      ],
    ],
  },
  sl: {
    unseen: -9.5,
    classes: [
      [-4.5, 'na ina'],
      [-5, 'činščiki ski'],
      [-5.5, 'ja ijaka '],
      [-6, ' manskskanščjskov  te'],
      [
        -6.5,
        'ar er aj  kani  meansstati  mi kotanjšč bi leletnij kita  se stje and na poko  sa taan da ri anš boter če ninje paijsra  prili',
      ],
      [
        -7,
        ' dound njbajrščškieniajtarailoen danedn ne tubitlovven junda daijš instokun ba mo slbilla redzij zadi itanjito oveva ekusekalamal jaek  siran nomarberam etrtemong lili lo tartovnovesemesdo gvandi urne milnar versk be deno em enagovistkajolislotrivi eti so srerikanlanika todskiškon  rubij gvdenška ar gr laalieragabim lskmetram peso  br jeatima anavan',
      ],
      [
        -7.5,
        ' ceetain  on vsabaaniegaeliik kilrajed sectedavadonezikollšč oblikonaedeminestngo zd al dr ga trangariarseloitikarovidnjji  ot he vaamoetorištajtinura fr čaonepreinujanvindeldrurejabiga nikomarabrijrinsi tontrovsk svardmannamosesamvajvašfraas ec belburpinteklij anakoamaambanecendajdžagalikoiniiramo onionšpaltrasreeljetejužužnoto viajsakabandnoeščih indmenmornezve ob časnut buingembtrtčetkonmajpridinpol fi gi kd ke od žeamiaroaršaš dijdžiejsilakatlimlitmbimi monngaoj radrovse slavalče ez ozetoketndar tikorlonmskndszelal kroevrvroljeoreevekrandoral fu kropiij  avovauninor isajšanoavsaščboldščegoej frigangraibijt nisntiostrosskotamturuanvatok vet',
      ],
      [
        -8,
        'anupetzem di ku su zealebrecijnizonsratte ved reopspskdniancedaejšinelinnejsevverinjmbetopesoolago il oberen unljaružužezdržen es hi ir izad adžafraloataatebarbodbrabskdobdrženšgigigaimeinsinšit itoitrjtajtojutlibloblommegmščobaokoomooraočipanperrnirugrunržasansemstitakuruuršutautrvelvijvčečerčilžavsveev ponrtltletor v aškbščca kvamernd romstetsktvourkriarop faerneškgvivešfununtarenedlarnjaruauriejailjunč kj lj ra vč šeadaadiadoak albalsalšavibahbi cerdosdovendeneentes golhišiceirijenjimjudkerkirkiskotlatljumadnannašndšnesoriot oteovsoščragrbarikroksomsvataltegudiugivščza zdažnoeceetjnuasrb ak am gu švamecoseviimbizojemke kitlesmbancooloortritrtirubrustimubaudazahzoz rieevjeeledlj ng orvrveča anknt uardol februriltoboletni a  af dv ev ha ho hv lu o  oč s  sm tv vr z  člab ahkajhakealtamsamšanjantapuav avraz besbo butdjedordveedoekael elaemaemugargi grehenhkohonhovhvaihoijeikrislisoiviiz iziišaiščjazjegjejjezjhejihkakkdakdokjekmekoslablahlavlbalgalilliplislivlormakmatmavmedmikmojmu nadnavneknevnitnoknosobiod odoomeomionooruos osiotrovšočeoškpa po potproretrezrgirgoribročsajsaksedsicsimsinsmostrtavtihtijtrgtudtuktuntščudjugaujšukauvavadvarvekvojvrnvsavsevsizakzamzarzikčloša še žanžarže želpijupičezokiebreonleordn dn kv ro vo ziabvajaartat atubabbveeleemserrhamhodietlenmoamunodnomuor oskro rraskesudtnatu viezimčijšnjbliepuialpubrepronubl',
      ],
      [
        -8.5,
        'asldnaenonasrnaslenk pes okbmocemfarmočobmočjtječježna az dž jo sk ug uk uzabšadeaelagaagoagvahaaitajdajiajmajnaldallanzapoarbarkarmaskatoazaazeaziba boscvadivdomdstekoektelsensepaerberterufidfilgengerglagrugščhaihalhekheribaibeicaiciidžigeillilsincintipiirgiršisejamjapjarjdžjinjmajorkamkazkedkomkovkočktalaologltambumirnepnglngvngšnignoanzaoafodsogrolgoljolšordovoporpurrazrd rdardorkmrmertoruzsalsausottabtadtibtiktomtottugudsukrunaurduzbuzivicvstzbezerčevrupbotjek',
      ],
    ],
  },
  sq: {
    unseen: -9.5,
    classes: [
      [-4.5, 'shtishht '],
      [-6, ' maaninë an  paiannisre ri it anene  shtë  koni  kaand'],
      [
        -6.5,
        'ra  mieri ki kuarise rë  jaër te tanngaili banezmar seze oreta na lan saezeor aliara nëkan gj iskisritdë li lis',
      ],
      [
        -7,
        ' ta vediskonjetetëet ndish  guonihtemalindsë  lieni dijt uajmë guarisinaond kë sigjindëtërongësh ar or ru nj po mendaje  le jetar jubajikaranshuekosekman soaisataia këtajtang murikuanparnd minanastami ga ës linve shivjetrator tr dh ne sualaportonaj kor doinijernderinja ar ën abagjeine vjashbi përtre atanëitaitimbiqipti javmil inmet ga tisi ',
      ],
      [
        -7.5,
        'kil fariada  viditkurard tuemiesëganhqikë on shqtisto  pe teterdhehe as  gr ri qe boamidonjë ka llonjëendbit buose mëmuaarejannënundushin  br mo thai aledanderez ha iralë oisxhi st e  la nado ezigalla nampsearëgrahëniloshkkuagablitoneoro frabingojor fi ke toambatihtëikëkosolisisurivenpaseraremveram jismennikua unarorqen i ora heburkinetoinuorë af an bë ci du dy dë lu xhakiameasecildezhë istjenjo kusmonnianjerunsottjexharabuarerbvë ëm etrut  be hoavabisbralonme nesomaoriraizisguiingonavanfra re tënarnut biatoteten uta niamagarilaiptkarmirnësolatintur prbasullunëënëlarajibabbanegjentidijemkrondonorntios pa perrgjrosrusuaturkërijug evshë',
      ],
      [
        -8,
        'arthujramitë giavëdin pëmajemumormujujo ir pualëaurbardi djedësej enëgolipëis isëji ke lemlibmadnasoloosiot pakpanpi tajtemthetiauruvitzi hkullisertunde  mb no psbërelierëes falhamhonomosa samsomtu usievrropvroakaanoimeitrretuguuinesoojaegaaitarsfargo haikaloballaollgutrliero aj da de dj es kr ng os sl voajaajoak anjapoateavibaiekielleneetievefrigjuhtoibeibiimiinëiriizijaljamjuajuhkamkirksiku le mermismunnadnitnukoruosootëovëpalpolptapunragratrbargirojrrësinsllsovsërtaluaiudauisuk ur uteva ziapia cerristerde vaallamoaosbeleanermesthekierirgjelkraleslillommiknguomeorvrearubrumrvesenubavegdrondr d  p opëpës akasaeonleotimgorugoadëpesgigigalobmegaluba bë ershtaik prirqirshskadol onancerlons ai ed fj fë ha im kj kt ky nu qy që tj ty un yn yt çd çe çm ësadeadhadiafragualtantarkaroarratjatëausazaazibahberbiabolbutbëndh dhëdiadorduaduhdy dyqdëredhedoelaem epseq erufilfjafëmgaigergesgjagëlhejherhethinhirholhothumij ijëikiim iroirëislithivijatjitjtëju jëjkatkazkeqkjokmekohkthky lajlialiplivlorlovlutmaumezmidmijmimogëohaoj orgqanqytqë ralrgeruarëzsajsejsepslasuasudthathothëtijtrityrtëmtëpugauheuhëumëuniutiuvavetvogynëyqayreyt ytezamçdoçmiëjtël ëmiënaëpiërgërëëseëtaëtoëtuëz ujt hëhulhëmialkëmrbiëmbdar uo zianuargatubrecenerreshetnietikrimbkomlimma mbamiamoano nshomirasrmarënshashmtentnauravieamëao cezdieel enjhilimonceronrëssaotësubl',
      ],
      [
        -8.5,
        'radsoj skavehorioriusll lsinavnhantoorrrenrioshotatus ëng al am au az bj hu jo ug uk ur uzadaadoafgagoahaaibainajlajxal aldankanzaqearbarmaruaskau axhazebekbjeboxbribuldendivegoeksekueleeorepaer fgafixgisgizgrehalhanhelhiahikhithunibaigeikeildintipiituixhjapjeojlajxhkelkenkolkselaolavldiletlgalgjllgmaqmbumekndunepnglnigniznjanjinlantanzaopiordortoveoxhpinponqedrazrd rkmrmeroaroirsisansaushesiksitsolstrsuesvataxtiktugueduelukruneungurdurgustuzbvatvi vinvisxhozakzbezerzilçekrupupiemthtuiljljemte',
      ],
    ],
  },
  tl: {
    unseen: -9.5,
    classes: [
      [-4.5, 'an '],
      [-5.5, 'ng ang maian kaia '],
      [-6, ' paalalan naon  ba sain and taaniilala na '],
      [
        -6.5,
        'inaniayo ing singakanaraamaas aliit tanmalro ahato at  lisa ya atitin ngsh  innes nind ong buay  anes go ra  gustaesese  miami',
      ],
      [
        -7,
        'akino linmin kiria arayoar  ammanni ish lama ganmar diicaanoariundindnamte naniliwando ndada  mo pesia condiaanyaniya po lu daungndo gi sere  caanaataga nya or tuonengg lecaneaninipan isabibre koawahanperter doguabahsinyonbyttroyte sobiaitorinranmay ri at iynilrabakalesos ri ta ti lip chrithilal apobandi tao',
      ],
      [
        -7.5,
        'dinkinde am aw  piadaba anyho istweder  rurasbit boenisam tierolitstolo nyomilinyka kasoonpar meagodonic ngoton beart akasanasnisegugunseghingabkilmetuwa huera he ga puil danelaoma ne kuailambdaledeibaikaiyopalsalsi wa yempe  bi teentoraarditiricviaguile  al sweriiraitaislslane ggo noca ine stabyetrilomenmon frembgre aflampak hi tolag ibagkdahgkakaikayko ngupo santnalyaaintar ha iten germbitiagayuni eueururo faado sutimaneburkisnoruriurkaonbuwyar griusmo  jabelch outrginakanshallawrdeswatratunustso raw brababraernerrherlunrusus erbrte trad ao apabagbardiaestgolipimasmornatonioripinnitamochidisrenamegarillod olireaua uwembr',
      ],
      [
        -8,
        ' dereeitriyegalintnsant talds nds ge vi ir waahiayaik inokatmi ordqueuanulautiwalee kalaryenentiporubaea gianeard  fi prderechginhapkahlianinomopilponrunturgitoperopliblomtesaurhairomsomuruouninuegayer ceerlesifrilisolyaganaroreserudaura ay es mg slaarallasibalbatbi boubukghagulhuakitkunlaalahmaamgangkol patrehroosiltatue ukausawatancfra qupas cu oucarce celconhunkrolganceuatulg veaitalbco el elienali macnadolaragrairalratry uguvenew uar unitnbadune ro sharudomermhamhonkorllinicolorbarkirmarubimoegrnututobrigigigaimelobmegobyosesye ac re vaafrahrarsaviethliclilorsrdarrasentheyendoleberbiuinag tag ik il ky mu o  oo op pw up wiaaaabuagiahoakoantap areashatlau ausayrazibakbawbaybutchechudapditdooehoesyggagi gkogsogushathayhi iitionisakamkawki kiukollaklayliilikllelovlummabmagmahmatmbomulnabnawnglngsniyonaoo opooroortpa paapadpagpamposprepuwpweresrisrn rwasaasapseysiyslosodsyotaptaytentictlougauloumaupawikyadyrozamquaipaebreonibrleoostrupublupevandar kr yeagualtavabolcedchacoscrodosedoertha helicoimbivijanlarlatlbamaumbamesomior ovapolrmeronrtisarshastetortriuayverzer hoateberbleeleenceoretngeoialietmoaom orgorwshisousunth uthvienc degisopispou',
      ],
      [
        -8.5,
        ' ab fl scanuatubeaelsetahekierlimlonnavnmantoonspulramrerribrlarosscasetssitistu uss au bh ke ocacaadeafgajiakhaldaleanzarkazacamcenciadendivdorek epafarfghglagueigeiquiriis isijikkazkmekyrlaomernepnigntenzaoccodiourpiargyrk rkmrthstrtajthitswtugunaurdurgutayrgzakzilnewbiyilypeernesab az cf cr cz ic kw nd th uk ur uz wo yi ziabwaceaelaicaijarbarmaymazebabbaibekbosbulbwecolczeealediegoemefa fijgasgenibeiceijaijijapkonkrakwalivltamirncinidnshoa oatobaoldosnothrieroarriru sausnisolsotswethathotibudoueluilukrurmuzbvinwe ymazbezeczimed itemogog st tedbesegierkfrehuwkulmiynchnodrkurwesudsusuleunousuwebweg ag by en my ok on yaabracraloampanmbbeblibyecrecubeitektenhepuetyfahflugadgosgraheihrehulibbid ikriseisykar',
      ],
    ],
  },
  yo: {
    unseen: -9.5,
    classes: [
      [-5.5, 'ia '],
      [-6, 'nì íà ni tì ti '],
      [-6.5, ' níanian un  maìtìsì andẹ̀ arakì  lá báọ̀ si nialanjọ́mi ta ánì ọj kíọ́  ka'],
      [
        -7,
        'kanin kò nà ẹ́  ọ̀ fa àwọ́ntunrindè ún  gaariwọ́ wọkà na ọn ́n íríbà  síalainirí ran èdèdèati ororíwọnọjọla lú  moisiwa  ti kòasidì ànìbáìáìtra  saṣù  mé àt gb ló tabí li níbàànlà ọ́lẹ́t gu mándisù àwọbíìíkàábáki marfarṣẹ́ siàtibọ́malonimẹ́ríà',
      ],
      [
        -7.5,
        'amidi sitìí íìtlẹ́ kọiriri riaàkó pẹ turà lọ́tí  mida dún lẹtaníràọ̀sílẹ bọ figanitiánàanaira ow sọ pa wáalibá lì níàyí àn ọ́deré ilbẹ̀ìn ónì oṣoṣù et àkkókókòrílgábbọ̀inanamongrì ọ́ọans inlè gbèdonibiwá  pọ dọ lọ suakibo gbogbàgbọilangasítṣì  ar bíàbáínà fẹ koitalẹ̀mọ̀sẹ̀ya ọ̀n àákunsẹ́ ìṣdà manwè ọ́r gí ag kú ṣábíàmọ  dí bu bà jọ ne to tàikariktààákàíbíísíẹ̀l ìlowówó ìlúon ùn ́taṣíàẹ̀n na nà rí tí yíamabiaenihi kínle mibnàìàìjní  ọdyìíọdúríkẹ́s er gerú árìábíẹ́r af rú ń  ẹ̀indntupẹ̀untuwaọ̀wmà  dá ku la li mẹ ni wa ìwesiga guakàtlátnd nínnísorùrọ̀siasí wọ̀yá ìwọìyáọ̀kọ̀l',
      ],
      [
        -8,
        'ikundasò réksikékù di ir ká tọdinelagenjì jíromarànyìnìjí̀sẹ́yì́ọ̀ẹ́yopepe àárfír bù lírit tẹtẹ́pẹ́ bé ha kóndoúbàpọ́siríná am as fú gi jẹ kà ké mà mọ ná sì yo yẹ ìj ṣe ṣéatabogbáwbáydọ̀go iliiléipiiyajà jú karkiskékkọ̀lánlé pé ratrunrùbtontorusiwákyoràbíàlìàriàtíàwaáà áàrìjọìkììnìín ítàùbá̀kàrọ̀ọ̀ṣé ọ̀rọ̀ọ gúdọ́́là ru sẹetikòrmán àskùsùsù bo bẹ he ki nọ se ṣieriitunù se shitinto àtìáànítííánṣia eueurropuroári fí ja rọ tóao bùùng rọ́ẹ̀ẹgígkíllóbmégrábégáígáíló́rá àr ṣẹbi galha rúpwanàrààríámáíwáóńgúpìbè bègdínègbsọmọmà a  dé iṣ jé kì lè mì nì o  ol pi pà pé ri rẹ so sá wà wí yó àm àà èm èn èy ìy í  òu ó  ńl ṣù ẹ  ọl ọmangba burbàbbẹ́dandárdé díàenafúnfẹ́ifiijọiṣẹjésjẹ́jọbjọ̀ka kerko kí kískọ lu lá láblárláàlíàlòóló lónlórlúwlọ masmo mormáaméjmélmìímù nyínàánáànìknìynìínígnítnú ogbolúoroorúrisré rùnrúkrẹ sansilsinsuwsọ tijtàbtánuniuriurúwo wà wí wọ yinyànyínyóòyẹnàá áa ábẹájúálàáníáraátiáwoáyìáájèmiènìèyíéjìékeélòésùìkaìyàìíríboíbẹígbíniíníínúítoíyàòunòó óríóò ùgbúkọúwańlá̀lí̀lú̀nỳnì̀wọ̀yídọ́lárútíṣe ṣilṣááṣùgẹn ẹ̀yẹ́mẹ́ẹọbaọjàọlọọmọ usgúú ìs ẹtetígunminwonikòàsi le só yú àlasaberelefasibakánleslẹsmenndìná nọ́pi ránrónsa sersúwtu tíkugavanwánáráísìòróúrúúwèọki yìnside èdéèdẹ́è rá àìebefirnárru ìkú́sìọ́b já ṣí ẹr ọṣagẹal béldu kúdonéríwrẹ̀uaréṣíẹ́bọ̀dagb́sò',
      ],
      [
        -8.5,
        ' an br bú da dò es mò sà sú táadaadiagaaluameantaṣaaṣibanbasbábbáàdò eliesefilgargà gólherianikiilliṣikalkaṣkirkuwlaslatliplíflísma monmàlmálmì mọ́nadnesngontíníkoriragríbrínrúbsamsudsà sámsílsíntaitáltìntínuanuatudayanyà àháàníààláláálíáríárúátíéníéríìsìífíínìístíìkíìsúdà̀lì́kì́ní́ẹ̀ẹnẹẹriẹ́n at m us úsùúús aj h  oz s  àb ùnajébámjé oz tikámẹìsẹìṣ ́guẹtìẹ́g aw ho ke nd ro yeabeakaankatubelbárbíresofangiagúwhonilẹinsireishjá konnsenyanṣiotorabromrò rúnsaushasotsu sómtirtístọọurausuuusyúràlùáfíánáíkuùùkúgúúwá̀tì́wè́ọ́ẹsiẹtiọriọ̀tọ́wọọk gẹ q  w bọ gẹ̀kú ráytó yò àìkáyò̀ẹ́́bọ́rú ac c  cm f  fl ft g  kg km l  lb ml mm ms ns ok qu sm wk yd èr ìg òg òk μsac afíartbibbé cm dọler ewefl ft gbégò gúngẹmjámkg km kt kóńkùtkúblb ml mm ms ns néṣokuokùowepììquarteruwrèlrẹ́smitertábtíowe wewwktwàryd àwoàáyáy ',
      ],
    ],
  },
  ru: {
    unseen: -9.5,
    classes: [
      [-4.5, 'скиий кий'],
      [-5.5, 'ия нская  ко мо наго  ка'],
      [-6, 'ой да  эт по бы ма тота стакаяйск таансли  дона как че'],
      [
        -6.5,
        'ска нено былегото же  се вс ва стэтоототорийсольогоый  за но ме боандее  во са гокотра  пр литакие траакает все ми ещам  киоро',
      ],
      [
        -7,
        ' ни соболальас  онжнокогот ть чемов танем  те хоко ля годноврангдаможму нияла таланильсеньрскаконад пеала беканьскан ика чташ лькочечтоькоундти  вемален до их од кунбайдсккиеланри  грдолнь огдоже леез  баколни инсили даакиперсь тогекуванитаентка намайтит  депро ес из ну свбы есьещёкойндищё ар ад назсеком ост га ку туанаые никчасонане деледевермилонгвашво за из сегтойартсо черты араказловаза',
      ],
      [
        -7.5,
        'рабту овыстрнеднее имак емуимело олжтарей маринанда паалион росценритбитераллиосстом скметорыереботду  руое  робо ны сам це чаня  мнетржетзакнгасвоскося те тсяельабагаб буде денндспристотобграралсенль иллесямеснутсяцйт  словаровилокилтер в  люадоалудесетсолеонириятотченва  ар инабоарсрикринссиударя  суал гердонии ингменльн фумин о квалетваявыйодант динзскманнго гд дл зд кт от оч ужакжангбезвсёвы галгангдедляднядосел ернеслестещежалженздеибоим йсткжектолеелжелуймоимоймоямоёнашнужобыожаожнои отеочуоя оё подпожпочругсе слисё толужеужнуйсхоччегчу ще ыл ылаылиылоэтаэтиле  и сия ге ла явариильолоеврвароне рема  фрфраину оковотроаби драмбативатвойвскгорльшоноро  южюжнагаенииндори врвреемямя наяремджибря гв',
      ],
      [
        -8,
        ' квйтасанслеут  ан бр ег ке раавказиазыатьвесвлявоегвадетди друенаервзавзывиниитркомлибливлитлюдмбиомуратродрыйслотавтелтемтинываявлрезса жны сиат венданмононскро еввроик ртаетн би ги рибелвининеконлинсскцияели ав днды еляиколоммаянд ндырошша  обавсалламаантдомейсенеисткихкоркудмы негногноснтиокоосервасевсейтамтонтскхорерб фиенготанциайсамсасибурджаелоерсин лонмскорвеле гуегакскрамредянсадудусрадябрсовларбиявраодуренанц а  вы ее её же ил ир их к  мы с  ты у  эс я автажеатаба брабытвамвасвозвотвтрвчеглагредаждияетеетиех её иракосмнемнонаснетнихну об овеолиомоослпалпо рейрунсвасехспастьтожтр уанхотшскытьых ца  фамернгеныйпон ди ал афбанвриголгуаезиерлзинльдндонезнорныеомасинтайтурурунтрпа ропьнаасааммгвигигигакинлобмакмегнг обаргириаанкунтфунсероллве нейфар унвоснарунц вч ис сп швадаамыбарбербудвыега гоневеейчек еризияивиирийчакоеласлийлиллислиялломелмикмыйниенокоднотиотыпанпосраграислатвотивубаугиуташвеьгиьшаяц  амамебскер рес ак тиамоенсерринткаркирленморнидомепетрбарларубсомтимуа фриьян г опаликао ея иалиргнцурмаузсуркцуз',
      ],
      [
        -8.5,
        'есо иютябяцелла осалеаребриейтимбледмбарумублтне пл тв язавиавраетаждаз азваилакуаноаныаньарыаснатсашааютбёнвадваевайваювейвеквийвиявкавкигазгамгенги гиегиягойгригутдейдийдовдордыйебёегдегиед еетежделаендец ждуждызамзатзвазврзыкив икрислкажкаткемки кимкискракуюлатлжнлимлохляеляюмавмагмайматмеемежмогнавнисньгньяоглогуоджоегоейозвоиток океомиораореорсохоошипасплопотраярвыребрнурогроеройротрсируарыерыхсибсиисносогтецтовтоитриугаугоудеунауриутьую футхойчелшаяшийшойык ьшоья юдеюдиют ютсяетязыяютёнопияупизадасоицакабницорндарноертнтноаитапуафрбагбутгардередоексемеермзийизсиппитоймакитлипмоандуор полрасрверуссарсийсудтаттен кррон вьвьеергесемм рг ',
      ],
    ],
  },
  uk: {
    unseen: -9.5,
    classes: [
      [-4.5, 'ськ'],
      [-5, 'ка ий ькаькикий'],
      [-5.5, 'нсьна ія  мо'],
      [-6, ' як буйсьогого  коів  ма наанс та міійсти '],
      [-6.5, ' то зані ня  поим андста пібулмож це віина ватакіль тиам кі ли ни тан седин ме ка гр інже то '],
      [
        -7,
        ' доки кілрсьму омульс вокан ніальра  ба ті роди ден кіьсьій ва байменраїан  вс щоаш лькожещо ід ундаравонеремісроктівкун хоаїнкра нота  ве сада ланновови лі чиайтякиіло теколмалніядсь пеен  лю чоас ла ілітріей иканамої траанігодова чеост га де лавідих об ар екусекця  бе ку ціде еніькіінштом го тр пралаба бітно ри онгран ст біганзькванпівеннля когкожндіолитарші ез нда па туті ',
      ],
      [
        -7.5,
        ' миьог неритстр скгабметперриксі артвійент кр ріонакималіуло руграверці  ал боабаакиетрзавлюднь треула кианамарнгандстерейсза ом вінитасяцтижісяодисто осакоангарсбувбуднадтинутиіст леви рів св уклентимукр о  чарал су фу квсерквадонліт вж хт ця ще є абіалеариатибутвашвжевсевсігалебаеньжнакщоло ловми моямоїміймілнашншінікож ожночуоя підребринсе скаскітілув улихочхтоце цейчимчомчу ще щобякаякщякірезчернди ди бр соватинслівцьк і онетал зіданну он сомин нготог фрфравдеівд ан ар ге гі ді йоагаамбді нтиро слоітиїнаботбсьесьонсрі іслне льнчаснт  цьамоль насцьоінгдніельконсанікаім  об сл ізав ад ак амсасквсьгвагердо замкоммавмбімовмонмсьнихоноповрабразрийріятавтрише шийюдиякоїниерб фібрикорлонманєї ін ієї',
      ],
      [
        -8,
        'вроценєврвартор гвлі лінадуічн хввилилилинхви дн сьберківнд індровтроилі би в айсантаріболбілвасвесджадобдіяегаенсерайт ке ко кудласле лійовоольониосеотіприрамсь тамуанут фричоріз іраотаининцінімбурростонтсьінаінсал кронтрок ьнотни гума нг редціядусижнрадасосен линіведіітнола реадабіявийдняистку овіокуокіорв а  аф ви дл з  й  ни ну си у  уг я  ір їх їїавсавтазианианоатаафрбатбезби бнобравамвинвтрві голгігдлядосдь еж ернетежетзахзинзі йогйтийтікаркихлоблісмегнийнняносовеоліомооніораотрпо потпрорейрунрібсвасоттайте тежтр тієудиудьхотчи чогяк ібнігаік іт ітрїх її  фаанцсіяинувелвригуаджіелиериерлецьликмакнідобаолоомаоріпалрлатуруруімеірмріаопепейроппонртаакакінлогінеанкунтфунесовняділнедлар сівнігруезіндонезнічренфарівн унея милнарунц ав ес кеадоаз алламіатібанбарбелвенво вчога гонгреджидівдійеншерсждезарзіяиждикикосломлілліямаємікнаноброднодіорспанпетполпісрагрбарікслясьосійтвітутць штуькоянсяцьівіітісо віворо ак да шв ісве віркитморомеорерубрумту уа удауркшвеіал р ноєоєвгвіезьмбаннанорсамімбії жніпнярестняяцідолареейтенгнгенцураврраузьцуз',
      ],
      [
        -8.5,
        'тні вч дж ду дя твавжавкавравіазвалоатьахіає аїлаїтбійвадвайвейвждвкавлевогвіягазгамгаргенгоргродейдитдомдордуждякдімдітед едоелаенаендертершеріестждиженжутзваинеитикаткиркискошкоїкуюлатлорльшлімліпмагматмоєміжнавназнглненнноноанутншеншиньянісоафобообіовлогаоджожуокеоміордоруоштошіоє погратрибрнуроброшрторуаршисвосвісінтодтуєть тькубаугаудеужеуніусьутьую ує футхідціньшеья юдеякеякуідніж ікоікрінііпппіяупі пʼʼятицяницублдарнимртн вʼʼянʼєтануапуат багвʼєдерду ильитольдмунндуор осірасрецса сласудтентнаумучинччиєтнідеронабвао асабабер зіммоаногрвенк песалуеспзійлу  аз дю нд ок пу ри уз ур фо яр єваваадеаджазаазеай айдаймакеакралбамаанзаньаосарбаркасіау афгахсбосвалвстгасгаїгекгизгригіядалднадно',
      ],
    ],
  },
  be: {
    unseen: -9.5,
    classes: [
      [-4.5, 'ая '],
      [-5, 'скакаякі скі'],
      [-5.5, 'нскія  ма'],
      [-6, 'йсканс па кана  га'],
      [
        -6.5,
        'ка  таандыя  батратан саты ілікіяры  надзі кіійсканаў да аластамалдзера  се гр ме чаальльс бе заьскны рск ко мівы  пран ',
      ],
      [
        -7,
        ' ліундндыаманя ланбайіка дзаліта ніякунабакраара тыбелдск лелар быары гэеланга варадндаанаманайтаніінс якольпраекусекар гэт даангіналінгадакалі ма рыязінмілтарораранганастрытрыкстр су до ру ар лаад ва паўга ды арт ст ве кр турасбітам ыка іноваля арсаруаўсметперрамці ерані алеванкілілаграадзтрыавы мобылетрлаврус пеаз разсамабігаб',
      ],
      [
        -7.5,
        ' ал буае ба кармарндсас тэронаадайт зенраў абгалзаўла нь ыйс ноагаесямессяцгеркаерынралтамцэнэнт тэінг фуавіквавензск фр гоаміджыкалтыдданнов вя ге ку нінамой часталіт нт ер ль онс люонгтайфраына бр янамбаскаціеньзе этаянс фаарэаўдаўтднёнёвца ўдн небрыельраіслатакільўск цэнар гвылівілак  квверсер асніксаніндіст рыцка ан сл фіайсамсанташ бо гвазі льклітмбімскнтырацсі то ць шы ькіякііраамуму ербле лікпан і етн ак хабскеніуанудаён ейсеўрльньнаўраасаваррта бі гівінеганасрабцыяанк хвхвіінусенінызелрав рэамоліснд рэнэльіта сі тразаамеасеатаатыбалватджадонерыказкскламлівмы таўтонцінянаіх са тнітымнцы ад афалыаінбурменутафрыытаэрлнтрым ',
      ],
      [
        -8,
        " гуленнг эраадудусенябіяліпнгеорыудзфарэтыёваарвдынлет ам бо сё то іравеагуаджаксакіалоаслбанбравадвіягодгрэдасдыяжа йтылонмаўмі ннярунрэйсь тр трэут чорітріцяўтрторін  аўанцен раксія дыасіафрвялгуазахлы макнідовыпалпрырлатуруруялііншўрыапенаепейрапрвеацкгвігіглабльдмегту ігаінеунтфуннядядзай аўнезікітміннезночочнэрыіпеўноола унунц ус уч ця шт эс ў абоаваал аньбарбацбербудвайвалвашголгоргу добдомек ерсза зіякамкуйлагласльмлійлілліямермікнавнаннаўнгоне оброд ом он па пасрагрбасваслястосёнсінтутубаусьучоцяпчамыдзьміяпеяц ённініітыіяныдн у  чэ воост шв ісвэ етакосмбаморнадныяргірубрумуа уркхаршвешскіпі г аеўстукінрматабынсэн ваявікну оў адоанезійконнаянцусавузсцузчнадол вы дл з  ке мы тв уж уз хт ца я  яг яе яш ён ёс іхаб азеакеаркацаацьачуаіцаўкаўрбезбыўбійвейвеквелвойвяргамгаргенго грогрыгіядаўдзядлядыйедоез ексенгенденсжныжо закзамзякзіцкаткожколкошксакіркісло ловлюдліммагмацмовможмойміжнашндзнтануцншыньянісожаожноніоштошыпампаррдарнурошрсірыбрэбсалсе слосцьсёдсійтаятвотолугаужоуй урыусеусіуцьфутхачхтоцкіцькця чалчу чэ шт штошчэыкіылаылоыніыў ькаья эбаэйсюдзягояе як якаякуяныярняшчёдыёсцівііж ікрікіўкаўсёпіядняеонлеоніцотаыі іцадарртнтны в''етануапуат багв'едэрерммынндуоднор петруасарсудсуттнатэнумыходідэімбіргісл няаа еныкабыял",
      ],
      [
        -8.5,
        "нк есапесаснейтенткавкасоа усаытоэнгэспяцаяў ўнявос аз дж еў по пу ск уг ур яраанаградкадэазіайдаймакралбалгалкалуаляанзаныаосарбаргардармау афгахсацэбадбатбеквійгасгаігекгругскдаддамдорегіейцектеліенееруесуецкжанжыбжыйжыкзбезерзілйджймакайкедкелкмексіктакійкіхлайлаолатлбалгалесльямбунакнглнейнзанігнійосаоўнполпурпінратргерд ркмрлірузрыйрэрсауснісіктадтсвтугтунтыкузбузіургурдускфалфгафідфілцалцарыбсымеых эйнэнаэрсямаярдіваігеідаіджізсімеінтірыіс ісеўнаўструпупі пяаняботднілакпятсубубоятнўто ві ем зі м' нд ра св ук яп ід'янабватуахобаббвэбенбірвацвыягулдалду дэней емеепаердзімкаакубкфам'янепнмансінуапонрбсрвартэру рэц",
      ],
    ],
  },
  bg: {
    unseen: -9.5,
    classes: [
      [-4.5, 'ки ски'],
      [-5, 'нск'],
      [-5.5, 'ия ка на  ма'],
      [-6, 'йскскаанс кота  секо  каийсра '],
      [
        -6.5,
        'анд са та китанстато ри или нарск ми мо ме те прарини ан да  тоско потраикаен  стга ва ланмалар ндидск баина докан не но гр',
      ],
      [
        -7,
        'итади лскдинбай беам айт листрзи инс засекунд ни панияарамарте  руой тск съти ана слниконг чаеракунпрендано ранесеаниедиме ценгра говри виениндсрал си туезингатармесли бит инарсванса часгодмилазиновма аларияекуост деов  га пе цеейслединирабентрит къогарикър  аргабенсметво ик сле',
      ],
      [
        -7.5,
        ' чеджиегаманеме трви ие ангганредго абаилоинекилад алиериин  леренвингардендононсринседца йтаовимайоватер бо даативатиме ваатаенала евронеартнго куакаверингнамон ирабскдмиедмминмицодисецък йт аби исамбащоистнадщо радботзийтайдар бр ве ла со тиамогалголиндит лгасам в  вралнвререм южмвр ак бимск фронатриларбияля мен ан вс хоаш гваез защкаккаткогкоймбиолятинче ща ще ъм  осед конотапритно и  бу су фиайсалсбелданджадияитоколкормоннтиоторуссевал вропеттор гв ги дн фуамсас виеицалинлитлонненцияасаинуола авнт утаово изелакамлиямололиолкругсватонтретъруанфрировтро шветъшвеюжн ди унетрея  аз бъабоагоантбурбълевеернестечеианксколсорирнасантвоългное рилнонтр',
      ],
      [
        -8,
        ' гуалевърец кранг орсосерам кранккроемвай делне по руатазии сов аф ирайкак аруатоатсафрбарбравашдо добдосегоикокарлатливмо несовеораот палпарпоррейрунси тактовувачеруарпоннциасо от реалоаноат ащаблагуаде зинндонезносозиомаомостетозтуруруриаопепейроп фаамагвигигигаитркинлобмакмегобаесоеденеднуттък окнорао нар вч въ др ес ке ло ра утагаадоакоашкба бвабийвенвийвчеговднедруду ек екиес за зияиз йкакиркискословнегниеогоониперрагре сегсинслатамтруук ускутрха шкиърнфрасо адудусицикитнуафар ал св хеалббанве герерлимбипиирслеслийлисломмбамиколоорербарларубрумсомстоуа удаиал г  ч оев сречиримсеч оббеделеетаморниднтаобеомермаствтимуркдолейнорврвесейсентемунц лялятятн бл бя дж ду е  ев ез ил мн ощ с  см тв тя ха хъ чо щеавкаврагиадааз азааитаквалталъарябащбезбешболбутбърбяхвадвайвейвеквечвкавойвсевсигазги гредетдордумегиеждеинелиелсертетеетиехеешеждуже замзикибиивиинтириискислитсичкйтокваквокелкоикоякъдкъмкъщлаглиблиплколошлъкляммавмагмежмермномогможмойнагнашнеинейнепнисноаногоафобъод одаоджожеоитойтокоомиордоръош ощеоятпанподполрд резрибрсирувръчря рябсе сичслосмесъмсъщтавталтезтехтойтрятуктя убауг угаумауриурсхенхонхорхърчкачкичовше щотъдеъчкъщаъщоябвям янсятояхапияупиведедсеонлеолниорнрнитомусаутиртн во зи йеабвануапубаббахбербирващдваедведоексжанжензимидеиерикрлбалиллиммоамъннатоанор расрдасарсиясудтенту умъунафутщатронерметниетсаотнаублфрехамциича лирнк ',
      ],
      [
        -8.5,
        'пес янабсвежежкекеий ил нхарилус юни ам йо ор пу уг ук ур фо япаваавиавсадеаджаднаймакиалдамеамианзапаарбаркаскау афгахсбодбосвалвсквстгизгиягригскдивдийднодомдхоедхел емаенденеепаеруешкжибжикжнозапзахзилибеибсиваигеизиилаилсипеиргис ймайорказкайксилавлайламлтамбунглнзанигнланокня океороос осносоотспадпинпурразратрваргирийро ртисалсаусиксолсоттадтиктиртсвтугтунувеуелукрургфгафилфолхаиходървямаяпоруп втвтоелнецасъбци ъбо ид кю нд уз яразеайдакеанмаосарматуахабекбенбо бригругулдалдеректемиербечнзбезериджинчирмисеитейджйем',
      ],
    ],
  },
  sr: {
    unseen: -9.5,
    classes: [
      [-4.5, 'ки ски'],
      [-5, 'нскка '],
      [-5.5, 'ансја скаијана '],
      [-6, ' ма ко саар јскта '],
      [
        -6.5,
        'да  пр како рскра андтанти  мо ми киијс сеан ва или та по биста неина меанаовамалтарара свајтдск добиј данијдан је',
      ],
      [
        -7,
        'ланли ла ни ијеистје  ноунд ср наалибит јубарарс баалапребајлск суам динндиди ако зашкинда ст ле те јаетакунмар грканријља ви итама онгеде ве ли онтрановилоте екуенасекгваон такак  ниндсостне  беран ру куичк пабилоличкиери си тосам инат ванде пскатиикаоба бугабметмо  пеадаамоао инскилдељнед врремен ве онсераеликојлимнгастеениабаанитонтскцен',
      ],
      [
        -7.5,
        'јанонаемеола це бори мбазијоверит гв ва га тувајонесатдонрамтерјерата гоодидијликмајрбиричсрбнгопро изабиариганик иниитимилнисоматовесемессецстрељачка исентманускме скоешкца банбурграингморнам кргод реог амбангба езиек ирапосринсва фрза ине деорасвеужнјтајужартард ал ар соавагалемаиндсаотинњенкварунврено  ак ви сл тиамавијле лонменрејемб бр хо ов ги њеалсац аш валвеким кролитлијмбинтиов од окоониоруосеош ој ратсу то уанурифраре  оснорминачкбелватејситоколкормонпанралрусал вроевр и торкин фи хеконлинсијслесто фупен авмерносовипристинде зе тр јоад венговдобегаегоер икоилаит комкосми молосапорудифриче јт редсреталтрвверернота диину лаалеашкенсмскорирабсентурубауга квваррва',
      ],
      [
        -8,
        'го удартаепетепос  амамеетиренруа ун чеуталет ан др иракиас аурафрбравскга гигдавдо екиенеибиигаикиимекаокаркиркисленлиблобломмегнд никомоондпалрекругсадслосуттајтреуруутручејуч фаануевепетса акаамсапавачедиелеестлесндоолоом сомтвоуркво опсропакевинин натнејтимшканакнтаунтфунлар окавгустфарејанарунц ло одадоазиамиаштајквашвелгу досеанекоелаетеец зашзикирсицаке лисловмикнасницноаоафомеорсортослперрагрикрозсанси тамтиттокувецијштаји јкајтоћа пијветнуасевнутдно гу уј швалбалоатсбвеголдињеноермимбињекрамакнадорертирубурсјед рианцнцуунацусјалдњеедњеевњееље асагвиледлогнг овоор уардолај бруил румтемтобхолмиљетњтњење  а  гд ев ес же зб ил ке лу о  от с  см тв у  ув хв чо шт љу њиавиавнавсагвазаалдалтаноантапуаусајсбахбезбербинбиобогболбутвадваквацвдевеовећвнивојврагдегерги гредетдордруебаез елоемљендеометреч еђуећ же желжнозамзбозелземзилзмеивииз измикрилеио ириислисуитрихокадкаккаткмекодкођкућливлилло лорлошмаумеђмогможмојмљанавнашнекнепоанобиовдогуодаожеоз омиотоођеојаојеојипо радрд ребречродруџсвисе синсласмотавтацтиктритунуваугиуниућауџбхвахерховхончовштође ђу јарјезјошљудњегњихџбиупивешебреонецалеоорвракрвеци даррдн во зи хаабваосајабабгаредоескеј зимкерлбалипмоаолссарсудту ураујехамчанџанаљедећетнећеиљаошлроштнача јет',
      ],
      [
        -8.5,
        'езозоспезијумуннхарилрнаумуун унсусачнојус ау ск уз ук ур фо црадеадналнанзарбаркаруаскахаајиајмаџибосбоџвазвгаволгенгисгридивдомегиеинел елсенгепаертеруесоетозапзбези ибаибеигеилсинтионипаипсиргис исеискициказкамкелкоткриксилатлдилтамбумекнаннгвнглндунезнзанигнокнтеокеордот падпарпатпурразрајргирдареирипркмро росртоскесолсоттабтаџтибтугузбукрурдцвајелјинјмајорџибрворуп утботељепонсубубоутољак аз нд хр јиазеанмапсатуађабенбејбребугведвичгругулденевиедсежаектербејџжанзеридиинчипиићаиџикедктакубкурлаомачмађнежнемниннмант нцинчаоа огроскоцеочнољспинпољрасрбермармероцрузтопточуатузи',
      ],
    ],
  },
  ar: {
    unseen: -9.5,
    classes: [
      [-4, ' ال'],
      [-4.5, 'ية '],
      [-5.5, 'انيان يا '],
      [-6, 'ين نيةالأاليني  مانا ون '],
      [
        -6.5,
        'ذا ندي ليينيدي الستان كيال  سا كوالبدا الميت  أناري بي أوالكمالير نت  أيلماورييد نياالتلي  بوريةلندفي ليةونيمان',
      ],
      [
        -7,
        ' غي يملك  توكونكانبيةتي  ان اي عن كااذالى مكنيمكبي ايتليو دونة  هنمارالإدونستا في منرينوانبل انت أركيةنداربي سن باالاالفات  هذانايبيديةري يل لا ما من وروالجيلا لكلانار النتيناو  روبت روبرياولي بعينا أس مي أم سو متاندغيرند وسيوم يليباييونوبيمي اتيوبا يوالر قدغوا كم لم لن لهالذاميتم تى ريدضا عندكن لذيماذهنايضاساعشهرتونتر يكيالصاباارااي  نا',
      ],
      [
        -7.5,
        ' كل موبيررا لأويومكيليلو قبلالواتيراالهنغاليمسنة هوبورسية لارانقد يري خلخلاقبلام عة ولاأسبالعالوبوعسبوياندة  نيالليكاأوروا ونغغابلن نغوونايس نك دينهر بيالسويفي بل جد هيأنتبانبولبينكا مبييزييو تو كرو برالدلديلكنلناليسومايف با متربريبر يغايتيروندان جزدوللارهذاوي  إن وقأرياينرو سي لباناكول يكوثاننتييجي سي شهروسكمانامندوهم ولن درصة كينلأرلكوفرن ملانوساناعةبرابيتجديديدلعروع كور او غر معارواك الغبالبعدتيةذه سواعد غاركراكل لاولتيلكالهالينهذهوس  دق تيالش غاابوويةلصي تر جيائيركيموروميويلوقيسا وتوجزرزر  ديابتمبرمليلترلوباء جنوربعنوب',
      ],
      [
        -8,
        ' أبتاررامرويعربغاللسنمايناننيويتااغوالخغو نسي إذ إس إل اذ ار تا تك تل تم ثم حت حو حي ذل عل فق لد نح هل هم و  يت يكأن أناأو أي أيضأينإذاإلىإن اس الىاماايضبعضتايتريتكوتلكثم حتىحن حولحيثذلكذي ذينرواريتعض علىعن غة غولفقطقط كستكم كنككننكيفلإيلبرلغالم له ليزمتىمع ميةنحنننيها هل هندهو هي وفاوفيولويتميث يم  ثا أف فاالقدقيسنتفريقيقوبريال بن سل غو مدأمساويتجرتركتشيرومريبريكسيالاتلبولة مس نيكيشيرة وسط كرحدةلاث واتيمقة نين جنميلنغ يماايرايوجيةسامستوغرالأسلونودايه  سع عم غد لغآن ادوالآامبجر دورراتزيةزيلسويفاركوسلآنلبيلد لغةلفالوفلياليبليفمبومة نجاودييجبيك  فردرجسبت ريأفربابريقصربنايهاييقيئيةباربوتبيلجوررالغانكاركوالوميدييرة وسسط  ص توققيتراغساونارتيردم رابغيغميغنوايمت نوارساسكافياموانمريلسمبسودكندليلمبانرونمانو ويجياريمبأربرنسصيف رج شك صغ طف طل فن كب يجأب أم أوكاد اركازاازياكابلدتوصجب جداجل جيدجيكديمرجلرسيرغيزياسراسعرسلوسورشكرشيكشيوصغيصيلطفلطلبعر عملغداغربغريفل فيةقت قديكبيكلمكولكي لب لبنلتالتشلدولكرلمةلهنمتجمديمل مينناسنورورغوصيوقتوقدولةونجيبايرويسليطاينةتوبلجنواحرسمسميلرس أل تش جو طاإندارتاضيبواتناجانديشربارجنرجيصينغا فيتقي لأملإنلروللالولنيسهريهولوايوتيور وراورجيتنيسييمنأونونصاساخميلخملفرناتوب رنكبيززو يزو',
      ],
      [
        -8.5,
        ' اس بت صر وج يا ينأساابياتوادماردبويفانقادقياكتالقالنرلوغموامياميكنافنهاوغرياميسميقةيكريولجنينيه إي ثو كن لوأرمألبأنغأوزإسبإستاجياخساديالطانجاورايكايلبرببلغبنغبودتراتسوتواتيكثواجا جيرخستداردومرازرديرك رميروفزاخزبكزمبزي سترسريسلنسنغسيتسيكشي صومطاجغويغيةفلبفورفولفياقدوقيركازكالكريكسيكويكياكيرلأفلأيلإسلسالسللفللفيلليلنيلوسماكمقدمنغمنيمونميرنادنج نزانيبنيجهنغهيرواروتاوزبوغووكروندويتويديابيتويرغيغويلنينغيوايورجة جزيرجةزيراثااثناحدالثتحدثاءثلاثنيجمعشماغينلثللجملسبلشملمتمتحمعة رط فو وبأذرألمأمرائلاصةاعتانسايابروبوسبيجتومجبلجي جيبخاصديفذربراسرسكرطلرق ركمسائسك سوتسومسيرشيةشيلضي غيلفيجكناكوبلأخلايلجاليدماضمرينائنستنيتوالوركورموسنومتياتيبويجايقتينشنصةونة شلأحدبعاحد شلنطقةعاءلأحمنطميسنطق أش أغ أك زي سب ست فب فد فه لت مئ هكأبرأشهأغسأكتأيائق ئويائقاعابتمبع بوصبيعتابتمبدقادناديسرايردةرس رنهروثزيمسابسطسسكنسنوطس عاتغسطفبرفدافمبفهرقائقدمكة كتولجدلربلشهلكةلمممئوملكمملندننوفهرن',
      ],
    ],
  },
  fa: {
    unseen: -9.5,
    classes: [
      [-5.5, 'ان یی '],
      [-6, ' مااییتانین نی ای ند انیستا ای ساهٔ  اس کویت '],
      [
        -6.5,
        'یایون ال  با میمی ری  بویا دی نیالی بای کی تا رو سوار  بر فراندیه این او ارمال کاالیوی  آن همروزوز وریمانبه ما  دی کرلند',
      ],
      [
        -7,
        'ایتور  نیرانست  کنوانماردا استالا تواریونیرد در  درایر مر لیده ته را ندییراائواما ام داشنبنبهدونینیسالاردرینسی  خویلی تر هارایتی زی کی  شدجا ود وییارامه یر بی یانتوننگاورویک ارواه یکا گییل  نا مو پاوبابیترونمن  سنتو ماه دووس فارهر ید  گونجانونوناردا',
      ],
      [
        -7.5,
        ' گرام  بلامبدارنه هم ینانیهات انوکاندینگابارس پونام بیسیاانانگوبودگر  متکرونگ اعتساععت  منبا بانکار ان هففتههفت هرلاناباکیلیلواتیارشرو واتریارم هایائییارتر مورندوکا  اک بدشد شدهنایها کندوند سی بعبعدعد لاریال گاوسی و  کلانگسواروپثان ویاویبست چیبل نداگواگویانسیتاابی یانها لالا وماگو امرساممرویروریتفرااد رهٔزای شم فاشمابیامبی از وا پرارمامیریکهست جز اف هنردی آل زی چه یکئه ئو بورتایتیندوررومزیرنا نزیوئهوتوگوئسه تاب جد شهاسکجدیدیدسانشهرفرومردگالاگوترکدانرکیمینوراونزوه یهٔ لوبراکنویگربرینت  پیترادادجزاروسفریناننتیوردوپیادی به یوبارفردنینهمیولیونگچک کلمکوریز رکزمرک جموبیایلربیلئونس  آر فیاداروازامنیککینیس ینگ',
      ],
      [
        -8,
        'مترنارلوب فوهریبوتنستوداکستکنگینه خا را شو قب کشآن امواکنایدباشتالدیردیگرگ زمالایمادواهول وگوپولچنیکردکودگونیستیونانکدرجرجهیش  آذ تی عر هلآذرئونانتانمتارتحدسنگلن لیتمایمتحنماهلنهندویتیور عاارکاسلبولراترجیریسلائلیالیسمبووا ولاپالکوایلنوپاپا کز  ری وققت وقتونسیتریره جنجنونوب ال بن سراسیاپوراگرباروبریهسائسوئسوملینزویمیل مگرابمگاوثاگرمگیگیب یگا دلدلا نوسکالوگمیکوت یپ  شی صرشیلصربندهگینابس اگ بز بس زب زم سف فق قد قی لط مم هس پد چر چط چن چگ کج کد که گفآنجآنهاتاادرارتاز ازیاشدانهاهماو اگربد بدوبر بزربسیبینتا خانخواخوبخوددامدایدم دنددک دیمردمرسارش روشرویزبازرگسفاشه شودشورشگاطفاطورفا فت فقطقبلقدیقط قیملطفلمهمت ممنمنومچنمیشنیزنیسهمههمچوالوایوب ودنودکوشگونهوچکپدرچراچطوچندچه چگوچی کجاکداکشوکه کوچگاهگایگریگفتیرییشهیمتیمیینجسنتپیش سل نرافربرمجریحدهرائرالروژریقسیهلاتنرویقایمنعاد ات له مجآنگاتوادواقیالداکااکستریتسوجی رک زیلسلولبالیولیپمجانادواروتیومیوونویاپانپورگانیتییسلیسییوی سه ثا شن آی جا لئ لس پناسادهٔراسربسرستسورلستلیبمبامنسنگلپنجچینکرهیبییمب دقدقیقه قیقنک پونیقه پزپزو آب جرایاتناجه ریبریوسیوعربفوتمهرمیاناونو وگریتنیکرپیه آس مق ولئوراسپالواورتواتویرتورسیسایستوقدومریمقدموآموننسینیووادورگولوومووواوک پرتکاتکایکریکومگرنگی یتوینویکواههههٔاونجمعجمهجهٔدوشعه معهمهوهوروشن اق تب غر قر قز مغ مک نپ ون چک ژاآلبآلمئوسئیتاجیاربازباسوافغانزاوهاوکاوگاپناگاایجایسایوبلابلغبنگبوجبوستاججارجانجیبجیکدومدیوذربرزیرق رقیرمنره رکمزاقزبکزیاسراسلنسنیسوتغارغانغربغولفغافیجفیلقرققزاقیاقیزلاولزیلغالماله لهسلوالیممائمرامغونزانوسنپانیجهائوئدوئیورکوسنوم وکروینپینژاپکامکراکزیکلنکمنکویگا گاسگرجگولگیلیبویجایجریجییمایوایپی',
      ],
      [
        -8.5,
        'نسه گذآینابوباببهشبوهجزیجشندیبذشترشنزیمسودشت شتهنجشنهٔهارهشتچهاکشنگذشیبهیندیکش خر مه هک پت یمآبائیبارناسفالئالنتیرخرددرصذر رصدرمهرنهروثرورسفنسلسسیرصد طقهفندقایقهٔلسیلوملیرمنطنطقنوثنچ هکتومتوژیپتاژی کتاکوبکیپینچیوس آف تس رئ زل فل فن لت مل چاآنتاحیالبالتاکوباتبوابیستاکتغاتن تورتوگتیاتیکتیگجیادو دوبدویدیهرتغرتیردورشارلنرناروگرگیریرسارسلاسونسپاسیپشالغالفنلفوللاملتولو لوتلونلوولک لیلمنینائناکنلانلننورنوینگیوآیوازوساونتویلپریپیرچواکالکسیکلیکو کوسکونکوکیرلیسایلاینتینسینل cf آک',
      ],
    ],
  },
  ur: {
    unseen: -9.5,
    classes: [
      [-5.5, 'یا ائیان '],
      [-6, 'ئی  کوین نی  کی لیانی مایائ مینیانا '],
      [-6.5, 'ری ینی کریہ لین نیینڈرا  سو برنڈ  یوونی کا سالی ران سی اسریامارون تان پیوری اناریرین'],
      [
        -7,
        'کا  ایستا گیبائیرا رو بااں یں  کل اویورٹس یان ملمال گھتی ور  تھ ہو ناانگائٹیکنلا ینابیاسے  آئال  جامی اروام انا من پروین پا فر وییونہاںلے روننے کانڈا کو  ہیالیسی نین مو ارولییلیلیونامگریگاب ہفہفترو وانکستکونھی ہر یرییز ٹر تہ  گرٹا ڈی کی کینکیو',
      ],
      [
        -7.5,
        'براکرییلاار وبا بو بیانڈنٹ ربیمبر اگونا ٹونگ نگو بھ دواراشیامانکن ھا  ریکرو جمونسیر گھنھنٹ گونڈا پواور وققت وقتبی  مہ چیمہیہینیگابٹسسیکبر اؤ  جوسینکلوابٹروسمینوی  رہ وہ کہ ہم یہئن تا مبیوروکرنہیںیبییسےفرانارونڈہی  پہمیںپہلہلےئٹ یل نڈزڈز یار دناس ٹی ینویٹرما  ال تی سل لا ہرئے امیبیلرمیسا سوانڈووس کل یک  اف فاپیر ترتناوں ٹونسالپیس فینیو فلایکدن نڈیویایوی ڈافتہ سن وابانوواوٹاھوٹیشی سراباآئل امانسبینٹیرکورٹے  تاالاتھوریہوئےپانگولملیریکیو رات یابا تھالائمیاگیاات گو  اب بہ لواتاامااکسجو دو سرامیرنگانیہپاککیامیٹوپیئلی ٹیمنگوآ ولائٹسرما درترکروممورنٹہنہ وماونگوویٹہ ڈونکہ گوئگواہم ینہیکا جز وسسطیوسطفریقی  جنجنونس کنڈارجاگولوبوسیویتڈان',
      ],
      [
        -8,
        ' دییٹ جمعینٹ عراسکسامفارمائنو نٹیبل  آج تم سے چھ کے ہنآج ائناب اتیالببٹ سلولاؤلک لیزلیکمیکنائنیشپراچھوکر کے گا ہا ہت یئنیرویٹییکوائرسو یسونگلرابلو گیگ کناسٹاسیبرمروبزی سٹولیممنیوراٹن پولکوسماہطی  amam رپ ورپاتواویاکارکیعراملامن نیدوڈایمیانکدیننک سربسیس ہائیکرڈ ریلست سمبسکینوریسییٹایکیالرلر ڈالنٹےسم موسوسمگرم آد آس آپ اچ بع بغ بچ بڑ تک دک زب سب شک شہ صر قی لف نہ نے ڈو کب کت گئ ہےآدمآپ ئیلائجاتھازیامبانٹاپ اپساچھاگربارباپبروبعدبغیبولبچہبڑابھیبہتتم تک تھ تھیتھےتینجاتجانجیردرمدمیدوسدکاربارف رنارنےرہارہیریبزباساتسب شکرشہ شہرصرفعد غیرفظ قیملبالفظلوولوگلیالیےماںمت ملکمونمیشناننسانکانہینیزوئیوا واتوالواپوتاوسرومووگ وگووہ وہاویلپر پس چھاچہ ڈورڑا کامکب کتنکویکہاکیسگئیگر گھرھر ھے ہمیہو ہوئہوتہے یتھیشہیمتیوںیہایے ئر اہیجزاروپزائ اک بنامردہ لیٹمریمیلنماوے چینگل  مععیامعی جر ووارکالدانواپوبنادی راکراگرجنسیئطانلارمیگولوومنوٹیٹو کلیکوایتیافرریقیالیقینوبوبی جب وربوتتواجارجیارجیسوڈلنگلیسواریتنیپ منٹ ڈگڈگر نوئس امواگلجینرن رچ زمبعربغربفلولن لہ مباموآنسینچ وبرگیلہائیجییس یلنتے فتے آذ از بح بل قز لب مر ڈی ژو گاآذرآسٹئیجاجکارباردازبافغالوامہانجاڈوبحربرگبلغبھوتاجتو ذربرازرسیرکمریٹزاخزامسٹرسیاشلیغارغانفغاقزالجیلغالیشمرانجانزانستنش نگرنیڈواڈوشیوک ٹانٹریٹینٹیکپورڈومڈینکرغکس کسیکماکولکومگالہنگیئویش یڈییکل سہسہ پونپیہ شم مت گزاونتحدحدہرامزشتشتہشماعہ متحمعہگراگزشینے cf آر بٹ صو مق یمآرمئرائل ئیوارٹاپابوسجاپجرمدونرمنرنسروارٹنرڈیرک ریئساؤسنیسوتسولسومسویسٹاصومطینقدوقہ لاولش لوممقدنز نشانوینیپوبٹوتھوتیورڈوسنوم ومیوکرویڈپالچیککاؤکیمگووھانھو ہیتیئریدریمنیوکیپایگو',
      ],
      [
        -8.5,
        ' گنؤنڈاؤنپاؤگنی ات بد شلبدھدھ شلنمعر اپ دس زم ست فج مئ مغآئسئڈ ئیٹابوارنارچارڈانمانچاپراکتاگسباببنگبوےتمبتوبجولجونجی دسمرب روررویستمسیلصد فجیفروفیصفیٹلسیلوئمئیمغرنوموئڈومبویجپریپیٹکتوکٹرکڑ گستگلہگلےھائہیکیصدیلسیوبیکریکٹیکڑ بس تن زا زو سش شا عم فو قط لن لک مص نڈ نک ٹر ٹگ پن پٹ چل کم گُ ہسآئرآن ؤروئرنئز ئٹزاؤرائبائزاخسارتارسارشاستاسرالجالٹاٹ اڈااکشایتایراینایوباہبریبوڈبکسبھابہابیربیقتنزتگاجا جماجنٹجکسحریخستدا دوودیشرائراقراٹرت رتگردنردیرشلرلیرم رموروشروگریطزانزبکزونزیلسانسشلسلاسنٹسنگسوئسورسپاسکرسیرسیٹشامشی شینعمافلپقطرلانلبنلدولمبلنکلپالکس',
      ],
    ],
  },
  hi: {
    unseen: -9.5,
    classes: [
      [-5, 'िया'],
      [-5.5, 'या ाई '],
      [-6, 'याई किना नी यन  को क् मेनियियन फ़ मा'],
      [-6.5, 'रा का ंड रियरी ान ार ानी आप कर से्तामेरिन ता क्य'],
      [
        -7,
        ' स्स्त सावारकी  रह सकआपककितसकताँ ितनबियती ने ैंडग्रक्रमारफ़् लिार््री्वााइट का बाली  होसे हाँ यू दिें िस्ही वियको ेरालैं्याटा शिय के कै हैइट  लेेनिटर ला ज़ न्य मै हमिश  कु यहमाल चातानाम  बु़्रबाइीटर्राालीर्क मि कहकरनकहाके चाहस्विए ैं  सो ग्मी ानिॉर््वेिंग्यू तुयोंवे ाद िनालिय्रििक ुर् समाह  अगब्र्रे',
      ],
      [
        -7.5,
        ' कीज़ा सिदिन्वी बो वेबिटिट  पर्रोसी  उस कौ भा वहकौनस्टैसे्योाल  पह पापहलमेंले हलेमान औरऔर किनानााहिुरांगोतनानामीज़ों ीय ेंट एक बिरेंंग र्ज ना बहकियाराेकिेरीिलीजिय्बि घंघंट ज़ था मोक्वडा पुरफ़िप्रमय समयकिलगाबबर मीटाबािलो इसइस कन मेनलिंोलिवर्ताहसेंसोमीन  अर पिस्कयू र्म ता लाट्रतो हर होतीना ति रिंस  मधमध् ब्कोरगो ोरि द् गु ने मह हरंगाग्वतनीबुरयह रानर्डवानसा ्ड कंडक्षसेकेकं अफअफ़ियोनिकालािनि सपप्तसप् पेंबरमिलमाह इं नॉडोनतू नॉरांगेशि टो बे सूंट बेल मक गय तो पु या ये वांडाकर गयाते मैंये रहारीनरे लेकहम हो ेरे्वितिम्य  अंपयाोन ोमाद्ववीप एस कलंटाकल तुरमहीम्बयूनहीनूबाेन ोंग वरयूरूरोगोलमोरिलि्जिाबिुक््त ',
      ],
      [
        -8,
        'राजलोगसियेल््सि विरूस अब कब जब तक थी थे न  नह भी सब हीअगरआप उस एक कताकतीकतेकब करेकिसकुछकैसकोईगर जब तक तनेथा थी थे देशनहीपकापकीपकेपर बादभारभी रनारनेरहीरहेरिकर्गलिएवह सब साथहताहा हांहिएहींहे है हैं़ा ां ांडाथ ारताहतिकाीं ीरिुछ ेरिोई ौन ्क मिन रुरवार्ब गि अल जॉ डो देगुआचा ज़रज़ीजॉरदी नाइबर्यानल्डामीाल्ीनीुआ ोनि प् मंमंग्र ्रै जा बरिब््बा टेक्टरामिवा गै लींटीइक्नेशनो रोमर्व्टा न् रूसूडिनीूडामका आज ते नय पै मल मॉ लोअब आज एस्कानगा नयानिशबा बारमैकरत रागरेनरो सालस्लाज़ामााम्ीबिुत ेश ्लो दकदक्षिणसो ेसो्षि मी सरसर् पो हिअल्फ़ामा रूबर्टवेनसिंारििकनूनाेलाोस््ज़्निपीयरोपोपी am बजam जे बजेत्र रव संजिबटिनडाननीयमन रोनाओ ापुासारैंिमाैंक गींच गीगटेरमेगराबलीटलोबवरीीगाीमीेगा रोंडोरलैरिटल्स़्लुलाून ोने डॉडॉललर ॉलरंटेगिन य कालध् रीषलीनष् ीष् अच आद इर उन एं कन कृ गई गा घर छो तू दु दू धन बच बड बी शब शहंकिंग्ंज़ंबिअच्आदमउनकउसककामकि किरकीमकृपकेवकैरकोसक्सगई गालघर च्चच्छछा छोटज़्जीरटानटिकटीनड़ातुमतेरदमीदुकदूसधन्नकानसानाडनानपस पितपियपैसबच्बड़बहुबिनबीचबोलब्दभाषमत माँमेशमॉरयवायहार्दर्सलिपलोववल वहावांवादवापवालवी शब्शहरशा षा सकासराहमाहमेहुत़िलाँगाडाापसाषािताीच ीमतुआनुकाुम ूसरृपयेवलेशाोंकोग ोज़ोटाोताोतीोमोौनस्चा्छा्ट््द ्बे्यवपसममूहसमूीपसूह याल अक आउ उत ची डि हेंगलउत्चीनत्तयोनरुपलोमिग्ील ेत््तरध्यनक ानक अज अम आइ आर चे जरगारजर्ज़िज़ुजाननीजपालपोलब्वयूबरातरिंरू र्तलाइलारल्टल्ब़ीलात ेक ेनाेनेोर ोलो्गारीक जिकिंयतनलेसशाससाओियतुरुुवाूसीोम ्रूंक नट र्षिनट्ष उंडनारपाउपेसाउंिण ',
      ],
      [
        -8.5,
        ' नव नी पशअगलअरबइंडगैलज्यटिशड़ तरीनेवपश्फ़ेमाइरोसर्चलीसवेज़ेराइकाज्िएरिनेीलीेक्ेजिेविोबाोमी्च ्लूटे  आय उज उर ऑस कज ट् यु हंँग इज़इराउज़ऑस्कज़कमेकोमकोलगांगानजिकटन टी डाईडियडी डोरताजतालत्सनिसन्दपेरफ़गबेकमैनमोनयूकरिबरिसर्नलाओलिवल्जवाडवीडवेटस्पहंगहाम़गा़ाख़ाम़िय़्बाइजाकिाजिाडोातीिट्िपीिर्िलािस ूक्ूनिेटिेन्ेलिोर्ोवाोवेोस ्कम्गि्टी्टो्पे्ला्स ्स् पौ शन शुगलवडिगनिवपौंमवामीललवाशनिशुकषेतीप ुपयोमवौंड्रव्षे cf यमअंगअज़आइसआर्इसलएशिएस कुरकैमगासचेकजापटोंडो डोमतर तियथाईथो नेपपानफ़ॉबाईबानबाबबुलबैजबोसमनीमीरमोआयमनरबैरांरासरिनरिवरूनरोएलिशलीजल्गवाटसमोसलैसोंसोलस्नहर्हैत़रब़ॉकांसाइंागाापााब्ारूासीिंसिवरीराुआरुनाुल्ूडोूस ेज़ेपाेल ेलेैजाॉन ोआ ोएशोनाोमिोला्कि्टर्टि्मन',
      ],
    ],
  },
  mr: {
    unseen: -9.5,
    classes: [
      [-5.5, 'यन ियनया िया'],
      [-6, '्या मानिय कि'],
      [-6.5, 'नी व्हना रियार ान चा  कामध्र्व कोत्यली ्येवार स्शिय तुला ्रिध्यये  क्ही ्वापूर्वीिनि'],
      [
        -7,
        'यां से त्ूर् ता केार्ानीती मी स्तवी प्रबियन्यरी िश िनाक्र महडा टर  मि दि्तातान वरस्ट प््स  युंड ्वेरा  पा साफ्र झा होकेल बेकंदबाइसेकाइटेकंग्वंपूंमध्हि्यूब्रग्र तिझालता से मालरिकालीीटरिट तास फ्हिन लिर्केनिमार सो ग् बाून  अस नाका ट्रतुमहोतालािस्ांपांम व्मिन मो आठआठवठवडमहिर्षवर्किंतर ेरि या्रेिक ',
      ],
      [
        -7.5,
        'ाल ासािंग ने बो लेस्विलिबिट येदिववानइट  सुकन लंड्रोर्डर्म्हा ते्ट् मे अरानिॉर् परते  मध वेपियाबा गिाहीिवसजियंद िन्युर सरसर््बििवा वानिट कु कॅझा धी म्हलँडले हे ांगारा रि सि हे रुर्जील ंगाक्वमेनरिनेन  रोणि वेळुक्ेळ किलगाबबर मीटिलोंग ट्सदेशबर्िकनिटाुर्ोलि्रांबरेंबसें इंारीेंटस्कीन ोव्नाम आम आह दु लाआहेकोणथे मचामाझवा सूनहारांचात ाय ुमचेथे्ही पे ब्डोनमानानाोन ्सि्हेसांमाण जर फिम्बलियसा हा ान्ाल्ीज ेक ेला आणआणिुरोसोमबेट हांदाबेललिंसुदेश ्बायानर्ब्टोतिमत्तक्तहियास ुनाेशि्ड ्त  टोगो िन ंगलणी िका्रीॅम कोरोमाोरिाँग देकानगोलनिशन्साचााम ेलीेलेोंग न्िनीजी टे  एस शिटांपयामागमोरवडावे सामहर््ष यू मिलाबिक्ट जु मीईट कॅनरिटवस ाईटाक ्टे',
      ],
      [
        -8,
        ' बुक्षषिण्जि्षि अफ भा मल मॉअर्कारकिसगलाटी डियतो स्लिलीेराळी ाळीाण  अल आय डो मॅटिनतुरनिकनीजबा ल्डाद ामीोनिरोजरोप मंमंगमाहरुविमाुवा गु जॉ बरको क्यगेरजॉरमा ाओ  अंेसोनेवरॅम्रॅ बिजानटोननायनेशमायरोमेल् दकंट काँदक्रुपन्ह अँ आई आज आत इर उद चा तो लो हीँड आज उद्कालकिरकोसगा चे जर झे ठी द्यमहायाचरत राषरो ष्टसी ाझााठीाम्ारणाष्ितीिबििशिूस ेत ेलिॉरिोर््क ्टि्र ्लो्व सो  जा टेटेरयुकराब्रम पो हिंगेंगोअल्की क्सजिबरू रेनलेसल्टसिंापूामाेनेॉन ोस््जे am य am ध् ोजीोपिंच रवा नॉँगोंडादाननॉरमन रुबरोनांडिब्ुरुगिगमेगलीटलोबिगािसेेगाोसे गॅ संन्डयारलिसोने डॉडॉललर ॉलर उत रवउत्दिननार्तर उनउन्हाळ अम आध कध कर कस कृ खा खू गा घर तर ती तू धन नं नव पण पै फक मू लह वड शब शहंचांच्ंत ंतरंनींमतंवाअसाअसूअसेआई आताआधीआमचआम्इराकधीकरणकसेकामकायकितकुठकृपखालखूपगणीघर चांच्यजुनटिकठा ठे डीलणताणूसण्यतिचतुझतू तेथदुकदुसद्धधन्धा नंतनवीनाहनेहपण परतपर्पासपैसफक्बारबोलब्दभाषमचेमत मूलमॉरमोठयंतयवायातयेकयेथरण रण्रत्रिशर्गर्यर्सलहालिपलिवलोकलोववडीवर वाईवादवायवालवीनशब्शहरशिवषा सरासाठहमीहर हानहेतांनाकिागणाझेाणूालेाषाासूिंमिंविचािव्ीयनुआनुकाुझाुठेुद्ुम्ुसरूप ूल ृपयेहमैसेोक ोठाोण ोणतोताोतीोतेोमो्टा्डो्द ्धा्मे्यं्यव्रतेटे चीक्कचीनटोबलोमशनिेक्ेत््टर्रुरमा आफ जि पश हरआफ्आयलकिनजर्त्रदी पश्बुरब्वयूबरागरानरुनलारल्बसेडहेनाग्ाट ॅसेेडोेस्ैतीोनाोर ोरोोलो्कि्दि्नि्हरगिनेट उंडपाउाउं पु रशइट्एतनगुरड्यतनादांरशिलिऑवड्वसाविनषांसाओहिएहींामोिएतिऑनुदाेजि्षाँक रँक्रँंश अंशपेस ऑक टक फे लींडोअरबइंडऑक्कर गॅलटिशफ्लयक्युनर्चलन लीलल्सहेंायकिमीिल ॅन्ेव्ोबरोबाोमी्च ्ट ्रज',
      ],
      [
        -8.5,
        'िण  अझ इस उझ उर ऑस कझ टा ट् बहंबिअझरअफगइस्एस्ऑस्कझाकमेकियकॅरकोमकोलगाणगालजेरझरबझाकझानटा टेनडी डोरताजतीयदरलनीयनेदनो न्टपिनपे फगाफिलबहाबेकमेररबैरलँराझरातरीनर्टर्तर्दर्नलाओलावल्जल्यवाटवाडवियसलँस्पाइनाडोातीात्ामधारिालििट्िपििरगिरािरीिस ीय ीरिीलंुग्ेकिेदरेलोोट्ोल्ोस ्कम्य ्वि्से औं मै शन शुंगळंस औंसगळवनिवमवामैलयालयेतळवाशुकैल ोमव्रव cf जप झि झे था फा फॉ बल यू हं हैआर एशिएस गांचिमजपाझेकटाबटोंडे डोमदिशनेपपरापानपाळपेटपोलफिजफॉकबल्बानबाबबोसमॅसयलंयेमरासरोएलिशल्गवीडश्चसिकसोलस्नहंगहैतापुाब्ावािकोिनेुआ ुगाुडाुबाुराॅटिॅनिेटाेनाेपाेमेोआ ोएशोम ोमि्गे्चि्मन्मा्युगीलढीलधवापुढबुधरदेरविरेंविव',
      ],
    ],
  },
}

import type { Concepts } from '../concept.ts'

export const es: Concepts = {
  human:
    'human[oa]s?|seres? humanos?|carne y hueso|ser humano|ser vivo|criterio humano|atencion humana|trato humano',
  someone:
    'alguien|algun|alguna|alguno|persona|personas|gente|uno de|una de|alguien mas|tipo|senor|senora|senorita|chica|chico|quien sea|individuo|quien lleve|quien lleva|quien se encarg~|quien gestion~|el que lleva|los que|persona fisica|persona de verdad|algien|alguin|alguine|aguien|cualquiera de ustedes',
  nobody: 'nadie|ningun~',
  staff:
    'agentes?|operador~|asesor~|representantes?|ejecutiv[oa]s?|emplead[oa]s?|companer[oa]s?|tecnic[oa]s?|especialistas?|expert[oa]s?|consultor~|colegas?|personal|trabajador~|funcionari[oa]s?|dependient[ea]s?|teleoperador~|profesional~|colaborador~|atiende|miembro|recepcionista|moderador~|el de turno|titular|ejecutiv[oa] de cuenta|gestor~|gerente de cuenta|ajente|agente humano|coordinador~|delegad[oa]s?|telefonista',
  boss: 'jef[ea]s?|encargad[oa]s?|supervisor~|gerente~|director~|responsable~|superior~|duen[oa]|manda|decid[ea]~|mando|autoridad|a cargo|tu jefa',
  team: 'soporte|atencion al cliente|servicio al cliente|servicio tecnico|facturacion|contabilidad|ventas|departamento|area de|administracion|almacen|recepcion|tienda|equipo|envios|oficina|postventa|centralita|finanzas|central|empresa|reclamaciones|area|call center|centro de llamadas|sucursal|oficina central|central telefonica|atencion humana|mesa de ayuda',
  yours: 'su|sus|tu|tus|ustedes|vosotros|vuestro|vuestra|vuestros|de ahi|suyo|suya|suyos|tuyo|tuya|tuyos',
  bot: 'bots?|maquinas?|robots?|ia|chatbots?|automatic[oa]s?|automatizad[oa]s?|contestador~|ordenador|computadora|programa|inteligencia artificial|grabacion|maquinita|cacharro|predeterminad~|software|algoritmo~|respuestas automaticas|respuesta automatica',
  talk: 'habl[aeo]|hable~|hablar|hablarle|hablarlo|ablar|charlar|platicar|chatear|conversar|conversacion|discutir|explicar|explicarle|explicarlo|explicarselo|comentar|comentarlo|escribir|escribirle|dialogar|tratar|tratarlo|consultar|hablando|chateando|chat|chat en vivo|decirle|contar~|palabra con|preguntar|tratar con|devolverme la palabra|dialogo|charla|platica|intercambiar|exponer|aclarar|plantear|correo|mail|email|hable conmigo|que hable|hablara|platique|hablo con|ablo|hablarme|hblar|conversarlo',
  reach:
    'contactar|contacto|comunicarse|localizar|ubicar|contactarlos|ponerse en contacto|en contacto|dirigirme|acudir|ver a|comunicacion|comunicarnos',
  connect:
    'transferir|conectar|pasar con|derivar|redirigir|transfier~|comuniqu~|comunica|deriven|traspasar|canalizar|desviar|conectan|enlazar|redireccion~|pasen|pase|traslad~|involucr~|hagan intervenir|enviar a|reenvi~|poner en contacto|vincular|remit~|dirigir|llevame con|lleveme|pasame a|pasen a|pasan a|me pasas con|pasenle|derive|pasa con|pasas con|cambiame|cambieme|cambia|sustituye',
  raise: 'escalar|escale~|elevar',
  call: 'llamar|llame|llamen|llama|llamada|telefono|por telefono|telefonica|telefonear|llamo|telefonicamente|me llamen',
  me: 'me|nos|conmigo',
  this: 'mi caso|mi problema|mi asunto|mi pedido|esto|lo mio|lo|expediente|situacion',
  help: 'ayuda|ayudar|ayude|ayuden|atienda|atiendan|atender|resuelva|resolver|revise|revisar|mire|mirar|vea|ver|encargue|encargarse|haga cargo|ocupe|ocuparse|solucione|solucionar|asistir|asistencia|lea|leer|atencion|asesoria|intervenga|guie|orientar|oriente|gestion~|echar un vistazo|eche un vistazo|tome|asesorar|asesore|guiar|entienda|escuche|escuchar|revision|intervencion|se ocupen|se encarguen|verlo|resolverlo|explique|lo mire|lo vea|atendiendo|atiende',
  want: 'kiero|quisiera|necesito|gustaria|deseo|exijo|busco|requiero|me urge|urge|quisieramos|queremos|necesitamos|tengo que|solicito|pido|ocupo|hace falta|quier[oa]|querria|solicitar|pedir|reclamo|demando|agradezco|agradeceria~|agradecido|pretendo|ansio|urgente hablar|insisto|necesitaria|estoy pidiendo|he pedido|estaria bien|seria bueno|vendria bien',
  rather: 'prefiero|preferiria|mejor|antes que|en vez de|en lugar de|preferible',
  can: 'puedo|puede|pueden|podria|podrian|podrias|puedes|podeis|podemos|es posible|seria posible|hay forma|hay manera|posible|forma de|manera de|permit~|importaria~|podria alguien|seria tan amable|le molestaria|dejame|dejeme|dejenme|dejen',
  give: 'dame|deme|denme|dadme|traigame|trae|traiga|manda|mande|manden|que venga|venga|pongan|consigu~|busqueme|llama a|saca|quiero un|tener|avise|avisa|avisen|llamen a|busca|traigan|pon|poned|asigne~|asigna~|mandadme|pedir|pido|conseguir|pasame|avisa a|avisale',
  please:
    'por favor|porfa|porfavor|x favor|xfa|pf|please|pls|plis|hola|buenas|buenos dias|buenas tardes|gracias|disculpe|disculpa|perdon|perdone|oye|oiga|amable|che|ok|mire|señorita|por fa|porfi|porfis|por fabor',
  not: 'no|nunca|sin|ni|tampoco|jamas|no puedo',
  fed: 'hart[oa]|basta|cansad[oa]|estoy hasta|hasta las narices|hasta la coronilla|deja de|dejen de|dejate de|paso de|odio|nada de|no mas|no quiero mas|apaga|quita|salir del|salgo del|saltar|me niego|fuera|suficiente|para de|no soporto|no aguanto|desactiva~|mas con|me rindo|que pesado|no me interesa|vueltas|callate|cierra|aburrid~|paso del|estoy cansad~|dejate|no aguanto mas|desesper~|no confio|quitame|paso quiero',
  real: 'real|reales|de verdad|verdader[oa]|viv[oa]|en vivo|autentic[oa]|de veras|realmente|competente|en serio|fisica|normal',
  who: 'quien|quienes|con quien|a quien|quien me|a quien me|quien de ustedes',
  how: 'como (hago|puedo|contacto|hablo|salgo|me)|como se habla|donde puedo|como llego|de que forma|como consigo|como',
  many: 'cuant[oa]s?|numero de|cantidad|por persona|maximo|limite|cuanto tiempo',
  what: 'que|cual|cuales|donde|cuando|a que hora|por que',
  there:
    'hay|habra|disponible|libre|en linea|ahi|presente|alguien ahi|al otro lado|detras|existe|por aqui|por ahi|tienen|conectad[oa]|libres|atendiendo',
  past: 'ayer|hable|dijo|dijeron|prometio|ayudo|atendio|llamo|anoche|semana pasada|mes pasado|hace|ya me|me ha|hablaron|me hablo|fue|era|estuvo|habia|contesto|explico|dio|me dijo|mando|entro|compre|pague|hizo|robo|robaron|robado|usado|uso|ha usado|copio|entraron|grosero|quito|se llevo|paso ayer|que paso',
  mine: 'mi|mis|nuestro|nuestra|soy|somos|su hijo',
  other: 'otr[oa]s?|mas|distint[oa]|segunda',
  third:
    'amig[oa]s?|mujer|marido|esposa|hij[oa]s?|madre|padre|hermano|hermana|abuel[oa]s?|repartidor~|mensajero|medico|abogad[oa]|jugador~|vendedor~|client[ea]s?|nin[oa]s?|contador|vecin[oa]s?|inmobiliari[oa]|viajes|fiscal|aduanas|seguros|usuari[oa]s?|banco|modelo|famos[oa]|invitad[oa]s?|novi[oa]|alumn[oa]s|comercial',
  thanks: 'gracias|agradec~',
  job: 'trabajo|trabajar|contrat~|candidat~',
  price:
    'precio|cuesta|vale|descuento|horario|numero|direccion|talla|color|regalo|factura|garantia|entrega|envio|pedido|devolucion|reembolso|material|politica|codigo|habitacion|mesa|tienda de campana|idioma|idiomas|ingles|espanol|catalan|domingos?|abierto|atienden|tarifa|comision|tarjeta|paquete|stock|derechos|coche|sofa|taxi|lista',
  role: 'rol|cuenta|plan|anadir|agregar|asignar|app|aplicacion|software|api|contrasena|funcion|automaticamente|administrador|perfil|grupo|licencia~|modulo|recursos|transfiero|plugin|formulario|boton',
  areyou: 'eres|es usted|sois|son ustedes|estoy hablando|hablo con|tu eres|es un|es una',
  complain: 'queja|reclamacion|reclamar|reclamo',
  now: 'ya|ahora|urgente|urgentemente|ahora mismo|inmediatamente|cuanto antes|hoy|rapido|de inmediato|pronto|manana|esta tarde|esta noche|luego',
  answer:
    'responda|respondan|responder|conteste|contesten|contestar|contesta|responde|respuesta|respuestas|escriba|escriban',
  good: 'amable|bien|simpatic[oa]|maj[oa]|buen[oa]|listo',
  says: 'dice|pone|mensaje|error|sale|aparece|libro|marca|articulo|texto|foto|pagina|diferencia|ley|estafa|tecnica|portada|resenas|nombre',
  problem:
    'no sirve|no me sirve|inutil|no entiendes|no entiende|no ayuda|no me ayuda|no funciona|siempre|lo mismo|complicado|complejo|delicado|otra vez|tres veces|repetir|repites|repite|semanas|tonto|tonteria|personalmente|directamente|personalizada|personal|grave|indignante|verguenza|enfadad[oa]|privad[oa]|dificil',
  connectMe:
    'pasame|paseme|pasenme|pasarme|me pasas?|me pasan|me pase|ponme|pongame|ponganme|ponerme|transfierame|transfiereme|transferirme|conectame|conecteme|conectarme|comunicame|comuniqueme|comuniquenme|derivame|deriveme|derivarme|me comunic~|me transfier~|me conect~|me deriv~|me pued~ pasar|me pone|me pongan|redirigeme|dirijame|mandame con|enviame con|me mandes? con|enlaceme|enlazame',
  callMe:
    'llamame|llameme|llamenme|llamarme|me llam[ae]~|devuelv~ la llamada|devolver la llamada|me den una llamada|me pod~ llamar|me pued~ llamar|marcarme|marquenme|me marquen|me telefone~|me podrian llamar|(podrian|podria|podeis|puede|pueden|puedes) llamarme|que me llamen|me llamas',
  where: 'donde esta|donde estan',
  only: 'solo|solamente|simplemente|nada mas|unicamente',
  drop: 'olvidal[oa]|molestar|da igual|no hace falta',
  reachMe: 'contactarme|contacteme|contactame|contactenme|comunicarme|me contacte~|me contacta~|me busque',
  helpMe:
    'ayudarme|ayudeme|ayudame|ayudenme|atenderme|atiendame|atiendanme|me atiend~|me ayud~|me atendi?er[ae]|me asista|me oriente|me guie|me resuelv~|me expliqu~|me asesor~',
  answerMe:
    'respondame|responderme|contestame|contesteme|me conteste~|me contesta|me respond~|me escriba~|escribeme|escribame|escribanme',
  tell: 'dime|digame|diganme|decirme|me dices|me dice|me diga|avisame|alguien sabe|sabe alguien|sabes|sabe usted|cuentame',
  must: 'siempre tengo que|hay que|es necesario|es obligatorio|necesario|obligatorio|por que tengo que|debo',
  person: 'personas?|gente|individuo',
  filler: 'pues|entonces|a ver|va|jo|ay|uf|mira|es que|tio|por dios|cn|d|xq|al',
}

export const words = `😀 sonriente feliz sonrisa
😃 alegre feliz
😄 risa feliz ojos
😁 radiante sonrisa dientes
😅 sudor alivio nervios
😂 lágrimas de risa gracioso
🤣 muerto de risa gracioso
🙂 leve sonrisa bien
🙃 al revés ironía
😉 guiño broma
😊 sonrojado sonrisa contento
😇 ángel inocente
🥰 corazones amor
😍 ojos de corazón amor
😘 beso amor
😋 rico delicioso
😜 lengua guiño loco
🤗 abrazo gracias
🤔 pensando duda pregunta
🤨 ceja duda
😐 neutral
😑 inexpresivo molesto
😶 sin boca callado
🙄 ojos en blanco molesto
😬 mueca incómodo
😌 aliviado calma
😔 pensativo triste
😴 dormido cansado
😷 mascarilla enfermo
🤒 termómetro enfermo fiebre
🤧 estornudo resfriado enfermo
🥵 calor
🥶 frío
🤯 cabeza explota
🥳 fiesta celebrar cumpleaños
😎 gafas de sol genial
🤓 empollón gafas
😕 confundido inseguro
😟 preocupado
😮 sorpresa
😳 avergonzado
🥺 súplica por favor
😢 llorando triste lágrima
😭 llanto llorar triste
😱 grito susto miedo
😡 enfadado furioso

👍 pulgar arriba sí bien
👎 pulgar abajo no mal
👌 ok perfecto mano
✌️ victoria paz
🤞 dedos cruzados suerte
👋 saludo hola adiós
👏 aplauso bravo
🙌 manos arriba hurra
🙏 manos juntas por favor gracias
🤝 apretón de manos acuerdo
💪 músculo fuerte
👉 señala derecha
👈 señala izquierda
👆 señala arriba
👇 señala abajo
✋ mano alto
🤷 encogerse no sé
🤦 mano en la cara
🙋 levanta la mano pregunta
👀 ojos mirar
🧠 cerebro idea
👶 bebé niño
👧 niña
👦 niño
👩 mujer
👨 hombre
👵 abuela
👴 abuelo
👪 familia

🐶 perro mascota
🐱 gato mascota
🐭 ratón
🐰 conejo
🦊 zorro
🐻 oso
🐼 panda
🦁 león
🐮 vaca
🐷 cerdo
🐝 abeja
🦋 mariposa
🐢 tortuga lento
🐟 pez
🌸 flor
🌹 rosa flor
🌻 girasol
🌳 árbol
🌵 cactus
🍀 trébol suerte
🍁 hoja otoño
☀️ sol tiempo
🌙 luna noche
⭐ estrella
☁️ nube tiempo
🌧️ lluvia tiempo
⛈️ tormenta tiempo
❄️ nieve frío
🔥 fuego caliente
🌈 arcoíris
🌊 ola mar agua

🍎 manzana fruta
🍌 plátano fruta
🍓 fresa fruta
🍋 limón fruta
🥕 zanahoria
🍞 pan
🧀 queso
🥚 huevo
🍕 pizza
🍔 hamburguesa
🍟 patatas fritas
🥗 ensalada
🍝 pasta espagueti
🍣 sushi pescado
🍦 helado
🎂 tarta cumpleaños
🍪 galleta
🍫 chocolate
☕ café bebida
🍵 té bebida
🍺 cerveza
🍷 vino
🥂 brindis champán
🍽️ plato cena

🏠 casa hogar
🏢 oficina edificio
🏖️ playa vacaciones
🏔️ montaña
⛺ tienda de campaña camping
🚗 coche
🚌 autobús
🚆 tren
✈️ avión vuelo viaje
🚲 bicicleta bici
🚚 camión envío
🗺️ mapa
📱 móvil teléfono
💻 portátil ordenador
🖨️ impresora
📷 cámara foto
🔋 batería pila
🔌 enchufe corriente
💡 bombilla idea
🔦 linterna
🔧 llave inglesa reparar
🔨 martillo herramienta
🔑 llave
🔒 candado cerrado seguro
📦 paquete caja
📬 buzón correo
✉️ carta correo
📎 clip adjunto
📄 documento página
📅 calendario fecha
⏰ despertador hora
⏳ reloj de arena espera
💳 tarjeta pagar
💰 dinero
🛒 carrito compra
🎁 regalo
🎉 fiesta celebrar
👕 camiseta ropa
👟 zapatilla
🎒 mochila
⚽ fútbol deporte
🎵 música nota

❤️ corazón rojo amor
🧡 corazón naranja
💛 corazón amarillo
💚 corazón verde
💙 corazón azul
💜 corazón morado
🖤 corazón negro
💔 corazón roto
✅ hecho sí correcto
❌ cruz no mal
❓ pregunta
❗ exclamación importante
⚠️ advertencia cuidado
🚫 prohibido no
💯 cien perfecto
🔁 repetir otra vez
⬆️ flecha arriba
⬇️ flecha abajo
➡️ flecha derecha
⬅️ flecha izquierda
✨ brillos nuevo
💬 bocadillo chat
💤 sueño zzz`

export const words = `😀 grinsend froh lächeln
😃 lächelnd froh freude
😄 lachend froh augen
😁 strahlend grinsen zähne
😅 schweiß erleichtert nervös
😂 freudentränen lachen lustig
🤣 kugeln lachen lustig
🙂 leichtes lächeln gut
🙃 kopfüber ironie
😉 zwinkern scherz
😊 errötet lächeln erfreut
😇 engel unschuldig
🥰 herzen liebe
😍 herzaugen liebe verliebt
😘 kuss liebe
😋 lecker köstlich
😜 zunge zwinkern verrückt
🤗 umarmung danke
🤔 nachdenklich frage
🤨 augenbraue zweifel
😐 neutral naja
😑 ausdruckslos genervt
😶 sprachlos stumm
🙄 augenrollen genervt
😬 grimasse peinlich
😌 erleichtert ruhig
😔 nachdenklich traurig
😴 schlafend müde
😷 maske krank
🤒 thermometer krank fieber
🤧 niesen erkältung krank
🥵 heiß hitze
🥶 kalt frieren
🤯 kopf explodiert
🥳 party feiern geburtstag
😎 sonnenbrille cool
🤓 streber brille
😕 verwirrt unsicher
😟 besorgt
😮 überrascht wow
😳 verlegen rot
🥺 flehend bitte
😢 weinend traurig träne
😭 heulend weinen traurig
😱 schrei schock angst
😡 wütend böse

👍 daumen hoch ja gut
👎 daumen runter nein schlecht
👌 ok hand perfekt
✌️ sieg frieden
🤞 daumen drücken glück hoffnung
👋 winken hallo tschüss
👏 klatschen bravo applaus
🙌 hände hoch hurra
🙏 gefaltete hände bitte danke
🤝 händedruck abgemacht
💪 muskel stark
👉 zeigt rechts
👈 zeigt links
👆 zeigt oben
👇 zeigt unten
✋ hand halt stopp
🤷 schulterzucken weiß nicht
🤦 hand im gesicht
🙋 meldet sich frage
👀 augen schauen
🧠 gehirn idee
👶 baby kind
👧 mädchen kind
👦 junge kind
👩 frau
👨 mann
👵 oma großmutter
👴 opa großvater
👪 familie

🐶 hund haustier
🐱 katze haustier
🐭 maus
🐰 hase kaninchen
🦊 fuchs
🐻 bär
🐼 panda
🦁 löwe
🐮 kuh
🐷 schwein
🐝 biene
🦋 schmetterling
🐢 schildkröte langsam
🐟 fisch
🌸 blüte blume
🌹 rose blume
🌻 sonnenblume
🌳 baum
🌵 kaktus
🍀 klee glück
🍁 blatt herbst
☀️ sonne wetter
🌙 mond nacht
⭐ stern
☁️ wolke wetter
🌧️ regen wetter
⛈️ gewitter wetter
❄️ schnee kalt
🔥 feuer heiß
🌈 regenbogen
🌊 welle meer wasser

🍎 apfel obst
🍌 banane obst
🍓 erdbeere obst
🍋 zitrone obst
🥕 karotte möhre
🍞 brot
🧀 käse
🥚 ei
🍕 pizza
🍔 burger
🍟 pommes
🥗 salat
🍝 nudeln spaghetti
🍣 sushi fisch
🍦 eis
🎂 torte kuchen geburtstag
🍪 keks
🍫 schokolade
☕ kaffee heißgetränk
🍵 tee heißgetränk
🍺 bier
🍷 wein
🥂 prost sekt
🍽️ teller abendessen

🏠 haus zuhause
🏢 büro gebäude
🏖️ strand urlaub
🏔️ berg
⛺ zelt camping
🚗 auto
🚌 bus
🚆 zug bahn
✈️ flugzeug flug reise
🚲 fahrrad rad
🚚 lastwagen lieferung
🗺️ karte landkarte
📱 handy telefon
💻 laptop computer
🖨️ drucker
📷 kamera foto
🔋 batterie akku strom
🔌 stecker strom
💡 glühbirne licht idee
🔦 taschenlampe
🔧 schraubenschlüssel reparatur werkzeug
🔨 hammer werkzeug
🔑 schlüssel
🔒 schloss zu sicher
📦 paket karton
📬 briefkasten post
✉️ brief post
📎 büroklammer anhang
📄 dokument seite
📅 kalender datum
⏰ wecker uhr zeit
⏳ sanduhr warten
💳 karte zahlen
💰 geld
🛒 einkaufswagen einkaufen
🎁 geschenk
🎉 party feiern
👕 hemd kleidung
👟 schuh turnschuh
🎒 rucksack tasche
⚽ fußball sport
🎵 musik note

❤️ rotes herz liebe
🧡 oranges herz
💛 gelbes herz
💚 grünes herz
💙 blaues herz
💜 lila herz
🖤 schwarzes herz
💔 gebrochenes herz
✅ haken erledigt ja
❌ kreuz nein falsch
❓ fragezeichen frage
❗ ausrufezeichen wichtig
⚠️ warnung achtung
🚫 verboten nein
💯 hundert perfekt
🔁 wiederholen nochmal
⬆️ pfeil hoch
⬇️ pfeil runter
➡️ pfeil rechts
⬅️ pfeil links
✨ funkeln neu
💬 sprechblase chat
💤 schlaf zzz`

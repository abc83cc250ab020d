/** One line for each emoji: what it is called first, then what else finds it. An empty line ends a group. */
export const words = `😀 grinning happy smile
😃 smiling happy joy
😄 laughing eyes happy
😁 beaming grin teeth
😅 sweat relief nervous laugh
😂 tears of joy laugh funny
🤣 rolling laugh funny
🙂 slight smile fine
🙃 upside down irony
😉 wink joke
😊 blushing smile pleased
😇 angel innocent
🥰 hearts love adore
😍 heart eyes love
😘 kiss love
😋 yummy tasty delicious
😜 tongue wink crazy
🤗 hug thanks
🤔 thinking hmm question
🤨 raised eyebrow doubt
😐 neutral meh
😑 expressionless annoyed
😶 no mouth silent
🙄 rolling eyes annoyed
😬 grimace awkward
😌 relieved calm
😔 pensive sad
😴 sleeping tired
😷 mask ill sick
🤒 thermometer ill fever
🤧 sneezing cold ill
🥵 hot heat
🥶 cold freezing
🤯 exploding head mind blown
🥳 party celebrate birthday
😎 sunglasses cool
🤓 nerd glasses
😕 confused unsure
😟 worried
😮 surprised wow
😳 flushed embarrassed
🥺 pleading please
😢 crying sad tear
😭 sobbing cry sad
😱 scream shock fear
😡 angry mad

👍 thumbs up yes good ok
👎 thumbs down no bad
👌 ok hand perfect
✌️ victory peace
🤞 crossed fingers luck hope
👋 waving hello bye
👏 clapping bravo applause
🙌 raised hands hooray
🙏 folded hands please thanks
🤝 handshake deal agreement
💪 muscle strong
👉 pointing right
👈 pointing left
👆 pointing up
👇 pointing down
✋ raised hand stop
🤷 shrug do not know
🤦 facepalm
🙋 raising hand question
👀 eyes look
🧠 brain idea
👶 baby child
👧 girl child
👦 boy child
👩 woman
👨 man
👵 old woman grandmother
👴 old man grandfather
👪 family

🐶 dog pet
🐱 cat pet
🐭 mouse
🐰 rabbit
🦊 fox
🐻 bear
🐼 panda
🦁 lion
🐮 cow
🐷 pig
🐝 bee
🦋 butterfly
🐢 turtle slow
🐟 fish
🌸 blossom flower
🌹 rose flower
🌻 sunflower
🌳 tree
🌵 cactus
🍀 clover luck
🍁 leaf autumn
☀️ sun weather
🌙 moon night
⭐ star
☁️ cloud weather
🌧️ rain weather
⛈️ thunderstorm weather
❄️ snow cold
🔥 fire hot
🌈 rainbow
🌊 wave sea water

🍎 apple fruit
🍌 banana fruit
🍓 strawberry fruit
🍋 lemon fruit
🥕 carrot
🍞 bread
🧀 cheese
🥚 egg
🍕 pizza
🍔 burger
🍟 fries chips
🥗 salad
🍝 pasta spaghetti
🍣 sushi fish
🍦 ice cream
🎂 cake birthday
🍪 biscuit cookie
🍫 chocolate
☕ coffee hot drink
🍵 tea hot drink
🍺 beer
🍷 wine
🥂 cheers toast champagne
🍽️ plate dinner

🏠 house home
🏢 office building
🏖️ beach holiday
🏔️ mountain
⛺ tent camping
🚗 car
🚌 bus
🚆 train
✈️ plane flight travel
🚲 bicycle bike
🚚 lorry truck delivery
🗺️ map
📱 phone mobile
💻 laptop computer
🖨️ printer
📷 camera photo
🔋 battery power
🔌 plug power
💡 light bulb idea
🔦 torch
🔧 wrench repair tool
🔨 hammer tool
🔑 key
🔒 lock closed safe
📦 parcel package box
📬 letterbox post
✉️ letter mail
📎 paper clip attach
📄 document page
📅 calendar date
⏰ alarm clock time
⏳ hourglass wait
💳 card pay
💰 money
🛒 cart shopping
🎁 present gift
🎉 party celebrate
👕 shirt clothes
👟 shoe trainer
🎒 backpack bag
⚽ football sport
🎵 music note

❤️ red heart love
🧡 orange heart
💛 yellow heart
💚 green heart
💙 blue heart
💜 purple heart
🖤 black heart
💔 broken heart
✅ check done yes
❌ cross no wrong
❓ question
❗ exclamation important
⚠️ warning
🚫 forbidden no
💯 hundred perfect
🔁 repeat again
⬆️ up arrow
⬇️ down arrow
➡️ right arrow
⬅️ left arrow
✨ sparkles new
💬 speech bubble chat
💤 sleep zzz`

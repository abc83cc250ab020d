/** Traditional letters of what is said about people, each before its simplified one. */
const PAIRS =
  '們们請请幫帮轉转專专動动覆复復复別别電电話话說说講讲誰谁還还這这裡里裏里嗎吗員员機机務务經经導导負负責责總总關关問问題题聯联絡络繫系見见來来給给讓让對对實实應应該该沒没無无為为麼么個个線线單单訂订貨货買买賣卖錢钱幾几時时間间現现馬马處处決决師师隊队組组長长闆板顧顾訴诉煩烦謝谢談谈溝沟換换網网頁页語语號号碼码資资據据願愿寧宁夠够廢废腦脑與与後后從从點点體体價价賬账帳账戶户權权證证錯错樣样認认識识聽听寫写開开車车進进過过遠远邊边選选專专業业報报級级間间請请業业銷销財财術术訊讯'
const simple = new Map<string, string>()
for (let at = 0; at < PAIRS.length; at += 2) simple.set(PAIRS[at] ?? '', PAIRS[at + 1] ?? '')
const TRADITIONAL = new RegExp(`[${[...simple.keys()].join('')}]`, 'g')

/** Chinese in simplified letters, as our words are; kana and what both share stay. */
export const simplified = (text: string) =>
  text.replace(TRADITIONAL, (letter) => simple.get(letter) ?? letter)

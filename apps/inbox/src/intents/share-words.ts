/** 0.914 as "91 %"; a share that is small but there as "< 1 %". */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '< 1 %'
  return `${Math.round(share * 100)} %`
}

/** -0.62 as "−0.62", with a sign that is as wide as a digit. */
export function signed(value: number): string {
  return `${value <= -0.005 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}

/** 1 and "example" as "1 example", 2000 as "2,000 examples". */
export const counted = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

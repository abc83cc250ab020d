/** Between two steps of long work: whoever else waits for the thread comes first. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

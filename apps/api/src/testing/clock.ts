/** A clock that stands still until a test moves it. Begins at the machine's time, because cookies live by that one. */
export class Clock {
  #now = Date.now()

  now = (): number => this.#now

  advance(ms: number): void {
    this.#now += ms
  }
}

/** Lets things that wait be done one after the other, in the order in which they were asked for. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Does something when everything before it has ended, well or badly. */
  take<T>(does: () => Promise<T>): Promise<T> {
    const turn = this.last.then(does);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

/** The provider's time, for lifetimes of days and months. Signed ID tokens keep the real time. */
export class StandInClock {
  aheadMs = 0;

  nowMs(): number {
    return Date.now() + this.aheadMs;
  }
}

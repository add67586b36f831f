/** Loaded before a program: its clock is 40 days and some hours ahead. */
const AHEAD = (40 * 24 + 7) * 3_600_000;
const Now = Date;

globalThis.Date = class extends Now {
  constructor(...time) {
    if (time.length === 0) super(Now.now() + AHEAD);
    else super(...time);
  }
  static now() {
    return Now.now() + AHEAD;
  }
};

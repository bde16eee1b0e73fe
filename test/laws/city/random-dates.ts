import type { Random } from "../../../seed/random.ts";
import { plusDays, plusYears } from "../calendar.ts";
import { askedDays, snapshotOn } from "./asked-days.ts";

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Limits of the rules in days; dates are drawn at them, one short of them and one past them. */
const limits = [30, 90, 92, 180, 183, 365];

/** Draws dates that like to lie where a rule changes its mind: at the asked days and at the limits before them. */
export class RandomDates {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** An asked day, most often the snapshot day. */
  asked(): string {
    return this.#random.chance(0.6) ? snapshotOn : this.#random.pick(askedDays.slice(1, 3));
  }

  /** An asked day, the day before or the day after. */
  edge(): string {
    return plusDays(this.asked(), this.#random.int(-1, 1));
  }

  /** A day that a clock may start from: at or about a limit before an asked day, or anywhere in some years before. */
  event(): string {
    const random = this.#random;
    const before = random.chance(0.55)
      ? random.pick(limits) + random.int(-1, 1)
      : random.chance(0.25)
        ? random.int(-1, 1)
        : random.int(-20, 1500);
    return plusDays(this.asked(), -before);
  }

  /** A day from which some years lead to an asked day or to about it; a leap day now and then. */
  anniversary(years: readonly number[]): string {
    const random = this.#random;
    if (random.chance(0.1)) return random.pick(["2016-02-29", "2020-02-29", "2012-02-29"]);
    const days = random.pick([-1, 0, 1, 89, 90, 91, 179, 180, 181, 400, 800]);
    return plusDays(plusYears(this.asked(), -random.pick(years)), days);
  }

  past(): string {
    return plusDays("2008-01-01", this.#random.int(0, 4300));
  }

  /** `usual` is the chance that nothing is odd about the period: begun long ago and still open. */
  period(usual = 0.5): Period {
    const random = this.#random;
    if (random.chance(usual)) return { from: this.past(), to: "" };
    return random.pick<() => Period>([
      () => ({ from: "", to: "" }),
      () => ({ from: "", to: this.edge() }),
      () => ({ from: this.event(), to: "" }),
      () => ({ from: this.event(), to: "" }),
      () => ({ from: this.past(), to: this.edge() }),
      () => ({ from: this.past(), to: this.edge() }),
      () => ({ from: this.edge(), to: "" }),
      () => ({ from: this.edge(), to: plusDays(this.edge(), 40) }),
      () => ({ from: this.past(), to: this.event() }),
      () => ({ from: this.event(), to: this.edge() }),
      () => this.#reversed(),
    ])();
  }

  /** First and last day of a thing; mostly neither is known. */
  life(usual = 0.7): { readonly first: string; readonly last: string } {
    const random = this.#random;
    if (random.chance(usual)) return { first: random.chance(0.3) ? this.past() : "", last: "" };
    return {
      first: random.pick([() => "", () => this.past(), () => this.edge(), () => this.event()])(),
      last: random.pick([() => "", () => this.edge(), () => this.edge(), () => this.event()])(),
    };
  }

  #reversed(): Period {
    const to = this.event();
    return { from: plusDays(to, this.#random.pick([0, 1, 200])), to };
  }
}

// What is held over the week: every column says at once what it would say, and the service is asked while it is held.

import { moveWords } from "./changes.js";
import { brief, weighed } from "./cost.js";
import { make, seen } from "./make.js";
import { Refused, whatIf } from "./talk.js";
import { spokenVerdict, verdictOf } from "./verdict.js";
import { VERDICTS } from "./words.js";

export class Hold {
  #stop = new AbortController();

  /** Hold a run or a session of a week. `board` shows the week, `say` tells a screen reader. */
  constructor({ story, week, profile, board, say }, held) {
    Object.assign(this, { story, week, profile, board, say, held });
    this.found = new Map(week.days.map((day) => [day.date, verdictOf(story, week, held, day)]));
    this.over = held.date;
    board.classList.add("holding");
    for (const day of week.days) this.#flag(day);
    this.#ask();
  }

  /** Stand over a day: `aloud` where nobody sees it. */
  to(date, aloud = false) {
    this.over = date;
    for (
      const column of this.board.querySelectorAll("li.day")
    ) column.classList.toggle("over", column.dataset.date === date);
    const day = this.week.days.find((one) => one.date === date);
    if (aloud && day) this.say(spokenVerdict(day, this.found.get(date)), true);
  }

  /** Let go: nothing is shown any more, and nothing asked. */
  end() {
    this.#stop.abort();
    this.board.classList.remove("holding");
    for (const flag of this.board.querySelectorAll(".flag")) flag.remove();
    for (const column of this.board.querySelectorAll("li.day")) column.classList.remove("over");
  }

  /** Ask for every day that may be open, the nearest first, one after the other. */
  async #ask() {
    const place = this.week.days.findIndex((day) => day.date === this.held.date);
    const near = this.week.days
      .filter((day) => ["ask", "yes", "warn", "after-run"].includes(this.found.get(day.date).verdict))
      .sort(
        (one, other) => Math.abs(this.week.days.indexOf(one) - place) - Math.abs(this.week.days.indexOf(other) - place),
      );
    for (const day of near) {
      const known = this.found.get(day.date);
      try {
        const answer = await whatIf(this.profile, moveWords(this.held, day.date), this.week.starts, this.#stop.signal);
        const { costs, turns } = weighed(answer, this.held, day);
        const verdict = costs.length || turns.length || answer.failures.length ? "warn" : known.verdict === "ask" ? "yes" : known.verdict;
        const words = [
          known.verdict === "ask" ? "" : known.words,
          brief(answer, this.held, day),
        ].filter(Boolean).join("; ");
        this.found.set(day.date, { ...known, verdict, words, answer });
      } catch (error) {
        if (error.name === "AbortError") return;
        if (error instanceof Refused && error.kind === "change") this.found.set(
          day.date,
          { verdict: "no", words: error.message, refusal: error },
        );
        else if (!(error instanceof Refused)) {
          for (const one of near) this.#unchecked(one);
          return;
        } else this.#unchecked(day);
      }
      if (this.#stop.signal.aborted) return;
      this.#flag(day);
      if (day.date === this.over) this.to(day.date, this.aloud);
    }
  }

  #unchecked(day) {
    const known = this.found.get(day.date);
    const words = known.verdict === "ask" ? "not checked" : `${known.words}; the whole week is not checked`;
    this.found.set(
      day.date,
      { ...known, verdict: known.verdict === "yes" ? "ask" : known.verdict, words, unchecked: true },
    );
    if (!this.#stop.signal.aborted) this.#flag(day);
  }

  #flag(day) {
    const { verdict, words } = this.found.get(day.date);
    const column = this.board.column(day.date);
    column?.querySelector(".flag")?.remove();
    column?.append(
      make(
        "p",
        { class: `flag ${verdict}`, "aria-hidden": "true" },
        make("span", {}, seen(VERDICTS[verdict][0], ""), ` ${words}`),
      ),
    );
  }
}

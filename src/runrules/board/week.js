// One week: seven columns with runs, strength, and what is open and closed on each day, in words.

import "./card.js";
import { closings } from "./closings.js";
import { button, make, seen } from "./make.js";
import { heading, warnings } from "./story.js";
import {
  AREAS,
  LOADS,
  VERDICTS,
  dayName,
  fullDay,
  marked,
  monthDay,
  otherWords,
  reason,
  shortDay,
  span,
  lockWords,
  squaresWords,
} from "./words.js";

class WeekBoard extends HTMLElement {
  /**
   * Show a week. `open` opens a card or a closing; `turn` goes to the week before (-1) or after (1); `guesses` are what
   * an import guessed.
   */
  show(story, week, { open, turn, guesses = [] }) {
    const name = heading(story, week);
    const found = closings(story, week);
    const place = story.advice.weeks.indexOf(week);
    const step = (by, mark, words) =>
      button(
        mark,
        () => turn(by),
        {
          class: "step",
          "aria-label": words,
          title: words,
          disabled: !story.advice.weeks[place + by],
          "data-key": `step${by}`,
        },
      );
    this.replaceChildren(
      make(
        "div",
        { class: "week-head" },
        make(
          "div",
          { class: "week-name" },
          step(-1, "‹", "The week before"),
          make("h2", { id: "week", tabindex: "-1" }, `Week of ${fullDay(week.starts)}`),
          step(1, "›", "The week after"),
        ),
        make("p", { class: "ahead" }, name.ahead),
        make("p", { class: "total" }, name.total),
      ),
      ...warnings(story, week).map(
        (one) => make("p", { class: "warning" }, make("strong", {}, "! Warning: "), marked(one)),
      ),
      found.lasting.length
        ? make(
          "ul",
          { class: "lasting" },
          found.lasting.map((one) => make("li", {}, closing(one, one.dates[0], open, `${span(one.dates)}: `))),
        )
        : "",
      make(
        "ol",
        { class: "week" },
        week.days.map((day) => this.#day(story, week, day, found.byDay.get(day.date), open, guesses)),
      ),
      story.bare ? "" : legend(),
    );
  }

  /** The column of a date. */
  column(date) {
    return this.querySelector(`li.day[data-date="${date}"]`);
  }

  #day(story, week, day, found, open, guesses) {
    const waits = story.waiting.has(week.starts);
    const past = day.date < story.advice.today;
    const today = day.date === story.advice.today;
    const runs = day.runs.map(
      (run, place) => make("run-card").show({ day, run, place, waits, why: stays(story, day, run, waits), open }),
    );
    const lifts = day.strength.map(
      (lift, number) => make("strength-card").show(
        { story, day, lift, number, waits, why: stays(story, day, lift, false), open },
      ),
    );
    const others = day.other.map((one) => make("p", { class: "other" }, otherWords(one)));
    const none = !runs.length && !others.length
      ? make("p", { class: "none" }, day.rest ? "rest" : day.known ? "free" : "not known: taken as easy")
      : "";
    return make(
      "li",
      { class: `day${past ? " past" : ""}${today ? " today" : ""}`, "data-date": day.date },
      make(
        "h3",
        {},
        make(
          "span",
          { class: "name" },
          make("span", { class: "short", "aria-hidden": "true" }, shortDay(day.date)),
          make("span", { class: "unseen" }, dayName(day.date)),
        ),
        " ",
        make("time", { datetime: day.date }, monthDay(day.date)),
        today ? make("em", {}, " today") : past ? make("em", {}, " over") : "",
      ),
      make("div", { class: "cards" }, runs, others, none, lifts, guessed(day, guesses)),
      story.bare ? "" : grid(day, waits),
      found.length
        ? make("ul", { class: "closings" }, found.map((one) => make("li", {}, closing(one, day.date, open))))
        : "",
    );
  }
}

/** What of a day is an import's guess, while it stands there. */
function guessed(day, guesses) {
  const names = [...day.runs.map((run) => run.effort), ...day.other.map((one) => one.kind)];
  if (day.strength.some((lift) => lift.origin === "planned")) names.push("strength");
  if (!names.length) names.push(day.rest ? "rest" : "free");
  const mine = guesses.filter((one) => one.date === day.date && names.includes(one.name));
  return mine.map((one) => make("p", { class: "guess" }, `guessed: ${one.guess}`));
}

/** Why a run or a session stays where it is, "" if it may move. */
function stays(story, day, one, waits) {
  if (story.bare) return "There is no plan, so nothing is moved on it.";
  if (one.done) return "It is done, so it stays where it is.";
  if (day.date < story.advice.today) return "The day is over, so it stays where it is.";
  if (one.effort === "race") return "A race is moved in the profile only.";
  if (one.locked) return `It is ${lockWords(one)} (${one.locked.reason}), so it stays where it is.`;
  if (waits) return "The runs of this week wait until a professional has looked; no change of days opens anything.";
  return "";
}

/** What is closed in a few words; it opens to the whole reason. */
function closing(one, date, open, before = "") {
  const [mark, word] = VERDICTS[one.verdict];
  const words = before ? one.spoken.message : one.verdict === "after-run" ? "after the run" : reason(one.spoken, date);
  const key = `closing/${date}/${one.verdict}/${one.spoken.id}/${one.squares[0].join("-")}`;
  return make(
    "button",
    {
      type: "button",
      class: `closing ${one.verdict}`,
      "data-key": key,
      "aria-haspopup": "dialog",
      onclick: (event) => open(event.currentTarget, { closing: one, date }),
    },
    seen(mark, `${word}: `),
    make("span", {}, before, make("b", {}, squaresWords(one.squares)), ": ", words),
  );
}

/** What is open on the day, as a small table: hatched where it is closed. */
function grid(day, waits) {
  const head = LOADS.map((load) => make("th", { scope: "col" }, make("abbr", { title: load }, load[0].toUpperCase())));
  const rows = AREAS.map((area) =>
    make("tr", {}, make("th", { scope: "row" }, area), LOADS.map((load) => {
      const { verdict } = day.grid[area][load];
      const shown = waits && verdict === "after-run" ? "yes" : verdict;
      return make("td", { class: shown }, seen(...VERDICTS[shown]));
    })),
  );
  return make(
    "table",
    { class: "grid" },
    make("caption", { class: "unseen" }, `What is open on ${dayName(day.date)} ${monthDay(day.date)}`),
    make("thead", {}, make("tr", {}, make("td"), head)),
    make("tbody", {}, rows),
  );
}

function legend() {
  const sample = (verdict, words) => make(
    "span",
    { class: "key-item" },
    make("span", { class: `sample ${verdict}`, "aria-hidden": "true" }, VERDICTS[verdict][0]),
    ` ${words}`,
  );
  return make(
    "p",
    { class: "legend" },
    sample("yes", "open"),
    sample("warn", "with care"),
    sample("after-run", "only after the run"),
    sample("no", "closed"),
    make("span", { class: "key-item" }, "L, M, H: light, moderate, heavy; loaded: moderate or heavy"),
  );
}

customElements.define("week-board", WeekBoard);

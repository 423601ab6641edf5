// The phase strip: every week of the file with its phase, its running and its strength under it, each a button.

import { make } from "./make.js";
import { sums } from "./story.js";
import { amount, count, monthDay, raceWords } from "./words.js";

class PhaseStrip extends HTMLElement {
  /** Show the weeks of a story; `choose` is told the first day of the week that is wanted. */
  show(story, starts, choose) {
    const weeks = story.advice.weeks.map((week) => ({ week, ...sums(week) }));
    const byKm = weeks.reduce((sum, one) => sum + (one.lacksKm ? 0 : 1), 0) >= weeks.reduce(
      (sum, one) => sum + (one.lacksMinutes ? 0 : 1),
      0,
    );
    const running = (one) => (byKm ? one.km : one.minutes);
    const most = {
      running: Math.max(...weeks.map(running), 1),
      strength: Math.max(...weeks.map((one) => one.strength), 1),
    };
    const items = weeks.map(
      (one, place) => this.#item(
        story,
        one,
        place ? weeks[place - 1].week.phase : "",
        starts,
        { byKm, running, most, choose },
      ),
    );
    this.classList.toggle("single", weeks.length === 1);
    this.replaceChildren(
      make("ol", { class: "strip", "aria-label": "Weeks" }, items),
      make(
        "p",
        { class: "strip-legend" },
        swatch("run"),
        ` running in ${byKm ? "kilometres" : "minutes"} `,
        swatch("lift"),
        " strength in minutes",
      ),
    );
    this.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }

  #item(story, one, before, starts, { byKm, running, most, choose }) {
    const { week } = one;
    const waits = story.waiting.has(week.starts);
    const days = new Set(week.days.map((day) => day.date));
    const races = story.advice.races.filter((race) => days.has(race.date));
    const partly = byKm ? one.lacksKm : one.lacksMinutes;
    const told = byKm ? `${Math.round(one.km)} km` : amount(one.minutes, null);
    const run = partly && !running(one) ? "?" : told + (partly ? "+" : "");
    const words = [
      `Week of ${monthDay(week.starts)}, ${week.phase}`,
      `running ${run === "?" ? "not told" : run}`,
      one.lifts ? `${count(one.lifts, "strength session")}, ${one.strength} minutes` : "no strength",
      ...races.map((race) => `${race.priority} race: ${raceWords(race)}`),
      ...(waits ? ["runs wait"] : []),
    ];
    const facts = {
      type: "button",
      class: `week-button ${week.phase}${waits ? " waits" : ""}`,
      "aria-label": words.join("; "),
      title: words.join("; "),
      "data-key": `week-${week.starts}`,
      onclick: () => choose(week.starts),
    };
    if (week.starts === starts) facts["aria-current"] = "true";
    return make(
      "li",
      { class: week.phase === before ? "same" : "turn" },
      make(
        "button",
        facts,
        make("span", { class: "phase" }, week.phase === before ? "\u00a0" : week.phase),
        make("span", { class: "bars" }, bar("run", running(one) / most.running)),
        make("span", { class: "figure" }, run, waits ? make("span", { class: "strip-waits" }, "waits") : ""),
        make("span", { class: "bars down" }, bar("lift", one.strength / most.strength)),
        make("span", { class: "figure" }, one.strength ? `${one.strength}′` : one.lifts ? `${one.lifts}×` : "–"),
        make("span", { class: "when" }, monthDay(week.starts)),
        races.length
          ? make("span", { class: "race-flag" }, `⚑ ${races.map((race) => race.priority).join(" ")}`)
          : make("span", { class: "race-flag" }, "\u00a0"),
      ),
    );
  }
}

function bar(kind, share) {
  const element = make("span", { class: `bar ${kind}` });
  element.style.blockSize = `${share ? Math.max(4, Math.round(share * 100)) : 0}%`;
  return element;
}

const swatch = (kind) => make("span", { class: `swatch ${kind}`, "aria-hidden": "true" });

customElements.define("phase-strip", PhaseStrip);

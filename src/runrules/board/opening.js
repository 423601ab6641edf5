// Opening a profile and asking for its advice; saving what is open.

import { app, say, show, working } from "./app.js";
import { download, saved } from "./files.js";
import { guessesOf } from "./guesses.js";
import { there } from "./make.js";
import { Story, alerts } from "./story.js";
import * as talk from "./talk.js";
import { online, wrong } from "./wrong.js";

/** Read something (`read` is asked for it) and show its advice, or say everything that is wrong with it. */
export async function open(read, name) {
  if (app.busy) return;
  working(true);
  try {
    const { profile, text, notes } = await read();
    const story = new Story(await talk.advise(profile));
    const starts = firstWeek(story.advice);
    Object.assign(app, { profile, text, story, notes, guesses: guessesOf(text), history: [], starts });
    app.swapped.clear();
    there("problems").hidden = true;
    online(true);
    show();
    there("week").focus();
    say([`${name} is open.`, ...alerts(story)].join(" "));
  } catch (error) {
    wrong(error, `${name} could not be opened.`);
  } finally {
    working(false);
  }
}

/** The week that holds the profile's today, else the first to come, else the last. */
function firstWeek(advice) {
  const ahead = advice.weeks.filter((week) => week.days[6].date >= advice.today);
  return (ahead[0] ?? advice.weeks.at(-1)).starts;
}





export async function save() {
  const words = saved(app.profile, app.text, app.guesses);
  download("profile.toml", words, "application/toml");
  say("The profile is saved to your downloads.");
}

export async function calendar() {
  try {
    download("strength.ics", await talk.calendar(app.profile), "text/calendar");
    say("The calendar is saved to your downloads.");
  } catch (error) {
    wrong(error, "There is no calendar.");
  }
}

/** Ask again for what is open; the last answer stays where the service is not there. */
export async function again() {
  const { profile } = app;
  if (!profile) return void online(await talk.reachable());
  if (app.busy || there("board").classList.contains("holding")) return;
  try {
    const story = new Story(await talk.advise(profile));
    if (profile !== app.profile) return; // something else was opened meanwhile
    app.story = story;
    online(true);
    show();
  } catch (error) {
    if (profile === app.profile) wrong(error, "Your week could not be advised on again.");
  }
}

/** Ask for what there is of exercises and rules, which holds nothing of a person; the board does without. */
export async function catalogues() {
  const byId = (list) => new Map(list.map((one) => [one.id, one]));
  try {
    const [exercises, rules] = await Promise.all([talk.exercises(), talk.rules()]);
    Object.assign(app, { catalogue: byId(exercises), rules: byId(rules) });
  } catch {
    // a card says less then: no swaps, no reasons behind the rules
  }
}

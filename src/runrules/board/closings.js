// What is closed on each day of a week and by whom, told with as few rules as will do.

import { AREAS, LOADS } from "./words.js";

const KINDS = [["no", "veto"], ["warn", "caution"], ["after-run", "veto"]];
const GRAVITY = ["hard", "firm", "soft", "policy"];
const LONG = 4; // days from which on something is said once, above the days

/** Give `lasting`, what one statement says of most days, and `byDay`: each {verdict, squares, spoken, dates}. */
export function closings(story, week) {
  const found = { lasting: [], byDay: new Map(week.days.map((day) => [day.date, []])) };
  if (story.bare) return found;
  const waits = story.waiting.has(week.starts);
  for (const [verdict, kind] of KINDS) {
    if (waits && verdict === "after-run") continue;
    const cells = cellsOf(story, week, verdict, kind);
    if (verdict !== "after-run") takeLasting(cells, verdict, found.lasting);
    for (const day of week.days) {
      let mine = cells.filter((cell) => cell.date === day.date && !cell.told);
      while (mine.some((cell) => cell.spoken.length)) {
        const best = widest(mine, (cell) => cell.square.join());
        const squares = mine.filter((cell) => cell.spoken.includes(best)).map((cell) => cell.square);
        found.byDay.get(day.date).push({ verdict, squares, spoken: best, dates: [day.date] });
        mine = mine.filter((cell) => !cell.spoken.includes(best));
      }
    }
  }
  return found;
}

function cellsOf(story, week, verdict, kind) {
  return week.days.flatMap((day) =>
    AREAS.flatMap((area) => LOADS.map((load) => [area, load]))
      .filter(([area, load]) => day.grid[area][load].verdict === verdict)
      .map(([area, load]) => ({
        date: day.date,
        square: [area, load],
        spoken: story.of(day.grid[area][load].because).filter((one) => one.kind === kind),
        told: false,
      })),
  );
}

function takeLasting(cells, verdict, lasting) {
  for (;;) {
    const left = cells.filter((cell) => !cell.told);
    const long = left.filter((cell) => cell.spoken.some((one) => daysOf(left, one).size >= LONG));
    if (!long.length) return;
    const best = widest(long, (cell) => cell.date + cell.square.join(), (one) => daysOf(left, one).size >= LONG);
    const taken = left.filter((cell) => cell.spoken.includes(best));
    const squares = [...new Map(taken.map((cell) => [cell.square.join(), cell.square])).values()];
    lasting.push({ verdict, squares, spoken: best, dates: [...new Set(taken.map((cell) => cell.date))] });
    for (const cell of taken) cell.told = true;
  }
}

const daysOf = (cells, one) => new Set(cells.filter((cell) => cell.spoken.includes(one)).map((cell) => cell.date));

/** The statement that is behind most cells; of equals the gravest. */
function widest(cells, key, may = () => true) {
  const covers = new Map();
  for (const cell of cells) for (const one of cell.spoken.filter(may)) covers.set(
    one,
    new Set([...(covers.get(one) ?? []), key(cell)]),
  );
  return [...covers].sort(
    ([one, mine], [other, yours]) => yours.size - mine.size || gravity(one) - gravity(other),
  )[0][0];
}

function gravity(one) {
  return GRAVITY.indexOf(one.severity) * 1e9 + one.evidence.charCodeAt(0) * 1e6 + Number(one.id.slice(1) || 0);
}

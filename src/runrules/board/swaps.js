// Which other exercise does the same job with what there is. For the athlete to choose: the advice stays as it is.

const GYM = ["barbell", "bench", "box", "cable", "dumbbell", "kettlebell", "machine", "step", "wall"];
const PELVIC_WEEKS = 12; // after a birth, in which the pelvic floor counts as sore

/** What the athlete of a profile has, as a set; null where the profile does not say. */
export function kitOf(profile) {
  const owned = profile.athlete?.equipment;
  if (!owned) return null;
  return new Set([...owned, ...(owned.includes("gym") ? GYM : []), "none"]);
}

/**
 * Name other exercises for one of a session: same pattern, within the kit, no harder, none that is left out. What the
 * catalogue calls harder counts as harder at any level.
 */
export function swapsFor(one, { catalogue, profile, story, week, lift }) {
  const mine = catalogue.get(one.exercise);
  if (!mine || story.advice.status !== "complete") return [];
  const kit = kitOf(profile) ?? new Set(["none"]);
  const out = leftOut(story, week);
  const sore = soreOf(profile.athlete ?? {});
  const harder = harderThan(mine, catalogue);
  const used = new Set(lift.blocks.flatMap((block) => block.exercises.map((each) => each.exercise)));
  return [...catalogue.values()].filter(
    (other) =>
      other.pattern === mine.pattern &&
      other.area === mine.area &&
      !used.has(other.id) &&
      !out.has(other.id) &&
      !harder.has(other.id) &&
      other.level <= mine.level &&
      (!other.unilateral || mine.unilateral || other.level < mine.level) && // all of the weight on one side is more
      other.loads.includes(one.load) &&
      other.equipment.some((way) => way.every((item) => kit.has(item))) &&
      !other.avoid_with.some((site) => sore.has(site)),
  );
}

/** Everything above an exercise: harder than it, or than one that is, and so on; also what calls one of them easier. */
export function harderThan(mine, catalogue) {
  const found = new Set();
  const open = [mine];
  while (open.length) {
    const one = open.pop();
    const above = [...catalogue.values()].filter(
      (other) => one.harder.includes(other.id) || other.easier.includes(one.id),
    );
    for (const other of above.filter((each) => !found.has(each.id))) {
      found.add(other.id);
      open.push(other);
    }
  }
  return found;
}

/** Whether an exercise is for some care with what hurts: a shorter range, less weight. */
export function careful(other, profile) {
  const sore = soreOf(profile.athlete ?? {});
  return other.caution_with.some((site) => sore.has(site));
}

/** Exercises that any statement about this week leaves out, whether or not it was outranked. */
function leftOut(story, week) {
  const said = story.advice.statements.filter((one) => one.kind === "exclude" && one.week === week.starts);
  return new Set(said.flatMap((one) => one.exercises ?? []));
}

/** What hurts, or counts as if it did; what was cleared counts too here: choosing is not judging. */
export function soreOf(athlete) {
  const found = (athlete.injuries ?? []).filter((one) => one.pain !== 0 || one.signs?.length).map((one) => one.site);
  if (athlete.conditions?.includes("osteoporosis")) found.push("osteoporosis");
  if (athlete.weeks_postnatal !== undefined && athlete.weeks_postnatal < PELVIC_WEEKS) found.push("pelvic_floor");
  return new Set(found);
}

/** What an exercise is done with, of what there is. */
export function toolsOf(other, profile) {
  const kit = kitOf(profile) ?? new Set(["none"]);
  const way = other.equipment.find((each) => each.every((item) => kit.has(item))) ?? [];
  return way.filter((item) => item !== "none");
}

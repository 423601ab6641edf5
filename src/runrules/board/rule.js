// Why: the rule, its sentence, how sure it is and where it comes from.

import { make } from "./make.js";
import { GRADES, SEVERITIES } from "./words.js";

/** Show statements, each rule's sentence with its severity, grade and sources. `rules` is the catalogue, by id. */
export function chain(story, spoken, rules) {
  const once = [...new Map(spoken.map((one) => [`${one.rule} ${one.message}`, one])).values()];
  return make("ul", { class: "chain" }, once.map((one) => make("li", {}, said(story, one, rules?.get(one.rule)))));
}

function said(story, one, rule) {
  const sources = one.sources.map((key) => story.advice.sources[key]).filter(Boolean);
  return [
    make("p", { class: "message" }, one.message),
    make(
      "p",
      { class: "rule" },
      make("code", {}, one.rule),
      ` · ${one.severity}: ${SEVERITIES[one.severity] ?? ""}`,
      ` · evidence ${one.evidence}: ${GRADES[one.evidence] ?? ""}`,
    ),
    rule?.why ? make("p", { class: "because" }, rule.why) : "",
    sources.length ? make("ul", { class: "sources" }, sources.map((source) => make("li", {}, cited(source)))) : "",
  ];
}

/** A citation, with its link where it has one that is one. */
export function cited(source) {
  if (!/^https?:\/\//.test(source.url ?? "")) return source.citation;
  return make("a", { href: source.url, rel: "noreferrer noopener", target: "_blank" }, source.citation);
}

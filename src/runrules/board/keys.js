// Moving a card by keyboard: Enter or Space picks up at the grip and drops, arrows choose the day, Escape leaves it.

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Listen on a board, as for drags. `say` tells a screen reader. */
export function keys(board, { pick, drop, cancel, say }) {
  let now = null;

  board.addEventListener("keydown", (event) => {
    const grip = event.target.closest?.(".grip");
    if (!grip || event.ctrlKey || event.metaKey || event.altKey) return;
    if (now) carry(event);
    else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const hold = pick(grip.closest("run-card, strength-card"));
      if (!hold) return;
      hold.aloud = true;
      now = { hold, grip };
      grip.setAttribute("aria-pressed", "true");
      grip.closest("run-card, strength-card").classList.add("carried");
      hold.to(hold.held.date);
      say(
        `Picked up: ${hold.held.words}. Arrow keys choose the day, Enter drops it, Escape leaves it where it is.`,
        true,
      );
    }
  });

  board.addEventListener("focusout", (event) => {
    if (now && event.target === now.grip) leave("Left where it is.");
  });

  function carry(event) {
    const days = now.hold.week.days.map((day) => day.date);
    const place = days.indexOf(now.hold.over ?? now.hold.held.date);
    const step = STEPS[event.key];
    if (step || event.key === "Home" || event.key === "End") {
      const to = step ? place + step : event.key === "Home" ? 0 : 6;
      now.hold.to(days[Math.min(6, Math.max(0, to))], true);
      board.column(now.hold.over).scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" || event.key === " ") {
      const { hold } = now;
      put();
      drop(hold, hold.over);
    } else if (event.key === "Escape") {
      leave("Left where it was.");
    } else if (event.key !== "Tab") {
      return;
    }
    if (event.key !== "Tab") event.preventDefault();
  }

  function leave(words) {
    const { hold } = now;
    put();
    cancel(hold);
    say(words, true);
  }

  function put() {
    now.grip.removeAttribute("aria-pressed");
    now.grip.closest("run-card, strength-card")?.classList.remove("carried");
    now = null;
  }
}

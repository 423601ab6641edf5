// Dragging a card with a mouse, a pen or a finger. A finger drags by the grip, so that the page still scrolls.

const FAR = 5; // pixels from which on it is a drag and no click
const EDGE = 48; // pixels from the edge of the window where it scrolls

/** Listen on a board. `pick(card)` gives a hold or null; `drop(hold, date)` and `cancel(hold)` end it. */
export function drags(board, { pick, drop, cancel }) {
  let now = null;

  board.addEventListener("pointerdown", (event) => {
    const card = event.target.closest("run-card, strength-card");
    const grip = event.target.closest(".grip");
    if (now || !card?.held || event.button !== 0 || (event.pointerType !== "mouse" && !grip)) return;
    now = { card, id: event.pointerId, x: event.clientX, y: event.clientY + scrollY, hold: null };
  });

  addEventListener("pointermove", (event) => {
    if (!now || event.pointerId !== now.id) return;
    const [right, down] = [event.clientX - now.x, event.clientY + scrollY - now.y];
    if (!now.hold) {
      if (Math.hypot(right, down) < FAR) return;
      now.hold = pick(now.card);
      if (!now.hold) return void (now = null);
      now.card.classList.add("held");
      getSelection()?.removeAllRanges();
    }
    event.preventDefault();
    now.card.style.transform = `translate(${right}px, ${down}px)`;
    if (event.clientY > innerHeight - EDGE) scrollBy(0, 12);
    else if (event.clientY < EDGE) scrollBy(0, -12);
    const date = dateAt(event);
    if (date !== now.hold.over) now.hold.to(date);
  });

  addEventListener("pointerup", (event) => {
    if (!now || event.pointerId !== now.id) return;
    const { hold } = now;
    const date = dateAt(event);
    letGo();
    if (!hold) return;
    addEventListener("click", stopped, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", stopped, { capture: true }), 0);
    if (date) drop(hold, date);
    else cancel(hold);
  });

  addEventListener("pointercancel", (event) => now && event.pointerId === now.id && quit());
  addEventListener("keydown", (event) => event.key === "Escape" && now?.hold && quit());

  function quit() {
    const { hold } = now;
    letGo();
    if (hold) cancel(hold);
  }

  function letGo() {
    now.card.classList.remove("held");
    now.card.style.transform = "";
    now = null;
  }

  function dateAt(event) {
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    return under.map((one) => one.closest?.("li.day")).find((one) => one && board.contains(one))?.dataset.date ?? null;
  }
}

/** The click that a drag ends with opens nothing. */
function stopped(event) {
  event.stopPropagation();
  event.preventDefault();
}

"""Without the service: the page is there, the last answer can be read, and no unchecked move is made."""

from __future__ import annotations

from .visitor import BOARD, FIVE, FRI, THU, WED, Visitor, example

CACHED = """async () => {
  await navigator.serviceWorker.ready;
  for (let tries = 0; tries < 100; tries++) {
    const cache = await caches.open("runrules-board-1");
    if ((await cache.match("/v1/rules")) && navigator.serviceWorker.controller) return (await cache.keys()).length;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}"""
TOLD = "The service cannot be reached, so the whole week was not checked and nothing was changed."


def test_the_page_opens_without_the_service_and_shows_the_last_answer_that_the_reader_keeps(
    own_visitor: Visitor,
) -> None:
    visitor = own_visitor
    visitor.start()
    visitor.page.evaluate(CACHED)
    visitor.visit()  # the worker has the page, and the catalogues that it asks for
    assert visitor.page.evaluate(CACHED) > 20
    visitor.start()
    visitor.page.check("#keep")
    visitor.service.stop()
    visitor.page.reload()
    visitor.page.wait_for_selector("body.ready")
    visitor.page.locator("#offline-words", has_text="The service cannot be reached.").wait_for()
    assert visitor.runs() == ["", "Intervals", "Easy", "Tempo", "", "Easy", "Long"]
    visitor.lift(FRI).locator(".title").click()
    assert "Swaps (" in visitor.page.locator("#sheet").inner_text()
    visitor.page.keyboard.press("Escape")
    assert visitor.saved() == example(FIVE)
    visitor.page.uncheck("#keep")
    visitor.page.reload()
    visitor.page.wait_for_selector("body.ready")
    assert visitor.page.locator("#welcome").is_visible()
    visitor.page.click(".menu summary")
    visitor.page.click(f".menu [data-example='{FIVE}']")
    visitor.page.locator("#offline-words", has_text="could not be opened. The service cannot be reached.").wait_for()


def test_without_the_service_no_move_is_made_and_what_each_day_says_by_itself_is_shown(own_visitor: Visitor) -> None:
    visitor = own_visitor
    visitor.start()
    visitor.service.stop()
    before = visitor.runs(), visitor.lifts()
    visitor.drag(visitor.lift(FRI), WED)
    told = visitor.answer()
    assert "Not made: Legs+core+jumps heavy, 40 min from Friday to Wednesday" in told
    assert TOLD in told
    assert "By itself that day is closed: tempo run tomorrow." in told
    visitor.press("Close")
    visitor.pick(visitor.run(THU))
    flag = visitor.day(FRI).locator(".flag.ask", has_text="not checked")
    flag.wait_for()
    assert visitor.page.locator(".flag.yes").count() == 0
    visitor.over(FRI)
    visitor.page.mouse.up()
    assert TOLD in visitor.answer()
    visitor.press("Close")
    assert (visitor.runs(), visitor.lifts()) == before
    assert visitor.page.locator("#undo").is_disabled()
    assert "The service cannot be reached." in visitor.page.locator("#offline-words").inner_text()
    assert visitor.page.locator("#calendar").is_disabled()
    assert visitor.page.locator("#save").is_enabled()


def test_the_calendar_is_there_again_when_the_service_is(visitor: Visitor) -> None:
    visitor.start()
    visitor.page.route("**/v1/what-if", lambda route: route.abort("connectionrefused"))
    visitor.drag(visitor.run(THU), FRI)
    assert visitor.page.locator("#calendar").is_disabled()
    visitor.press("Close")
    visitor.press("Try again")
    visitor.page.locator("#calendar:enabled").wait_for()


def test_the_worker_keeps_every_file_of_the_page_and_no_answer() -> None:
    text = (BOARD / "sw.js").read_text()
    listed = set(text.partition("const FILES = [")[2].partition("]")[0].replace('"', "").replace(",", " ").split())
    there = {path.name for path in BOARD.iterdir() if path.is_file()} - {"index.html", "sw.js"}
    assert listed == there
    assert "/v1/advise" not in text

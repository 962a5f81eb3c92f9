// Two comforts for pages that work without: the behaviour of the Design System, and a page that
// follows the rule files. A page on which something was typed is never taken away.
import { initAll } from "/static/govuk-frontend.js";

initAll();

const followed = document.querySelector("[data-stamp]");
const notice = document.querySelector("[data-changed]");
let typed = false;
document.addEventListener("input", () => {
  typed = true;
});

async function follow() {
  try {
    const answer = await fetch("/stamp", { cache: "no-store" });
    const stamp = (await answer.text()).trim();
    if (answer.ok && stamp !== followed.dataset.stamp) {
      if (typed) {
        notice.hidden = false;
      } else {
        window.location.reload();
        return;
      }
    }
  } catch {
    // The preview was ended; a page that is open can still be read.
  }
  window.setTimeout(follow, 700);
}

if (followed) {
  window.setTimeout(follow, 700);
}

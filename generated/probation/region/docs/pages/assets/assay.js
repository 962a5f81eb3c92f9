/* What the pages do beyond the theme: the keyboard opens menu and search, and no single letter is a
   command (WCAG 2.1.1, 2.1.4). Without it every page still says all that it says. */
(function () {
  "use strict";

  // The theme takes letters such as "n" and "s" for commands wherever they are typed. Somebody who
  // speaks to the computer, or whose hand slips, would be carried off the page.
  addEventListener("keydown", function (pressed) {
    var typed = pressed.key && pressed.key.length === 1;
    var within = pressed.target.closest && pressed.target.closest("input, textarea, select");
    if (typed && !within && !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey) {
      pressed.stopImmediatePropagation();
    }
  }, true);

  // A code is printed with blanks, "A 3 (c)", which to the search are three words, each on every page.
  // It is looked up as the rules write it: "A3(c)".
  var CODE = /(^|\s)([A-Z]{1,2}|[a-z]{1,2}(?=\s?\d[\d.]*(\s?\(\w+\))?\s*$))\s?(\d[\d.]*)(?:\s?(\(\w+\)))?(?=\s|$)/g;
  var QUERY = 2;
  var send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message) {
    if (message && message.type === QUERY && typeof message.data === "string") {
      message.data = message.data.replace(CODE, function (_, blank, letters, __, number, part) {
        return blank + letters.toUpperCase() + number + (part || "");
      });
    }
    return send.apply(this, arguments);
  };

  // The theme opens menu and search by labels, which only a pointer can press. Each becomes a button.
  [["__drawer", ".md-nav--primary"], ["__search", ".md-search"]].forEach(function (pair) {
    var label = document.querySelector(".md-header label.md-header__button[for=" + pair[0] + "]");
    var opened = document.querySelector(pair[1]);
    if (!label || !opened) { return; }
    var button = document.createElement("button");
    button.type = "button";
    button.className = label.className;
    button.dataset.opens = pair[0];
    button.setAttribute("aria-label", opened.getAttribute("aria-label"));
    button.innerHTML = label.innerHTML;
    button.addEventListener("click", function () { open(pair[0]); });
    label.replaceWith(button);
  });

  function open(name) {
    document.getElementById(name).click();
    var first = document.querySelector(
      name === "__drawer" ? ".md-sidebar--primary .md-nav__list a" : ".md-search__input"
    );
    if (first) { first.focus(); }
  }

  // Whoever shuts menu or search is back at the button that opened it. Capturing, since the theme
  // shuts its search by the same key.
  addEventListener("keydown", function (pressed) {
    if (pressed.key !== "Escape") { return; }
    ["__drawer", "__search"].forEach(function (name) {
      var toggle = document.getElementById(name);
      var button = document.querySelector("[data-opens=" + name + "]");
      if (!toggle || !toggle.checked || !button) { return; }
      if (name === "__drawer") { toggle.click(); }
      setTimeout(function () { button.focus(); });
    });
  }, true);

  // The link of a section copies its address; that of an item, the one that never changes. Where
  // the browser lets nobody copy, it is a link like any other.
  var base = document.querySelector("meta[name=permanent]");
  var frame = JSON.parse(document.getElementById("__config").textContent);
  var copied = frame.translations["clipboard.copied"];
  document.querySelectorAll(".headerlink").forEach(function (link) {
    var id = link.parentElement.id;
    var word = link.textContent;
    link.setAttribute("aria-live", "polite");
    link.addEventListener("click", function () {
      var address = new URL(link.href, location);
      if (base && id.indexOf("-") < 0) {
        address = new URL(
          frame.base.replace(/\/?$/, "/") + base.content + id.replace(/_/g, "-") + "/", location.href
        );
      }
      if (!navigator.clipboard) { return; }
      navigator.clipboard.writeText(address.href).then(function () {
        link.textContent = copied;
        setTimeout(function () { link.textContent = word; }, 2500);
      }, function () {});
    });
  });

  // Whoever changes the language stays at the place where they read: anchors are the same in each.
  document.querySelectorAll(".languages a").forEach(function (link) {
    ["click", "auxclick", "contextmenu"].forEach(function (pressed) {
      link.addEventListener(pressed, function () { link.hash = location.hash; });
    });
  });

  // A table that has a bar of its own to scroll by can be reached by keyboard, and is named; one that
  // fits is no stop on the way (WCAG 2.1.1).
  function stops() {
    document.querySelectorAll(".md-typeset .wide, .md-typeset__scrollwrap").forEach(function (box) {
      if (box.parentElement.closest(".wide")) { return; }
      if (box.scrollWidth > box.clientWidth + 1) {
        box.tabIndex = 0;
        box.setAttribute("role", "region");
        if (!box.hasAttribute("aria-label")) { box.setAttribute("aria-label", above(box)); }
      } else {
        box.removeAttribute("tabindex");
        box.removeAttribute("role");
      }
    });
  }

  function above(box) {
    var before = box;
    while (before && !/^H[1-6]$/.test(before.tagName)) {
      before = before.previousElementSibling || before.parentElement;
    }
    return before ? before.firstChild.textContent.trim() : document.title;
  }

  // Whether it fits changes with the window and with the size of letters.
  addEventListener("load", function () {
    var sizes = new ResizeObserver(stops);
    document.querySelectorAll(".md-typeset .wide, .md-typeset__scrollwrap").forEach(function (box) {
      [box, box.firstElementChild].forEach(function (one) { sizes.observe(one); });
    });
  });
})();

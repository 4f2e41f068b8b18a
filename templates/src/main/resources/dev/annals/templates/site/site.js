/* Tools of the site. Every page is whole without them; they make what they need. */
(function () {
  "use strict";
  const annals = window.annals || (window.annals = { words: {} });
  const root = document.documentElement;
  const main = document.getElementById("main");
  const here = document.currentScript.src;
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const text = node => node.textContent.replace(/\s+/g, " ").trim();

  annals.say = (key, ...values) => (annals.words[key] || key).replace(/\{(\d)\}/g, (whole, i) => values[i]);
  annals.make = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(name => {
      if (typeof attributes[name] === "function") made.addEventListener(name, attributes[name]);
      else if (attributes[name] !== false) made.setAttribute(name, attributes[name] === true ? "" : attributes[name]);
    });
    made.append(...children);
    return made;
  };
  annals.load = address => new Promise((done, failed) =>
    document.head.append(annals.make("script", { src: address, load: done, error: failed })));
  const { say, make, load } = annals;

  /* one place that tells screen readers what happened */
  const status = make("p", { role: "status", class: "aside" });
  document.body.append(status);
  const tell = words => { status.textContent = words; };

  /* theme */
  function theme() {
    const foot = document.querySelector(".site-foot .wrap");
    if (!foot) return;
    const chosen = root.getAttribute("data-theme") || "system";
    const choice = make("select", { change: () => {
      if (choice.value === "system") root.removeAttribute("data-theme");
      else root.setAttribute("data-theme", choice.value);
      try { localStorage.setItem("annals-theme", choice.value); } catch (denied) { /* for this page only, then */ }
    } }, ...["system", "light", "dark"].map(one =>
      make("option", { value: one, selected: one === chosen }, say("theme." + one))));
    foot.append(make("p", { class: "tool" }, make("label", {}, say("theme") + " ", choice)));
  }

  /* tables: sorting */
  const scales = (annals.words.scales || "").split(",").filter(Boolean).map(one => one.split(":"));
  const falls = annals.words.falls ? new RegExp(annals.words.falls) : /$^/;

  /* what a cell is worth, as it is written: 2.92万名, ≥90.2%, 1∶13.4, 减少3200名 */
  function worth(words) {
    const found = /([-−－]?)(\d[\d,]*\.?\d*)(?:[∶:](\d+\.?\d*))?/.exec(words);
    if (!found) return NaN;
    const number = parseFloat(found[2].replace(/,/g, ""));
    if (found[3]) return parseFloat(found[3]) / number;
    const behind = words.slice(found.index + found[0].length).trim();
    const scale = scales.find(one => behind.startsWith(one[0]));
    return number * (scale ? Number(scale[1]) : 1) * (found[1] || falls.test(words) ? -1 : 1);
  }

  function cellValue(cell) {
    if (!cell) return { words: "", number: NaN };
    const words = text(cell).replace(/^[–—-]$/, "");
    return { words, number: cell.dataset.value === undefined ? worth(words) : Number(cell.dataset.value) };
  }

  function sort(table, rows, column, direction) {
    const keys = new Map(rows.map(row => [row, cellValue(row.cells[column])]));
    const filled = rows.filter(row => keys.get(row).words !== "");
    const numbers = filled.filter(row => /^\D{0,8}\d/.test(keys.get(row).words));
    const numeric = numbers.length * 2 > filled.length;
    const usable = row => (numeric ? !isNaN(keys.get(row).number) : keys.get(row).words !== "");
    const order = new Intl.Collator(root.lang, { numeric: true });
    const compare = (a, b) => numeric
      ? keys.get(a).number - keys.get(b).number
      : order.compare(keys.get(a).words, keys.get(b).words);
    const sorted = rows.filter(usable).sort((a, b) => direction * compare(a, b) || rows.indexOf(a) - rows.indexOf(b));
    table.tBodies[0].append(...(direction ? sorted.concat(rows.filter(row => !usable(row))) : rows));
  }

  function sortable(table) {
    const head = table.tHead && table.tHead.rows.length === 1 ? Array.from(table.tHead.rows[0].cells) : [];
    const rows = table.tBodies.length === 1 ? Array.from(table.tBodies[0].rows) : [];
    if (rows.length < 3 || rows.some(row => row.cells.length !== head.length)) return;
    head.forEach((cell, column) => {
      const name = text(cell);
      if (!name) return;
      const button = make("button", { type: "button", class: "sort", click: () => {
        const now = cell.getAttribute("aria-sort");
        const next = now === "ascending" ? "descending" : now === "descending" ? "" : "ascending";
        head.forEach(one => one.removeAttribute("aria-sort"));
        if (next) cell.setAttribute("aria-sort", next);
        sort(table, rows, column, next === "ascending" ? 1 : next ? -1 : 0);
        tell(say(next === "ascending" ? "sort.up" : next ? "sort.down" : "sort.off", name));
      } });
      if (cell.querySelector("a")) { button.setAttribute("aria-label", name); button.append("↕"); }
      else button.append(...cell.childNodes);
      cell.append(button);
    });
  }

  /* long tables and lists: filtering */
  const LONG = 15;

  function filterable(list, items, place) {
    if (items.length < LONG) return;
    const count = make("output", {});
    const box = make("input", { type: "search", autocomplete: "off", input: () => {
      const wanted = box.value.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
      items.forEach(item => {
        const words = text(item).normalize("NFKC").toLowerCase();
        item.hidden = !wanted.every(one => words.includes(one));
      });
      all("tbody", list).forEach(group => {
        const body = Array.from(group.rows).filter(row => items.includes(row));
        group.hidden = body.length > 0 && body.every(row => row.hidden);
      });
      count.textContent = wanted.length
        ? say("filter.shown", items.filter(item => !item.hidden).length, items.length) : "";
    } });
    place.before(make("p", { class: "tool" }, make("label", {}, say("filter") + " ", box), " ", count));
  }

  /* wide tables: columns of bodies and periods to choose from */
  function choosable(table, place) {
    const head = table.tHead ? Array.from(table.tHead.rows[0].cells) : [];
    const chosen = head.filter(cell => cell.dataset.body || cell.dataset.period);
    if (chosen.length < 3) return;
    const boxes = chosen.map(cell => make("label", {}, make("input", { type: "checkbox", checked: true, change: event => {
      const column = head.indexOf(cell);
      Array.from(table.rows).filter(row => row.cells.length === head.length)
        .forEach(row => { row.cells[column].hidden = !event.target.checked; });
    } }), " ", text(cell)));
    place.before(make("details", { class: "tool" }, make("summary", {}, say("columns")),
      make("fieldset", {}, make("legend", { class: "aside" }, say("columns")), ...boxes)));
  }

  /* charts: the value under the pointer, and by keyboard */
  const tip = make("div", { class: "tip", "aria-hidden": "true", hidden: true });
  document.body.append(tip);

  function show(mark) {
    const box = mark.getBoundingClientRect();
    tip.textContent = mark.getAttribute("aria-label");
    tip.hidden = false;
    /* beside a narrow mark, over a wide one; never beyond the window */
    const narrow = box.width < 120;
    const left = narrow ? box.right + 8 : box.left + box.width / 2 - tip.offsetWidth / 2;
    const top = narrow ? box.top : box.top - tip.offsetHeight - 8;
    const most = root.clientWidth - tip.offsetWidth - 8;
    tip.style.left = (narrow && left > most ? box.left - tip.offsetWidth - 8 : Math.max(8, Math.min(left, most)))
      + window.scrollX + "px";
    tip.style.top = Math.max(4, top) + window.scrollY + "px";
  }

  function hide() { tip.hidden = true; }

  function nearest(marks, event) {
    const away = mark => {
      const box = mark.getBoundingClientRect();
      const x = Math.max(box.left - event.clientX, 0, event.clientX - box.right);
      const y = Math.max(box.top - event.clientY, 0, event.clientY - box.bottom);
      return x * x + y * y;
    };
    return marks.reduce((best, mark) => (away(mark) < away(best) ? mark : best), marks[0]);
  }

  function readable(svg) {
    const marks = all("g > title", svg).map(title => {
      const mark = title.parentNode;
      mark.setAttribute("aria-label", text(title));
      mark.setAttribute("role", "img");
      mark.setAttribute("tabindex", "-1");
      title.remove();
      return mark;
    });
    if (!marks.length) return;
    svg.setAttribute("role", "group");
    marks[marks.length - 1].setAttribute("tabindex", "0");
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -marks.length, End: marks.length };
    svg.addEventListener("keydown", event => {
      const at = marks.indexOf(event.target);
      if (event.key === "Escape") hide();
      if (at < 0 || !steps[event.key]) return;
      event.preventDefault();
      const next = marks[Math.max(0, Math.min(marks.length - 1, at + steps[event.key]))];
      marks[at].setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    });
    svg.addEventListener("focusin", event => { if (marks.includes(event.target)) show(event.target); });
    svg.addEventListener("focusout", hide);
    ["pointermove", "pointerdown"].forEach(kind => svg.addEventListener(kind, event => show(nearest(marks, event))));
    svg.addEventListener("pointerleave", hide);
  }

  /* figures: copied with their source */
  function copying() {
    const answer = document.querySelector(".answer");
    const value = answer && answer.querySelector(".value");
    const period = value && value.querySelector(".period");
    if (!period) return;
    const title = text(document.querySelector("h1"));
    const body = answer.querySelector(".body");
    const name = body ? title + (root.lang.startsWith("zh") ? "（" + text(body) + "）" : " (" + text(body) + ")") : title;
    const sources = all(".sources dd").map(text).join(say("copy.separator"));
    const offer = (when, figure, anchor) => {
      return make("button", { type: "button", class: "copy", "aria-label": say("copy.figure", when), click: () =>
        copy(say("copy.text", name, when, figure) + (sources ? say("copy.source", sources) : "") + " " + location.href.split("#")[0] + anchor) }, say("copy"));
    };
    const figure = text(value).slice(text(period).length).trim();
    value.append(" ", offer(text(period), figure, ""));
    const table = document.querySelector(".answer ~ section table");
    all("tbody tr", table || answer).forEach(row => {
      const cell = row.querySelector("td.n");
      if (cell && /\d/.test(text(cell))) {
        const id = row.id || row.cells[0].id;
        row.cells[0].append(" ", offer(text(row.cells[0]), text(cell), id ? "#" + id : ""));
      }
    });
  }

  function copy(words) {
    const done = () => tell(say("copied", words));
    const byHand = () => {
      const area = make("textarea", { class: "aside", "aria-hidden": "true", tabindex: "-1" });
      const before = document.activeElement;
      area.value = words;
      document.body.append(area);
      area.select();
      let worked = false;
      try { worked = document.execCommand("copy"); } catch (denied) { /* told below */ }
      area.remove();
      before.focus();
      if (worked) done(); else tell(say("copy.failed"));
    };
    if (navigator.clipboard) navigator.clipboard.writeText(words).then(done, byHand);
    else byHand();
  }

  /* search: loaded at its first use */
  let ready;
  const link = document.querySelector(".site-head a[data-index]");

  function search() {
    ready = ready || load(new URL("search.js", here).href).then(() => load(link.dataset.index));
    return ready;
  }

  function openSearch() {
    const old = document.querySelector("dialog.find");
    const dialog = old || make("dialog", { class: "find", "aria-label": say("search"), click: event => {
      if (event.target === dialog) dialog.close();
    } }, make("p", { role: "status" }, say("search.wait")));
    if (!old) {
      document.body.append(dialog);
      search().then(() => annals.finder(dialog, link.href, false), () => { location.href = link.href; });
    }
    dialog.showModal();
  }

  function searching() {
    const place = document.getElementById("find");
    if (!link) return;
    if (place) {
      search().then(() => annals.finder(place, link.href, true), () => { place.textContent = say("search.failed"); });
    }
    const modal = !place && "showModal" in document.createElement("dialog");
    link.addEventListener("click", event => {
      if (!modal || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openSearch();
    });
    document.addEventListener("keydown", event => {
      const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== "/" || typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (modal) openSearch();
      else { const box = place && place.querySelector("input"); if (box) box.focus(); else location.href = link.href; }
    });
  }

  theme();
  all("table", main).filter(table => !table.closest(".document")).forEach(table => {
    const place = table.closest(".scroll") || table;
    choosable(table, place);
    sortable(table);
    filterable(table, all("tbody tr:not(.group)", table), place);
  });
  all("ul.cards, ul.documents", main).forEach(list => filterable(list, Array.from(list.children), list));
  all("figure svg.chart", main).forEach(readable);
  copying();
  searching();
})();

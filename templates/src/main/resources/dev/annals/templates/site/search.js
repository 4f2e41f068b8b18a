/* The search: words by their beginning; Chinese by phrases, or else by most pairs of neighbouring characters. */
(function () {
  "use strict";
  const annals = window.annals;
  const { say, make } = annals;
  const WEIGHT = { indicator: 9, category: 8, year: 8, body: 7, plan: 7, document: 6, programme: 5, page: 5, task: 4,
    inspection: 4, issue: 3, honour: 3, section: 1 };
  const WORD = /[a-z0-9]/;
  let items = [];
  let grams = {};

  /* one character for one, so that places in the plain text are places in the text */
  const plain = text => text.replace(/[^]/g, c => {
    const folded = c.normalize("NFKC").toLowerCase();
    return folded.length === 1 ? folded : c;
  });

  annals.index = (kinds, rows, bigrams) => {
    grams = bigrams;
    let page = "", parent = "";
    items = rows.map(([kind, title, address, text, lang]) => {
      const key = Object.keys(kinds)[kind];
      const [own, anchor] = address.split("#");
      page = own || page;
      if (key === "document") parent = title;
      return { key, word: kinds[key], title, text: text || "", lang, parent: key === "section" ? parent : "",
        address: page + (anchor ? "#" + anchor : ""), head: plain(title), body: plain(text || "") };
    });
  };

  /* the terms of a query: runs of letters and digits, and runs of anything else but marks and spaces */
  const terms = query => (plain(query).match(/[a-z0-9]+(?:[.\-][a-z0-9]+)*%?|[^a-z0-9\s!-/:-@[-`{-~\u2000-\u206f\u3000-\u303f\uff00-\uffef]+/g) || []);
  const pairs = term => Array.from({ length: term.length - 1 }, (none, i) => term.slice(i, i + 2));

  /* whether an item has enough of a term's pairs to be looked at; see Bigrams */
  const near = term => {
    const counts = [];
    pairs(term).forEach(([first, second]) => {
      const row = grams[first] || "";
      const at = row.indexOf(second) + 1;
      let item = -1;
      if (at) row.slice(at).match(/^[0-9a-z.]*/)[0].split(".").forEach(step => {
        item += parseInt(step, 36);
        counts[item] = (counts[item] || 0) + 1;
      });
    });
    return item => counts[item] * 2 >= term.length - 1;
  };

  /* where a term begins in a text; of a word only where a word begins */
  function places(term, text) {
    const found = [];
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (!WORD.test(term[0]) || at === 0 || !WORD.test(text[at - 1])) found.push(at);
    }
    return found;
  }

  function score(term, item) {
    const inTitle = places(term, item.head);
    if (inTitle.length) {
      return 100 + (item.head === term ? 60 : inTitle[0] ? 0 : 20) + 20 * term.length / item.head.length;
    }
    if (places(term, item.body).length) return 60;
    if (WORD.test(term[0]) || term.length < 3) return 0;
    const parts = pairs(term);
    const share = text => parts.filter(pair => text.includes(pair)).length / parts.length;
    const title = share(item.head);
    const both = share(item.head + " " + item.body);
    return title >= 0.5 ? 60 * title : both >= 0.7 ? 25 * both : 0;
  }

  annals.find = query => {
    const wanted = terms(query);
    if (!wanted.length) return [];
    const nears = wanted.filter(term => term[1] && !WORD.test(term[0])).map(near);
    return items.map((item, order) => {
      const scores = wanted.map(term => nears.every(may => may(order)) ? score(term, item) : 0);
      const whole = wanted.length > 1 && places(plain(query.trim()), item.head).length ? 50 : 0;
      return { item, order, score: scores.every(Boolean)
        ? scores.reduce((a, b) => a + b) / scores.length + WEIGHT[item.key] + whole : 0 };
    }).filter(hit => hit.score).sort((a, b) => b.score - a.score || a.order - b.order).map(hit => hit.item);
  };

  /* the stretches of a text that the terms found, in order, without overlaps */
  function stretches(folded, wanted) {
    const found = [];
    wanted.forEach(term => {
      const exact = places(term, folded).map(at => [at, at + term.length]);
      const parts = exact.length || WORD.test(term[0]) ? [] : pairs(term);
      parts.forEach(pair => places(pair, folded).forEach(at => exact.push([at, at + 2])));
      found.push(...exact);
    });
    found.sort((a, b) => a[0] - b[0]);
    return found.reduce((merged, one) => {
      const last = merged[merged.length - 1];
      if (last && one[0] <= last[1]) last[1] = Math.max(last[1], one[1]); else merged.push(one.slice());
      return merged;
    }, []);
  }

  function marked(text, wanted) {
    const nodes = [];
    let from = 0;
    stretches(plain(text), wanted).forEach(one => {
      nodes.push(text.slice(from, one[0]), make("mark", {}, text.slice(one[0], one[1])));
      from = one[1];
    });
    return nodes.concat(text.slice(from));
  }

  function excerpt(item, wanted) {
    const first = stretches(item.body, wanted)[0];
    const from = first && first[0] > 40 ? first[0] - 24 : 0;
    const to = from + (document.documentElement.lang.startsWith("zh") ? 80 : 160);
    return (from ? "…" : "") + item.text.slice(from, to) + (to < item.text.length ? "…" : "");
  }

  function entry(item, wanted, base) {
    const lang = item.lang ? { lang: item.lang } : {};
    const link = make("a", { href: new URL(item.address, base).href },
      make("b", lang, ...marked(item.title, wanted)), " ",
      make("span", { class: "count" }, item.word));
    const words = [item.parent, excerpt(item, wanted)].filter(Boolean).join(" · ");
    return make("li", {}, link, ...(words ? [make("p", lang, ...marked(words, wanted))] : []));
  }

  annals.finder = (place, page, onPage) => {
    const base = new URL("..", page).href;
    const limit = onPage ? 200 : 12;
    const status = make("p", { role: "status", class: "sub" });
    const list = make("ol", { class: "hits" });
    const box = make("input", { type: "search", name: "q", autocomplete: "off", placeholder: say("search.hint"),
      "aria-label": say("search") });
    let composing = false;
    const run = () => {
      if (composing) return;
      const wanted = terms(box.value);
      const hits = annals.find(box.value);
      const more = hits.length > limit;
      list.replaceChildren(...hits.slice(0, limit).map(item => entry(item, wanted, base)));
      status.textContent = !wanted.length ? "" : !hits.length ? say("search.none", box.value)
        : more ? say("search.shown", hits.length, limit) : say("search.found", hits.length);
      if (more && !onPage) {
        list.append(make("li", {}, make("a", { href: page + "?q=" + encodeURIComponent(box.value) },
          say("search.all", hits.length))));
      }
    };
    const leave = () => {
      if (onPage) { box.value = ""; run(); box.focus(); } else place.close();
    };
    const form = make("form", { action: page, role: "search", submit: event => {
      event.preventDefault();
      const first = list.querySelector("a");
      if (first && !composing) location.href = first.href;
    } }, box, ...(onPage ? [] : [make("button", { type: "button", click: leave }, say("close"))]));
    box.addEventListener("input", run);
    box.addEventListener("compositionstart", () => { composing = true; });
    box.addEventListener("compositionend", () => { composing = false; run(); });
    place.replaceChildren(form, status, list);
    place.addEventListener("keydown", event => {
      if (event.isComposing || event.keyCode === 229) return;
      const stops = [box, ...list.querySelectorAll("a")];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const at = stops.indexOf(document.activeElement);
      if (event.key === "Escape") { event.preventDefault(); leave(); }
      if (!step || at < 0) return;
      event.preventDefault();
      (stops[at + step] || box).focus();
    });
    if (onPage) {
      box.value = new URLSearchParams(location.search).get("q") || "";
      run();
      if (box.value) box.focus();
    } else box.focus();
  };
})();

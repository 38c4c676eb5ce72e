// SPDX-License-Identifier: GPL-3.0-or-later
// Finds entries of the page by words, with the pack's slang, abbreviations, synonyms and stems, and by the filters.
"use strict";
(function () {
  const index = window.netraIndex;
  const form = document.getElementById("finder");
  const input = document.getElementById("query");
  const count = document.getElementById("count");
  const results = document.getElementById("results");
  const all = document.getElementById("all");
  const entries = Array.from(all.querySelectorAll(".entry"));
  const names = entries.map((entry) => words(entry.querySelector(".name").textContent).join(" "));
  const groups = Array.from(all.querySelectorAll(".group"));
  const selects = Array.from(form.querySelectorAll("select"));
  // Maps, since a word may be the name of something that every object has.
  const forms = new Map(Object.entries(index.forms));
  const phrases = new Map(Object.entries(index.phrases));
  const postings = new Map(Object.entries(index.terms));
  const known = Array.from(new Set([...forms.keys(), ...postings.keys()]));
  /** How many results are shown, and what part of the best one's score they need. */
  const limit = 30;
  const share = 0.2;

  /** The stems of a word that is known, else undefined. */
  function stemsOf(word) {
    return forms.get(word) ?? (postings.has(word) ? word : undefined);
  }

  /** The words of a text as the index spells them. */
  function words(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/(.)\1{2,}/gu, "$1")
      .split(/[^\p{L}\p{N}']+/u).filter(Boolean);
  }

  /** Whether two words differ by one letter put in, left out, changed or swapped with its neighbour. */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
    const left = a.slice(start, a.length - end);
    const right = b.slice(start, b.length - end);
    return left.length <= 1 && right.length <= 1
      || left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  }

  /** Known forms for a word that is none: those it begins, those with an affix off, those one letter away. */
  function guesses(word) {
    if (word.length < 3) return [];
    const begun = known.filter((form) => form.startsWith(word));
    if (begun.length) return begun.slice(0, 40);
    if (word.length < 5) return [];
    const inside = known.filter((form) => form.length > 3 && (word.startsWith(form) || word.endsWith(form)));
    const longest = Math.max(0, ...inside.map((form) => form.length));
    if (longest * 2 > word.length) return inside.filter((form) => form.length === longest);
    return known.filter((form) => isNear(form, word));
  }

  /** For each word or phrase of a query: its possible stems with how much each counts. */
  function terms(query) {
    const list = words(query);
    const found = [];
    for (let at = 0; at < list.length;) {
      let length = Math.min(index.longest, list.length - at);
      while (length > 1 && !phrases.has(list.slice(at, at + length).join(" "))) length -= 1;
      const exact = length > 1 ? phrases.get(list.slice(at, at + length).join(" ")) : stemsOf(list[at]);
      if (exact !== undefined) {
        for (const stem of exact.split(" ").filter(Boolean)) found.push([[stem, 1]]);
      } else {
        const near = guesses(list[at]).flatMap((form) => stemsOf(form).split(" ").filter(Boolean));
        found.push(Array.from(new Set(near), (stem) => [stem, 0.6]));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  /** Entries that fit the query, best first. */
  function ranking(query) {
    const asked = terms(query).filter((choice) => choice.length);
    const stems = new Set(asked.flat().map((pair) => pair[0]));
    const scores = new Map();
    const covered = new Map();
    for (const choice of asked) {
      const best = new Map();
      for (const [stem, part] of choice) {
        const list = postings.get(stem) || [];
        for (let at = 0; at < list.length; at += 2) {
          const score = part * list[at + 1];
          if (score > (best.get(list[at]) || 0)) best.set(list[at], score);
        }
      }
      for (const [entry, score] of best) {
        scores.set(entry, (scores.get(entry) || 0) + score);
        covered.set(entry, (covered.get(entry) || 0) + 1);
      }
    }
    const ranked = [];
    for (const [entry, score] of scores) {
      const part = covered.get(entry) / asked.length;
      const title = Math.max(...index.titles[entry].map((title) => {
        const same = title.filter((stem) => stems.has(stem)).length;
        return 2 * same / (title.length + stems.size);
      }));
      if (part >= 0.5) ranked.push([entry, score * part * part * (1 + 2 * title * title)]);
    }
    const exact = words(query).join(" ");
    for (const pair of ranked) if (names[pair[0]] === exact) pair[1] = Infinity;
    const top = Math.max(0, ...ranked.map((pair) => pair[1]).filter(Number.isFinite));
    return ranked.filter((pair) => pair[1] >= top * share).sort((a, b) => (b[1] > a[1]) - (b[1] < a[1]) || a[0] - b[0])
      .map((pair) => pair[0]);
  }

  function isChosen(entry) {
    return selects.every((select) => !select.value || entry.dataset[select.id].split(" ").includes(select.value));
  }

  function update() {
    const query = input.value.trim();
    const isFiltered = selects.some((select) => select.value);
    results.replaceChildren();
    results.hidden = !query;
    all.hidden = Boolean(query);
    let number = 0;
    if (query) {
      const fitting = ranking(query).filter((entry) => isChosen(entries[entry])).slice(0, limit);
      number = fitting.length;
      for (const entry of fitting) results.append(entries[entry].cloneNode(true));
    } else {
      number = entries.filter(isChosen).length;
      for (const group of groups) {
        group.hidden = !Array.from(group.querySelectorAll(".entry")).some(isChosen);
      }
    }
    const text = number ? form.dataset.found.replace("{n}", String(number)) : form.dataset.none;
    count.textContent = query || isFiltered ? text : "";
  }

  document.getElementById("query-row").hidden = false;
  document.getElementById("query-hint").hidden = false;
  input.addEventListener("input", update);
  form.addEventListener("change", update);
  form.addEventListener("reset", function () { window.setTimeout(update, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  update();
})();

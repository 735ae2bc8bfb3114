// Search in a folder: looks words up in the index beside this file. Shows text only as text.
"use strict";
(function () {
  const data = window.relatoria;
  const form = document.querySelector("form[role=search]");
  const field = document.getElementById("q");
  const results = document.getElementById("results");
  if (!data || !form || !field || !results) return;
  const stopped = new Set(data.stopped);
  const labels = new Map();
  for (const one of document.querySelectorAll("#labels li")) labels.set(one.dataset.key, one.textContent);
  const language = document.documentElement.lang;
  const LONGEST = 5;
  const SHOWN = 100;

  function fold(word) {
    return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss");
  }
  function own(table, key) {
    return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : [];
  }
  function wordsOf(text) {
    return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) || []).map(fold);
  }
  // The stems a word may have; of an unknown word, those of the words that begin with it.
  function stemsOf(word) {
    const known = own(data.words, word);
    if (known.length) return known;
    if (word.length < 3) return [word];
    const found = new Set([word]);
    for (const other of Object.keys(data.words)) {
      if (other.startsWith(word)) for (const stem of data.words[other]) found.add(stem);
      if (found.size > 200) break;
    }
    return [...found];
  }
  // Every way to read words as stems, with blanks between: how terms are kept.
  function readings(words) {
    let found = [""];
    for (const word of words) {
      const next = [];
      for (const before of found)
        for (const stem of own(data.words, word).concat([word])) next.push(before ? before + " " + stem : stem);
      found = next.slice(0, 400);
    }
    return found;
  }
  function conceptsOf(words) {
    const found = words.map(() => new Set());
    for (let first = 0; first < words.length; first++) {
      for (let last = first; last < Math.min(words.length, first + LONGEST); last++) {
        for (const reading of readings(words.slice(first, last + 1)))
          for (const token of own(data.terms, reading))
            for (let at = first; at <= last; at++) found[at].add(token);
      }
      for (let length = 3; length <= words[first].length; length++)
        for (const token of own(data.begins, words[first].slice(0, length))) found[first].add(token);
    }
    return found;
  }
  // Places of a word with their weight: the word itself weighs more than what it is about.
  function placesOf(stems, concepts) {
    const weights = new Map();
    const all = data.entries.length;
    function add(token, weight) {
      const places = own(data.tokens, token);
      const rare = weight * Math.log(1 + all / (1 + places.length));
      for (const place of places) weights.set(place, Math.max(weights.get(place) || 0, rare));
    }
    for (const token of concepts) add(token, 0.5);
    for (const stem of stems) add(stem, 1);
    return weights;
  }
  function search(query) {
    let words = wordsOf(query);
    const telling = words.filter((word) => !stopped.has(word));
    if (telling.length) words = telling;
    words = words.slice(0, 30);
    const concepts = conceptsOf(words);
    const stems = words.map(stemsOf);
    let found = null;
    words.forEach(function (_, at) {
      const places = placesOf(stems[at], concepts[at]);
      if (found === null) { found = places; return; }
      const both = new Map();
      for (const [place, weight] of found) if (places.has(place)) both.set(place, weight + places.get(place));
      found = both;
    });
    const ranked = [...(found || [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return { places: ranked.map((pair) => pair[0]), stems: new Set(stems.flat()) };
  }

  function element(name, text, style) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (style) made.className = style;
    return made;
  }
  function marked(text, stems) {
    const shown = element("span");
    for (const piece of text.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)/gu)) {
      const hit = piece && own(data.words, fold(piece)).some((stem) => stems.has(stem));
      shown.append(hit ? element("mark", piece) : piece);
    }
    return shown;
  }
  function row(place, stems) {
    const [type, kind, address, text, , spoken] = data.entries[place];
    const item = element("li");
    const line = element("p");
    const link = element("a");
    link.href = address;
    link.append(marked(text, stems));
    if (spoken) link.lang = spoken;
    line.append(link);
    item.append(line, element("p", labels.get("kind." + kind) || labels.get("hit." + type) || type, "meta"));
    return item;
  }
  function show(query) {
    const { places, stems } = search(query);
    const said = labels.get(places.length === 1 ? "one" : places.length ? "other" : "none");
    results.replaceChildren(element("h2", said.replace("#", places.length.toLocaleString(language))));
    const list = element("ol", undefined, "rows");
    for (const place of places.slice(0, SHOWN)) list.append(row(place, stems));
    if (places.length) results.append(list);
    if (places.length > SHOWN) results.append(element("p", labels.get("first").replace("#", String(SHOWN)), "meta"));
    results.hidden = false;
  }

  const asked = new URLSearchParams(window.location.search).get("q") || "";
  if (asked.trim()) {
    field.value = asked;
    show(asked);
  }
})();

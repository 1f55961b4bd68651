// The page's connection to the calculator. What is typed while there is none is kept, and the page comes back by itself.
(() => {
  const memory = "before-coming-back";
  const typed = new Map();
  let live = false;
  let comingBack = false;
  let focused;
  let unfolded = new Set();
  let shown;
  let addressing;
  let announcing;
  let told;

  const fields = () => [...document.querySelectorAll('[form="plan-form"], #plan-form [name]')].filter(isField);
  const isField = element => element.form?.id === "plan-form" && element.name && element.type !== "hidden";
  const textOf = field => field.type === "checkbox" ? String(field.checked) : field.value;
  const write = (field, text) => field.type === "checkbox" ? field.checked = text === "true" : field.value = text;
  const send = field => field.dispatchEvent(new Event(field.type === "text" ? "input" : "change", { bubbles: true }));

  const keep = ({ target }) => !live && isField(target) && typed.set(target.name, textOf(target));
  document.addEventListener("input", keep, true);
  document.addEventListener("change", keep, true);

  // The first answer of the calculator replaces the whole page: the caret goes back to where it was, and what was open opens again.
  const caret = () => {
    const field = document.activeElement;
    return field?.id ? { id: field.id, start: field.selectionStart, end: field.selectionEnd } : undefined;
  };
  const putCaret = place => {
    const field = place && document.getElementById(place.id);
    if (!field || field === document.activeElement) return;
    field.focus({ preventScroll: true });
    if (place.start !== null && place.start !== undefined) field.setSelectionRange(place.start, place.end);
  };
  for (const moment of ["focusin", "selectionchange", "input"]) document.addEventListener(moment, () => !live && document.activeElement !== document.body && (focused = caret()));
  const folds = () => [...document.querySelectorAll("details:not(.derivation details)")];
  const open = () => folds().flatMap((fold, index) => fold.open ? [index] : []);
  const unfold = indices => folds().forEach((fold, index) => indices.has(index) && (fold.open = true));
  const unpack = fold => fold.querySelectorAll("noscript").forEach(packed => packed.outerHTML = packed.textContent);
  document.addEventListener("toggle", ({ target }) => {
    if (live) return;
    unpack(target);
    unfolded = new Set(open());
  }, true);

  // A server that is behind may say again what was typed some keys ago: a field that is being typed into keeps what has come since.
  const passed = new Set();
  document.addEventListener("input", ({ target }) => isField(target) && passed.add(textOf(target)), true);
  document.addEventListener("focusout", () => passed.clear(), true);
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  Object.defineProperty(HTMLInputElement.prototype, "value", {
    get,
    set(text) {
      if (this !== document.activeElement || !passed.has(text) || text === get.call(this)) set.call(this, text);
    },
    configurable: true,
    enumerable: true
  });

  const takeOver = () => {
    live = true;
    document.documentElement.dataset.live = "";
    unfold(unfolded);
    for (const field of fields().filter(field => typed.has(field.name) && typed.get(field.name) !== textOf(field))) {
      write(field, typed.get(field.name));
      send(field);
    }
    putCaret(focused);
    typed.clear();
    dispatchEvent(new Event("sizing:live"));
  };

  // Browsers limit how often an address may change, and nobody reads it between two keys.
  const show = address => {
    clearTimeout(addressing);
    addressing = setTimeout(() => {
      if (location.pathname + location.search !== address) history.replaceState(history.state, "", address + location.hash);
    }, 250);
  };

  const say = text => document.getElementById("announcement").textContent = text;

  // Readers who hear the page are told what came of their typing when they pause, not at every key.
  const result = () => (document.querySelector(".stale li") ?? document.querySelector(".verdict"))?.textContent ?? "";
  const announce = () => {
    if (live && told !== undefined && told !== result()) {
      clearTimeout(announcing);
      announcing = setTimeout(() => say(result()), 1000);
    }
    if (live) told = result();
  };

  const follow = () => {
    if (!live && !comingBack && document.querySelector("[data-interactive]") && !document.documentElement.dataset.lost) takeOver();
    const address = document.getElementById("main")?.dataset.address;
    announce();
    if (!live || address === undefined || address === shown) return;
    shown = address;
    show(address);
  };

  // A page that goes takes no keys: it goes in a pause of the typing.
  const pause = 500;
  let lastKey = -Infinity;
  document.addEventListener("keydown", () => lastKey = performance.now(), true);
  const typingPauses = async () => {
    for (let wait; (wait = lastKey + pause - performance.now()) > 0;) await new Promise(done => setTimeout(done, wait));
  };

  // A server that no longer knows this page gets it again, from what stands in the form.
  const comeBack = async () => {
    await typingPauses();
    const form = document.getElementById("plan-form");
    const address = form && form.getAttribute("action") + "?" + new URLSearchParams(new FormData(form));
    comingBack = true;
    if (address && address.length < 4000) location.replace(address + location.hash);
    else location.reload();
  };
  // The URL holds no text that cannot be read where it would change the figures: a reload brings such texts back from here.
  const unreadable = () => fields().filter(field => field.getAttribute("aria-invalid") === "true");
  addEventListener("pagehide", () => {
    const kept = comingBack ? fields() : unreadable();
    if (!comingBack && kept.length === 0) return;
    sessionStorage.setItem(memory, JSON.stringify({ texts: kept.map(field => [field.name, textOf(field)]), caret: caret() ?? focused, open: open(), top: scrollY, comingBack }));
  });

  const remember = () => {
    const before = JSON.parse(sessionStorage.getItem(memory) ?? "null");
    sessionStorage.removeItem(memory);
    const isReload = performance.getEntriesByType("navigation")[0]?.type === "reload";
    if (!before || !(before.comingBack || isReload)) return;
    for (const [name, text] of before.texts) typed.set(name, text);
    for (const field of fields().filter(field => typed.has(field.name))) write(field, typed.get(field.name));
    unfolded = new Set(before.open);
    unfold(unfolded);
    focused = before.caret;
    putCaret(focused);
    scrollTo({ top: before.top, behavior: "instant" });
  };

  const states = {
    show() {
      live = false;
      document.documentElement.dataset.lost = "";
      delete document.documentElement.dataset.live;
      say(document.querySelector("#components-reconnect-modal > .lost").textContent);
    },
    hide() {
      delete document.documentElement.dataset.lost;
      say("The connection is back.");
      live = true;
      document.documentElement.dataset.live = "";
      // Nobody knows which of the last keys arrived: everything is said again.
      fields().forEach(send);
      typed.clear();
    },
    rejected: comeBack,
    "resume-failed": comeBack
  };

  // Without a connection the form is sent as it is; the page looks now and then whether there is room again.
  const refused = () => {
    document.documentElement.dataset.refused = "";
    say(document.querySelector("#components-reconnect-modal > .refused").textContent);
    setInterval(async () => {
      const answer = await fetch("_blazor/negotiate?negotiateVersion=1", { method: "POST" }).catch(() => undefined);
      if (answer?.ok && !document.hidden) comeBack();
    }, 15_000);
  };
  addEventListener("unhandledrejection", () => !live && !("lost" in document.documentElement.dataset) && refused(), { once: true });

  // The first connection is the socket that early.js has opened: nothing has to be asked, and it stands when the page has been read.
  // Where it cannot be had in time the way is negotiated as usual; a proxy may let no socket through, and only that answer tells of a refusal.
  const early = window.earlySocket;
  const patience = 3000;
  const opened = new Promise(done => {
    if (early.readyState === WebSocket.OPEN) done();
    for (const end of ["open", "close"]) early.addEventListener(end, done);
    setTimeout(done, patience);
  });
  // The server's answer to the greeting is known, so nothing waits for it; were it another one, the server would end the connection.
  const welcome = "{}\u001e";
  const greet = greeting => {
    delete early.send;
    early.send(greeting);
    const listen = early.onmessage;
    early.onmessage = ({ data }) => {
      early.onmessage = listen;
      listen({ data: data.slice(welcome.length) });
    };
    listen({ data: welcome });
  };
  const Taken = Object.assign(function () {
    early.send = greet;
    queueMicrotask(() => early.onopen());
    return early;
  }, { OPEN: WebSocket.OPEN });
  const connect = builder => {
    if (early.readyState !== WebSocket.OPEN) return;
    const webSockets = 1;
    builder.withUrl("_blazor", { skipNegotiation: true, transport: webSockets, WebSocket: Taken });
  };

  document.addEventListener("DOMContentLoaded", async () => {
    remember();
    document.getElementById("components-reconnect-modal").addEventListener("components-reconnect-state-changed", ({ detail }) => states[detail.state]?.());
    new MutationObserver(follow).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-address", "data-interactive"] });
    await opened;
    Blazor.start({
      configureSignalR: connect,
      // There are none; asking for them would cost a round trip.
      initializers: { beforeStart: [], afterStarted: [] },
      reconnectionOptions: { maxRetries: undefined, retryIntervalMilliseconds: attempt => Math.min(250 * (attempt + 1), 5000) }
    });
  });
})();

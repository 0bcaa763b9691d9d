/* The live part of the map: what is known, what is shown, and the wire to the program.
   One batch of changes arrives as one object through Paidan.apply(); nothing is re-rendered. */
"use strict";
var Paidan = (function () {
  const P = {
    map: null,
    bridge: null,
    technicians: new Map(),
    orders: new Map(),
    routes: new Map(),
    areas: new Map(),
    selection: { technician: null, orders: new Set() },
    layers: {
      technicians: true, orders: true, routes: true, areas: true,
      hidePlanned: false, onlySelected: false, byTechnician: false, allRoutes: false, onlyDay: false,
    },
    theme: "light",
    basemap: { kind: "none" },
    clockOffset: 0,
    parts: {},
  };

  /* English defaults; the program replaces them with the user's language. */
  P.strings = {
    map: "Map", layers: "Layers", technicians: "Technicians", orders: "Work orders",
    routes: "Routes and arrival times", areas: "Branches and areas",
    all_routes: "Everybody's routes", by_technician: "Colour by technician",
    only_day: "Only the day of the timeline", hide_planned: "Hide planned work", only_selected: "Selected only",
    zoom_in: "Zoom in", zoom_out: "Zoom out", fit: "Show everything",
    unit_m: "{n} m", unit_km: "{n} km", grid: "Grid {distance}",
    age_minutes: "{n} min", age_hours: "{n} h", age_days: "{n} d",
    position_age: "Position {age} old",
    time_s: "{s} s", time_ms: "{m} min {s} s", time_hm: "{h} h {m} min", time_dh: "{d} d {h} h",
    clock_over: "{clock} exceeded by {time}", clock_left: "{clock}: {time} left",
    cluster: "{n} work orders", cluster_alerts: "red {red} · amber {amber} · blue {blue}",
    sketch_draw: "Click the corners; a double click closes the area",
    sketch_change: "Drag the corners; a right click takes one away",
    sketch_corner: "Corner", sketch_between: "Drag to make a corner here",
    sketch_undo: "Step back", sketch_cancel: "Cancel", sketch_done: "Done",
    zoom_hint: "Click to zoom in", arrival: "{time}", selected_count: "{n} selected",
  };

  P.text = function (key, values) {
    let text = P.strings[key] === undefined ? key : P.strings[key];
    for (const name in values || {}) text = text.split("{" + name + "}").join(String(values[name]));
    return text;
  };

  const waiting = [];
  P.emit = function (name, payload) {
    const message = JSON.stringify(payload || {});
    if (P.bridge) P.bridge.tell(name, message);
    else waiting.push([name, message]);
  };

  P.connect = function (bridge) {
    P.bridge = bridge;
    P.emit("ready", {});
    for (const [name, message] of waiting.splice(0)) bridge.tell(name, message);
  };

  P.css = function (name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  };

  /* A tone is the name of a token (accent, red, amber, blue, muted, text) or a colour. */
  P.colour = function (tone) {
    if (!tone) return P.palette.accent;
    return P.palette[tone] || tone;
  };

  /* The same, or the technician's own colour where that is asked for. */
  P.colourOf = function (thing) {
    return P.layers.byTechnician && thing.own ? P.own(thing.own) : P.colour(thing.colour);
  };
  /* A colour of its own is given for light grounds; dark ones take it paler. */
  P.own = (colour) => P.theme === "dark" ? P.mixed(colour, "#FFFFFF", 0.62) : colour;
  const channels = (colour) => [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));
  P.mixed = function (colour, ground, share) {
    if (!/^#[0-9a-f]{6}$/i.test(colour) || !/^#[0-9a-f]{6}$/i.test(ground)) return colour;
    const back = channels(ground);
    return "#" + channels(colour).map((c, i) =>
      Math.round(c * share + back[i] * (1 - share)).toString(16).padStart(2, "0")).join("");
  };

  const TOKENS = ["background", "panel", "sub", "text", "muted", "line", "accent", "accent-wash",
    "red", "red-wash", "amber", "amber-wash", "blue", "blue-wash", "on-tone",
    "land", "land-line", "land-line-strong", "road", "road-major", "road-casing", "water", "park",
    "built", "label", "label-halo"];
  P.readPalette = function () {
    P.palette = {};
    for (const token of TOKENS) P.palette[token] = P.css(token);
  };

  P.now = function () { return Date.now() + P.clockOffset; };

  P.attach = function (map, zooms) {
    P.map = map;
    map.setMinZoom(zooms[0]);
    map.setMaxZoom(zooms[1]);
    P.readPalette();
    map.attributionControl.setPrefix(false);
    const container = map.getContainer();
    container.setAttribute("role", "application");
    map.on("dragstart", () => { P.fitted = false; });
    for (const name of ["wheel", "pointerdown", "keydown"]) {
      container.addEventListener(name, () => { P.fitted = false; }, true);
    }
    map.on("resize", () => { if (P.fitted) P.fit(); });
    map.createPane("live").style.zIndex = 620;
    const canvas = P.parts.canvas = new P.CanvasLayer({ pane: "live", draw: P.draw });
    P.parts.areas = new P.Areas(map);
    P.parts.routes = new P.Routes(map, canvas);
    P.parts.orders = new P.Orders(map, canvas);
    P.parts.technicians = new P.Technicians(map, canvas);
    P.parts.card = new P.Card(map);
    P.parts.controls = new P.Controls(map);
    P.parts.sketch = new P.Sketch(map);
    P.parts.interaction = new P.Interaction(map);
    canvas.addTo(map);
    P.setBasemap(P.basemap);
    P.setStrings({});
    // Canvas text does not ask for its font by itself.
    Promise.all(["400", "700"].map((weight) => document.fonts.load(weight + " 14px 'Noto Sans SC'", "派")))
      .then(() => { P.parts.technicians.forgetLooks(); P.refreshAll(); });
    if (window.qt && window.qt.webChannelTransport) {
      new QWebChannel(window.qt.webChannelTransport, (channel) => P.connect(channel.objects.bridge));
    }
  };

  /* Routes, orders and technicians share one canvas: one picture a frame, however much changed. */
  P.draw = function (ctx) {
    P.parts.routes.draw(ctx);
    P.parts.orders.draw(ctx);
    P.parts.routes.drawChosen(ctx);
    P.parts.technicians.draw(ctx);
  };

  const PRIORITIES = ["urgent", "high", "normal", "low"], ALERTS = ["red", "amber", "blue", "none"];
  /* Orders come as rows [id, lat, lon, priority, alert, the rest if any], degrees in millionths. */
  const order = ([id, lat, lon, priority, alert, rest]) => Object.assign({
    id: id, lat: lat / 1e6, lon: lon / 1e6, priority: PRIORITIES[priority], alert: ALERTS[alert],
  }, rest);

  const merge = function (target, items) {
    for (const item of items || []) target.set(item.id, item);
  };

  /* batch: {now, technicians, orders, routes, areas, removed: {kind: [id]}, selection, fit}.
     Items replace what was known under their id; a route's id is its technician's. */
  P.apply = function (batch) {
    const removed = batch.removed || {};
    if (batch.now !== undefined) P.clockOffset = batch.now - Date.now();
    for (const kind of ["technicians", "orders", "routes", "areas"]) {
      for (const id of removed[kind] || []) P[kind].delete(id);
    }
    batch.orders = (batch.orders || []).map(order);
    for (const route of batch.routes || []) route.id = route.technician_id;
    for (const kind of ["technicians", "orders", "routes", "areas"]) merge(P[kind], batch[kind]);
    let chosen = false;
    if (batch.selection) {
      chosen = P.adoptSelection(batch.selection);
    }
    const some = (kind) => (batch[kind] || []).length > 0 || (removed[kind] || []).length > 0;
    if (chosen || some("areas")) P.parts.areas.refresh(batch.areas, removed.areas);
    if (chosen || some("technicians")) P.parts.technicians.refresh();
    if (chosen || some("orders")) P.parts.orders.refresh();
    P.parts.canvas.redrawSoon();
    P.parts.card.refresh();
    if (batch.fit) P.stayFitted();
    return P.orders.size;
  };

  P.adoptSelection = function (selection) {
    const orders = new Set(selection.orders || []);
    const technician = selection.technician || null;
    const same = technician === P.selection.technician && orders.size === P.selection.orders.size &&
      [...orders].every((id) => P.selection.orders.has(id));
    P.selection = { technician: technician, orders: orders };
    return !same;
  };

  P.refreshAll = function () {
    P.parts.areas.refresh();
    P.parts.technicians.refresh();
    P.parts.orders.refresh();
    P.parts.card.refresh();
    P.parts.controls.refresh();
    P.parts.sketch.refresh();
  };

  P.setStrings = function (strings) {
    Object.assign(P.strings, strings);
    if (!P.map) return;
    P.map.getContainer().setAttribute("aria-label", P.text("map"));
    P.refreshAll();
  };

  P.setTheme = function (name, tokens) {
    P.theme = name;
    const root = document.documentElement;
    root.dataset.theme = name;
    root.removeAttribute("style");
    for (const token in tokens || {}) root.style.setProperty("--" + token, tokens[token]);
    P.readPalette();
    if (!P.map) return;
    P.setBasemap(P.basemap);
    P.refreshAll();
  };

  P.setLayers = function (layers) {
    Object.assign(P.layers, layers);
    P.refreshAll();
  };

  /* Whether the switches leave this thing visible. */
  P.shows = {
    technician: (t) => P.layers.technicians &&
      !(P.layers.onlySelected && P.selection.technician && t.id !== P.selection.technician),
    order: (o) => (P.layers.orders && !(P.layers.hidePlanned && o.planned) &&
      !(P.layers.onlySelected && P.selection.technician &&
        o.technician_id !== P.selection.technician)) || P.selection.orders.has(o.id),
    route: (r) => P.layers.routes &&
      !(P.layers.onlySelected && P.selection.technician && r.id !== P.selection.technician),
  };

  P.fit = function () {
    const points = [];
    for (const t of P.technicians.values()) if (P.shows.technician(t)) points.push([t.lat, t.lon]);
    for (const o of P.orders.values()) if (P.shows.order(o)) points.push([o.lat, o.lon]);
    if (!points.length) {
      for (const area of P.areas.values()) for (const ring of area.rings || []) points.push(...ring);
    }
    if (!points.length) return false;
    P.map.fitBounds(L.latLngBounds(P.withoutStrays(points)), {
      paddingTopLeft: [36, 72], paddingBottomRight: [36, 36], maxZoom: 15, animate: false,
    });
    return true;
  };

  P.partOrders = function (ids) {
    P.fitted = false;
    P.parts.orders.part(ids);
  };

  /* One wrong coordinate must not shrink the city to a dot: far strays are left outside. */
  P.withoutStrays = function (points) {
    if (points.length < 12) return points;
    const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
    const lat = middle(points.map((p) => p[0])), lon = middle(points.map((p) => p[1]));
    const away = (p) => Math.hypot(p[0] - lat, p[1] - lon);
    const usual = Math.max(middle(points.map(away)), 0.002);
    return points.filter((p) => away(p) <= usual * 10);
  };

  /* Until the user moves the map it goes on showing everything while the window takes its size. */
  P.stayFitted = function () {
    P.fitted = true;
    P.fit();
  };

  P.find = function (kind, id) {
    if (kind === "technician") return P.technicians.get(id);
    if (kind === "order") return P.orders.get(id);
    return undefined;
  };

  P.focusOn = function (kind, id, zoom) {
    const thing = P.find(kind, id);
    if (!thing) return false;
    P.fitted = false;
    P.map.setView([thing.lat, thing.lon], Math.max(zoom || 0, P.map.getZoom()), { animate: true });
    return true;
  };

  P.panTo = function (lat, lon, zoom) {
    P.fitted = false;
    P.map.setView([lat, lon], zoom || P.map.getZoom(), { animate: true });
  };

  /* Move the view only when the thing is outside it: the clerk's view stays where it was put. */
  P.reveal = function (kind, id) {
    const thing = P.find(kind, id);
    if (!thing) return false;
    if (!P.map.getBounds().pad(-0.12).contains([thing.lat, thing.lon])) {
      P.map.panTo([thing.lat, thing.lon]);
    }
    return true;
  };

  P.select = function (selection, reveal) {
    if (P.adoptSelection(selection)) P.refreshAll();
    if (reveal) {
      if (P.selection.orders.size) P.reveal("order", [...P.selection.orders][0]);
      else if (P.selection.technician) P.reveal("technician", P.selection.technician);
    }
  };

  P.ageText = function (minutes) {
    if (minutes < 60) return P.text("age_minutes", { n: Math.round(minutes) });
    if (minutes < 1440) return P.text("age_hours", { n: Math.round(minutes / 60) });
    return P.text("age_days", { n: Math.round(minutes / 1440) });
  };

  P.durationText = function (seconds) {
    const s = Math.floor(seconds), m = Math.floor(s / 60), h = Math.floor(m / 60);
    if (s < 60) return P.text("time_s", { s: s });
    if (m < 60) return P.text("time_ms", { m: m, s: s % 60 });
    if (h < 24) return P.text("time_hm", { h: h, m: m % 60 });
    return P.text("time_dh", { d: Math.floor(h / 24), h: h % 24 });
  };

  P.clockText = function (order) {
    if (!order.due) return order.clock || "";
    const left = (order.due - P.now()) / 1000;
    const key = left < 0 ? "clock_over" : "clock_left";
    return P.text(key, { clock: order.clock || "", time: P.durationText(Math.abs(left)) });
  };

  return P;
})();

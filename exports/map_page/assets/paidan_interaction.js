/* Mouse and keyboard: choosing, opening, menus, boxes, and dragging orders on to technicians. */
"use strict";
(function (P) {
  const REACH = 26, START_DRAG = 6;

  P.Interaction = class {
    constructor(map) {
      this.map = map;
      this.root = map.getContainer();
      this.pressed = null;
      this.box = document.createElement("div");
      this.box.className = "pd-box";
      this.box.hidden = true;
      this.root.appendChild(this.box);
      this.hoverKey = "";
      map.on("click", (event) => this.click(event));
      map.on("dblclick", (event) => this.open(event));
      map.on("contextmenu", (event) => this.menu(event));
      map.on("mousemove", (event) => this.move(event.containerPoint));
      map.on("mouseout", () => this.hover(null));
      this.root.addEventListener("mousedown", (event) => this.press(event), true);
      window.addEventListener("mousemove", (event) => this.drag(event));
      window.addEventListener("mouseup", (event) => this.release(event));
      this.root.addEventListener("keydown", (event) => this.key(event));
      map.on("moveend", () => {
        const at = map.getCenter();
        P.emit("view", { lat: at.lat, lon: at.lng, zoom: map.getZoom() });
      });
    }

    local(event) {
      const box = this.root.getBoundingClientRect();
      return L.point(event.clientX - box.left, event.clientY - box.top);
    }

    about(kind, id, event) {
      return { kind: kind, id: id, lat: event.latlng.lat, lon: event.latlng.lng,
        x: event.originalEvent.clientX, y: event.originalEvent.clientY };
    }

    /* What lies under a point: {technician}, {order} or {cluster}; technicians lie on top. */
    thing(p) {
      const entry = P.parts.technicians.hit(p.x, p.y);
      return entry ? { technician: entry.item } : P.parts.orders.hit(p.x, p.y);
    }

    click(event) {
      if (P.parts.sketch.active) return;
      if (this.swallow) { this.swallow = false; return; }
      const item = this.thing(event.containerPoint);
      if (item && item.technician) {
        P.emit("clicked", this.about("technician", item.technician.id, event));
        return;
      }
      if (item && item.cluster) { P.parts.orders.open(item); return; }
      if (!item) {
        P.parts.card.dismiss();
        P.emit("clicked", this.about("map", "", event));
        return;
      }
      if (event.originalEvent.ctrlKey || event.originalEvent.metaKey) {
        const ids = new Set(P.selection.orders);
        if (!ids.delete(item.order.id)) ids.add(item.order.id);
        this.choose([...ids]);
        return;
      }
      P.parts.card.dismissed = null;
      P.emit("clicked", this.about("order", item.order.id, event));
    }

    open(event) {
      if (P.parts.sketch.active) return;
      const item = this.thing(event.containerPoint);
      if (item && item.technician) {
        P.emit("double_clicked", this.about("technician", item.technician.id, event));
      } else if (item && item.order) P.emit("double_clicked", this.about("order", item.order.id, event));
      else if (!item) this.map.setZoomAround(event.containerPoint, this.map.getZoom() + 1);
    }

    menu(event) {
      if (P.parts.sketch.active) return;
      const item = this.thing(event.containerPoint), person = item && item.technician;
      const order = item && item.order;
      if (item && item.cluster) {
        const ids = P.parts.orders.inside(item).map((leaf) => leaf.properties.id);
        P.emit("context", this.about("cluster", ids.join(","), event));
        return;
      }
      P.emit("context", person ? this.about("technician", person.id, event)
        : this.about(order ? "order" : "map", order ? order.id : "", event));
    }

    move(p) {
      if (this.pressed || P.parts.sketch.active) return;
      this.hover(this.thing(p));
    }

    hover(item) {
      const key = !item ? "" : item.technician ? "t" + item.technician.id
        : item.order ? "o" + item.order.id : "c" + item.cluster.cluster_id;
      if (key === this.hoverKey) return;
      this.hoverKey = key;
      this.root.classList.toggle("pd-over", Boolean(item));
      if (!item) P.parts.card.leave();
      else if (item.technician) P.parts.card.hover("technician", item.technician.id);
      else if (item.order) P.parts.card.hover("order", item.order.id);
      else P.parts.card.hover("cluster", "", item);
    }

    choose(ids) {
      P.select({ technician: P.selection.technician, orders: ids }, false);
      P.parts.controls.say(P.text("selected_count", { n: ids.length }));
      P.emit("box", { ids: ids });
    }

    press(event) {
      this.swallow = false;
      if (event.button !== 0 || P.parts.sketch.active ||
        event.target.closest(".pd-bar")) return;
      const at = this.local(event);
      if (event.shiftKey) {
        this.pressed = { box: true, from: at };
        this.map.dragging.disable();
        event.preventDefault();
        return;
      }
      const item = this.thing(at);
      if (item && item.order) {
        this.pressed = { id: item.order.id, from: at };
        this.map.dragging.disable();
      }
    }

    drag(event) {
      if (!this.pressed) return;
      if (!(event.buttons & 1)) { this.release(event); return; }
      const at = this.local(event), from = this.pressed.from;
      if (this.pressed.box) {
        Object.assign(this.box.style, {
          left: Math.min(at.x, from.x) + "px", top: Math.min(at.y, from.y) + "px",
          width: Math.abs(at.x - from.x) + "px", height: Math.abs(at.y - from.y) + "px",
        });
        this.box.hidden = false;
      } else if (at.distanceTo(from) > START_DRAG) {
        const id = this.pressed.id, chosen = P.selection.orders;
        this.endPress();
        this.swallow = true;
        P.emit("drag_started", { ids: chosen.has(id) ? [...chosen] : [id] });
      }
    }

    release(event) {
      const pressed = this.pressed;
      if (!pressed) return;
      this.endPress();
      if (!pressed.box) return;
      const at = this.local(event);
      this.swallow = true;
      if (at.distanceTo(pressed.from) < START_DRAG) return;
      const bounds = L.latLngBounds(
        this.map.containerPointToLatLng(pressed.from), this.map.containerPointToLatLng(at));
      this.choose(P.parts.orders.within(bounds));
    }

    endPress() {
      this.pressed = null;
      this.box.hidden = true;
      this.map.dragging.enable();
    }

    /* n and p walk through the orders in view, t through the technicians (back with Shift). */
    key(event) {
      if (P.parts.sketch.active || event.target !== this.root || event.ctrlKey || event.altKey || event.metaKey) return;
      const people = P.parts.technicians, name = event.key.toLowerCase();
      const orders = P.parts.orders.inView();
      const now = orders.findIndex((order) => P.selection.orders.has(order.id));
      const chosen = people.focused ? P.find("technician", people.focused) : orders[now];
      const kind = people.focused ? "technician" : "order";
      if ((name === "n" || name === "p") && orders.length) {
        const step = name === "n" ? 1 : -1;
        const order = orders[(now + step + orders.length + (now < 0 && step < 0 ? 1 : 0)) % orders.length];
        people.focus(null);
        P.parts.controls.say([order.title || order.label || order.id, P.clockText(order)].join(" "));
        P.emit("clicked", { kind: "order", id: order.id, lat: order.lat, lon: order.lon, x: 0, y: 0 });
        P.select({ technician: P.selection.technician, orders: [order.id] }, true);
      } else if (name === "t") {
        const person = people.step(event.shiftKey ? -1 : 1);
        if (person) P.parts.controls.say(people.spoken(person));
      } else if (event.key === " " && people.focused && chosen) {
        event.preventDefault();
        P.emit("clicked", { kind: kind, id: chosen.id, lat: chosen.lat, lon: chosen.lon, x: 0, y: 0 });
      } else if (event.key === "Enter" && chosen) {
        P.emit("double_clicked", { kind: kind, id: chosen.id, lat: chosen.lat, lon: chosen.lon, x: 0, y: 0 });
      } else if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) {
        event.preventDefault();
        const centre = this.map.getCenter(), at = chosen || { lat: centre.lat, lon: centre.lng };
        const p = this.map.latLngToContainerPoint([at.lat, at.lon]);
        P.emit("context", { kind: chosen ? kind : "map", id: chosen ? chosen.id : "",
          lat: at.lat, lon: at.lon, x: p.x, y: p.y });
      } else if (event.key === "Escape") {
        people.focus(null);
        P.parts.card.dismiss();
      }
    }
  };

  /* Dragging is done by the program's own toolkit; the page only says what lies under the pointer. */
  P.hoverAt = function (x, y) {
    const entry = P.parts.technicians.near(x, y, REACH);
    P.hoverTarget = entry ? entry.id : null;
    return JSON.stringify(P.hoverTarget);
  };
  P.dropAt = function (x, y) {
    const entry = P.parts.technicians.near(x, y, REACH);
    P.clearVerdict();
    return JSON.stringify(entry ? entry.id : null);
  };
  P.setVerdict = (id, verdict, reason) => P.parts.technicians.setVerdict(id, verdict, reason);
  P.clearVerdict = () => P.parts.technicians.setVerdict(null, null, null);
})(Paidan);

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

    click(event) {
      if (this.swallow) { this.swallow = false; return; }
      const item = P.parts.orders.hit(event.containerPoint.x, event.containerPoint.y);
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
      const item = P.parts.orders.hit(event.containerPoint.x, event.containerPoint.y);
      if (item && item.order) P.emit("double_clicked", this.about("order", item.order.id, event));
      else if (!item) this.map.setZoomAround(event.containerPoint, this.map.getZoom() + 1);
    }

    menu(event) {
      const item = P.parts.orders.hit(event.containerPoint.x, event.containerPoint.y);
      const order = item && item.order;
      P.emit("context", this.about(order ? "order" : "map", order ? order.id : "", event));
    }

    move(p) {
      if (this.pressed) return;
      this.hover(P.parts.orders.hit(p.x, p.y));
    }

    hover(item) {
      const key = !item ? "" : item.order ? "o" + item.order.id : "c" + item.cluster.cluster_id;
      if (key === this.hoverKey) return;
      this.hoverKey = key;
      this.root.classList.toggle("pd-over", Boolean(item));
      if (!item) {
        const on = P.parts.card.hovered;
        if (on && on.kind !== "technician") P.parts.card.leave();
      } else if (item.order) {
        P.parts.card.hover("order", item.order.id);
      } else {
        P.parts.card.hover("cluster", "", item);
      }
    }

    choose(ids) {
      P.select({ technician: P.selection.technician, orders: ids }, false);
      P.parts.controls.say(P.text("selected_count", { n: ids.length }));
      P.emit("box", { ids: ids });
    }

    press(event) {
      this.swallow = false;
      if (event.button !== 0 || event.target.closest(".pd-bar, .pd-tech")) return;
      const at = this.local(event);
      if (event.shiftKey) {
        this.pressed = { box: true, from: at };
        this.map.dragging.disable();
        event.preventDefault();
        return;
      }
      const item = P.parts.orders.hit(at.x, at.y);
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

    key(event) {
      if (event.target !== this.root || event.ctrlKey || event.altKey || event.metaKey) return;
      const list = P.parts.orders.inView();
      const now = list.findIndex((order) => P.selection.orders.has(order.id));
      const step = { n: 1, p: -1, N: 1, P: -1 }[event.key];
      if (step && list.length) {
        const order = list[(now + step + list.length + (now < 0 && step < 0 ? 1 : 0)) % list.length];
        P.parts.controls.say([order.title || order.label || order.id, P.clockText(order)].join(" "));
        P.emit("clicked", { kind: "order", id: order.id, lat: order.lat, lon: order.lon, x: 0, y: 0 });
        P.select({ technician: P.selection.technician, orders: [order.id] }, true);
      } else if (event.key === "Enter" && now >= 0) {
        const order = list[now];
        P.emit("double_clicked", { kind: "order", id: order.id, lat: order.lat, lon: order.lon, x: 0, y: 0 });
      } else if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) {
        event.preventDefault();
        const order = list[now], at = order || this.map.getCenter();
        const p = this.map.latLngToContainerPoint([at.lat, order ? order.lon : at.lng]);
        P.emit("context", { kind: order ? "order" : "map", id: order ? order.id : "",
          lat: at.lat, lon: order ? order.lon : at.lng, x: p.x, y: p.y });
      } else if (event.key === "Escape") {
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
